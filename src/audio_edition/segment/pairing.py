"""Pairing: the cheapest reading of a paragraph's quotation marks.

A walk over the marks with three states (outside, in a quotation, in one nested in it with the
same marks). Each mark opens, closes or is no mark; wrong glyphs, wrong sides, and marks without a
partner cost. The cheapest walk wins (Viterbi's algorithm), so a wrong, mixed or missing mark
harms nothing beyond its own paragraph.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from audio_edition.segment.marks import Mark

_NO_PARTNER = 3.0
_SAME_MARKS_NESTED = 1.5
_LEFT_OPEN = 2.0
_LEFT_OPEN_BUT_CONTINUED = 0.2


@dataclass(frozen=True, slots=True)
class Pair:
    """Two marks that belong together; `end` is behind the closing one."""

    start: int
    end: int
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Pairing:
    """A paragraph's outermost pairs, and the marks that have no partner."""

    pairs: tuple[Pair, ...]
    unpaired: tuple[int, ...]


class _Step(NamedTuple):
    """One decision of a walk; walks share their beginnings."""

    action: str
    position: int
    earlier: "_Step | None"


class _Walk(NamedTuple):
    cost: float
    last: _Step | None


def pair_marks(marks: Iterable[Mark], length: int, *, continued: bool) -> Pairing:
    """Find the cheapest reading of a paragraph's marks.

    Args:
        marks: The marks of one family, in order.
        length: Where the paragraph ends, in characters.
        continued: Whether the next paragraph opens with such a mark, so that a quotation may
            be left open here.
    """
    marks = tuple(marks)
    if _all_fit(marks):
        ends = zip(marks[::2], marks[1::2], strict=True)
        return Pairing(tuple(Pair(one.position, other.position + 1) for one, other in ends), ())
    walks: dict[int, _Walk] = {0: _Walk(0.0, None)}
    for mark in marks:
        walks = _advance(walks, mark)
    left_open = _LEFT_OPEN_BUT_CONTINUED if continued else _LEFT_OPEN
    best = min(walks.items(), key=lambda item: item[1].cost + left_open * item[0])
    return _read(best[1].last, length, continued=continued)


def _all_fit(marks: Sequence[Mark]) -> bool:
    """Tell whether every mark opens and closes in turn for nothing: no walk can be cheaper."""
    pairs = len(marks) % 2 == 0
    return pairs and not any(
        mark.as_closing if index % 2 else mark.as_opening for index, mark in enumerate(marks)
    )


def _advance(walks: dict[int, _Walk], mark: Mark) -> dict[int, _Walk]:
    """Take every walk past one mark; of those that meet in a state, keep the cheapest."""
    ahead: dict[int, _Walk] = {}
    for depth, walk in walks.items():
        for action, after, price in _choices(depth, mark):
            cost = walk.cost + price
            if after not in ahead or cost < ahead[after].cost:
                ahead[after] = _Walk(cost, _Step(action, mark.position, walk.last))
    return ahead


def _choices(depth: int, mark: Mark) -> Iterator[tuple[str, int, float]]:
    yield "stray" if mark.is_surely_a_mark else "skip", depth, mark.as_neither
    if depth == 0:
        yield "open", 1, mark.as_opening
        yield "stray", 0, mark.as_closing + _NO_PARTNER
    else:
        yield "close" if depth == 1 else "inner", depth - 1, mark.as_closing
    if depth == 1:
        yield "inner", 2, mark.as_opening + _SAME_MARKS_NESTED
        yield "reopen", 1, mark.as_opening + _NO_PARTNER


def _read(last: _Step | None, length: int, *, continued: bool) -> Pairing:
    """Turn the steps of a walk into pairs."""
    pairs: list[Pair] = []
    unpaired: list[int] = []
    start: int | None = None
    for step in _in_order(last):
        if step.action == "close" and start is not None:
            pairs.append(Pair(start, step.position + 1))
            start = None
        elif step.action == "stray":
            unpaired.append(step.position)
        elif step.action in {"open", "reopen"}:
            unpaired += [start] if start is not None else []
            start = step.position
    if start is not None:
        pairs.append(Pair(start, length, closed=False))
        unpaired += [] if continued else [start]
    return Pairing(tuple(pairs), tuple(unpaired))


def _in_order(last: _Step | None) -> Iterator[_Step]:
    steps = []
    while last is not None:
        steps.append(last)
        last = last.earlier
    return reversed(steps)
