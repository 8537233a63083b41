"""Words that stand side by side: the rows of a region, from its top to its foot."""

from bisect import bisect, insort
from collections.abc import Iterable
from dataclasses import dataclass, field

from audio_edition.read.pdf.page import Word

Row = tuple[Word, ...]
"""Words from left to right."""

REACH = 0.45
"""Share of a line's size by which its raised and lowered signs stand off its baseline."""

_SMALLEST = 0.5
"""Share of a row's size that its words have at least: beside a large initial run several rows."""


@dataclass(slots=True)
class _Level:
    """A baseline, and what stands on it or little above and below."""

    baseline: float
    size: float
    words: list[Word] = field(default_factory=list)

    def distance(self, other: "_Level") -> float:
        return abs(self.baseline - other.baseline)

    def holds(self, other: "_Level", reach: float) -> bool:
        fits = other.size >= _SMALLEST * self.size
        return fits and self.distance(other) <= reach * self.size


def rows(words: Iterable[Word], reach: float = REACH) -> list[Row]:
    """Return the rows of words, from the top; the largest words say where rows are.

    Args:
        words: In any order.
        reach: By how much of a row's size its words may stand above or below its baseline.
    """
    levels: list[_Level] = []
    for part in _level_parts(words):
        level = _nearest(levels, part, reach)
        if level is None:
            insort(levels, part, key=lambda each: each.baseline)
        else:
            level.words += part.words
    return [tuple(sorted(level.words, key=lambda word: word.left)) for level in levels]


def _level_parts(words: Iterable[Word]) -> list[_Level]:
    """Return words that are exactly level and of one size together, the largest first."""
    parts: dict[tuple[float, float], _Level] = {}
    for word in words:
        key = (-word.font.size, word.baseline)
        if key not in parts:
            parts[key] = _Level(word.baseline, word.font.size)
        parts[key].words.append(word)
    return [parts[key] for key in sorted(parts)]


def _nearest(levels: list[_Level], part: _Level, reach: float) -> _Level | None:
    """Return the level to which words belong, of the two between which they stand."""
    place = bisect(levels, part.baseline, key=lambda each: each.baseline)
    near = [level for level in levels[max(0, place - 1) : place + 1] if level.holds(part, reach)]
    return min(near, key=lambda level: level.distance(part), default=None)


def text_of(row: Row) -> str:
    """Return the words of a row as one text."""
    return " ".join(word.text for word in row)
