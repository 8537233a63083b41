"""Lines of text in the order of reading."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from audio_edition.read.pdf.page import Box, Font, Word
from audio_edition.read.pdf.rows import Row

_RAISED = 0.15
"""Share of the line's size by which a raised figure stands above the baseline at least."""

_SMALLER = 0.85
"""Share of the line's size that a raised figure has at most."""

_CLOSE = 0.25
"""Ems between a word and the figure that belongs to it at most."""

_BULLET_REACH = 2.5
"""Ems between a bullet that is drawn and its line at most."""

_SMALL = 0.2
"""Share of a line's size by which a bullet goes below the baseline at most."""

_CELL = 1.5
"""Ems between two cells of a table at least."""

_SIGN_ALONE = re.compile(r"^[\ufffd\ue000-\uf8ff](?= [^\ufffd]+$)")
"""A sign of no alphabet in front of a line: what fonts of ornaments have for a bullet."""

FIGURES = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
"""Figures to raised ones."""

_RAISED_FIGURE = re.compile(r"[⁰¹²³⁴-⁹]")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a column."""

    number: int
    """Through the document, from 1."""
    page: int
    """From 0."""
    column: int
    """Through the document, from 0."""
    text: str
    left: float
    right: float
    baseline: float
    font: Font
    """That of most of its characters."""
    opening: float
    """Width of its first word."""
    second: float
    """Where its second word begins, or its first and only one."""
    beside: bool = False
    """Whether it is a name below a title with another one beside it, or told of one."""
    cells: tuple[float, ...] = ()
    """Where parts of it begin that have more white before them than words have."""


def line(row: Row, number: int, page: int, column: int) -> Line:
    """Return a row of words as a line."""
    font = main_font(row)
    baseline = next(word.baseline for word in row if word.font == font)
    return Line(
        number=number,
        page=page,
        column=column,
        text=_SIGN_ALONE.sub("•", "".join(_pieces(row, font, baseline))),
        left=row[0].left,
        right=max(word.right for word in row),
        baseline=baseline,
        font=font,
        opening=row[0].right - row[0].left,
        second=row[min(1, len(row) - 1)].left,
        cells=tuple(right for left, right in blanks(row) if right - left >= _CELL * font.size),
    )


def with_bullet(line: Line, bullets: Sequence[Box]) -> Line:
    """Return a line with the bullet that is drawn before it, if one is."""
    em = line.font.size
    for box in bullets:
        level = line.baseline - em <= box.top and box.bottom <= line.baseline + _SMALL * em
        if level and 0 <= line.left - box.right <= _BULLET_REACH * em:
            return replace(line, text=f"• {line.text}", left=box.left, second=line.left)
    return line


def has_raised(text: str) -> bool:
    """Return whether a figure of a text is raised."""
    return _RAISED_FIGURE.search(text) is not None


def blanks(row: Row) -> Iterator[tuple[float, float]]:
    """Yield where the white between two words of a row begins and ends."""
    return ((before.right, after.left) for before, after in pairwise(row))


def parts(row: Row, ems: float) -> list[Row]:
    """Return what of a row stands so far from the rest."""
    least = ems * main_font(row).size
    far = [index for index, (left, right) in enumerate(blanks(row), 1) if right - left >= least]
    return [row[start:end] for start, end in pairwise([0, *far, len(row)])]


def main_font(words: tuple[Word, ...]) -> Font:
    """Return the font of most characters."""
    first = words[0].font
    if all(word.font is first for word in words):
        return first
    characters: Counter[Font] = Counter()
    for word in words:
        characters[word.font] += len(word.text)
    return max(characters, key=characters.__getitem__)


def _pieces(row: Row, font: Font, baseline: float) -> Iterator[str]:
    """Yield words and blanks; a raised figure is written as one, close to its word."""
    edge = row[0].left
    for index, word in enumerate(row):
        raised = _is_raised(word, font, baseline)
        close = raised and word.left - edge <= _CLOSE * font.size
        if index and not word.joined and not close:
            yield " "
        yield word.text.translate(FIGURES) if raised else word.text
        edge = word.right


def _is_raised(word: Word, font: Font, baseline: float) -> bool:
    figure = word.text.isascii() and word.text.isdecimal()
    small = word.font.size <= _SMALLER * font.size
    return figure and small and baseline - word.baseline >= _RAISED * font.size
