"""Short paragraphs, of which `segment` would have to guess whether they are headings."""

from collections.abc import Sequence
from dataclasses import replace

from audio_edition.model import Block, Role

_SHORT = 100
_BULLETS = frozenset("•‣◦▪●○■□–*-")


def settle_short_lines(blocks: Sequence[Block]) -> list[Block]:
    """Say that short lines below the title are paragraphs, in a source that marks its headings.

    `segment` may still find that they are a byline, a date, or an author note.
    """
    opening = (Role.TITLE, Role.HEADING)
    start = next((i for i, block in enumerate(blocks) if block.role in opening), len(blocks))
    marked = any(block.role is Role.HEADING for block in blocks[1:])
    return [
        replace(block, role=Role.PARAGRAPH, decided_by="short-line")
        if marked and index > start and _is_short_line(block)
        else block
        for index, block in enumerate(blocks)
    ]


def _is_short_line(block: Block) -> bool:
    short = block.role is None and len(block.text) <= _SHORT and not block.text.endswith(".")
    listed = block.text[:1] in _BULLETS
    return short and not listed and any(map(str.isalnum, block.text))
