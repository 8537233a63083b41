"""Short paragraphs, of which `segment` would have to guess whether they are headings."""

from collections.abc import Sequence
from dataclasses import replace

from audio_edition.model import FRONT_MATTER, Block, Role

_SHORT = 100
_FRONT = 300
"""Characters; a paragraph longer than this is the text, and ends the front matter."""

_FOOT = 3
"""Blocks at the end that may be about the author."""


def settle_short_lines(blocks: Sequence[Block]) -> list[Block]:
    """Say that short lines in the text are paragraphs, in a source that marks its own headings.

    What stands above the text or at its very end is left to `segment`: a byline, a date, an
    author note.
    """
    start = next((i for i, block in enumerate(blocks) if _is_text(block)), len(blocks))
    marked = any(block.role is Role.HEADING for block in blocks[1:])
    return [
        replace(block, role=Role.PARAGRAPH, decided_by="short-line")
        if marked and start < index < len(blocks) - _FOOT and _is_short_line(block)
        else block
        for index, block in enumerate(blocks)
    ]


def _is_text(block: Block) -> bool:
    return len(block.text) > _FRONT or (block.role is not None and block.role not in FRONT_MATTER)


def _is_short_line(block: Block) -> bool:
    return block.role is None and len(block.text) <= _SHORT and not block.text.endswith(".")
