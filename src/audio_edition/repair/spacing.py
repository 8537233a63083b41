"""Text set with a blank line after every line: where none but wider gaps mean anything."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from audio_edition.repair.lines import Line, Lines
from audio_edition.repair.typesetting import measure

_EVERY = 0.8
"""Share of the lines with one blank line above them from which that is how the text was set."""

_FEWEST = 6
"""Lines that show it."""


def close_up(lines: Lines) -> Lines:
    """Take single blank lines for none where they follow every line and part sentences."""
    gaps = [after.number - before.number for before, after in pairwise(lines)]
    if len(gaps) < _FEWEST or gaps.count(2) < _EVERY * len(gaps) or 1 in gaps:
        return lines
    closed = _closed(lines, gaps)
    setting = measure(closed)
    return closed if setting.wrapped and setting.full else lines


def _closed(lines: Lines, gaps: Sequence[int]) -> tuple[Line, ...]:
    return (
        lines[0],
        *(
            replace(line, spaced=line.spaced and gap > 2)
            for line, gap in zip(lines[1:], gaps, strict=True)
        ),
    )
