"""Where pages begin: at form feeds, lone blanks before a first line, or after page numbers."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from audio_edition.repair.heads import bare_number, is_alone, is_certain, page_number, words_of_head
from audio_edition.repair.lines import Line, Lines
from audio_edition.shapes import ends_sentence, starts_small

_RARE = 8
"""A lone blank marks pages where at most one line in so many has it."""


def find_pages(lines: Lines) -> Lines:
    """Number the pages of a text without form feeds, by what else is left of page breaks."""
    if any(line.page for line in lines):
        return lines
    return _begin_pages(lines, _lone_blanks(lines) or _after_page_numbers(lines))


def _begin_pages(lines: Lines, firsts: frozenset[Line]) -> Lines:
    """Begin a page at each of these lines."""
    if not firsts:
        return lines
    page = 0
    numbered: list[Line] = []
    for line in lines:
        page += line in firsts and bool(numbered)
        numbered.append(replace(line, page=page))
    return tuple(numbered)


def _lone_blanks(lines: Lines) -> frozenset[Line]:
    """Return the lines with one blank before them, where so few have it that it is no indent."""
    found = frozenset(line for line in lines if line.indent == 1)
    return found if len(found) <= max(2, len(lines) // _RARE) else frozenset()


def _after_page_numbers(lines: Lines) -> frozenset[Line]:
    """Return the lines that follow page numbers: they count on, and cut sentences in two."""
    runs: dict[str, list[int]] = defaultdict(list)
    for index, line in enumerate(lines):
        number = page_number(line.text)
        run = runs[words_of_head(line.text)] if number else []
        if number and (not run or number == (page_number(lines[run[-1]].text) or 0) + 1):
            run.append(index)
    found = [run for run in runs.values() if len(run) > 1 and _numbers_pages(lines, run)]
    found += _whatever_beside(lines)
    return frozenset(lines[index + 1] for run in found for index in run if index + 1 < len(lines))


def _whatever_beside(lines: Lines) -> list[list[int]]:
    """Return the runs of numbers that count on whatever words are beside them.

    The lines of a table of contents do so too, but cut no sentence.
    """
    awaited: dict[int, list[int]] = {}
    runs: list[list[int]] = []
    for index, line in enumerate(lines):
        number = page_number(line.text) or _splitting_number(lines, index)
        if number:
            run = awaited.pop(number, [])
            if not run:
                runs.append(run)
            run.append(index)
            awaited[number + 1] = run
    return [
        run
        for run in runs
        if len(run) > 1
        and any(_may_number_page(lines[index].text) for index in run)
        and 2 * sum(_splits(lines, index) for index in run) >= len(run)
    ]


def _splitting_number(lines: Lines, index: int) -> int | None:
    """Return the number at an end of a line that splits a sentence, but ends none."""
    text = lines[index].text
    if not (text[0].isdigit() or text[-1].isdigit()) or ends_sentence(text):
        return None
    return bare_number(text) if _splits(lines, index) else None


def _may_number_page(text: str) -> bool:
    """Return whether a number is set off or stands last: one in front may be a house's."""
    return page_number(text) is not None or text[-1].isdigit()


def _splits(lines: Lines, index: int) -> bool:
    """Return whether a sentence stops before a line, and goes on behind it or a head below."""
    behind = lines[index + 1 : index + 3]
    return _cuts(lines, index) and any(starts_small(line.text) for line in behind)


def _numbers_pages(lines: Lines, run: Sequence[int]) -> bool:
    """Return whether lines that count on look like page numbers only, or often cut a sentence."""
    if all(is_certain(lines[index].text) for index in run):
        return True
    alone = all(is_alone(lines[index].text) for index in run)
    cuts = _cuts if alone else _splits
    return 2 * sum(cuts(lines, index) for index in run) >= len(run)


def _cuts(lines: Lines, index: int) -> bool:
    """Return whether the sentence before a line is not over."""
    return index > 0 and not ends_sentence(lines[index - 1].text)


def level_page_tops(lines: Lines) -> Lines:
    """Take away the indent beyond the text's own that the first line of every page has."""
    tops = [after for before, after in _page_breaks(lines)]
    if not tops:
        return lines
    margin = min(line.indent for line in lines if line.role is None)
    offset = min(line.indent for line in tops) - margin
    numbers = {line.number for line in tops}
    return tuple(
        replace(line, indent=line.indent - offset) if line.number in numbers else line
        for line in lines
    )


def _page_breaks(lines: Lines) -> list[tuple[Line, Line]]:
    text = [line for line in lines if line.role is None]
    return [(before, after) for before, after in pairwise(text) if before.page != after.page]
