"""How long lines are: in columns, or in the widths of letters where a text was set in print.

An extraction gives the lines of a printed page, which are even to the eye and not in characters.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from audio_edition.repair.lines import Line, Lines
from audio_edition.shapes import ends_sentence, first_word, starts_small

_WIDTHS = {
    0.5: " .,:;'’‘|!ijltI/\\fJ",
    0.7: 'r-()[]“”"',
    0.9: "csz",
    1.3: "ABCDEFGHKLNOPQRSTUVXYZ&w",
    1.8: "mMW—…@%",
}
"""Widths of signs, means of the commonest typefaces, in those of an ordinary small letter."""

_TENTHS = 10


class _Width(dict[int, str]):
    """For `str.translate`: each sign becomes the character numbered with its width in tenths."""

    def __missing__(self, sign: int) -> str:
        return self.setdefault(sign, chr(_TENTHS))


_WIDTH = _Width(
    {ord(sign): chr(round(_TENTHS * width)) for width, signs in _WIDTHS.items() for sign in signs}
)

_EVENER = 0.75
"""Share of the uneven lines that is left where a text was set in print."""

_FEW = 5
"""Uneven lines that a text may have anyway."""


def set_lengths(lines: Lines) -> Lines:
    """Measure lines by the widths of their letters where that makes them more even."""
    within = _going_on(lines)
    uneven = _evenness(lines, within)[0]
    if uneven < _FEW:
        return lines
    printed = tuple(map(_printed, lines))
    return printed if _evenness(printed, within)[0] <= _EVENER * uneven else lines


def _printed(line: Line) -> Line:
    words = " ".join(line.text.split())
    return replace(line, length=_width(words), opening=_width(first_word(line.text)))


def _width(text: str) -> float:
    return sum(text.translate(_WIDTH).encode("latin-1")) / _TENTHS


def best_width(lines: Lines) -> float:
    """Return the width at which the fewest lines are uneven, the largest of several.

    No line is longer than it, and within a sentence none has room for the next word.
    """
    return -_evenness(lines, _going_on(lines))[1]


def _evenness(lines: Lines, within: Sequence[int]) -> tuple[int, float]:
    """Return how many lines are uneven at the best width, and that width, less than zero."""
    edges = sorted(line.edge for line in lines)
    needed = sorted(lines[index].edge + lines[index + 1].opening for index in within)
    return min(((_uneven(edges, needed, width), -width) for width in set(edges)), default=(0, 0.0))


def _uneven(edges: Sequence[float], needed: Sequence[float], width: float) -> int:
    return len(edges) - bisect_right(edges, width) + bisect_left(needed, width)


def going_on(lines: Lines) -> list[tuple[Line, Line]]:
    """Return the lines that end within a sentence, each with the next one."""
    return [(lines[index], lines[index + 1]) for index in _going_on(lines)]


def _going_on(lines: Lines) -> list[int]:
    """Return the places of the lines that end within a sentence."""
    return [
        index
        for index, (before, after) in enumerate(pairwise(lines))
        if not after.spaced
        and before.page == after.page
        and starts_small(after.text)
        and not ends_sentence(before.text)
    ]
