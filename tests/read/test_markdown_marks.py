from dataclasses import fields

import pytest

from audio_edition.model import Article, Mark
from audio_edition.read import read_text
from support.case_files import cases


def marked(text: str) -> Article:
    return read_text(text, "case", markdown=True)


def shown(mark: Mark) -> str:
    values = ((field.name, getattr(mark, field.name)) for field in fields(mark)[2:])
    said = (
        f"{name}={value!r}" for name, value in values if value is not None and value is not False
    )
    return " ".join((f"{mark.start}-{mark.end}", *said))


@pytest.mark.parametrize(("markdown", "text", "marks"), cases("read/marks.txt"))
def test_a_span_marks_its_words(markdown: str, text: str, marks: str) -> None:
    article = marked(markdown)
    assert article.blocks[0].text == text
    assert " | ".join(map(shown, article.blocks[0].marks)) == marks
    assert article.findings == ()


@pytest.mark.parametrize(("markdown", "what"), cases("read/unknown_marks.txt"))
def test_what_means_nothing_is_a_finding(markdown: str, what: str) -> None:
    (finding,) = marked(f"Words.\n\n{markdown}").findings
    assert (finding.code, finding.line) == ("unknown-mark", 3)
    assert finding.message.endswith(f": {what}")
    assert "span" in finding.hint


def test_a_div_marks_all_that_is_in_it_and_pauses_after_the_last() -> None:
    text = '::: {speaker="Ada" pause=2}\nOne.\n\n[Two]{say="2"}.\n:::\n'
    one, two = marked(text).blocks
    assert one.marks == (Mark(0, 4, speaker="Ada"),)
    assert two.marks == (Mark(0, 4, speaker="Ada", pause=2), Mark(0, 3, say="2"))


def test_a_pause_by_itself_comes_after_the_block_before() -> None:
    blocks = marked("One.\n\n[]{pause=2}\n\n[]{pause=3} Two.").blocks
    assert [block.text for block in blocks] == ["One.", "Two."]
    assert blocks[0].marks == (Mark(4, 4, pause=2), Mark(4, 4, pause=3))
    assert blocks[1].marks == ()


def test_a_pause_before_everything_is_a_finding() -> None:
    article = marked("[]{pause=2}\n\nOne.")
    assert [(finding.code, finding.line) for finding in article.findings] == [("unknown-mark", 1)]


def test_a_div_takes_no_spoken_form() -> None:
    (finding,) = marked('::: {say="x"}\nOne.\n:::').findings
    assert finding.message.endswith(': say="x"')


def test_a_text_full_of_brackets_is_read_in_reasonable_time() -> None:
    assert marked("a" + "[" * 10_000 + "]{" * 10_000).blocks
