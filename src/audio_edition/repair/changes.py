"""What a rule does to a text: edits to its characters, each with the finding that tells of it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from audio_edition.model import Block, Finding
from audio_edition.repair.marks import Exchange, moved
from audio_edition.wording import first_words

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
        edited.append(_edited(block, edits) if edits else block)
        changes.extend(_changes(block, edits))
        changes.extend(_lost_marks(block, len(edited[-1].marks)))
    return tuple(edited), tuple(changes)


def _edited(block: Block, edits: Iterable[Edit]) -> Block:
    text = block.text
    pieces: list[str] = []
    exchanges: list[Exchange] = []
    position = 0
    for each in edits:
        pieces += (text[position : each.start], each.after)
        exchanges.append(Exchange(each.start, each.end, text[each.start : each.end], each.after))
        position = each.end
    marks = (moved(mark, exchanges) for mark in block.marks)
    return replace(
        block, text="".join((*pieces, text[position:])), marks=tuple(filter(None, marks))
    )


def _lost_marks(block: Block, left: int) -> Iterable[Change]:
    if left < len(block.marks):
        hint = "Mark whole words, or correct the damaged word in the source."
        message = "A mark that began or ended inside a damaged word is lost."
        yield Change(Finding("lost-mark", message, hint, block.lines[0]))


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


_VISIBLE = str.maketrans({"\0": "␀", "\n": "⏎", "\u00ad": "-"})


def shown(text: str) -> str:
    """Return text as a message can show it: short, and what has no look of its own made visible."""
    return first_words(text.translate(_VISIBLE))
