"""XML and XHTML documents of a book."""

from audio_edition.model import Metadata
from audio_edition.publish.direction import direction
from audio_edition.publish.xml import xml_text

STYLE_FILE = "book.css"


def xml_document(root: str) -> bytes:
    """Return a document in UTF-8 with this root element."""
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{root}\n'.encode()


def xhtml_document(metadata: Metadata, title: str, body: str) -> bytes:
    """Return a content document.

    Args:
        metadata: Of the article, for its language.
        title: Of the document.
        body: The body element, in XHTML.
    """
    language = xml_text(metadata.language)
    return xml_document(
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"'
        f' lang="{language}" xml:lang="{language}" dir="{direction(metadata.language)}">\n'
        f"<head>\n<title>{xml_text(title)}</title>\n"
        f'<link rel="stylesheet" type="text/css" href="{STYLE_FILE}"/>\n</head>\n{body}\n</html>'
    )
