"""Which line ends are paragraph ends: evidence is weighed, for and against.

Each kind of evidence is a small function that gives a weight: above zero for a new paragraph,
below zero for one that goes on. Their sum decides.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from audio_edition.repair.heads import columns
from audio_edition.repair.lines import Line, Lines, running
from audio_edition.repair.typesetting import TOLERANCE, Typesetting
from audio_edition.shapes import (
    ends_dangling,
    ends_sentence,
    goes_on,
    is_bulleted,
    is_marked,
    is_numbered_section,
    is_underlined,
    starts_capital,
    starts_small,
)

_BROKEN = re.compile(r"[^\W\d_][-\u2010\u00ad]$")
_CLOSED = re.compile(r"[.!?…][”\"’']$")
_ITEM_END = re.compile(r"[;:]$|; (?:and|or)$")
_OPENING = ("“", '"', "‘")


@dataclass(frozen=True, slots=True)
class Gap:
    """What lies between two lines of the running text."""

    before: Line
    after: Line
    spaced: bool
    """Whether a blank line is in it."""
    crossed: bool
    """Whether a page break, a caption or furniture is in it, so that blank lines mean little."""
    alone: bool
    """Whether a blank line follows the line after it."""
    setting: Typesetting


Evidence = Callable[[Gap], float]


def blank_line(gap: Gap) -> float:
    """A blank line parts paragraphs, unless it came with a page break or a caption."""
    if gap.crossed:
        return 0
    if gap.spaced:
        return 8
    return -2 if gap.setting.spaced else 0


def torn_sentence(gap: Gap) -> float:
    """A blank line came with a page where it is amid a sentence, in a line that is full."""
    setting, before, after = gap.setting, gap.before, gap.after
    apart = gap.crossed or not gap.spaced or not setting.full or after.indent > before.indent
    if apart or setting.is_short(before, after) or ends_sentence(before.text):
        return 0
    return -8 if starts_small(after.text) and not is_marked(after.text) else 0


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
    if not is_marked(gap.after.text):
        return 0
    if _ITEM_END.search(gap.before.text):
        return 12
    return float(gap.setting.is_short(gap.before, gap.after))


def numbered_section(gap: Gap) -> float:
    """A section with a number of its own, such as 2.3, begins where a sentence has ended."""
    return 4 if ends_sentence(gap.before.text) and is_numbered_section(gap.after.text) else 0


def other_speaker(gap: Gap) -> float:
    """Two quotations with nothing between them are of two speakers."""
    closed = _CLOSED.search(gap.before.text[-4:]) is not None
    return 3 if closed and gap.after.text.startswith(_OPENING) else 0


def room(gap: Gap) -> float:
    """A line ends early at a paragraph's end, and is full within it."""
    columns = gap.setting.room(gap.before, gap.after)
    if columns < 0:
        return max(-2.5, columns - 0.5)
    if columns <= max(TOLERANCE, gap.setting.slack):
        return min(columns, TOLERANCE) * 0.5
    return min(5.5, 2 + (columns - TOLERANCE) / 6)


def ending(gap: Gap) -> float:
    """A paragraph ends with a sentence, or with a rule that underlines it."""
    if is_underlined(gap.before.text):
        return 8
    return 1 if ends_sentence(gap.before.text) else -2.5


def opening(gap: Gap) -> float:
    """A paragraph does not begin with a small letter, a closing mark or a dash."""
    if goes_on(gap.after.text):
        return -5
    if starts_small(gap.after.text):
        return -5 if not is_marked(gap.after.text) else 0
    return 0.5 if starts_capital(gap.after.text) else 0


def broken_word(gap: Gap) -> float:
    """A hyphen after a letter wants the rest of its word, as in `lo-gin.gov`."""
    return -5 if _BROKEN.search(gap.before.text) and gap.after.text[:1].islower() else 0


def dangling(gap: Gap) -> float:
    """A word that only leads to another ends no paragraph, and no heading."""
    parted = gap.spaced and not gap.crossed
    return -4 if ends_dangling(gap.before.text) and not parted else 0


def heading(gap: Gap) -> float:
    """A line by itself that ends no sentence is a heading, where a page break hides its blank."""
    headed = gap.crossed and gap.alone and starts_capital(gap.after.text)
    return 3 if headed and not ends_sentence(gap.after.text) else 0


def table_row(gap: Gap) -> float:
    """A table goes on over a page: each of its rows stays a row."""
    return 8 if gap.crossed and 2 < columns(gap.before.text) == columns(gap.after.text) else 0


EVIDENCE: tuple[Evidence, ...] = (
    blank_line,
    torn_sentence,
    indentation,
    list_marker,
    numbered_section,
    other_speaker,
    room,
    ending,
    opening,
    broken_word,
    dangling,
    heading,
    table_row,
)


def begins_paragraph(gap: Gap) -> bool:
    """Return whether the line after a gap begins a paragraph."""
    if not gap.setting.wrapped and not (gap.crossed and _goes_on(gap)):
        return True
    return sum(weigh(gap) for weigh in EVIDENCE) > 0


def _goes_on(gap: Gap) -> bool:
    return starts_small(gap.after.text) or not ends_sentence(gap.before.text)


def paragraphs(lines: Lines, setting: Typesetting) -> Iterator[Lines]:
    """Yield the lines of each paragraph of the running text; what interrupts it is left out."""
    paragraph: list[Line] = []
    for gap, line in zip((None, *_gaps(lines, setting)), running(lines), strict=False):
        if gap and begins_paragraph(gap):
            yield tuple(paragraph)
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield tuple(paragraph)


def _gaps(lines: Lines, setting: Typesetting) -> Iterator[Gap]:
    """Yield what lies between each two lines of the running text."""
    text = [index for index, line in enumerate(lines) if line.role is None]
    for before, after in pairwise(text):
        yield Gap(
            before=lines[before],
            after=lines[after],
            spaced=any(line.spaced for line in lines[before + 1 : after + 1]),
            crossed=after > before + 1 or lines[before].page != lines[after].page,
            alone=after + 1 == len(lines) or lines[after + 1].spaced,
            setting=setting,
        )
