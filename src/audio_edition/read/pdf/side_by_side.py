"""Names side by side below a title, each over what is told of them: read one after the other."""

import math
from collections.abc import Iterator, Sequence
from itertools import takewhile

from audio_edition.read.pdf.lines import main_font, parts
from audio_edition.read.pdf.page import Font
from audio_edition.read.pdf.rows import Row, text_of

_TITLE = 1.3
"""Times the size of the text that a title has at least."""

_DEPTH = 8
"""Rows from the top of the page, or from its title, within which title and names are."""

_APART = 1.5
"""Ems between two names at least."""

_LEADING = 1.5
"""Ems between the last names and what is below them at least."""

_WORDS = 8
"""Words of a name, or of a line of what is told of it, at most."""


def names_apart(lines: Sequence[Row], body: Font) -> Iterator[tuple[bool, list[Row]]]:
    """Yield the rows of a first page, and whether they are of one of several names below its title.

    Args:
        lines: From the top.
        body: The font of the text.
    """
    above = list(takewhile(lambda row: not _is_of_names(row), lines))
    names = list(takewhile(_is_of_names, lines[len(above) :]))
    below = lines[len(above) + len(names) :][:1]
    near_title = 0 <= len(above) - _title_end(lines, body) <= _DEPTH
    if names and near_title and _are_full(names[0]) and _are_set_off([names[-1], *below]):
        yield False, above
        yield from ((True, column) for column in _by_column(names))
        yield False, list(lines[len(above) + len(names) :])
    else:
        yield False, list(lines)


def _title_end(lines: Sequence[Row], body: Font) -> float:
    """Return the place of the first row below the title; beyond all rows without one."""
    large = [main_font(row).size >= _TITLE * body.size for row in lines[:_DEPTH]]
    if True not in large:
        return math.inf
    start = large.index(True)
    return start + len(list(takewhile(bool, large[start:])))


def _is_of_names(row: Row) -> bool:
    found = parts(row, _APART)
    return len(found) > 1 and all(_may_be_name(part) for part in found)


def _are_full(row: Row) -> bool:
    """Return whether each name of a row has two words; the words of a stretched line have one."""
    return all(len(part) > 1 for part in parts(row, _APART))


def _are_set_off(rows: Sequence[Row]) -> bool:
    """Return whether white is below the last names; nothing need be."""
    above, below = rows[0][0], rows[-1][0]
    return above is below or below.baseline - above.baseline >= _LEADING * above.font.size


def _may_be_name(part: Row) -> bool:
    return len(part) <= _WORDS and any(map(str.isalpha, text_of(part)))


def _by_column(names: Sequence[Row]) -> list[list[Row]]:
    """Return the parts of rows by the column in which they stand, as the first row has them."""
    columns: list[list[Row]] = [[part] for part in parts(names[0], _APART)]
    for row in names[1:]:
        for part in parts(row, _APART):
            min(columns, key=lambda column: abs(_middle(column[0]) - _middle(part))).append(part)
    return columns


def _middle(row: Row) -> float:
    return (row[0].left + row[-1].right) / 2
