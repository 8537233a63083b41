"""From bytes to a document, by a process of its own; what can't be read says why."""

import subprocess
import sys

from audio_edition.errors import SourceError
from audio_edition.read.pdf.exits import DAMAGED, LOCKED
from audio_edition.read.pdf.messages import read_document
from audio_edition.read.pdf.page import Document

_WORKER = "audio_edition.read.pdf.worker"
_REASONS = {
    DAMAGED: (
        "{} can't be read: it is damaged, cut off, or no PDF at all.",
        "Download or export it again, or repair it: `qpdf damaged.pdf repaired.pdf`.",
    ),
    LOCKED: (
        "{} is encrypted and asks for a password.",
        "Save it without one: `qpdf --decrypt --password=… locked.pdf open.pdf`.",
    ),
}
_OVERLOAD = (
    "{} can't be read: a page of it takes too long, or too much memory, or is broken.",
    "Print it to a new PDF from a viewer, or give the text in another format.",
)


def open_document(data: bytes, source: str) -> Document:
    """Return what stands on the pages of a PDF.

    Raises:
        SourceError: It is damaged, encrypted, without pages or without text.
    """
    command = [sys.executable, "-m", _WORKER]
    done = subprocess.run(command, input=data, capture_output=True, check=False)
    if done.returncode != 0:
        message, hint = _REASONS.get(done.returncode, _OVERLOAD)
        raise SourceError(message.format(source), hint)
    document = read_document(done.stdout.splitlines())
    refuse_silence(document, source)
    return document


def refuse_silence(document: Document, source: str) -> None:
    """Refuse a document in which no word stands.

    Raises:
        SourceError: It has no pages, or no text on them.
    """
    if not document.pages:
        raise SourceError(f"{source} has no pages.", "Export it again.")
    if any(page.words for page in document.pages):
        return
    if any(page.pictures for page in document.pages):
        raise SourceError(
            f"{source} holds pictures of pages and no text.",
            "Recognise its text first (OCR), for example with `ocrmypdf scan.pdf text.pdf`.",
        )
    raise SourceError(f"{source} holds no text: its pages are empty.", "Give a PDF with text.")
