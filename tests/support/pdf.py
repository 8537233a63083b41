"""A PDF read in the tests' own process."""

from audio_edition.read.pdf.extraction import opened
from audio_edition.read.pdf.page import Document


def extract(data: bytes) -> Document:
    """Return what stands on the pages of a PDF."""
    information, pages = opened(data)
    return Document(information, tuple(pages))
