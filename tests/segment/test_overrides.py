import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio_edition.model import Article, Block, Mark, Metadata, ReadingPolicy, Role, Unit
from audio_edition.read import read_text
from audio_edition.segment import segment
from support.case_files import cases


def units(block: Block) -> tuple[Unit, ...]:
    article = Article("page", "page.txt", Metadata(), (block,))
    return segment(article, ReadingPolicy()).blocks[0].units


def marked(markdown: str) -> Block:
    return read_text(markdown, "case", markdown=True).blocks[0]


def shown(unit: Unit) -> str:
    who = f"{unit.speaker or '?'}: " if unit.kind == "quote" else ""
    voice = f" <{unit.voice}>" if unit.voice else ""
    pause = "" if unit.pause is None else f" ({unit.pause:g} s)"
    unread = "" if unit.read else " (unread)"
    blank = "" if voice or pause or unread else unit.text[len(unit.text.rstrip()) :]
    return f"{who}{unit.text.rstrip()}{voice}{pause}{unread}{blank}"


@pytest.mark.parametrize(("markdown", "expected"), cases("segment/marks.txt"))
def test_marks_go_over_the_rules(markdown: str, expected: str) -> None:
    assert "|".join(map(shown, units(marked(markdown)))) == expected


def test_words_with_a_spoken_form_are_in_one_sentence() -> None:
    (unit,) = units(marked('He came. So did [Who? Me. And “you”]{say="we"} and she. All.'))
    assert [sentence.text for sentence in unit.sentences] == [
        "He came. ",
        "So did Who? Me. And “you” and she. ",
        "All.",
    ]
    assert [(mark.start, mark.end) for mark in unit.sentences[1].marks] == [(7, 25)]


def test_a_block_of_which_nothing_is_read_has_no_number() -> None:
    blocks = tuple(marked(text) for text in ("[One.]{.unread}", "[Two]{.unread} three."))
    found = segment(Article("page", "page.txt", Metadata(), blocks), ReadingPolicy()).blocks
    assert [(block.read, block.number) for block in found] == [(False, None), (True, 1)]


def test_a_heading_may_have_another_speaker() -> None:
    (first, second) = units(marked('## After [noon]{speaker="Bo"}'))
    assert [(one.kind, one.speaker) for one in (first, second)] == [
        ("heading", None),
        ("quote", "Bo"),
    ]


TEXT = "Ann said: “So. No,” and “then — all ” went\u00a0home. (Mr. Bo) ‘Yes!’ 1. Why?"
EDGES = st.integers(0, len(TEXT))
MARKS = st.builds(
    lambda start, end, **said: Mark(min(start, end), max(start, end), **said),
    EDGES,
    EDGES,
    speaker=st.none() | st.sampled_from(["", "Bo"]),
    voice=st.none() | st.just("v"),
    say=st.none() | st.just("said"),
    unread=st.booleans(),
    pause=st.none() | st.just(1.0),
)


@given(st.lists(MARKS, max_size=4).map(tuple))
def test_whatever_is_marked_no_letter_is_lost(marks: tuple[Mark, ...]) -> None:
    """`segment` itself would raise."""
    found = units(Block(TEXT, (1, 1), Role.PARAGRAPH, marks=marks))
    assert "".join(unit.text for unit in found) == TEXT
    for unit in found:
        for sentence in unit.sentences:
            assert all(0 <= one.start <= one.end <= len(sentence.text) for one in sentence.marks)
