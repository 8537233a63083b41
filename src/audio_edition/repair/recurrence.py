"""Furniture of pages that left no other sign: numbers and words that recur at even distances."""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import cached_property
from itertools import pairwise

from audio_edition.model import Role
from audio_edition.repair.heads import (
    ECHO,
    LONGEST,
    SHORT,
    TITLE_LINES,
    bare_number,
    is_alone,
    is_label,
    page_number,
    words_of_head,
)
from audio_edition.repair.lines import Line, Lines, running
from audio_edition.repair.typesetting import TOLERANCE, Typesetting, measure
from audio_edition.shapes import ends_sentence, starts_small

_SHORTEST, _TALLEST = 12, 130
"""Lines of a page."""

_EVEN = 1.3
"""How many times as tall as another a page may be."""

_SEVERAL = 3
"""How often a head without a number comes at least."""

_TABLE = 0.25
"""Share of lines with numbers from which a text is a table."""

_CUTS = 0.3
"""Share of the heads without numbers that must cut a sentence."""

_REACH = 2
"""Lines beside a page number that may belong to it."""

_ALIKE = 0.85
"""Similarity of two heads that are the same but for what an extraction misread."""

_MAY_COUNT = re.compile(r"^(?:\D{0,12}\d|.{1,14}$)|\d\W{0,6}$|\s\s|[|·•]")
"""What a line with a number at one of its ends has: quick to look for."""

_RULE = "even-distance"


def set_recurring_apart(lines: Lines) -> Lines:
    """Give page numbers and heads that recur from the first page to the last their role."""
    text = running(lines)
    if len(text) <= 2 * _SHORTEST:
        return lines
    page = _Page(text)
    found = {index for row in _number_rows(page) for index in {*row, *_neighbours(text, row)}}
    found.update(index for row in _word_rows(page) for index in row)
    apart = {text[index] for index in found}
    return tuple(_set_apart(line) if line in apart else line for line in lines)


@dataclass(frozen=True)
class _Page:
    """The running text, and how it was set; measured only where a row is found."""

    text: Lines

    @cached_property
    def setting(self) -> Typesetting:
        """How the text was set."""
        return measure(self.text)

    def is_head(self, index: int) -> bool:
        """Return whether a line may be a head: no part of a sentence, and no full line."""
        line = self.text[index]
        if not _may_be_head(line.text):
            return False
        after = self.text[min(index + 1, len(self.text) - 1)]
        return abs(self.setting.room(line, after)) > TOLERANCE

    def cuts(self, index: int, reach: int) -> bool:
        """Return whether a full line stops amid a sentence, which goes on behind some heads."""
        behind = self.text[index + 1 : index + 1 + reach]
        going_on = next((line for line in behind if starts_small(line.text)), None)
        if index == 0 or going_on is None or ends_sentence(self.text[index - 1].text):
            return False
        return not self.setting.is_short(self.text[index - 1], going_on)


def _set_apart(line: Line) -> Line:
    return replace(line, role=Role.FURNITURE, rule=_RULE, head=line.number)


def _number_rows(page: _Page) -> Iterator[list[int]]:
    """Yield the rows of lines whose numbers count the pages."""
    text = page.text
    numbers = {index: number for index, line in enumerate(text) if (number := _number(line))}
    if len(numbers) > _TABLE * len(text):
        return
    places: dict[int, list[int]] = defaultdict(list)
    for index, number in numbers.items():
        places[number].append(index)
    used: set[int] = set()
    for index, number in numbers.items():
        if index not in used:
            row = _row(text, index, places, number)
            if _spans(text, row) and _is_of_pages(page, row):
                used.update(row)
                yield row


