"""Tables: rows of cells with white between them, such as no justified line has."""

from audio_edition.read.pdf.chunks import Chunk
from audio_edition.read.pdf.lines import Line
from audio_edition.shapes import is_bulleted, is_marked

_ROWS = 3
"""Rows of two cells that make a table; of three cells, two do."""

_MOST = 0.6
"""Share of its lines that are rows of cells at least."""


def is_table(chunk: Chunk) -> bool:
    """Return whether a chunk is a table."""
    rows = [line for line in chunk.lines if _is_row(line)]
    if len(rows) < _MOST * len(chunk.lines):
        return False
    return len(rows) >= _ROWS or sum(line.cells > 2 for line in rows) >= _ROWS - 1


def _is_row(line: Line) -> bool:
    """Return whether a line has cells, and not just a marker with a text set off from it."""
    marked = is_bulleted(line.text) or is_marked(line.text)
    return line.cells > 1 + marked
