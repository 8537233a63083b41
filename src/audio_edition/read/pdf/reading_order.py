"""The lines of a document in the order of reading, counted through, and its furniture apart."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import count

from audio_edition.read.pdf.columns import columns
from audio_edition.read.pdf.furniture import furniture
from audio_edition.read.pdf.lines import Line, line, with_bullet
from audio_edition.read.pdf.page import Font, Page, Word
from audio_edition.read.pdf.rows import Row, rows
from audio_edition.read.pdf.side_by_side import names_apart

FURNITURE = -1
"""The column of what is set apart."""


def lines_of(pages: Sequence[Page], body: Font) -> Iterator[Line]:
    """Yield all lines of a document; furniture has a column of its own."""
    apart = furniture(pages, body)
    texts = [_text(page, rows_apart) for page, rows_apart in zip(pages, apart, strict=True)]
    numbers, next_column = count(1), count()
    for index, (page, page_columns) in enumerate(zip(pages, columns(texts), strict=True)):
        top = min((word.baseline for word in texts[index]), default=0.0)
        heads = [row for row in apart[index] if row[0].baseline < top]
        feet = [row for row in apart[index] if row[0].baseline >= top]
        sideways = tuple(word for word in page.words if word.sideways)
        for row in heads:
            yield line(row, next(numbers), index, FURNITURE)
        for words in page_columns:
            for beside, group in _groups(rows(words), body, first=index == 0):
                column = next(next_column)
                for row in group:
                    found = line(row, next(numbers), index, column)
                    yield with_bullet(replace(found, beside=beside), page.bullets)
        for row in [*feet, sideways] if sideways else feet:
            yield line(row, next(numbers), index, FURNITURE)


def _groups(found: list[Row], body: Font, *, first: bool) -> list[tuple[bool, list[Row]]]:
    """Return the rows of a column; on the first page names that stand side by side are apart."""
    return list(names_apart(found, body)) if first else [(False, found)]


def _text(page: Page, apart: Sequence[Row]) -> list[Word]:
    """Return the upright words of a page without its furniture."""
    heads = {id(word) for row in apart for word in row}
    return [word for word in page.words if id(word) not in heads and not word.sideways]
