"""The words of a piece of Markdown, without its markup."""

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

LITERAL = frozenset({"fence", "code_block"})
"""Nodes whose content is no Markdown."""

RAW = frozenset({"html_block", "html_inline"})
"""Nodes that are not read."""

_BREAKS = frozenset({"softbreak", "hardbreak"})
_ROWS = frozenset({"table", "thead", "tbody", "tr"})
_BLANKS = re.compile(r"[ \t\n]+")

Piece = tuple[str, bool]
"""Some words, and whether their white space was written to stay: by an escape or a reference."""


def prose(node: "SyntaxTreeNode") -> str:
    """Return the words below a node; a picture counts by its description.

    White space is collapsed, but for what stands there as a character reference (`&#32;`).
    """
    return "".join(_collapsed(_pieces(node)))


def _pieces(node: "SyntaxTreeNode") -> Iterator[Piece]:
    if node.type in LITERAL:
        yield " ".join(node.content.split()), True
    elif node.type in _BREAKS or (node.type in RAW and node.content.startswith("<br")):
        yield " ", False
    elif node.type == "text_special":
        yield node.content, True
    elif node.type in {"text", "code_inline"}:
        yield node.content, False
    for child in node.children:
        yield from _pieces(child)
        if node.type in _ROWS:
            yield " ", False


def _collapsed(pieces: Iterable[Piece]) -> Iterator[str]:
    """Yield the words with single blanks between them, and none at the ends."""
    begun = blank = False
    for content, stays in pieces:
        words = content if stays else _BLANKS.sub(" ", content)
        bare = words if stays else words.strip(" ")
        blank = blank or (not stays and words.startswith(" "))
        if bare:
            yield f" {bare}" if blank and begun else bare
            begun, blank = True, not stays and words.endswith(" ")
