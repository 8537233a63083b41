"""Chunks: lines of a column that were set alike and stand together, to be told apart by role."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from audio_edition.read.pdf.lines import Line
from audio_edition.read.pdf.page import Box, Font
from audio_edition.read.pdf.typography import SPACED, Typography
from audio_edition.shapes import ends_sentence, starts_small

_UPWARDS = -3.0
_NUMBER = re.compile(r"^(?:[^\W\d]+ )?(?:\d{1,3}|[IVXLC]+)\.?$")
"""What stands above the heading of a chapter: `Chapter 3`, `IV`."""

_BELOW_NUMBER = 1.2
"""White, in ems, between the number of a chapter and its heading at most."""

_LOOSE = 0.6
"""White between two lines, in ems, over which a sentence still goes on: captions are set looser."""


@dataclass(frozen=True, slots=True, eq=False)
class Chunk:
    """Lines set alike, and what is around them; two chunks are never the same."""

    lines: tuple[Line, ...]
    above: Line | None
    """The line before it in the order of reading, in whatever column."""
    below: Line | None
    pictures: tuple[Box, ...]
    """Those of its page."""
    setting: Typography

    @property
    def text(self) -> str:
        """Its lines as one text."""
        return " ".join(line.text for line in self.lines)

    @property
    def font(self) -> Font:
        """That of all its lines."""
        return self.lines[0].font

    @property
    def box(self) -> Box:
        """Where it stands."""
        first, last = self.lines[0], self.lines[-1]
        left = min(line.left for line in self.lines)
        right = max(line.right for line in self.lines)
        return Box(left, first.baseline - first.font.size, right, last.baseline)

    @property
    def opens_column(self) -> bool:
        """Whether nothing stands above it."""
        return self.above is None or self.above.column != self.lines[0].column


def chunks(
    lines: Sequence[Line], setting: Typography, pictures: Sequence[tuple[Box, ...]]
) -> Iterator[Chunk]:
    """Yield the chunks of a document.

    Args:
        lines: All of it, in the order of reading, without furniture.
        setting: How they were set.
        pictures: Those of each page.
    """
    groups = list(_groups(lines, setting))
    for before, group, after in zip(
        [(None,), *groups], groups, [*groups[1:], (None,)], strict=False
    ):
        yield Chunk(group, before[-1], after[0], pictures[group[0].page], setting)


def _groups(lines: Iterable[Line], setting: Typography) -> Iterator[tuple[Line, ...]]:
    group: list[Line] = []
    for line in lines:
        if group and not _belong_together(group[-1], line, setting):
            yield tuple(group)
            group = []
        group.append(line)
    if group:
        yield tuple(group)


def _belong_together(above: Line, below: Line, setting: Typography) -> bool:
    alike = above.column == below.column and above.font == below.font
    return alike and _UPWARDS < setting.white(above, below) <= _most_white(above, below, setting)


def _most_white(above: Line, below: Line, setting: Typography) -> float:
    """Return the ems of white up to which two lines set alike belong together."""
    if _runs_on(above, below):
        return _LOOSE
    numbers_heading = above.font.size > setting.body.size and _NUMBER.match(above.text)
    return _BELOW_NUMBER if numbers_heading else SPACED


def _runs_on(above: Line, below: Line) -> bool:
    """Return whether a sentence goes on from one line to the next."""
    return starts_small(below.text) and not ends_sentence(above.text)
