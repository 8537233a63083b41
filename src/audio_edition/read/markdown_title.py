"""Which heading of a Markdown text is its title; the others, and often all, name its parts."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audio_edition.model import Block, Role
from audio_edition.read.front_matter import FrontMatter

_NUMBER = (
    r"(?:\d+|[ivx]+|one|two|three|first|eins|zwei|erste[rs]?|un|une|uno|première?|primer[ao]?)"
)
_PART = (
    r"(?:part|chapter|book|section|volume|act|teil|kapitel|buch|abschnitt|band|akt|partie"
    r"|chapitre|livre|tome|acte|parte|capítulo|libro|sección|tomo|acto)"
)
_OPENING = (
    r"(?:prologue|preface|foreword|introduction|prolog|vorwort|einleitung|einführung|préface"
    r"|avant-propos|prólogo|prefacio|introducción)"
)
_PART_NAME = re.compile(
    rf"{_PART}\s+{_NUMBER}\b.*|{_NUMBER}\s+{_PART}\b.*|(?:\d{1, 3}|[ivx]+)(?:[.):]\s.*|[.):]?)"
    rf"|{_OPENING}",
    re.IGNORECASE,
)
_NEAR = 6
_DECK = 300
"""Characters; a paragraph longer than this is the text, and what comes after it no title."""


def with_title(blocks: Sequence[Block], front: FrontMatter) -> tuple[Block, ...]:
    """Return the blocks with their title: a heading, or else what the front matter says.

    A subtitle in the front matter comes under it, unless the text has it too.
    """
    titled = _titled(blocks, front)
    index = next((i for i, block in enumerate(titled) if block.role is Role.TITLE), None)
    said = (_letters(block.text) for block in titled[:_NEAR])
    if index is None or not front.subtitle or _letters(front.subtitle) in said:
        return titled
    deck = _from_front(front.subtitle, Role.DECK, front)
    return (*titled[: index + 1], deck, *titled[index + 1 :])


def _titled(blocks: Sequence[Block], front: FrontMatter) -> tuple[Block, ...]:
    tops = [i for i, block in enumerate(blocks) if block.level == 1 and not block.settled]
    marked = [i for i, block in enumerate(blocks) if block.role is Role.TITLE]
    if marked and not (front.settled and tops and tops[0] < marked[0]):
        return tuple(blocks)
    index = _title(blocks, tops, front)
    if index is not None:
        title = replace(blocks[index], role=Role.TITLE, level=0)
        return (*blocks[:index], title, *blocks[index + 1 :])
    if not front.heard_title:
        return tuple(blocks)
    return (_from_front(front.heard_title, Role.TITLE, front), *blocks)


def _from_front(text: str, role: Role, front: FrontMatter) -> Block:
    return Block(text, (front.title_line, front.title_line), role, decided_by="front matter")


def _title(blocks: Sequence[Block], tops: list[int], front: FrontMatter) -> int | None:
    """Return which heading of level 1 is the title; those of a script have only that one."""
    if not tops or front.settled:
        return next(iter(tops), None)
    if front.heard_title:
        wanted = _letters(front.heard_title)
        said = (index for index in tops if _letters(blocks[index].text) == wanted)
        return next(said, 0 if tops == [0] else None)
    return tops[0] if len(tops) == 1 or not _is_part(blocks, tops) else None


def _is_part(blocks: Sequence[Block], tops: list[int]) -> bool:
    """Tell whether the first heading is a part like the others."""
    first = tops[0]
    below_text = any(len(block.text) > _DECK for block in blocks[:first])
    alike = all(_level(blocks, index + 1) == 2 for index in tops)
    return below_text or alike or _PART_NAME.fullmatch(blocks[first].text) is not None


def _level(blocks: Sequence[Block], index: int) -> int:
    return blocks[index].level if index < len(blocks) else 0


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
