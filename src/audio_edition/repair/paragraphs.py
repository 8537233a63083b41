"""Which line ends are paragraph ends: evidence is weighed, for and against.

Each kind of evidence is a small function that gives a weight: above zero for a new paragraph,
below zero for one that goes on. Their sum decides.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from audio_edition.repair.lines import Line, Lines
from audio_edition.repair.shapes import (
    ends_sentence,
    goes_on,
    is_bulleted,
    is_marked,
    starts_capital,
    starts_small,
)
from audio_edition.repair.typesetting import Typesetting


@dataclass(frozen=True, slots=True)
class Gap:
    """What lies between two lines of the running text."""

    before: Line
    after: Line
    spaced: bool
    """Whether a blank line is in it."""
    crossed: bool
    """Whether a page break, a caption or furniture is in it, so that blank lines mean little."""
    setting: Typesetting


Evidence = Callable[[Gap], float]


def blank_line(gap: Gap) -> float:
    """A blank line parts paragraphs, unless it came with a page break or a caption."""
    if not gap.spaced:
        return -1.5 if gap.setting.spaced and not gap.crossed else 0
    return 0.5 if gap.crossed else 8


def indentation(gap: Gap) -> float:
    """An indent begins a paragraph where that is the text's habit."""
    habit = gap.setting.indent
    if not habit:
        return 0
    if gap.after.indent == habit and gap.before.indent <= habit:
        return 6
    return 0 if gap.crossed or gap.spaced else -1.5


def list_marker(gap: Gap) -> float:
    """A bullet begins an item; a number or a dash may also be part of a sentence."""
    if is_bulleted(gap.after.text):
        return 8
    return float(is_marked(gap.after.text) and gap.setting.is_short(gap.before, gap.after))


def room(gap: Gap) -> float:
    """A line ends early at a paragraph's end, and is full within it."""
    columns = gap.setting.room(gap.before, gap.after)
    if columns < 0:
        return -2.5
    if columns <= gap.setting.slack:
        return 0
    return 2.5 + min(3, (columns - gap.setting.slack) / 6)


def ending(gap: Gap) -> float:
    """A paragraph ends with a sentence; headlines are short, which weighs more."""
    return 1 if ends_sentence(gap.before.text) else -2.5


def opening(gap: Gap) -> float:
    """A paragraph does not begin with a small letter, a closing mark or a dash."""
    if goes_on(gap.after.text):
        return -5
    if starts_small(gap.after.text):
        return -5 if not is_marked(gap.after.text) else 0
    return 0.5 if starts_capital(gap.after.text) else 0


EVIDENCE: tuple[Evidence, ...] = (
    blank_line,
    indentation,
    list_marker,
    room,
    ending,
    opening,
)


def begins_paragraph(gap: Gap) -> bool:
    """Return whether the line after a gap begins a paragraph."""
    if not gap.setting.wrapped and not gap.crossed:
        return True
    return sum(weigh(gap) for weigh in EVIDENCE) > 0


def paragraphs(lines: Lines, setting: Typesetting) -> Iterator[Lines]:
    """Yield the lines of each paragraph of the running text; what interrupts it is left out."""
    paragraph: list[Line] = []
    spaced = interrupted = False
    for line in lines:
        spaced = spaced or line.spaced
        if line.role is not None:
            interrupted = True
            continue
        if paragraph:
            crossed = interrupted or paragraph[-1].page != line.page
            if begins_paragraph(Gap(paragraph[-1], line, spaced, crossed, setting)):
                yield tuple(paragraph)
                paragraph = []
        paragraph.append(line)
        spaced = interrupted = False
    if paragraph:
        yield tuple(paragraph)
