"""Which lines begin paragraphs: evidence is weighed, for and against.

Each kind of evidence is a small function that gives a weight: above zero for a new paragraph,
below zero for one that goes on. Their sum decides.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from audio_edition.read.pdf.lines import Line
from audio_edition.read.pdf.typography import SPACED, Typography
from audio_edition.shapes import (
    ends_sentence,
    goes_on,
    is_bulleted,
    is_marked,
    starts_small,
)

_SAME_INDENT = 0.3
_SET_IN = 0.5
_OTHER_SIZE = 0.5
_UPWARDS = -3.0
"""Ems of white below which the text goes on higher up, beside something."""

_FULL = 0.3
_CENTRED = 1.5
"""Ems by which the left edges of two centred lines differ at least."""


@dataclass(frozen=True, slots=True)
class Gap:
    """What lies between two lines of the running text."""

    before: Line
    after: Line
    setting: Typography

    @property
    def crossed(self) -> bool:
        """Whether they stand in two columns, so that nothing can be measured between them."""
        return self.before.column != self.after.column


def style(gap: Gap) -> float:
    """Another size is another thing; another face may be within a sentence."""
    before, after = gap.before.font, gap.after.font
    if abs(before.size - after.size) > _OTHER_SIZE:
        return 6
    return 1.5 if before != after else 0


def white(gap: Gap) -> float:
    """White parts paragraphs; where that is the habit, none is evidence too."""
    ems = 0 if gap.crossed else gap.setting.white(gap.before, gap.after)
    if ems > SPACED:
        return 8
    return -2 if gap.setting.spaced and not gap.crossed and ems > _UPWARDS else 0


def indentation(gap: Gap) -> float:
    """An indent begins a paragraph where that is the habit; what hangs from a marker goes on."""
    habit = gap.setting.indent
    if gap.after.number in gap.setting.hanging:
        return -2.5
    own, inset = gap.setting.inset(gap.before), gap.setting.inset(gap.after)
    if habit and abs(inset - habit) <= _SAME_INDENT:
        if abs(own - inset) > _SAME_INDENT:
            return 6
        return 0 if gap.after.number in gap.setting.ends else 2
    if inset >= _SET_IN > own and not gap.crossed:
        return 2.5
    return -1.5 if habit else 0


def room(gap: Gap) -> float:
    """A line ends early at a paragraph's end, and is full within it."""
    if gap.before.font.size > gap.setting.body.size and white(gap) > 0:
        return 0  # Names and dates below a title, which are set by themselves.
    if gap.setting.justified and not _set_in_alike(gap):
        slack = gap.setting.slack(gap.before)
        return min(6, 3 + slack / 2) if slack > _FULL else -2.5
    ems = gap.setting.room(gap.before, gap.after)
    return min(6, 2.5 + ems / 2) if ems > _FULL else max(-2.5, 2 * (ems - _FULL) - 0.5)


def _set_in_alike(gap: Gap) -> bool:
    """Return whether both lines are set in, as those of a list, which few programs justify."""
    own, inset = gap.setting.inset(gap.before), gap.setting.inset(gap.after)
    return own >= _SET_IN and abs(own - inset) <= _SAME_INDENT


def centring(gap: Gap) -> float:
    """Lines about the same middle are each by itself, as authors and dates below a title."""
    before, after, em = gap.before, gap.after, gap.after.font.size
    if after.number in gap.setting.hanging:
        return 0
    centred = abs(before.left + before.right - after.left - after.right) <= em
    apart = abs(before.left - after.left) >= _CENTRED * em
    return 4 if centred and apart and not gap.crossed else 0


def beside(gap: Gap) -> float:
    """Names that stand side by side are each by itself."""
    return 8 if gap.before.beside or gap.after.beside else 0


def ending(gap: Gap) -> float:
    """A paragraph ends with a sentence."""
    return 1 if ends_sentence(gap.before.text) else -2.5


def opening(gap: Gap) -> float:
    """A paragraph does not begin with a small letter or a closing mark."""
    if goes_on(gap.after.text):
        return -5
    if starts_small(gap.after.text):
        return 0 if is_marked(gap.after.text) else -5
    return 0.5


def broken_word(gap: Gap) -> float:
    """A hyphen at the end of a line wants the rest of its word."""
    return -4 if gap.before.text[-1] in "-\u2010\u00ad" else 0


def list_marker(gap: Gap) -> float:
    """A bullet begins an item; a number or a dash may also be part of a sentence."""
    if is_bulleted(gap.after.text):
        return 8
    return 2 if is_marked(gap.after.text) else 0


EVIDENCE: tuple[Callable[[Gap], float], ...] = (
    style,
    white,
    indentation,
    room,
    centring,
    beside,
    ending,
    opening,
    broken_word,
    list_marker,
)


def paragraphs(lines: Sequence[Line], setting: Typography) -> Iterator[tuple[Line, ...]]:
    """Yield the lines of each paragraph of the running text, over columns and pages."""
    paragraph = list(lines[:1])
    for before, after in pairwise(lines):
        if begins_paragraph(Gap(before, after, setting)):
            yield tuple(paragraph)
            paragraph = []
        paragraph.append(after)
    if paragraph:
        yield tuple(paragraph)


def begins_paragraph(gap: Gap) -> bool:
    """Return whether the line after a gap begins a paragraph."""
    return sum(weigh(gap) for weigh in EVIDENCE) > 0
