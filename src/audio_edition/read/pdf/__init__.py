"""PDF: by geometry, as the format knows signs and places, and no paragraphs."""

from audio_edition.read.contents import Contents

SIGNATURE = b"%PDF-"
_LEAD = 1024
"""Bytes within which the signature stands, as readers of PDF agree."""


def matches(data: bytes) -> bool:
    """Return whether bytes are a PDF."""
    return SIGNATURE in data[:_LEAD]


def read(data: bytes, source: str) -> Contents:
    """Return what a PDF holds.

    Lines are counted through the document, from 1. Running text has no role and keeps the line
    breaks at which `repair` is to judge a hyphen.

    Args:
        data: The file.
        source: Where it came from, for messages.

    Raises:
        SourceError: It is damaged, encrypted, without pages or text, or takes too much to read.
    """
    from audio_edition.read.pdf.opening import open_document  # noqa: PLC0415  # start-up
    from audio_edition.read.pdf.reader import contents  # noqa: PLC0415  # start-up

    return contents(open_document(data, source))
