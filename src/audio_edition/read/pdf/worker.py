"""A process that reads one PDF, so that a broken or hostile one can't harm its caller.

    python -m audio_edition.read.pdf.worker < FILE

Its memory is limited, and so is the time for each page: what needs more ends it. A file that is no
PDF, or needs a password, is an exit code; see `messages` for what it writes.
"""

import ctypes
import signal
import sys
from collections.abc import Callable

import pypdfium2
import pypdfium2.raw as pdfium

from audio_edition.read.pdf.exits import DAMAGED, LOCKED, OUT_OF_MEMORY
from audio_edition.read.pdf.faces import Faces
from audio_edition.read.pdf.messages import write_information, write_page
from audio_edition.read.pdf.page import Information, Page
from audio_edition.read.pdf.pictures import pictures
from audio_edition.read.pdf.words import WordReader

MEMORY_BYTES = 2 << 30
PAGE_SECONDS = 10

_LOCKS = (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)


def main() -> None:
    """Read the PDF on the standard input."""
    _limit_memory()
    try:
        _write_document()
    except MemoryError:
        sys.exit(OUT_OF_MEMORY)


def _write_document() -> None:
    _limit_time()
    try:
        document = pypdfium2.PdfDocument(sys.stdin.buffer.read())
    except pypdfium2.PdfiumError as error:
        sys.exit(LOCKED if error.err_code in _LOCKS else DAMAGED)
    sys.stdout.write(write_information(_information(document)))
    for index in range(len(document)):
        _limit_time()
        sys.stdout.write(write_page(_page(document, index)))


def _limit_memory() -> None:
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  # not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))


def _limit_time() -> None:
    """End this process unless it is called again in time; native code is ended too."""
    if sys.platform != "win32":
        signal.alarm(PAGE_SECONDS)


def _page(document: pypdfium2.PdfDocument, index: int) -> Page:
    try:
        page = document[index]
    except pypdfium2.PdfiumError:
        return Page(readable=False)
    text_page = page.get_textpage()
    reader = WordReader(text_page, Faces())
    read = Page(reader.words(), tuple(pictures(page, reader.turns)))
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


if __name__ == "__main__":
    main()
