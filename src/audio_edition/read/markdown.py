"""Markdown (CommonMark with tables): the source itself says what each block is."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from audio_edition.model import Block, Finding, Role
from audio_edition.read.contents import Contents
from audio_edition.read.front_matter import FrontMatter, front_matter

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

_CONTAINERS = {"blockquote": Role.BLOCKQUOTE, "list_item": Role.LIST_ITEM}
_LITERAL = frozenset({"fence", "code_block"})
_BREAKS = frozenset({"softbreak", "hardbreak"})
_BLANKS = re.compile(r"[ \t\n]+")
_RAW = frozenset({"html_block", "html_inline"})


def read(text: str, source: str) -> Contents:
    """Return the blocks of a Markdown text; the first heading of level 1 is the title.

    Raises:
        SourceError: The front matter is not YAML.
    """
    front = front_matter(text, source)
    body = "\n" * text.count("\n", 0, front.end) + text[front.end :]
    tree = _tree(body)
    blocks = _with_title(list(_blocks(tree, Role.PARAGRAPH)), front)
    title = front.metadata.title or next((b.text for b in blocks if b.role is Role.TITLE), "")
    return Contents(blocks, replace(front.metadata, title=title), _left_out(tree))


def _tree(text: str) -> "SyntaxTreeNode":
    from markdown_it import MarkdownIt  # noqa: PLC0415  # start-up
    from markdown_it.tree import SyntaxTreeNode  # noqa: PLC0415  # start-up

    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    return SyntaxTreeNode(parser.parse(text))


def _blocks(node: "SyntaxTreeNode", role: Role) -> Iterator[Block]:
    """Yield the blocks below a node; a paragraph has the role of what contains it."""
    for child in node.children:
        if child.type == "heading":
            yield _block(child, Role.HEADING, level=int(child.tag.removeprefix("h")))
        elif child.type == "paragraph":
            yield _block(child, role)
        elif child.type in _LITERAL:
            yield _block(child, Role.CODE)
        elif child.type == "table":
            yield _block(child, Role.TABLE)
        else:
            yield from _blocks(child, _CONTAINERS.get(child.type, role))


def _block(node: "SyntaxTreeNode", role: Role, level: int = 0) -> Block:
    first, end = node.map or (0, 1)
    text = _BLANKS.sub(" ", _plain(node)).strip()
    return Block(text, (first + 1, end), role, level, decided_by="markdown")


def _plain(node: "SyntaxTreeNode") -> str:
    """Return the words below a node without their markup; a picture counts by its description."""
    if node.type in _BREAKS:
        return " "
    if node.type in _LITERAL:
        return " ".join(node.content.split())
    if node.type in _RAW:
        return " " if node.content.startswith("<br") else ""
    if not node.children:
        return node.content if node.type in {"text", "code_inline"} else ""
    separator = " " if node.type in {"table", "thead", "tbody", "tr"} else ""
    return separator.join(map(_plain, node.children))


def _with_title(blocks: list[Block], front: FrontMatter) -> tuple[Block, ...]:
    """Make the first heading of level 1 the title; without one, the front matter gives it."""
    kept = [block for block in blocks if block.text]
    for index, block in enumerate(kept):
        if block.level == 1:
            kept[index] = replace(block, role=Role.TITLE, level=0)
            return tuple(kept)
    if front.metadata.title:
        lines = (front.title_line, front.title_line)
        kept.insert(0, Block(front.metadata.title, lines, Role.TITLE, decided_by="front matter"))
    return tuple(kept)


def _left_out(tree: "SyntaxTreeNode") -> tuple[Finding, ...]:
    return tuple(
        Finding(
            "raw-html",
            f"Raw HTML is not read: {node.content.strip()[:60]}",
            "Write it as Markdown if it should be heard.",
            (node.map or (0,))[0] + 1,
        )
        for node in tree.walk()
        if node.type == "html_block"
    )
