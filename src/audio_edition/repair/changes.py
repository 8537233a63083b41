"""What a rule does to a text: edits to its characters, each with the finding that tells of it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from audio_edition.model import Block, Finding

Blocks = tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """A finding, and the words that went and came with it; both empty where no word changed."""

    finding: Finding
    before: str = ""
    after: str = ""


Repaired = tuple[Blocks, tuple[Change, ...]]
"""What a rule gives back: the blocks as they are now, and what it did to them."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One place of a text, `[start, end)`, and what is to stand there."""

    start: int
    end: int
    after: str
    code: str
    hint: str = ""


def edit(blocks: Blocks, find: Callable[[str], Iterable[Edit]]) -> Repaired:
    """Carry out, in every block, the edits that a rule finds in its text, in reading order."""
    edited: list[Block] = []
    changes: list[Change] = []
    for block in blocks:
        edits = tuple(find(block.text))
        edited.append(replace(block, text=_edited(block.text, edits)) if edits else block)
        changes.extend(_changes(block, edits))
    return tuple(edited), tuple(changes)


def _edited(text: str, edits: Iterable[Edit]) -> str:
    pieces: list[str] = []
    position = 0
    for each in edits:
        pieces += (text[position : each.start], each.after)
        position = each.end
    return "".join((*pieces, text[position:]))


def _changes(block: Block, edits: Iterable[Edit]) -> Iterable[Change]:
    line, position = block.lines[0], 0
    for each in edits:
        line += block.text.count("\n", position, each.start)
        position = each.start
        before = block.text[each.start : each.end]
        yield exchange(each.code, before, each.after, line, each.hint)


def exchange(code: str, before: str, after: str, line: int, hint: str = "") -> Change:
    """Return the change of `before` to `after`; where they are equal, a doubt about it."""
    if before == after:
        return Change(Finding(code, f"A character of “{shown(before)}” is lost.", hint, line))
    message = f"“{shown(before)}” is now “{shown(after)}”."
    return Change(Finding(code, message, hint, line), before, after)


def shown(text: str) -> str:
    """Return text as a message can show it: what has no look of its own is made visible."""
    visible = {"\0": "␀", "\n": "⏎", "\u00ad": "-"}
    return "".join(visible.get(character, character) for character in text)
