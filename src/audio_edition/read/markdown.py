"""Markdown (CommonMark with tables and divs): the source itself says what each block is."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from audio_edition.model import Block, Finding, Role
from audio_edition.read.attributes import parse_attributes
from audio_edition.read.contents import Contents
from audio_edition.read.front_matter import FrontMatter, front_matter
from audio_edition.read.markdown_divs import add_divs
from audio_edition.read.markdown_prose import LITERAL, prose

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

_CONTAINERS = {"blockquote": Role.BLOCKQUOTE, "list_item": Role.LIST_ITEM}
_ROLES = frozenset(Role)


def read(text: str, source: str) -> Contents:
    """Return the blocks of a Markdown text; the first heading of level 1 is the title.

    A role that a div gives is settled; where the front matter says `roles: marked`, all are.

    Raises:
        SourceError: The front matter is not YAML, or a div is not closed.
    """
    front = front_matter(text, source)
    body = "\n" * text.count("\n", 0, front.end) + text[front.end :]
    tree = _tree(body, source)
    blocks = _with_title([block for block in _blocks(tree) if block.text.strip()], front)
    if front.settled:
        blocks = tuple(replace(block, settled=True) for block in blocks)
    title = front.metadata.title or next((b.text for b in blocks if b.role is Role.TITLE), "")
    findings = (*_left_out(tree), *_unknown(tree))
    return Contents(blocks, replace(front.metadata, title=title), findings)


def _tree(text: str, source: str) -> "SyntaxTreeNode":
    from markdown_it import MarkdownIt  # noqa: PLC0415  # start-up
    from markdown_it.tree import SyntaxTreeNode  # noqa: PLC0415  # start-up

    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable("text_join")
    add_divs(parser, source)
    return SyntaxTreeNode(parser.parse(text))


def _blocks(node: "SyntaxTreeNode", role: Role = Role.PARAGRAPH) -> Iterator[Block]:
    """Yield the blocks below a node; a paragraph has the role of what contains it."""
    for child in node.children:
        if child.type == "heading":
            yield _block(child, Role.HEADING, level=int(child.tag.removeprefix("h")))
        elif child.type == "paragraph":
            yield _block(child, role)
        elif child.type in LITERAL:
            yield _block(child, Role.CODE)
        elif child.type == "table":
            yield _block(child, Role.TABLE)
        elif child.type == "div" and (given := _role(child)):
            yield from (_settled(block, given) for block in _blocks(child))
        else:
            yield from _blocks(child, _CONTAINERS.get(child.type, role))


def _block(node: "SyntaxTreeNode", role: Role, level: int = 0) -> Block:
    first, end = node.map or (0, 1)
    return Block(prose(node), (first + 1, end), role, level, decided_by="markdown")


def _settled(block: Block, role: Role) -> Block:
    """Give a block the role of the div around it, unless a div inside has given it another."""
    if block.settled:
        return block
    return replace(block, role=role, level=block.level * (role is Role.HEADING), settled=True)


def _role(div: "SyntaxTreeNode") -> Role | None:
    attributes = parse_attributes(div.info)
    names = attributes.classes if attributes else ()
    return next((Role(name) for name in names if name in _ROLES), None)


def _with_title(blocks: list[Block], front: FrontMatter) -> tuple[Block, ...]:
    """Make the first heading of level 1 the title; without one, the front matter gives it."""
    for index, block in enumerate(blocks):
        if block.role is Role.TITLE:
            return tuple(blocks)
        if block.level == 1 and not block.settled:
            title = replace(block, role=Role.TITLE, level=0)
            return (*blocks[:index], title, *blocks[index + 1 :])
    if not front.heard_title:
        return tuple(blocks)
    lines = (front.title_line, front.title_line)
    title = Block(front.heard_title, lines, Role.TITLE, decided_by="front matter")
    return (title, *blocks)


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


def _unknown(tree: "SyntaxTreeNode") -> Iterator[Finding]:
    """Yield a finding for each div that gives no role."""
    for node in tree.walk():
        if node.type == "div" and _role(node) is None:
            yield Finding(
                "unknown-mark",
                f"This mark means nothing here: {node.info}",
                f"A div names a role: {', '.join(f'.{role}' for role in Role)}.",
                (node.map or (0,))[0] + 1,
            )
