"""Gutters: gaps between two columns, which many rows share."""

from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import attrgetter
from statistics import mean, median

from audio_edition.read.pdf.page import Word
from audio_edition.read.pdf.rows import Row

_NARROWEST = 0.75
"""Width of a gutter in ems at least."""

_WIDER = 2.0
"""Times that a gutter is wider than the usual blank between words at least."""

_ROWS = 3
"""Rows of a band at least: fewer may have a gap in one place by chance."""

_COLUMN = 8.0
"""Width of a column in ems at least: less is list markers."""

_WORDS = 2.5
"""Words that the rows of a column have on average at least: less are cells of a table."""

_CANDIDATES = 8
"""Places that are tried."""

_ALONE = 10
"""Rows that stop before a gutter which none crosses at least, where few stand behind it."""

_LARGE = 1.2
"""Times the size of most rows that a heading over two columns has at least."""

_LEADING = 1.7
"""Ems between two lines of a heading at most."""

_OVERHANG = 0.9
"""Share of its width that a gutter keeps in a row whose last letter, or next first one, leans."""

_OVERLAP = 0.1
"""Ems by which two words overlap that can't stand in one line at least."""

_SAME = 3.0
"""Points by which a gutter may differ from page to page."""

_LEFT = attrgetter("left")

Gap = tuple[float, float]
"""Left and right edge of the white between two words."""


@dataclass(frozen=True, slots=True)
class Gutter:
    """A place between two columns."""

    middle: float
    width: float
    """What it has at least, in points."""
    least: int = _ROWS
    """Rows that it parts in a band at least."""
    uncrossed: bool = False
    """Whether no row of its page goes on over it."""

    def leads(self, word: Word) -> bool:
        """Return whether a word is left of the gutter."""
        return word.left < self.middle

    def is_near(self, other: "Gutter") -> bool:
        """Return whether two gutters are the same one on two pages."""
        return abs(self.middle - other.middle) <= _SAME

    def bands(self, lines: Sequence[Row]) -> Iterator[tuple[bool, list[Row]]]:
        """Yield runs of rows from the top, and whether they are in columns."""
        told = zip(lines, self._crossed(lines), strict=True)
        runs = [[row for row, _ in run] for _, run in groupby(told, key=lambda pair: pair[1])]
        marked = [(self._parts(run), run) for run in runs]
        for parted, group in groupby(marked, key=lambda pair: pair[0]):
            yield parted, [row for _, run in group for row in run]

    def sides(self, lines: Sequence[Row]) -> tuple[list[Row], list[Row]]:
        """Return the rows of the bands that are in columns, cut in two."""
        rows = [row for parted, band in self.bands(lines) if parted for row in band]
        left = [tuple(word for word in row if self.leads(word)) for row in rows]
        right = [tuple(word for word in row if not self.leads(word)) for row in rows]
        return [row for row in left if row], [row for row in right if row]

    def _crossed(self, lines: Sequence[Row]) -> Iterator[bool]:
        """Yield whether each row goes on over the gutter, or ends a heading that does."""
        large = _LARGE * median(row[0].font.size for row in lines)
        crossed = False
        for above, row in zip([lines[0], *lines], lines, strict=False):
            goes_on = crossed and row[0].font.size >= large and _is_next(above, row)
            crossed = self._is_crossed(row) or goes_on
            yield crossed

    def _is_crossed(self, row: Row) -> bool:
        """Return whether a row goes on over the gutter.

        Where one word begins before another ends, two rows stand side by side and one hangs over.
        """
        behind = bisect(row, self.middle, key=_LEFT)
        if behind == 0:
            return False
        edge = max(word.right for word in row[:behind])
        if behind == len(row):
            return edge > self.middle
        white = row[behind].left - edge
        if edge > self.middle:
            return white > -_OVERLAP * row[behind].font.size
        return white < _OVERHANG * self.width

    def _is_on_both_sides(self, row: Row) -> bool:
        behind = row[-1].left > self.middle or max(word.right for word in row) > self.middle
        return behind and row[0].left < self.middle

    def _parts(self, run: Sequence[Row]) -> bool:
        """Return whether enough rows stand on both sides, level or one below the other."""
        if self._is_crossed(run[0]):
            return False
        both = sum(map(self._is_on_both_sides, run))
        right = sum(not self.leads(row[0]) for row in run)
        level = both > 0 or self.uncrossed
        return level and both + min(right, len(run) - both - right) >= self.least


def find_gutter(lines: Sequence[Row]) -> Gutter | None:
    """Return the gap that most rows share, of those that part columns."""
    em = median(word.font.size for row in lines for word in row)
    blanks = sorted(right - left for row in lines for left, right in gaps(row, 0)) or [0.0]
    width = max(_NARROWEST * em, _WIDER * blanks[len(blanks) // 4])
    shared = _shared([gap for row in lines for gap in gaps(row, width)], width / 2)
    candidates = [*_uncrossed(lines, width), *(Gutter(middle, width) for middle in shared)]
    return next((gutter for gutter in candidates if _parts_columns(gutter, lines, em)), None)


def _uncrossed(lines: Sequence[Row], width: float) -> Iterator[Gutter]:
    """Yield the gutters that no row crosses and many stop before: few may stand behind them."""
    words = sorted((word for row in lines for word in row), key=lambda word: word.left)
    edge = words[0].right
    for word in words[1:]:
        if word.left - edge >= width and sum(row[-1].right <= edge for row in lines) >= _ALONE:
            yield Gutter((edge + word.left) / 2, width, least=1, uncrossed=True)
        edge = max(edge, word.right)


def gaps(row: Row, least: float) -> Iterator[Gap]:
    """Yield the white between the words of a row, where it is wide enough."""
    edge = row[0].right
    for word in row[1:]:
        if word.left - edge >= least:
            yield edge, word.left
        edge = max(edge, word.right)


def _is_next(above: Row, row: Row) -> bool:
    """Return whether two rows are lines of the same heading."""
    first, second = above[0], row[0]
    distance = second.baseline - first.baseline
    return first.font == second.font and distance <= _LEADING * second.font.size


def _shared(found: Sequence[Gap], least: float) -> list[float]:
    """Return the middles of the places that gaps share, the most shared first."""
    edges = sorted(edge for left, right in found for edge in ((left, 1), (right, -1)))
    depth = 0
    places: list[tuple[int, float]] = []
    for (place, step), (following, _) in pairwise(edges):
        depth += step
        if depth and following - place >= least:
            places.append((depth, (place + following) / 2))
    return [middle for _, middle in sorted(places, reverse=True)[:_CANDIDATES]]


def _parts_columns(gutter: Gutter, lines: Sequence[Row], em: float) -> bool:
    return all(_is_column(side, em) for side in gutter.sides(lines))


def _is_column(side: Sequence[Row], em: float) -> bool:
    """Return whether one side of a gutter is text, not list markers or cells of a table."""
    words = [word for row in side for word in row]
    if not words:
        return False
    width = max(word.right for word in words) - min(word.left for word in words)
    return width >= _COLUMN * em and mean(map(len, side)) >= _WORDS
