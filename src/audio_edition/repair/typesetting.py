"""How a text was set: measured over all its lines, so that each line end can be judged."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from audio_edition.repair.lines import Line, Lines
from audio_edition.repair.proportions import best_width, going_on
from audio_edition.shapes import ends_sentence


@dataclass(frozen=True, slots=True)
class Typesetting:
    """The habits of one text."""

    width: float = 0
    """Column at which lines were wrapped; a good estimate in proportional type."""
    wrapped: bool = False
    """Whether paragraphs run over several lines; else each line is a paragraph."""
    indent: int = 0
    """Blanks before a paragraph's first line; 0 where paragraphs have no indent."""
    spaced: bool = False
    """Whether blank lines stand between paragraphs."""
    merged: bool = False
    """Whether lines are as long as two, where a word was broken between them."""
    slack: float = 0
    """Columns that lines within sentences may leave: more where the right edge is uneven."""
    full: bool = False
    """Whether lines are full where a sentence goes on, as in prose; verse ends them early."""

    def room(self, before: Line, after: Line) -> float:
        """Return the columns left on a line, had the next line's first word been put on it."""
        return self.width - self._last_edge(before) - 1 - after.opening

    def _last_edge(self, line: Line) -> float:
        """Return where the last line ends of those that an extraction has run together.

        Some do so where the first one ended in a hyphen, and leave the hyphen out.
        """
        over = line.edge - self.width
        return over if self.merged and over > _OVER else line.edge

    def is_short(self, before: Line, after: Line) -> bool:
        """Return whether a line ends although the next line's first word had fitted on it."""
        return self.room(before, after) > max(TOLERANCE, self.slack)


TOLERANCE = 2
"""Columns by which full lines differ: letters were lost in them, or their type is proportional."""

_WRAPPED = 0.2
"""Share of ends of long lines, blank lines aside, over which a wrapped text's sentences go on."""

_SHORT = 0.5
"""Share of the widest line below which one is no full one: a line of an address, of a list."""

_FULL = 0.8
"""Share of the lines of prose, within sentences, that are full."""

_USUAL = 0.93
"""Share of the lines within sentences from which their room is measured."""

_UNEVEN = 0.15
"""Share of the width that an uneven right edge leaves at most."""

_VERSE, _STANZAS, _CLAUSES = 60, 8, 2 / 3
"""Columns of a line of verse at most, lines that show it, share of those that end a clause."""

_OVER = 4
"""Columns past the width from which a line is taken for two."""

_LONGER = 1.2
_TWICE = 2.1
"""Shares of the width from which a line is longer than one, and up to which it is two."""

_SEVERAL = 3
"""Lines past the width from which that is a text's habit."""

_MEASURED = 2
"""Texts that are remembered, as several rules measure the same one."""

_UNMARKED = 3
"""How many times more marked paragraph ends than others a text has whose habit it is."""


@lru_cache(_MEASURED)
def measure(lines: Lines) -> Typesetting:
    """Return how the lines of a running text were set."""
    together = [
        (before, after)
        for before, after in pairwise(lines)
        if not after.spaced and before.page == after.page
    ]
    within = going_on(lines)
    widest = max((line.length for line in lines), default=0)
    long = sum(before.length >= _SHORT * widest for before, _ in together)
    setting = _merged(lines, within) or Typesetting(width=_width(lines, within))
    setting = replace(
        setting,
        wrapped=len(within) >= max(1, _WRAPPED * long) and not _is_verse(together),
        indent=_indent(lines),
    )
    return replace(
        setting,
        spaced=_is_spaced(lines, together, setting),
        full=setting.wrapped and _are_full(within, setting),
        slack=_slack(within, setting),
    )


def _slack(within: Sequence[tuple[Line, Line]], setting: Typesetting) -> float:
    """Return the room that all but few lines within sentences stay under."""
    rooms = sorted(setting.room(*two) for two in within)
    return min(rooms[int(_USUAL * len(rooms))], _UNEVEN * setting.width) if rooms else 0


def _is_verse(together: Sequence[tuple[Line, Line]]) -> bool:
    """Return whether lines are short and most that end no sentence end a clause: prose's do not."""
    open_ends = [line.text for line, _ in together if not ends_sentence(line.text)]
    if len(open_ends) < _STANZAS or max(line.length for line, _ in together) > _VERSE:
        return False
    return sum(text[-1] in ",;—–" for text in open_ends) >= _CLAUSES * len(open_ends)


def _width(lines: Lines, within: Sequence[tuple[Line, Line]]) -> float:
    """Estimate the width from both sides.

    Full lines come near it, and no next word of a sentence that goes on had fitted within it.
    """
    edges = sorted(line.edge for line in lines)
    if not edges:
        return 0
    needed = sorted(before.edge + after.opening for before, after in within)
    if not needed:
        return edges[-1]
    reached = edges[len(edges) * 9 // 10]
    return min(edges[-1], max(reached, needed[len(needed) // 10]))


def _are_full(within: Sequence[tuple[Line, Line]], setting: Typesetting) -> bool:
    return sum(not setting.is_short(*two) for two in within) >= _FULL * len(within)


def _merged(lines: Lines, within: Sequence[tuple[Line, Line]]) -> Typesetting | None:
    """Return the width of a text in which several lines are two; None where that is no habit."""
    setting = Typesetting(width=best_width(lines), merged=True)
    over = [line.edge / setting.width for line in lines if line.edge > _LONGER * setting.width]
    twice = sum(ratio <= _TWICE for ratio in over)
    habit = twice >= max(_SEVERAL, _FULL * len(over))
    return setting if habit and _are_full(within, setting) else None


def _indent(lines: Lines) -> int:
    """Return the commonest indent deeper than the text's own."""
    indents = Counter(line.indent for line in lines)
    if not indents:
        return 0
    base = min(indents)
    deeper = [(n, -indent) for indent, n in indents.items() if indent > base + 1 and n > 1]
    return -max(deeper)[1] if deeper else 0


def _is_spaced(lines: Lines, together: Sequence[tuple[Line, Line]], setting: Typesetting) -> bool:
    """Return whether blank lines are the habit: few paragraphs end without one."""
    spaced = sum(line.spaced for line in lines)
    unmarked = sum(
        setting.is_short(before, after) and ends_sentence(before.text) for before, after in together
    )
    return spaced >= max(1, _UNMARKED * unmarked)
