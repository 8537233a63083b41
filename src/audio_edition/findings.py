"""Every kind of finding, by its stable code: what it means and how much it weighs.

`docs/findings.md` is made from this table.
"""

from dataclasses import dataclass
from enum import StrEnum


class Weight(StrEnum):
    """How much a finding asks of the editor."""

    REPAIRED = "repaired"
    """Done, and listed so that it can be checked."""
    DOUBTFUL = "doubtful"
    """Left as it is: the editor should look."""


@dataclass(frozen=True, slots=True)
class FindingKind:
    """What findings of one code have in common."""

    code: str
    weight: Weight
    meaning: str


_R, _D = Weight.REPAIRED, Weight.DOUBTFUL

FINDING_KINDS = (
    FindingKind("mojibake", _R, "Letters decoded in the wrong encoding are put right."),
    FindingKind("ligature", _R, "A ligature character is spelled out: `ﬁ` is `fi`."),
    FindingKind("dropped-ligature", _R, "Letters of a ligature that vanished are put back."),
    FindingKind(
        "lost-character-restored",
        _R,
        "Letters that extraction lost are restored: exactly one word fits.",
    ),
    FindingKind(
        "lost-character", _D, "A character is lost and can't be told for certain: put it in."
    ),
    FindingKind("line-end-hyphen", _R, "A word that was broken at the end of a line is whole."),
    FindingKind("page-furniture", _R, "A running head or a page number is set apart."),
    FindingKind("drop-cap", _R, "The first letter of a paragraph is joined with its word."),
    FindingKind("page-note", _R, "A footnote at the foot of a page is set apart from the text."),
    FindingKind("caption", _R, "A caption that stood in the text is set apart."),
    FindingKind(
        "unpaired-quote", _D, "A quotation mark has no partner: its paragraph may be miscast."
    ),
    FindingKind(
        "left-out", _R, "What stands around the article, or is no part of its text, is left out."
    ),
    FindingKind("skipped-file", _R, "A file in a folder of sources is no source."),
    FindingKind("missing-page", _D, "A page that a book names is not in it."),
    FindingKind("missing-note", _D, "A footnote that the text refers to is not in it."),
    FindingKind("page-unread", _D, "A page of a PDF can't be read, or has no text on it."),
    FindingKind("lost-mark", _D, "A mark ended inside a word that was repaired, and is dropped."),
    FindingKind("unknown-mark", _D, "A mark in Markdown means nothing here: see script.md."),
)

BY_CODE = {kind.code: kind for kind in FINDING_KINDS}


def weight_of(code: str) -> Weight:
    """Return how much findings of a code weigh; what is not in the table is doubtful."""
    return BY_CODE[code].weight if code in BY_CODE else Weight.DOUBTFUL
