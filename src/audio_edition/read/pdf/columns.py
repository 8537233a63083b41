"""Columns, and the order in which they are read: a page is cut where no word crosses.

A gutter is a gap that many rows share. Rows that cross it, such as a title over two columns, part
the page into bands; within a band, all left of the gutter is read before what is right of it.
(The idea is the recursive XY-cut: Nagy and Seth, 1984.)
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from statistics import mean, median

from audio_edition.read.pdf.page import Word
from audio_edition.read.pdf.rows import Row, rows

_REACH = 0.6
"""Share of an em by which rows of two columns may differ: they need not be level."""

_NARROWEST = 0.9
"""Width of a gutter in ems at least."""

_ROWS = 3
"""Rows that a gutter parts at least."""

_COLUMN = 8.0
"""Width of a column in ems at least: less is list markers."""

_WORDS = 2.5
"""Words that the rows of a column have on average at least: less are cells of a table."""


def columns(words: Sequence[Word]) -> Iterator[tuple[Word, ...]]:
    """Yield the words of each column of a page in the order of reading."""
    if not words:
        return
    lines = rows(words, _REACH)
    gutter = _gutter(lines, em=median(word.font.size for word in words))
    if gutter is None:
        yield tuple(words)
        return
    for parted, band in gutter.bands(lines):
        if parted:
            yield from columns([word for row in band for word in row if gutter.leads(word)])
            yield from columns([word for row in band for word in row if not gutter.leads(word)])
        else:
            yield from columns([word for row in band for word in row])


@dataclass(frozen=True, slots=True)
class _Gutter:
    """A place between two columns."""

    middle: float
    width: float
    """What it has at least."""

    def leads(self, word: Word) -> bool:
        """Return whether a word is left of the gutter."""
        return word.left < self.middle

    def parts(self, row: Row) -> bool:
        """Return whether a row has words on both sides."""
        return self._is_between(row) and not self.is_crossed(row)

    def is_crossed(self, row: Row) -> bool:
        """Return whether a row goes on over the gutter."""
        gaps = _gaps(row, self.width)
        return self._is_between(row) and not any(a < self.middle < b for a, b in gaps)

    def bands(self, lines: Sequence[Row]) -> Iterator[tuple[bool, list[Row]]]:
        """Yield runs of rows from the top, and whether they are in columns."""
        runs = [list(run) for _, run in groupby(lines, key=self.is_crossed)]
        marked = [(any(map(self.parts, run)), run) for run in runs]
        for parted, group in groupby(marked, key=lambda pair: pair[0]):
            yield parted, [row for _, run in group for row in run]

    def _is_between(self, row: Row) -> bool:
        return row[0].left < self.middle < max(word.right for word in row)


def _gutter(lines: Sequence[Row], em: float) -> _Gutter | None:
    """Return the gap that most rows share, if what it parts are columns."""
    width = _NARROWEST * em
    shared, middle = _most_shared([gap for row in lines for gap in _gaps(row, width)], width / 2)
    gutter = _Gutter(middle, width)
    return gutter if shared >= _ROWS and _parts_columns(gutter, lines, em) else None


def _most_shared(gaps: Sequence[tuple[float, float]], least: float) -> tuple[int, float]:
    """Return how many gaps share the place that most of them do, and its middle."""
    edges = sorted(edge for left, right in gaps for edge in ((left, 1), (right, -1)))
    depth = deepest = 0
    middle = 0.0
    for (place, step), (following, _) in pairwise(edges):
        depth += step
        if depth > deepest and following - place >= least:
            deepest, middle = depth, (place + following) / 2
    return deepest, middle


def _gaps(row: Row, least: float) -> Iterator[tuple[float, float]]:
    """Yield the gaps of a row that are wide enough."""
    edge = row[0].right
    for word in row[1:]:
        if word.left - edge >= least:
            yield edge, word.left
        edge = max(edge, word.right)


def _parts_columns(gutter: _Gutter, lines: Sequence[Row], em: float) -> bool:
    parted = [row for row in lines if gutter.parts(row)]
    left = [[word for word in row if gutter.leads(word)] for row in parted]
    right = [[word for word in row if not gutter.leads(word)] for row in parted]
    return _is_column(left, em) and _is_column(right, em)


def _is_column(side: Sequence[Sequence[Word]], em: float) -> bool:
    """Return whether one side of a gutter is text, not list markers or cells of a table."""
    words = [word for row in side for word in row]
    width = max(word.right for word in words) - min(word.left for word in words)
    return width >= _COLUMN * em and mean(map(len, side)) >= _WORDS
