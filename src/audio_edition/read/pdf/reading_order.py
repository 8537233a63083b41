"""The lines of a document in the order of reading, counted through, and its furniture apart."""

from collections.abc import Iterator, Sequence
from itertools import count

from audio_edition.read.pdf.columns import columns
from audio_edition.read.pdf.furniture import furniture
from audio_edition.read.pdf.lines import Line, line
from audio_edition.read.pdf.page import Font, Page
from audio_edition.read.pdf.rows import Row, rows

FURNITURE = -1
"""The column of what is set apart."""


def lines_of(pages: Sequence[Page], body: Font) -> Iterator[Line]:
    """Yield all lines of a document; furniture has a column of its own."""
    numbers, next_column = count(1), count()
    for index, (page, apart) in enumerate(zip(pages, furniture(pages, body), strict=True)):
        column = FURNITURE
        for row, opens in _rows(page, apart):
            if opens is not None:
                column = next(next_column) if opens else column
            yield line(row, next(numbers), index, FURNITURE if opens is None else column)


def _rows(page: Page, apart: Sequence[Row]) -> Iterator[tuple[Row, bool | None]]:
    """Yield rows, and whether they open a column; None for furniture."""
    heads = {id(word) for row in apart for word in row}
    text = [word for word in page.words if id(word) not in heads and not word.sideways]
    top = min((word.baseline for word in text), default=0.0)
    yield from ((row, None) for row in apart if row[0].baseline < top)
    for words in columns(text):
        yield from ((row, index == 0) for index, row in enumerate(rows(words)))
    yield from ((row, None) for row in apart if row[0].baseline >= top)
    sideways = tuple(word for word in page.words if word.sideways)
    if sideways:
        yield sideways, None
