"""Marks stay on their words when a rule changes a text."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from operator import eq

from audio_edition.model import Mark


@dataclass(frozen=True, slots=True)
class Exchange:
    """One place of a text, `[start, end)`, what stood there, and what stands there now."""

    start: int
    end: int
    before: str
    after: str


def moved(mark: Mark, exchanges: Sequence[Exchange]) -> Mark | None:
    """Return a mark on the same words as before; None where that can't be told.

    Args:
        mark: In offsets of the text as it was.
        exchanges: All that were made in it, in reading order.
    """
    start, end = _moved(mark.start, exchanges), _moved(mark.end, exchanges)
    return None if start is None or end is None else replace(mark, start=start, end=end)


def _moved(position: int, exchanges: Sequence[Exchange]) -> int | None:
    shift = 0
    for each in exchanges:
        if position <= each.start:
            break
        longer = len(each.after) - len(each.before)
        if position < each.end:
            return _inside(position, each, shift, shift + longer)
        shift += longer
    return position + shift


def _inside(position: int, exchange: Exchange, shift: int, shift_after: int) -> int | None:
    """Return where a position in an exchange is now: beside the letters that changed, or lost."""
    same_before = _common(exchange.before, exchange.after)
    same_after = _common(exchange.before[::-1], exchange.after[::-1])
    if position - exchange.start <= same_before:
        return position + shift
    return position + shift_after if exchange.end - position <= same_after else None


def _common(one: str, other: str) -> int:
    """Count the letters that both begin with."""
    return sum(takewhile(bool, map(eq, one, other)))
