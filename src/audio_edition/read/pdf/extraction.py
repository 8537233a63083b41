"""A document out of bytes, by PDFium, in this process: see `worker` for why it is another one."""

import ctypes
from collections.abc import Callable, Iterator
from itertools import islice

import pypdfium2
import pypdfium2.raw as pdfium

from audio_edition.read.pdf.faces import Faces
from audio_edition.read.pdf.page import Information, Page
from audio_edition.read.pdf.pictures import drawn, is_bullet, is_picture
from audio_edition.read.pdf.words import WordReader

_BULLETS = 200
"""Bullets of a page that are looked at: a chart has thousands of dots."""


def opened(data: bytes) -> tuple[Information, Iterator[Page]]:
    """Return what a PDF says of itself, and its pages, each read when it is asked for.

    Raises:
        PdfiumError: No document can be made of the file.
    """
    document = pypdfium2.PdfDocument(data)
    pages = (_page(document, index) for index in range(len(document)))
    return _information(document), pages


def _page(document: pypdfium2.PdfDocument, index: int) -> Page:
    try:
        page = document[index]
        text_page = page.get_textpage()
    except pypdfium2.PdfiumError:
        return Page(readable=False)
    reader = WordReader(text_page, Faces())
    boxes = list(drawn(page, reader.turns))
    pictures, bullets = filter(is_picture, boxes), islice(filter(is_bullet, boxes), _BULLETS)
    read = Page(reader.words(), tuple(pictures), tuple(bullets))
    text_page.close()
    page.close()
    return read


def _information(document: pypdfium2.PdfDocument) -> Information:
    return Information(
        title=_told(pdfium.FPDF_GetMetaText, document, b"Title"),
        author=_told(pdfium.FPDF_GetMetaText, document, b"Author"),
        created=_told(pdfium.FPDF_GetMetaText, document, b"CreationDate"),
        language=_told(pdfium.FPDFCatalog_GetLanguage, document),
    )


def _told(ask: Callable[..., int], *arguments: object) -> str:
    """Return the UTF-16 text that a function of PDFium writes, once it is asked for its length."""
    length = ask(*arguments, None, 0)
    buffer = (ctypes.c_ushort * (length // 2))()
    ask(*arguments, buffer, length)
    return bytes(buffer).decode("utf-16-le", "ignore").rstrip("\0")
