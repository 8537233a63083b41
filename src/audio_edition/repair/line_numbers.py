"""Numbers in front of every line, as legal texts and transcripts have them."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from audio_edition.model import Role
from audio_edition.repair.lines import Line, Lines
from audio_edition.repair.typesetting import measure
from audio_edition.shapes import ends_sentence, first_word, starts_small

_NUMBERED = re.compile(r"(?P<number>\d{1,4})(?:\s{2,}(?P<rest>\S.*))?")
_FEWEST = 8
_MOST_LINES = 0.8
"""Share of the lines that are numbered in such a text."""

_GOING_ON = 0.2
"""Share of them in which a sentence goes on: the rows of a table, or of a list, begin anew."""

_WIDTH = 40
"""Characters of the widest line at least: short ones are the items of a list."""

_PAGE = 4
"""Lines of a page at least, after which the numbers may begin with 1 again."""

_RULE = "line-numbers"


def part_line_numbers(lines: Lines) -> tuple[Lines, Lines]:
    """Return the lines without the numbers that count them, and these numbers."""
    numbered = tuple(filter(_number, lines))
    if len(numbered) < max(_FEWEST, _MOST_LINES * len(lines)) or not _count_on(numbered):
        return lines, ()
    rests = tuple(_rests(lines))
    if len(rests) < _FEWEST or max(line.length for line in rests) < _WIDTH:
        return lines, ()
    going_on = sum(
        starts_small(after.text) and not ends_sentence(before.text)
        for before, after in pairwise(rests)
    )
    setting = measure(rests)
    if going_on < _GOING_ON * len(rests) or not (setting.wrapped and setting.full):
        return lines, ()
    return rests, tuple(_numbers(numbered))


def _number(line: Line) -> int:
    match = _NUMBERED.fullmatch(line.text)
    return int(match["number"]) if match else 0


def _count_on(numbered: Lines) -> bool:
    """Return whether each line has the number after the last one's, or begins a page with 1."""
    return all(
        _number(after) == _number(before) + 1 or (_number(after) == 1 and _number(before) >= _PAGE)
        for before, after in pairwise(numbered)
    )


def _rests(lines: Lines) -> Iterator[Line]:
    """Yield what stands behind the numbers; a number by itself stands for a blank line."""
    blank = False
    for line in lines:
        match = _NUMBERED.fullmatch(line.text)
        if match and not match["rest"]:
            blank = True
            continue
        text = match["rest"] if match else line.text
        yield replace(
            line,
            text=text,
            indent=line.indent + len(line.text) - len(text),
            spaced=line.spaced or blank,
            length=len(text),
            opening=len(first_word(text)),
        )
        blank = False


def _numbers(numbered: Lines) -> Iterator[Line]:
    """Yield the numbers, those of a page together."""
    head = 0
    for line in numbered:
        head = line.number if _number(line) == 1 or not head else head
        yield replace(line, text=line.text.split()[0], role=Role.FURNITURE, rule=_RULE, head=head)
