"""What is on the page and left out of the reading."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from audio_edition.model import Article, Block, Lines, Role


@dataclass(frozen=True, slots=True)
class Omission:
    """A block, or a part of one, that is not read."""

    role: "Role | None"
    lines: "Lines"
    text: str
    source: str
    """Empty where the edition has but one."""


def omissions(article: "Article") -> list[Omission]:
    """List what an article leaves out, in order."""
    return [
        Omission(block.role, block.lines, text, source)
        for block, source in zip(article.blocks, article.block_sources, strict=True)
        for text in _unread(block)
    ]


def _unread(block: "Block") -> Iterator[str]:
    if not block.read:
        yield block.text
    else:
        yield from (unit.text.strip() for unit in block.units if not unit.read)
