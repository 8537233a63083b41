"""Tables: rows of cells with white between them, such as no justified line has."""

from audio_edition.read.pdf.chunks import Chunk
from audio_edition.read.pdf.lines import Line
from audio_edition.shapes import is_bulleted, is_marked

_ROWS = 3
"""Rows of two cells that make a table; of three cells, two do."""

_MOST = 0.6
"""Share of its lines that are rows of cells at least."""

_ALIGNED = 1.5
"""Ems by which cells of a column may differ where they begin."""

_WORDS = 4.0
"""Words that a cell has on average at most: what a speaker's name stands before is no cell."""


def is_table(chunk: Chunk) -> bool:
    """Return whether a chunk is a table."""
    rows = [line for line in chunk.lines if _is_row(line)]
    widest = max(rows, key=lambda line: len(line.cells), default=None)
    if widest is None:
        return False
    aligned = [line for line in rows if _is_aligned(line, widest)]
    words = sum(len(line.text.split()) for line in aligned)
    if len(aligned) < _MOST * len(chunk.lines) or words > _WORDS * sum(map(_count, aligned)):
        return False
    return len(aligned) >= _ROWS or sum(len(line.cells) > 1 for line in aligned) >= _ROWS - 1


def _is_row(line: Line) -> bool:
    """Return whether a line has cells, and not just a marker with a text set off from it."""
    marked = is_bulleted(line.text) or is_marked(line.text)
    return len(line.cells) > marked


def _is_aligned(line: Line, other: Line) -> bool:
    """Return whether each cell of a line begins where one of another does."""
    reach = _ALIGNED * line.font.size
    return all(any(abs(cell - place) <= reach for place in other.cells) for cell in line.cells)


def _count(line: Line) -> int:
    return len(line.cells) + 1
