"""Whether bytes are a page: told by how they begin, not by a file's name."""

import codecs
import re

_PAGE = re.compile(
    rb"(?is)\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]"
)
_FRAGMENT = re.compile(
    rb"(?i)\s*<(?:article|main|section|div|p|h[1-6]|table|ul|ol|blockquote|center|font|title|meta"
    rb"|span)(?:\s[^<>]*)?>"
)
_CLOSED = re.compile(rb"(?i)</(?:p|div|article|section|main|h[1-6]|table|body|li|blockquote)\s*>")
_SNIFFED = 64 * 1024


def matches(data: bytes) -> bool:
    """Tell whether bytes are a page, or a fragment: they begin with a tag, and end a block."""
    start = data[:_SNIFFED].removeprefix(codecs.BOM_UTF8)
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        start = start[2:].replace(b"\0", b"")
    return bool(_PAGE.match(start) or (_FRAGMENT.match(start) and _CLOSED.search(start)))
