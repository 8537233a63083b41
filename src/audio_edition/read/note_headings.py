"""Headings such as “Notes”, under which there is nothing but footnotes."""

from collections.abc import Sequence
from dataclasses import replace

from audio_edition.model import Block, Role


def settle_note_headings(blocks: Sequence[Block]) -> list[Block]:
    """Give a heading with nothing but footnotes under it their role, so that it goes with them."""
    made = list(blocks)
    for index in range(len(made) - 1, 0, -1):
        if made[index].role is Role.HEADING and _heads_notes(made, index):
            made[index] = replace(
                made[index], role=Role.FOOTNOTE, level=0, decided_by="heading-of-notes"
            )
    return made


def _heads_notes(blocks: Sequence[Block], index: int) -> bool:
    level, below = blocks[index].level, 0
    for block in blocks[index + 1 :]:
        if block.role is Role.HEADING and block.level <= level:
            break
        if block.role is not Role.FOOTNOTE:
            return False
        below += 1
    return below > 0
