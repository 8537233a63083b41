"""Where pages begin: at form feeds, or at a lone blank that a page's first line kept."""

from dataclasses import replace
from itertools import pairwise

from audio_edition.repair.lines import Line, Lines

_RARE = 8
"""A lone blank marks pages where at most one line in so many has it."""


def find_pages(lines: Lines) -> Lines:
    """Number the pages of a text without form feeds by the lone blanks in front of lines."""
    if any(line.page for line in lines):
        return lines
    tops = sum(_has_lone_blank(line) for line in lines)
    if not tops or tops > max(2, len(lines) // _RARE):
        return lines
    page = 0
    numbered: list[Line] = []
    for line in lines:
        page += _has_lone_blank(line) and bool(numbered)
        numbered.append(replace(line, page=page))
    return tuple(numbered)


def level_page_tops(lines: Lines) -> Lines:
    """Take away the indent that the first line of every page has, whatever it begins."""
    tops = [after for before, after in _page_breaks(lines)]
    if not tops:
        return lines
    offset = min(line.indent for line in tops)
    numbers = {line.number for line in tops}
    return tuple(
        replace(line, indent=line.indent - offset) if line.number in numbers else line
        for line in lines
    )


def _has_lone_blank(line: Line) -> bool:
    return line.indent == 1


def _page_breaks(lines: Lines) -> list[tuple[Line, Line]]:
    text = [line for line in lines if line.role is None]
    return [(before, after) for before, after in pairwise(text) if before.page != after.page]
