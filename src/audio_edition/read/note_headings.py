"""Headings such as “Notes”, under which there is nothing but footnotes."""

from collections.abc import Sequence
from dataclasses import replace

from audio_edition.model import Block, Role


def settle_note_headings(blocks: Sequence[Block]) -> list[Block]:
    """Give a heading with nothing but footnotes under it their role, so that it goes with them."""
    made = list(blocks)
    end = len(made)  # the first block below that is no footnote
    for index in range(len(made) - 1, -1, -1):
        if index and end > index + 1 and _heads_all(made, index, end):
            made[index] = replace(
                made[index], role=Role.FOOTNOTE, level=0, decided_by="heading-of-notes"
            )
        if made[index].role is not Role.FOOTNOTE:
            end = index
    return made


def _heads_all(blocks: Sequence[Block], index: int, end: int) -> bool:
    """Tell whether a heading's section ends where the footnotes do."""
    if blocks[index].role is not Role.HEADING:
        return False
    following = blocks[end] if end < len(blocks) else None
    return following is None or (
        following.role is Role.HEADING and following.level <= blocks[index].level
    )