def _word_rows(page: _Page) -> Iterator[list[int]]:
    """Yield the rows of lines whose words are the same, and often cut sentences."""
    text = page.text
    places: dict[str, list[int]] = defaultdict(list)
    for index, line in enumerate(text):
        if len(line.text) <= SHORT and _may_be_head(line.text):
            places[words_of_head(line.text)].append(index)
    for words, found in places.items():
        if words and _SEVERAL <= len(found) <= len(text) // _SHORTEST:
            row = _row(text, found[0], {0: found}, 0, step=0)
            if len(row) == len(found) and _spans(text, row) and all(map(page.is_head, row)):
                cuts = sum(page.cuts(index, 1) for index in row)
                if cuts >= max(1, _CUTS * len(row)):
                    yield row


def _number(line: Line) -> int | None:
    if len(line.text) > LONGEST or not _MAY_COUNT.search(line.text):
        return None
    if ends_sentence(line.text) and not is_alone(line.text):
        return None
    return page_number(line.text) or bare_number(line.text)


def _may_be_head(text: str) -> bool:
    return len(text) <= LONGEST and not ends_sentence(text) and not starts_small(text)


def _row(
    text: Lines, first: int, places: Mapping[int, Sequence[int]], number: int, step: int = 1
) -> list[int]:
    """Return the longest even row from a line on, of the lines with the number of each step."""
    row = [first]
    shortest, tallest = _SHORTEST, _TALLEST
    while True:
        offered = places.get(number + step * len(row), ())
        start = text[row[-1]].number
        after = bisect_left(offered, row[-1] + 1)
        following = next(
            (
                index
                for index in offered[after:]
                if shortest <= text[index].number - start <= tallest
            ),
            None,
        )
        if following is None:
            last = len(text) - 1
            alone = last in offered[after:] and is_alone(text[last].text)
            return [*row, last] if alone and text[last].number - start <= tallest else row
        height = text[following].number - start
        shortest, tallest = max(shortest, int(height / _EVEN)), min(tallest, int(height * _EVEN))
        row.append(following)


def _spans(text: Lines, row: Sequence[int]) -> bool:
    """Return whether a row leaves no more than a page before it, and behind it.

    The last page may be shorter than the others.
    """
    if len(row) < 2:
        return False
    heights = [text[after].number - text[before].number for before, after in pairwise(row)]
    whole = heights[:-1] if row[-1] == len(text) - 1 else heights
    most = _EVEN * max(whole, default=_TALLEST)
    before = text[row[0]].number - text[0].number
    return before <= most and text[-1].number - text[row[-1]].number <= most


def _is_of_pages(page: _Page, row: Sequence[int]) -> bool:
    """Return whether numbers cut a sentence, end the text, or have words that come again."""
    if any(page.cuts(index, _REACH) for index in row) or row[-1] == len(page.text) - 1:
        return True
    words = Counter(words_of_head(page.text[index].text) for index in row)
    return any(words and count > 1 for words, count in words.items()) or bool(
        _neighbours(page.text, row)
    )


def _neighbours(text: Lines, row: Sequence[int]) -> set[int]:
    """Return the heads beside the lines of a row, which come again beside others or elsewhere."""
    beside = {
        index: words_of_head(text[index].text)
        for place in row
        for index in range(max(0, place - _REACH), min(len(text), place + _REACH + 1))
        if index != place and _may_be_head(text[index].text)
    }
    found = {
        index for index, words in beside.items() if index and _comes_again(index, words, beside)
    }
    first = words_of_head(text[0].text)
    titled = any(_alike(first, words_of_head(line.text)) for line in text[1:TITLE_LINES])
    again = any(_alike(first, beside[index]) for index in found)
    return found | ({0} if again and (titled or is_label(text[0].text)) else set())


def _comes_again(index: int, words: str, beside: Mapping[int, str]) -> bool:
    return any(
        abs(index - other) > 2 * _REACH and _alike(words, others)
        for other, others in beside.items()
    )


def _alike(one: str, other: str) -> bool:
    if min(len(one), len(other)) < ECHO:
        return bool(one) and one == other
    if one.startswith(other) or other.startswith(one):
        return True
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.real_quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE
