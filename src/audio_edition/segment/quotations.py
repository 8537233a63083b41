"""Quotations: where each block's outermost quotations begin and end.

Which marks a text uses is found from the text: the family that most often opens a quotation the
way speech is opened is paired first, the others only outside of what it holds. So British single
marks with double ones inside are as good as the American way round.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from audio_edition.segment.marks import (
    FAMILIES,
    MARKS,
    Family,
    Mark,
    family_of,
    marks_in,
    opens_with,
    speech_openings,
)
from audio_edition.segment.pairing import Pair, pair_marks

_START = attrgetter("start")
_TELLING = 40
"""Paragraphs with marks of several families that are looked at to see which are inside which."""
_NESTS = 4
"""Openings that one quotation around another is worth."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch of a block between quotation marks, both included."""

    start: int
    mark_end: int
    """Behind the closing mark."""
    end: int
    """Behind the stop that may follow the closing mark."""
    closed: bool = True
    """Whether it has its closing mark."""
    continues: bool = False
    """Whether it goes on with what the paragraph before has left open."""


@dataclass(frozen=True, slots=True)
class Quotations:
    """The quotations of one block, in order, and the marks that have no partner."""

    spans: tuple[Quotation, ...] = ()
    unpaired: tuple[int, ...] = ()


def find_quotations(texts: Sequence[str]) -> list[Quotations]:
    """Find the outermost quotations of a run of paragraphs."""
    families = families_by_use(texts)
    found: list[Quotations] = []
    for index, text in enumerate(texts):
        following = texts[index + 1] if index + 1 < len(texts) else ""
        left_open = found[-1].spans[-1] if found and found[-1].spans else None
        found.append(_in_paragraph(text, following, families, continues=_is_open(left_open)))
    return found


def families_by_use(texts: Iterable[str]) -> tuple[Family, ...]:
    """Order the families of marks by how often the text opens speech with them."""
    counts: Counter[Family] = Counter()
    mixed: list[str] = []
    for text in texts:
        own = Counter(family_of(mark) for mark in speech_openings(text))
        counts += own
        if len(own) > 1 and len(mixed) < _TELLING:
            mixed.append(text)
    for text in mixed:
        counts += _around_others(text)
    return tuple(sorted(FAMILIES, key=lambda family: -counts[family]))


def _around_others(text: str) -> Counter[Family]:
    """Count the quotations of each family that have one of another inside."""
    pairs = {
        family: pair_marks(marks, len(text), continued=False).pairs
        for family, marks in marks_in(text).items()
    }
    around: Counter[Family] = Counter()
    for family, own in pairs.items():
        others = [pair for other, found in pairs.items() if other is not family for pair in found]
        around[family] = _NESTS * sum(
            any(outer.start < inner.start and inner.end < outer.end for inner in others)
            for outer in own
        )
    return around


def _is_open(quotation: Quotation | None) -> bool:
    return quotation is not None and not quotation.closed


def _in_paragraph(
    text: str, following: str, families: Iterable[Family], *, continues: bool
) -> Quotations:
    taken: list[Pair] = []
    unpaired: list[int] = []
    marks = marks_in(text)
    for family in families:
        if family not in marks:
            continue
        free = [mark for mark in marks[family] if not _meets(taken, mark.position)]
        pairing = pair_marks(free, len(text), continued=opens_with(following, family))
        closed = (_closed_by_another(pair, marks) for pair in pairing.pairs)
        added = [pair for pair in closed if not _meets(taken, pair.start, pair.end)]
        taken = sorted(taken + added, key=_START)
        unpaired += pairing.unpaired
    continues = continues and bool(taken) and not text[: taken[0].start].strip()
    spans = tuple(
        Quotation(
            pair.start,
            pair.end,
            _behind_stop(text, pair),
            pair.closed,
            continues and not index,
        )
        for index, pair in enumerate(taken)
    )
    return Quotations(spans, tuple(sorted(unpaired)))


def _closed_by_another(pair: Pair, marks: Mapping[Family, Sequence[Mark]]) -> Pair:
    """End a pair without a closing mark at one of another family that nothing opens."""
    if pair.closed:
        return pair
    later = ((mark for mark in own if mark.position > pair.start) for own in marks.values())
    firsts = (mark for mark in (next(own, None) for own in later) if mark)
    ends = [mark.position + 1 for mark in firsts if _only_closes(mark)]
    return Pair(pair.start, min(ends)) if ends else pair


def _only_closes(mark: Mark) -> bool:
    return mark.is_surely_a_mark and mark.as_closing < mark.as_opening


def _meets(pairs: Sequence[Pair], start: int, end: int | None = None) -> bool:
    """Tell whether one of the pairs, which are in order, shares a character with a stretch."""
    before = bisect_left(pairs, end or start + 1, key=_START) - 1
    return before >= 0 and start < pairs[before].end


def _behind_stop(text: str, pair: Pair) -> int:
    """Return the end of a pair with the stop that directly follows its closing mark."""
    end = pair.end
    while pair.closed and end < len(text) and text[end] in ".,;:!?…":
        end += 1
    return end


def words_of(text: str) -> str:
    """Return a quotation's text without the marks and white space around it."""
    return text.strip(MARKS + " \t\n\u00a0")
