"""Quotations: where each block's outermost quotations begin and end.

Which marks a text uses is found from the text: the family that most often opens a quotation the
way speech is opened is paired first, the others only outside of what it holds. So British single
marks with double ones inside are as good as the American way round.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from audio_edition.segment.marks import (
    FAMILIES,
    MARKS,
    Family,
    family_of,
    marks_of,
    opens_with,
    speech_openings,
)
from audio_edition.segment.pairing import Pair, pair_marks


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch of a block between quotation marks, both included."""

    start: int
    end: int
    closed: bool = True
    """Whether it has its closing mark."""
    continues: bool = False
    """Whether it goes on with the quotation that the paragraph before left open."""


@dataclass(frozen=True, slots=True)
class Quotations:
    """The quotations of one block, in order, and the marks that have no partner."""

    spans: tuple[Quotation, ...] = ()
    unpaired: tuple[int, ...] = ()


def find_quotations(texts: Sequence[str]) -> list[Quotations]:
    """Find the outermost quotations of a run of paragraphs."""
    families = convention(texts)
    found: list[Quotations] = []
    for index, text in enumerate(texts):
        following = texts[index + 1] if index + 1 < len(texts) else ""
        left_open = found[-1].spans[-1] if found and found[-1].spans else None
        found.append(_in_paragraph(text, following, families, continues=_is_open(left_open)))
    return found


def convention(texts: Iterable[str]) -> tuple[Family, ...]:
    """Order the families of marks by how often the text opens speech with them."""
    counts = Counter(family_of(mark).name for text in texts for mark in speech_openings(text))
    return tuple(sorted(FAMILIES, key=lambda family: -counts[family.name]))


def _is_open(quotation: Quotation | None) -> bool:
    return quotation is not None and not quotation.closed


def _in_paragraph(
    text: str, following: str, families: Iterable[Family], *, continues: bool
) -> Quotations:
    taken: list[Pair] = []
    unpaired: list[int] = []
    for family in families:
        if not any(mark in text for mark in family.characters):
            continue
        free = [mark for mark in marks_of(text, family) if not _covered(mark.position, taken)]
        pairing = pair_marks(free, len(text), continued=opens_with(following, family))
        taken += [pair for pair in pairing.pairs if not _overlaps(pair, taken)]
        unpaired += pairing.unpaired
    taken.sort(key=lambda pair: pair.start)
    spans = tuple(_quotation(text, pair, continues=continues) for pair in taken)
    return Quotations(spans, tuple(sorted(unpaired)))


def _covered(position: int, pairs: Iterable[Pair]) -> bool:
    return any(pair.start <= position < pair.end for pair in pairs)


def _overlaps(pair: Pair, others: Iterable[Pair]) -> bool:
    return any(pair.start < other.end and other.start < pair.end for other in others)


def _quotation(text: str, pair: Pair, *, continues: bool) -> Quotation:
    """Make a quotation of a pair, with the stop that directly follows its closing mark."""
    end = pair.end
    while pair.closed and end < len(text) and text[end] in ".,;:!?…":
        end += 1
    first = not text[: pair.start].strip()
    return Quotation(pair.start, end, pair.closed, continues and first)


def words_of(text: str) -> str:
    """Return a quotation's text without the marks and white space around it."""
    return text.strip(MARKS + " \t\n\u00a0")
