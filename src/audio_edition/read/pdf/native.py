"""Functions of PDFium that are called thousands of times a page: they take and give addresses.

What pypdfium2 declares for them makes an object around each, which costs more than the call.
"""

import ctypes
from typing import Any

import pypdfium2.raw as pdfium


def _plain(function: Any, result: Any, *arguments: Any) -> Any:  # noqa: ANN401  # ctypes has no better
    return ctypes.CFUNCTYPE(result, *arguments)(address(function) or 0)


def address(thing: Any) -> int | None:  # noqa: ANN401
    """Return where a function or what a pointer names is; None for nothing."""
    return ctypes.cast(thing, ctypes.c_void_p).value


text_object = _plain(pdfium.FPDFText_GetTextObject, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
"""The text object of a sign, by the page's text and an index."""

font_of = _plain(pdfium.FPDFTextObj_GetFont, ctypes.c_void_p, ctypes.c_void_p)
"""The font of a text object."""

font_size = _plain(pdfium.FPDFText_GetFontSize, ctypes.c_double, ctypes.c_void_p, ctypes.c_int)
"""The size of a sign, before its matrix."""

get_matrix = _plain(
    pdfium.FPDFText_GetMatrix, ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p
)
get_origin = _plain(
    pdfium.FPDFText_GetCharOrigin,
    ctypes.c_int,
    *(ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p),
)
get_loose_box = _plain(
    pdfium.FPDFText_GetLooseCharBox, ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p
)

page_object = _plain(pdfium.FPDFPage_GetObject, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
"""An object of a page, by its place."""

object_type = _plain(pdfium.FPDFPageObj_GetType, ctypes.c_int, ctypes.c_void_p)
"""What an object of a page is."""
