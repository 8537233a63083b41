"""What stands in a line of Markdown and is no part of it: pictures, notes, raw HTML."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from audio_edition.errors import SourceError
from audio_edition.model import Block, Lines, Role

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

DECIDED_BY = "markdown"
_UNCLOSED = re.compile(
    r"\s*(<!--(?!.*-->)|<(?P<tag>script|style)\b(?!.*</(?P=tag)>))", re.DOTALL | re.IGNORECASE
)
_BLANK = frozenset({"softbreak", "hardbreak"})


def asides(node: "SyntaxTreeNode", lines: Lines) -> Iterator[Block]:
    """Yield the pictures of a block as captions, and its inline notes as footnotes."""
    for part in node.walk():
        if part.type == "image":
            yield from _block(_description(part), lines, Role.CAPTION)
        elif part.type == "footnote_ref" and "tokens" in part.meta:
            yield from _block(_words(part), lines, Role.FOOTNOTE)


def is_picture(node: "SyntaxTreeNode") -> bool:
    """Tell whether a paragraph has a picture, and no words but such as are set apart below it."""
    parts = list(_parts(node))
    pictures = any(inner.type == "image" for part in parts for inner in part.walk())
    return pictures and all(_is_picture(part) or part.type == "em" for part in parts)


def is_emphasised(node: "SyntaxTreeNode") -> bool:
    """Tell whether all of a paragraph is emphasised, as what is set below a picture."""
    parts = list(_parts(node))
    return len(parts) == 1 and parts[0].type == "em"


def html_blocks(node: "SyntaxTreeNode", source: str, role: Role) -> Iterator[Block]:
    """Yield the blocks of raw HTML; what has no role there has that of its place.

    Raises:
        SourceError: It is nested too deeply, too large, or not closed.
    """
    from audio_edition.read.html.fragment import read_fragment  # noqa: PLC0415  # start-up

    start = (node.map or (0, 0))[0]
    _refuse_unclosed(node.content, f"{source}, line {start + 1}")
    for block in read_fragment(node.content, source):
        lines = (block.lines[0] + start, block.lines[1] + start)
        yield Block(block.text, lines, block.role or role, block.level, decided_by=DECIDED_BY)


def _refuse_unclosed(html: str, place: str) -> None:
    """Refuse what takes all that follows with it, as its end is missing."""
    opening = _UNCLOSED.match(html)
    if opening:
        raise SourceError(
            f"{place}: `{opening[1]}` is not closed, so that nothing below would be read.",
            "Close it, or take it out.",
        )


def _parts(node: "SyntaxTreeNode") -> Iterator["SyntaxTreeNode"]:
    """Yield what stands in a paragraph, but for blanks and breaks."""
    for inline in node.children:
        for part in inline.children:
            if part.type not in _BLANK and (part.type != "text" or part.content.strip()):
                yield part


def _is_picture(part: "SyntaxTreeNode") -> bool:
    linked = part.type == "link" and [inner.type for inner in part.children] == ["image"]
    return linked or part.type == "image"


def _description(image: "SyntaxTreeNode") -> str:
    """Return what a picture shows, and its title where that says something else."""
    told = (" ".join(str(text).split()) for text in (image.content, image.attrs.get("title", "")))
    return " ".join(dict.fromkeys(filter(None, told)))


def _words(note: "SyntaxTreeNode") -> str:
    from markdown_it.tree import SyntaxTreeNode  # noqa: PLC0415  # start-up

    words = (
        part.content
        for part in SyntaxTreeNode(note.meta["tokens"]).walk(include_self=False)
        if part.type in {"text", "text_special", "code_inline"}
    )
    return " ".join("".join(words).split())


def _block(text: str, lines: Lines, role: Role) -> Iterator[Block]:
    if any(map(str.isalnum, text)):
        yield Block(text, lines, role, decided_by=DECIDED_BY)
