"""The pictures of a page: images, and drawings as large as one."""

import ctypes
from collections.abc import Iterator

import pypdfium2.raw as pdfium

from audio_edition.read.pdf import native
from audio_edition.read.pdf.page import Box
from audio_edition.read.pdf.words import upright

_SMALLEST = 36.0
"""Points in both directions, half an inch: less is an ornament or a rule."""

_MOST = 5000
"""Objects of a page that are looked at: a drawing may have more, and then its first will do."""


def pictures(page: object, turns: int) -> Iterator[Box]:
    """Yield the places of pictures, upright.

    Args:
        page: PDFium's handle.
        turns: Quarter turns anticlockwise of the page's text.
    """
    edges = [ctypes.c_float() for _ in range(4)]
    address = native.address(page)
    for index in range(min(_MOST, pdfium.FPDFPage_CountObjects(page))):
        thing = native.page_object(address, index)
        if native.object_type(thing) == pdfium.FPDF_PAGEOBJ_TEXT:
            continue
        pdfium.FPDFPageObj_GetBounds(ctypes.cast(thing, pdfium.FPDF_PAGEOBJECT), *edges)
        left, bottom, right, top = (edge.value for edge in edges)
        if min(right - left, top - bottom) >= _SMALLEST:
            yield upright(left, bottom, right, top, turns)
