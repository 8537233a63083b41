from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio_edition.model import Article, Role
from audio_edition.read import WordList, read_source, read_text
from audio_edition.repair import RULES, RepairError, Vocabulary, repair
from audio_edition.repair.changes import Blocks, Repaired
from support import prose

INTERRUPTIONS = ("", "\n12\n", "\nTHE COASTAL LETTER\n", "\n12\n\nThe Coastal Letter\n")
"""What stands between two pages, its blank lines included."""

REAL = Path(__file__).parents[3] / "shared" / "articles" / "panjshir-opinion.txt"


def repaired(text: str) -> Article:
    return repair(read_text(text, "case"), WordList())


def texts_of(article: Article) -> list[str]:
    return [block.text for block in article.blocks if block.role is None]


def test_every_rule_is_named_and_said() -> None:
    assert len({rule.__name__ for rule in RULES}) == len(RULES)
    assert all(rule.__doc__ for rule in RULES)


def test_blocks_with_a_role_keep_their_layout() -> None:
    article = repair(read_text("# The ﬁrst\n\nSome text.\n", "case", markdown=True), WordList())
    assert [(block.role, block.text) for block in article.blocks] == [
        (Role.TITLE, "The first"),
        (Role.PARAGRAPH, "Some text."),
    ]


def test_findings_come_in_reading_order_after_those_of_reading() -> None:
    text = "A �nal and a caf�.\n\nA ﬁrst <br> word.\n\n[An odd]{.mark} one.\n"
    article = repair(read_text(text, "case", markdown=True), WordList())
    assert [(finding.code, finding.line) for finding in article.findings] == [
        ("unknown-mark", 5),
        ("lost-character-restored", 1),
        ("lost-character", 1),
        ("ligature", 3),
    ]


def test_a_rule_that_loses_words_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    def forget(blocks: Blocks, _: Vocabulary) -> Repaired:
        return tuple(replace(block, text="") for block in blocks), ()

    monkeypatch.setattr("audio_edition.repair.RULES", (forget,))
    with pytest.raises(RepairError):
        repaired("Some words.")


@given(prose.articles())
def test_clean_text_comes_back_unchanged(paragraphs: list[str]) -> None:
    article = repaired("\n\n".join(paragraphs))
    assert [block.text for block in article.blocks] == paragraphs
    assert article.findings == ()


@given(prose.articles(), st.integers(60, 90), st.sampled_from(["blank", "indent"]))
def test_wrapped_text_is_unwrapped(paragraphs: list[str], width: int, style: str) -> None:
    assert texts_of(repaired(prose.wrapped(paragraphs, width, style))) == paragraphs


@given(prose.articles(), st.integers(60, 90), st.integers(9, 30), st.sampled_from(["\f", "\f  "]))
def test_paged_text_is_joined_over_its_pages(
    paragraphs: list[str], width: int, length: int, top: str
) -> None:
    text = prose.paged(prose.wrapped(paragraphs, width, "blank"), length, top)
    assert " ".join(texts_of(repaired(text))) == " ".join(paragraphs)


@given(prose.articles(), st.integers(60, 90), st.integers(0, 30), st.sampled_from(INTERRUPTIONS))
def test_a_sentence_that_a_page_cut_is_whole_again(
    paragraphs: list[str], width: int, place: int, interruption: str
) -> None:
    lines = prose.wrapped(paragraphs, width, "blank").split("\n")
    ends = [index for index, line in enumerate(lines) if _goes_on(line, lines[index + 1 :])]
    cut = ends[place % len(ends)] + 1
    text = "\n".join((*lines[:cut], *interruption.split("\n"), *lines[cut:]))
    assert texts_of(repaired(text)) == paragraphs


def _goes_on(line: str, rest: list[str]) -> bool:
    return bool(line and rest and rest[0][:1].islower()) and line[-1] not in ".?"


@given(prose.articles(), st.integers(60, 90), st.integers(1, 500))
def test_numbers_between_whole_paragraphs_are_kept(
    paragraphs: list[str], width: int, first: int
) -> None:
    numbered = [
        piece for index, each in enumerate(paragraphs) for piece in (str(first + index), each)
    ]
    assert texts_of(repaired(prose.wrapped(numbered, width, "blank"))) == numbered


@given(prose.articles())
def test_ligature_signs_are_undone(paragraphs: list[str]) -> None:
    damaged = "\n\n".join(paragraphs).replace("ffi", "ﬃ").replace("fi", "ﬁ").replace("fl", "ﬂ")
    assert texts_of(repaired(damaged)) == paragraphs


DAMAGE = st.text(
    alphabet=st.sampled_from([*"aeflinrstTAB.,;:?!-—‐’“”()0123456789 \t\n\f\0�ﬁﬂﬀ\u00ad\u00a0•|"]),
    max_size=400,
)


@given(DAMAGE)
def test_no_text_loses_or_gains_a_word_and_a_second_pass_changes_nothing(text: str) -> None:
    """The first is checked by `repair` itself, which would raise."""
    article = repaired("Start " + text)
    assert repair(article, WordList()) == article


@given(st.text(max_size=200))
def test_any_text_at_all_is_repaired_once(text: str) -> None:
    article = repaired("Start " + text)
    assert repair(article, WordList()) == article


@pytest.mark.skipif(not REAL.exists(), reason="the real article is not here")
def test_the_real_article_comes_out_as_its_blocks() -> None:
    article = repair(read_source(REAL), WordList())
    captions = [number for number, block in enumerate(article.blocks) if block.role]
    assert len(article.blocks) == 19
    assert captions == [7]
    assert article.blocks[7].role is Role.CAPTION
    assert article.blocks[2].text.endswith("and his fighters hold out?")
    assert article.blocks[4].text == "Aug. 23, 2021 12:56 pm ET"
    assert "conflict was at its height" in article.blocks[11].text
    assert article.blocks[16].text.endswith("constitutional legitimacy.")
    assert article.blocks[17].text.startswith("Still, ")
    assert "barbarism—not only" in article.blocks[17].text
    assert {finding.code for finding in article.findings} == {"lost-character-restored", "caption"}
