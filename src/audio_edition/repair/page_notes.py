"""Footnotes at the feet of pages: what counts on there, where a sentence goes over the page."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from audio_edition.model import Role
from audio_edition.repair.lines import Line, Lines, running
from audio_edition.repair.typesetting import measure
from audio_edition.shapes import ends_sentence, starts_small

_NOTE = re.compile(r"^(?:\[?(?P<number>\d{1,3})\]?[.)]?|[*†‡§]{1,3})\s*(?=[“‘\"'(A-ZÀ-Þ])")
_DEPTH = 8
"""Lines at the foot of a page that its notes may have."""

_RULE = "foot-of-page"


@dataclass(frozen=True, slots=True)
class _Foot:
    """The notes at the foot of a page, and the text around them."""

    notes: Lines
    before: Line
    after: Line
    """The first line of the text on the next page."""

    @property
    def number(self) -> int:
        """Number of the first note; 0 where it has a sign."""
        match = _NOTE.match(self.notes[0].text)
        return int(match["number"] or 0) if match else 0


def set_notes_apart(lines: Lines) -> Lines:
    """Give the notes at the feet of pages their role, where one cuts a sentence."""
    text = running(lines)
    feet = list(_feet(text, _below_furniture(lines)))
    cutting = [foot for foot in feet if _cuts(foot, text)]
    if not cutting:
        return lines
    found = {line: foot for foot in _counting_on(feet, cutting) for line in foot.notes}
    return tuple(
        replace(line, role=Role.FOOTNOTE, rule=_RULE, head=found[line].notes[0].number)
        if line in found
        else line
        for line in lines
    )


def _below_furniture(lines: Lines) -> frozenset[Line]:
    return frozenset(line for above, line in pairwise(lines) if above.role is Role.FURNITURE)


def _feet(text: Lines, below_furniture: frozenset[Line]) -> Iterator[_Foot]:
    """Yield what looks like notes where a page ends."""
    top = 0
    for place in range(1, len(text)):
        if text[place - 1].page != text[place].page or text[place] in below_furniture:
            window = range(max(top + 1, place - _DEPTH), place)
            first = next((index for index in window if _begins_notes(text, index)), None)
            if first is not None and ends_sentence(text[place - 1].text):
                yield _Foot(text[first:place], text[first - 1], text[place])
            top = place


def _begins_notes(text: Lines, index: int) -> bool:
    line, before = text[index], text[index - 1]
    return _NOTE.match(line.text) is not None and (line.spaced or not ends_sentence(before.text))


def _cuts(foot: _Foot, text: Lines) -> bool:
    """Return whether a full line stops amid a sentence, which goes on behind the notes."""
    if ends_sentence(foot.before.text) or not starts_small(foot.after.text):
        return False
    return not measure(text).is_short(foot.before, foot.after)


def _counting_on(feet: Sequence[_Foot], cutting: Sequence[_Foot]) -> list[_Foot]:
    """Return the notes that cut a sentence, and those whose numbers go up to them, or on."""
    found = list(cutting)
    for row, step in ((feet, 1), (feet[::-1], -1)):
        for one, other in pairwise(row):
            if one in found and other not in found and other.number == one.number + step:
                found.append(other)
    return found
