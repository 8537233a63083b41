from dataclasses import replace

import pytest

from audio_edition.assemble.pauses import pause_after, pause_between
from audio_edition.assemble.voiced import voiced
from audio_edition.model import Block, Pauses
from support.articles import front, heading, narration, paragraph, quote
from support.case_files import cases

PAUSES = Pauses(quote=1, sentence=2, paragraph=3, section=4, title=5)


@pytest.mark.parametrize(("earlier", "later", "reason"), cases("assemble/pauses.txt"))
def test_the_pause_between_two_units_tells_whether_the_sentence_goes_on(
    earlier: str, later: str, reason: str
) -> None:
    first, second = voiced(paragraph(narration(earlier + " "), quote(later)))
    assert pause_between(first, second, PAUSES) == getattr(PAUSES, reason)


def test_two_sentences_of_one_unit_are_parted_whatever_their_marks() -> None:
    first, second = voiced(paragraph(narration("One, ", "two.")))
    assert pause_between(first, second, PAUSES) == PAUSES.sentence


@pytest.mark.parametrize(
    ("block", "following", "pause"),
    [
        (paragraph("A."), paragraph("B."), PAUSES.paragraph),
        (paragraph("A."), None, PAUSES.paragraph),
        (paragraph("A."), heading("B"), PAUSES.section),
        (heading("A"), paragraph("B."), PAUSES.section),
        (front("A"), paragraph("B."), PAUSES.title),
        (front("A"), front("B"), PAUSES.title),
        (front("A"), heading("B"), PAUSES.section),
    ],
)
def test_the_pause_after_a_block_depends_on_what_meets(
    block: Block, following: Block | None, pause: float
) -> None:
    assert pause_after(block, following, PAUSES) == pause


def test_a_marked_pause_goes_over_its_reason() -> None:
    marked, silent = replace(narration("One. "), pause=9), replace(narration("— "), pause=8)
    first, second = voiced(paragraph(marked, narration("Two.")))
    assert pause_between(first, second, PAUSES) == 9
    assert pause_after(paragraph(marked), heading("B"), PAUSES) == 9
    assert pause_after(paragraph(narration("One. "), silent), None, PAUSES) == 8
