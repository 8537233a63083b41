"""A block without a role, laid out: its lines become paragraphs, furniture and captions."""

from collections import defaultdict
from collections.abc import Callable, Iterator

from audio_edition.model import Block, Finding, Role
from audio_edition.repair.captions import set_captions_apart
from audio_edition.repair.changes import Blocks, Change, Repaired
from audio_edition.repair.furniture import set_furniture_apart
from audio_edition.repair.interruptions import set_interruptions_apart
from audio_edition.repair.joining import has_breaking_hyphens, join
from audio_edition.repair.line_numbers import part_line_numbers
from audio_edition.repair.lines import Line, Lines, running, split
from audio_edition.repair.page_notes import set_notes_apart
from audio_edition.repair.pages import find_pages, level_page_tops
from audio_edition.repair.paragraphs import paragraphs
from audio_edition.repair.proportions import set_lengths
from audio_edition.repair.recurrence import set_recurring_apart
from audio_edition.repair.spacing import close_up
from audio_edition.repair.typesetting import measure
from audio_edition.repair.web import set_web_lines_apart
from audio_edition.repair.words import Vocabulary, Words

LINE_RULES: tuple[Callable[[Lines], Lines], ...] = (
    close_up,
    set_lengths,
    set_web_lines_apart,
    find_pages,
    set_furniture_apart,
    level_page_tops,
    set_recurring_apart,
    set_interruptions_apart,
    set_notes_apart,
    set_captions_apart,
)
"""What is said of lines before they are joined, in this order."""


def lay_out(blocks: Blocks, vocabulary: Vocabulary) -> Repaired:
    """Lay out every block that has no role and more than one line."""
    if not any(map(_is_to_lay_out, blocks)):
        return blocks, ()
    words = Words.of(blocks, vocabulary)
    laid: list[Block] = []
    changes: list[Change] = []
    for block in blocks:
        parts = _parts(block, words) if _is_to_lay_out(block) else [(block, ())]
        for part, its_changes in parts:
            laid.append(part)
            changes += its_changes
    return tuple(laid), tuple(changes)


def _is_to_lay_out(block: Block) -> bool:
    return block.role is None and "\n" in block.text


def _parts(block: Block, words: Words) -> list[tuple[Block, tuple[Change, ...]]]:
    lines, numbers = part_line_numbers(split(block))
    for rule in LINE_RULES:
        lines = rule(lines)
    breaking = has_breaking_hyphens(lines)
    parts = [_part(group, words, breaking=breaking) for group in _groups((*lines, *numbers))]
    return sorted(parts, key=lambda part: part[0].lines)


def _groups(lines: Lines) -> Iterator[Lines]:
    """Yield the lines of each block to be: paragraphs, then captions and furniture."""
    yield from paragraphs(lines, measure(running(lines)))
    apart: dict[tuple[Role, int], list[Line]] = defaultdict(list)
    for line in lines:
        if line.role is not None:
            apart[line.role, line.head].append(line)
    yield from map(tuple, apart.values())


_CODES = {
    Role.FURNITURE: "page-furniture",
    Role.CAPTION: "caption",
    Role.FOOTNOTE: "page-note",
}
_MESSAGES = {
    Role.FURNITURE: "A running head or page number is set apart from the text: “{text}”.",
    Role.CAPTION: "A caption is set apart from the text: “{text}”.",
    Role.FOOTNOTE: "A footnote is set apart from the text: “{text}”.",
}


def _part(lines: Lines, words: Words, *, breaking: bool) -> tuple[Block, tuple[Change, ...]]:
    text, changes = join(lines, words, breaking=breaking)
    role, rule = lines[0].role, lines[0].rule
    block = Block(text, (lines[0].number, lines[-1].number), role, decided_by=rule)
    if role is None:
        return block, changes
    hint = (
        "If it belongs to the text, give it a blank line above and below, and end it as a sentence."
    )
    finding = Finding(_CODES[role], _MESSAGES[role].format(text=text), hint, lines[0].number)
    return block, (*changes, Change(finding))
