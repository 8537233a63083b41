"""Markdown (see `markdown_parser`): the source itself says what each block is."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from audio_edition.errors import SourceError
from audio_edition.model import Block, Finding, Mark, Role
from audio_edition.read.contents import Contents
from audio_edition.read.front_matter import front_matter
from audio_edition.read.markdown_asides import (
    DECIDED_BY,
    asides,
    html_blocks,
    is_emphasised,
    is_picture,
)
from audio_edition.read.markdown_dialects import plain_markdown
from audio_edition.read.markdown_marks import mark_of, role_of, unknown_marks
from audio_edition.read.markdown_notes import missing_notes
from audio_edition.read.markdown_parser import parse
from audio_edition.read.markdown_prose import LITERAL, prose
from audio_edition.read.markdown_title import with_title

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

_CONTAINERS = {
    "blockquote": Role.BLOCKQUOTE,
    "list_item": Role.LIST_ITEM,
    "dd": Role.LIST_ITEM,
}
_TEXTS = {
    "heading": Role.HEADING,
    "paragraph": None,
    "table": Role.TABLE,
    "dt": Role.LIST_ITEM,
    **dict.fromkeys(LITERAL, Role.CODE),
}
"""Nodes that are one block; a paragraph has the role of what contains it."""


def read(text: str, source: str) -> Contents:
    """Return the blocks of a Markdown text; `markdown_title` says which heading is the title.

    A role that a div gives is settled; where the front matter says `roles: marked`, all are.

    Raises:
        SourceError: The front matter is not YAML, a div is not closed, or marks are nested too
            deeply.
    """
    front = front_matter(text, source)
    body = "\n" * text.count("\n", 0, front.end) + text[front.end :]
    body, left_out = (body, ()) if front.settled else plain_markdown(body)
    try:
        tree = parse(body, source)
        found = list(_blocks(tree, source))
    except RecursionError as error:
        raise SourceError(
            f"{source} can't be read: its emphasis or brackets are nested hundreds deep.",
            "Take out the runs of asterisks, underscores or brackets.",
        ) from error
    blocks = with_title(_with_words(found), front)
    if front.settled:
        blocks = tuple(replace(block, settled=True) for block in blocks)
    title = front.metadata.title or next((b.text for b in blocks if b.role is Role.TITLE), "")
    findings = (*unknown_marks(tree), *missing_notes(tree), *_lost_pauses(found), *left_out)
    return Contents(blocks, replace(front.metadata, title=title), findings)


def _blocks(node: "SyntaxTreeNode", source: str, role: Role = Role.PARAGRAPH) -> Iterator[Block]:
    """Yield the blocks below a node; a paragraph has the role of what contains it."""
    under_picture = False
    for child in node.children:
        picture = child.type == "paragraph" and is_picture(child)
        caption = picture or (under_picture and child.type == "paragraph" and is_emphasised(child))
        yield from _of_node(child, source, Role.CAPTION if caption else role)
        under_picture = picture


def _of_node(node: "SyntaxTreeNode", source: str, role: Role) -> Iterator[Block]:
    if node.type in _TEXTS:
        level = int(node.tag.removeprefix("h")) if node.type == "heading" else 0
        block = _block(node, _TEXTS[node.type] or role, level)
        yield block
        yield from asides(node, block.lines)
    elif node.type == "html_block":
        yield from html_blocks(node, source, role)
    elif node.type == "div":
        yield from _in_div(node, [*_blocks(node, source, role)])
    elif node.type == "footnote_reference":
        notes = _blocks(node, source)
        yield from (replace(note, role=Role.FOOTNOTE, level=0) for note in notes)
    else:
        yield from _blocks(node, source, _CONTAINERS.get(node.type, role))


def _block(node: "SyntaxTreeNode", role: Role, level: int = 0) -> Block:
    first, end = node.map or (0, 1)
    words, lines = prose(node), (first + 1, max(first + 1, end))
    return Block(words.text, lines, role, level, decided_by=DECIDED_BY, marks=words.marks)


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
