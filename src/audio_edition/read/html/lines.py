"""The lines of a page's elements, which the parser counts no further than 65,535."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MOST_LINES = 65_535
"""The parser counts no further."""

_LINE = "edition-line"
_TAG = re.compile(r"<[a-zA-Z][^\s/<>]*")


def with_lines(text: str) -> str:
    """Return a page whose start tags beyond the parser's last line tell their lines."""
    if text.count("\n") < MOST_LINES:
        return text
    head = _offset_of_line(text, MOST_LINES)
    pieces, position, line = [text[:head]], head, MOST_LINES
    for tag in _TAG.finditer(text, head):
        line += text.count("\n", position, tag.start())
        pieces += text[position : tag.end()], f' {_LINE}="{line}"'
        position = tag.end()
    return "".join((*pieces, text[position:]))


def line_of(element: "Element") -> int | None:
    """Return the line on which an element begins; None where nobody knows it."""
    told = element.get(_LINE, "")
    if told.isdecimal():
        return int(told)
    line = element.sourceline
    return line if line is not None and line < MOST_LINES else None


def _offset_of_line(text: str, line: int) -> int:
    offset = 0
    for _ in range(line - 1):
        offset = text.index("\n", offset) + 1
    return offset
