"""Headings of a book, with the levels that its table of contents gives them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from audio_edition.model import Block, Role
from audio_edition.read.epub.page import BookPage
from audio_edition.read.epub.toc import Entry

_NEAR = 4
"""Blocks after the place that an entry leads to, in which its heading is looked for."""

_DEEPEST = 6
_WORD = re.compile(r"\w+")


def with_headings(
    page: BookPage, entries: Iterable[Entry], known: dict[int, int] | None = None
) -> list[Block]:
    """Return a page's blocks, with a heading for every entry that leads to it.

    A heading that the page has takes the entry's depth as its level; a line that says the same
    becomes a heading; where there is neither, as above a pictured title, the entry is put there.

    Args:
        page: A page of the book.
        entries: The lines of the table of contents that lead to it.
        known: By how much the contents have moved headings of each level on the pages before; what
            is found here is added.
    """
    known = {} if known is None else known
    blocks = list(page.walked.blocks)
    depths: dict[int, int] = {}
    missing: list[tuple[int, Entry]] = []
    for entry in entries:
        start = page.walked.anchors.get(entry.fragment, 0)
        index = _heading(blocks, start, entry.label, depths)
        if index is None:
            missing.append((start, entry))
        else:
            depths[index] = entry.depth
    levelled = _levelled(blocks, depths, known)
    for start, entry in reversed(missing):
        end = start + _is_number_of(levelled[start : start + 1], entry.label)
        levelled[start:end] = [_heading_of(entry)]
    return levelled


def _is_number_of(line: Sequence[Block], label: str) -> bool:
    """Return whether a line is what an entry begins with, as `IV` above `IV. The Quay`."""
    plain = line and line[0].role is None
    words = _WORD.findall(line[0].text.casefold()) if plain else []
    return bool(words) and words == _WORD.findall(label.casefold())[: len(words)]


def _heading_of(entry: Entry) -> Block:
    return Block(entry.label, (1, 1), Role.HEADING, entry.depth, decided_by="epub-toc")


def _heading(blocks: Sequence[Block], start: int, label: str, taken: dict[int, int]) -> int | None:
    near = [i for i in range(start, min(start + _NEAR, len(blocks))) if i not in taken]
    same = [i for i in near if _letters(blocks[i].text) == _letters(label)]
    headings = [i for i in near if blocks[i].role is Role.HEADING]
    return next(iter(same + headings), None)


def _levelled(
    blocks: Sequence[Block], depths: dict[int, int], known: dict[int, int]
) -> list[Block]:
    """Give headings the levels of the table of contents, and those below them deeper ones."""
    levelled: list[Block] = []
    shift: int | None = None
    for index, block in enumerate(blocks):
        if index in depths:
            shift = depths[index] - (block.level or depths[index])
            known.setdefault(block.level, shift)
            levelled.append(_at_level(block, depths[index], "epub-toc"))
        elif block.role is Role.HEADING:
            moved = known.get(block.level, 0) if shift is None else shift
            levelled.append(_at_level(block, block.level + moved, block.decided_by))
        else:
            levelled.append(block)
    return levelled


def _at_level(block: Block, level: int, rule: str) -> Block:
    level = min(max(level, 1), _DEEPEST)
    return replace(block, role=Role.HEADING, level=level, decided_by=rule)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
