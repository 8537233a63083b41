"""What the source marks in so many words goes over what the rules have found."""

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, groupby, pairwise
from operator import attrgetter

from audio_edition.model import Mark, Sentence, Speaker, Unit
from audio_edition.segment.units import Stretch

RULE = "marked"
"""The name of the rule by which a marked quote is one."""

_START = attrgetter("start")


def marked_quotes(
    text: str, quotes: Sequence[Stretch], marks: Sequence[Mark]
) -> tuple[Stretch, ...]:
    """Return the quotes of a text: those with a marked speaker, and what they leave of others.

    A quote that ends inside words with a spoken form of their own is none.
    """
    if not marks:
        return tuple(quotes)
    marked = [_with_its_signs(text, one, quotes) for one in marks if one.speaker is not None]
    says = [mark for mark in marks if mark.say is not None]
    laid = _laid_over(text, (*quotes, *marked))
    return tuple(
        quote
        for quote in laid
        if not any(_is_inside(edge, says) for edge in (quote.start, quote.end))
    )


def edges(marks: Iterable[Mark]) -> Iterator[int]:
    """Yield where a text is to be cut for its marks."""
    for mark in marks:
        if mark.voice or mark.unread:
            yield mark.start
        if mark.voice or mark.unread or mark.pause is not None:
            yield mark.end


def with_marks(units: Sequence[Unit], marks: Sequence[Mark]) -> tuple[Unit, ...]:
    """Return the units of a text with what its marks say of each."""
    return tuple(_with_marks(*each) for each in _with_near(units, marks)) if marks else tuple(units)


def _with_near(
    units: Iterable[Unit], marks: Iterable[Mark]
) -> Iterator[tuple[Unit, int, list[Mark]]]:
    """Yield each unit with its place and the marks that touch it."""
    waiting = deque(sorted(marks, key=_START))
    near: list[Mark] = []
    start = 0
    for unit in units:
        end = start + len(unit.text)
        while waiting and waiting[0].start <= end:
            near.append(waiting.popleft())
        near = [mark for mark in near if mark.end > start]
        yield unit, start, near
        start = end


def _with_marks(unit: Unit, start: int, marks: Iterable[Mark]) -> Unit:
    end = start + len(unit.text)
    around = [mark for mark in marks if mark.start <= start]
    voices = [mark.voice for mark in around if mark.voice]
    pauses = [mark.pause for mark in marks if mark.end <= end and mark.pause is not None]
    says = [
        replace(mark, start=mark.start - start, end=mark.end - start)
        for mark in marks
        if mark.say is not None and start <= mark.start and mark.end <= end
    ]
    return replace(
        unit,
        voice=voices[-1] if voices else None,
        read=not any(mark.unread for mark in around),
        pause=pauses[-1] if pauses else None,
        sentences=_said(unit, says) if says else unit.sentences,
    )


def _said(unit: Unit, says: Sequence[Mark]) -> tuple[Sentence, ...]:
    """Return the unit's sentences, none of which ends inside words with a spoken form."""
    ends = accumulate((len(sentence.text) for sentence in unit.sentences), initial=0)
    kept = [end for end in ends if not _is_inside(end, says)]
    return tuple(
        Sentence(
            unit.text[start:end],
            marks=tuple(
                replace(mark, start=mark.start - start, end=mark.end - start)
                for mark in says[_place(start, says) : _place(end, says)]
            ),
        )
        for start, end in pairwise(kept)
    )


def _with_its_signs(text: str, mark: Mark, quotes: Sequence[Stretch]) -> Stretch:
    """Return the quote of a mark, with the quotation marks around it where these are found."""
    place = bisect_right(quotes, mark.start, key=_START) - 1
    start, end = mark.start, mark.end
    if place >= 0 and end <= quotes[place].end:
        quote = quotes[place]
        if not _has_words(text[quote.start : start]) and not _has_words(text[end : quote.end]):
            start, end = quote.start, quote.end
    return Stretch(start, end, Speaker(mark.speaker) if mark.speaker else None, RULE)


def _laid_over(text: str, stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    """Yield what is seen of stretches that lie one over the other, the last on top."""
    top: list[Stretch | None] = [None] * len(text)
    for stretch in stretches:
        top[stretch.start : stretch.end] = [stretch] * (stretch.end - stretch.start)
    for _, run in groupby(range(len(text)), key=lambda place: id(top[place])):
        places = list(run)
        seen, start, end = top[places[0]], places[0], places[-1] + 1
        if seen and (start, end) == (seen.start, seen.end):
            yield seen
        elif seen and _has_words(text[start:end]):
            yield replace(seen, start=end - len(text[start:end].lstrip()), end=end)


def _is_inside(edge: int, marks: Sequence[Mark]) -> bool:
    """Tell whether an edge is inside one of the marks, which are in order and apart."""
    place = _place(edge, marks)
    return place > 0 and edge < marks[place - 1].end


def _place(start: int, marks: Sequence[Mark]) -> int:
    """Return which of the marks is the first that begins there or later."""
    return bisect_left(marks, start, key=_START)


def _has_words(text: str) -> bool:
    return any(map(str.isalnum, text))
