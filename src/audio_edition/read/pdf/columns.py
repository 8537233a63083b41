"""Columns, and the order in which they are read: a page is cut where no word crosses.

Rows that cross a gutter, such as a title over two columns, part the page into bands; within a band,
all left of the gutter is read before what is right of it. (The idea is the recursive XY-cut: Nagy
and Seth, 1984.)
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from audio_edition.read.pdf.gutters import Gutter, find_gutter
from audio_edition.read.pdf.page import Word
from audio_edition.read.pdf.rows import Row, rows

Column = tuple[Word, ...]

_REACH = 0.6
"""Share of an em by which rows of two columns may differ: they need not be level."""


def columns(pages: Sequence[Sequence[Word]]) -> list[list[Column]]:
    """Return the columns of each page in the order of reading.

    A page with few rows is cut at the gutters of the others.
    """
    gutters: list[list[Gutter]] = [[] for _ in pages]
    cut = [list(_cut(words, (), found)) for words, found in zip(pages, gutters, strict=True)]
    everywhere = list(_different(gutter for found in gutters for gutter in found))
    return [
        own if _has_all(found, everywhere) else list(_cut(words, everywhere, []))
        for words, own, found in zip(pages, cut, gutters, strict=True)
    ]


def _different(gutters: Iterable[Gutter]) -> Iterator[Gutter]:
    """Yield each gutter once, as one that few rows are enough for."""
    known: list[Gutter] = []
    for gutter in gutters:
        if not any(gutter.is_near(other) for other in known):
            known.append(gutter)
            yield replace(gutter, least=1, uncrossed=False)


def _has_all(found: Sequence[Gutter], everywhere: Sequence[Gutter]) -> bool:
    return all(any(gutter.is_near(own) for own in found) for gutter in everywhere)


def _cut(words: Sequence[Word], known: Sequence[Gutter], found: list[Gutter]) -> Iterator[Column]:
    """Yield the columns of a part of a page, and note the gutters that were found."""
    if not words:
        return
    lines = rows(words, _REACH)
    gutter = find_gutter(lines) or _known_gutter(lines, known)
    if gutter is None:
        yield tuple(words)
        return
    found.append(gutter)
    for parted, band in gutter.bands(lines):
        together = [word for row in band for word in row]
        left = [word for word in together if gutter.leads(word)] if parted else together
        yield from _cut(left, known, found)
        if parted:
            yield from _cut([w for w in together if not gutter.leads(w)], known, found)


def _known_gutter(lines: Sequence[Row], known: Sequence[Gutter]) -> Gutter | None:
    """Return the first of the known gutters that parts rows here, however few."""
    parting = (gutter for gutter in known if any(parted for parted, _ in gutter.bands(lines)))
    return next(parting, None)
