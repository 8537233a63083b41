"""What is drawn on a page: pictures, drawings as large as one, and the bullets of lists."""

import ctypes
from collections.abc import Iterator

import pypdfium2.raw as pdfium

from audio_edition.read.pdf import native
from audio_edition.read.pdf.page import Box
from audio_edition.read.pdf.words import upright

_SMALLEST = 36.0
"""Points in both directions, half an inch: less is an ornament or a rule."""

_BULLET = (1.5, 9.0)
"""Points that a bullet is wide and high at least, and at most."""

_ROUND = 1.0
"""Points by which its width and its height differ at most."""

_MOST = 5000
"""Objects of a page that are looked at: a drawing may have more, and then its first will do."""


def is_picture(box: Box) -> bool:
    """Return whether what is drawn is large enough for a picture."""
    return min(box.right - box.left, box.bottom - box.top) >= _SMALLEST


def is_bullet(box: Box) -> bool:
    """Return whether what is drawn is a small dot or square, such as browsers put before items."""
    width, height = box.right - box.left, box.bottom - box.top
    least, most = _BULLET
    return least <= width <= most and least <= height <= most and abs(width - height) <= _ROUND


def drawn(page: object, turns: int) -> Iterator[Box]:
    """Yield the places of all that is no text, upright.

    Args:
        page: PDFium's handle.
        turns: Quarter turns anticlockwise of the page's text.
    """
    edges = [ctypes.c_float() for _ in range(4)]
    address = native.address(page)
    for index in range(min(_MOST, pdfium.FPDFPage_CountObjects(page))):
        thing = native.page_object(address, index)
        if native.object_type(thing) != pdfium.FPDF_PAGEOBJ_TEXT:
            pdfium.FPDFPageObj_GetBounds(ctypes.cast(thing, pdfium.FPDF_PAGEOBJECT), *edges)
            left, bottom, right, top = (edge.value for edge in edges)
            yield upright(left, bottom, right, top, turns)
