"""How a text was set: measured over all its lines, so that each line end can be judged."""

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from audio_edition.repair.lines import Line, Lines
from audio_edition.repair.shapes import ends_sentence, first_word, starts_small


@dataclass(frozen=True, slots=True)
class Typesetting:
    """The habits of one text."""

    width: int = 0
    """Column at which lines were wrapped."""
    slack: int = 0
    """Columns by which a full line may fall short: more than 0 in proportional type."""
    wrapped: bool = False
    """Whether paragraphs run over several lines; else each line is a paragraph."""
    indent: int = 0
    """Blanks before a paragraph's first line; 0 where paragraphs have no indent."""
    spaced: bool = False
    """Whether blank lines stand between paragraphs."""

    def room(self, before: Line, after: Line) -> int:
        """Return the columns left on a line, had the next line's first word been put on it."""
        return self.width - before.edge - 1 - len(first_word(after.text))

    def is_short(self, before: Line, after: Line) -> bool:
        """Return whether a line ends although the next line's first word had fitted on it."""
        return self.room(before, after) > self.slack


def measure(lines: Lines) -> Typesetting:
    """Return how the lines of a running text were set."""
    width = _width([line.edge for line in lines])
    setting = Typesetting(width=width)
    together = [
        (before, after)
        for before, after in pairwise(lines)
        if not after.spaced and before.page == after.page
    ]
    going_on = [
        setting.room(before, after)
        for before, after in together
        if starts_small(after.text) and not ends_sentence(before.text)
    ]
    return Typesetting(
        width=width,
        slack=_slack(going_on),
        wrapped=len(going_on) >= max(1, _WRAPPED * len(together)),
        indent=_indent(lines),
        spaced=_is_spaced(lines),
    )


_WRAPPED = 0.2
"""Share of line ends, blank lines aside, over which a wrapped text's sentences go on."""

_NEAR = 3
"""Columns within which full lines of proportional type differ."""


def _width(edges: list[int]) -> int:
    """Return the longest line that others come near: one alone may stick out."""
    longest = sorted(edges, reverse=True)
    company = min(3, len(longest) // 8)
    for edge, other in zip(longest, longest[company:], strict=False):
        if edge - other <= _NEAR:
            return edge
    return longest[0] if longest else 0


def _slack(rooms: list[int]) -> int:
    """Return the room that nine of ten full lines do not exceed."""
    return max(0, sorted(rooms)[len(rooms) * 9 // 10]) if rooms else 0


def _indent(lines: Lines) -> int:
    """Return the commonest indent deeper than the text's own."""
    indents = Counter(line.indent for line in lines)
    if not indents:
        return 0
    base = min(indents)
    deeper = [(n, -indent) for indent, n in indents.items() if indent > base + 1 and n > 1]
    return -max(deeper)[1] if deeper else 0


def _is_spaced(lines: Lines) -> bool:
    spaced = sum(line.spaced for line in lines)
    return spaced * 25 > len(lines)
