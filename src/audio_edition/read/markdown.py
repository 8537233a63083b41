"""Markdown (CommonMark with tables, divs and spans): the source itself says what each block is."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from audio_edition.model import Block, Finding, Mark, Role
from audio_edition.read.contents import Contents
from audio_edition.read.front_matter import FrontMatter, front_matter
from audio_edition.read.markdown_divs import add_divs
from audio_edition.read.markdown_marks import mark_of, role_of, unknown_marks
from audio_edition.read.markdown_prose import LITERAL, prose
from audio_edition.read.markdown_spans import add_spans

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

_CONTAINERS = {"blockquote": Role.BLOCKQUOTE, "list_item": Role.LIST_ITEM}


def read(text: str, source: str) -> Contents:
    """Return the blocks of a Markdown text; the first heading of level 1 is the title.

    A role that a div gives is settled; where the front matter says `roles: marked`, all are.

    Raises:
        SourceError: The front matter is not YAML, or a div is not closed.
    """
    front = front_matter(text, source)
    body = "\n" * text.count("\n", 0, front.end) + text[front.end :]
    tree = _tree(body, source)
    found = list(_blocks(tree))
    blocks = _with_title(_with_words(found), front)
    if front.settled:
        blocks = tuple(replace(block, settled=True) for block in blocks)
    title = front.metadata.title or next((b.text for b in blocks if b.role is Role.TITLE), "")
    findings = (*_left_out(tree), *unknown_marks(tree), *_lost_pauses(found))
    return Contents(blocks, replace(front.metadata, title=title), findings)


def _tree(text: str, source: str) -> "SyntaxTreeNode":
    from markdown_it import MarkdownIt  # noqa: PLC0415  # start-up
    from markdown_it.tree import SyntaxTreeNode  # noqa: PLC0415  # start-up

    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable("text_join")
    add_divs(parser, source)
    add_spans(parser)
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
        elif child.type == "div":
            yield from _in_div(child, [*_blocks(child, role)])
        else:
            yield from _blocks(child, _CONTAINERS.get(child.type, role))


def _block(node: "SyntaxTreeNode", role: Role, level: int = 0) -> Block:
    first, end = node.map or (0, 1)
    words, lines = prose(node), (first + 1, end)
    return Block(words.text, lines, role, level, decided_by="markdown", marks=words.marks)


def _in_div(div: "SyntaxTreeNode", blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield a div's blocks with its role and its marks; its pause comes after the last."""
    role = role_of(div)
    for block in blocks:
        given = block if role is None else _settled(block, role)
        mark = mark_of(div, 0, len(block.text), ends=block is blocks[-1])
        yield replace(given, marks=(mark, *block.marks)) if mark else given


def _settled(block: Block, role: Role) -> Block:
    """Give a block the role of the div around it, unless a div inside has given it another."""
    if block.settled:
        return block
    return replace(block, role=role, level=block.level * (role is Role.HEADING), settled=True)


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


def _early(block: Block) -> tuple[Mark, ...]:
    """Return the pauses of a block that stand before its words."""
    return tuple(mark for mark in block.marks if not block.text[: mark.end].strip())


def _with_words(blocks: Iterable[Block]) -> list[Block]:
    """Keep the blocks that have words; a pause before a block is one after the block before."""
    kept: list[Block] = []
    for block in blocks:
        early = _early(block)
        if early and kept:
            end = len(kept[-1].text)
            moved = tuple(replace(mark, start=end, end=end) for mark in early)
            kept[-1] = replace(kept[-1], marks=kept[-1].marks + moved)
        if block.text.strip():
            marks = tuple(mark for mark in block.marks if mark not in early)
            kept.append(replace(block, marks=marks))
    return kept


def _lost_pauses(blocks: Iterable[Block]) -> Iterator[Finding]:
    """Yield a finding for each pause that has nothing before it."""
    for block in blocks:
        if _early(block):
            hint = "A pause comes after some words."
            message = "There is nothing before this pause."
            yield Finding("unknown-mark", message, hint, block.lines[0])
        if block.text.strip():
            return
