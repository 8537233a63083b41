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

    def distance(self, word: Word) -> float:
        return abs(self.baseline - word.baseline)

    def holds(self, word: Word, reach: float) -> bool:
        fits = word.font.size >= _SMALLEST * self.size
        return fits and self.distance(word) <= reach * self.size


def rows(words: Iterable[Word], reach: float = REACH) -> list[Row]:
    """Return the rows of words, from the top; the largest words say where rows are.

    Args:
        words: In any order.
        reach: By how much of a row's size its words may stand above or below its baseline.
    """
    levels: list[_Level] = []
    for word in sorted(words, key=lambda word: (-word.font.size, word.baseline)):
        level = _nearest(levels, word, reach)
        if level is None:
            level = _Level(word.baseline, word.font.size)
            insort(levels, level, key=lambda each: each.baseline)
        level.words.append(word)
    return [tuple(sorted(level.words, key=lambda word: word.left)) for level in levels]


def _nearest(levels: list[_Level], word: Word, reach: float) -> _Level | None:
    """Return the level that holds a word, of the two between which it stands."""
    place = bisect(levels, word.baseline, key=lambda each: each.baseline)
    near = [level for level in levels[max(0, place - 1) : place + 1] if level.holds(word, reach)]
    return min(near, key=lambda level: level.distance(word), default=None)


def text_of(row: Row) -> str:
    """Return the words of a row as one text."""
    return " ".join(word.text for word in row)
