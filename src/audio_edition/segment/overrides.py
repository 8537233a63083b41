"""What the source marks in so many words goes over what the rules have found."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise

from audio_edition.model import Mark, Sentence, Unit
from audio_edition.segment.units import Stretch

RULE = "marked"
"""The name of the rule by which a marked quote is one."""


def marked_quotes(
    text: str, quotes: Sequence[Stretch], marks: Iterable[Mark]
) -> tuple[Stretch, ...]:
    """Return the quotes of a text: those with a marked speaker, and what they leave of others.

    A quote that ends inside words with a spoken form of their own is none.
    """
    laid = list(quotes)
    says = [mark for mark in marks if mark.say]
    for mark in marks:
        if mark.speaker is not None:
            new = _with_its_signs(text, mark, quotes)
            laid = [part for old in laid for part in _without(text, old, new)]
            laid.append(new)
    whole = (quote for quote in laid if not any(_ends_inside(quote, mark) for mark in says))
    return tuple(sorted(whole, key=lambda quote: quote.start))


def edges(marks: Iterable[Mark]) -> Iterator[int]:
    """Yield where a text is to be cut for its marks."""
    for mark in marks:
        if mark.voice or mark.unread:
            yield mark.start
        if mark.voice or mark.unread or mark.pause is not None:
            yield mark.end


def with_marks(units: Sequence[Unit], marks: Sequence[Mark]) -> tuple[Unit, ...]:
    """Return the units of a text with what its marks say of each."""
    if not marks:
        return tuple(units)
    starts = accumulate((len(unit.text) for unit in units), initial=0)
    return tuple(
        _with_marks(unit, start, marks) for unit, start in zip(units, starts, strict=False)
    )


def _with_marks(unit: Unit, start: int, marks: Sequence[Mark]) -> Unit:
    end = start + len(unit.text)
    around = [mark for mark in marks if mark.start <= start < mark.end]
    voices = [mark.voice for mark in around if mark.voice]
    pauses = [mark.pause for mark in marks if start < mark.end <= end and mark.pause is not None]
    says = [
        replace(mark, start=mark.start - start, end=mark.end - start)
        for mark in marks
        if mark.say and start <= mark.start and mark.end <= end
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
    kept = [end for end in ends if not any(mark.start < end < mark.end for mark in says)]
    return tuple(
        Sentence(
            unit.text[start:end],
            marks=tuple(
                replace(mark, start=mark.start - start, end=mark.end - start)
                for mark in says
                if start <= mark.start < end
            ),
        )
        for start, end in pairwise(kept)
    )


def _with_its_signs(text: str, mark: Mark, quotes: Iterable[Stretch]) -> Stretch:
    """Return the quote of a mark, with the quotation marks around it where these are found."""
    start, end = mark.start, mark.end
    for quote in quotes:
        around = quote.start <= start and end <= quote.end
        if around and not _has_words(text[quote.start : start] + text[end : quote.end]):
            start, end = quote.start, quote.end
    return Stretch(start, end, mark.speaker or None, RULE)


def _without(text: str, old: Stretch, new: Stretch) -> Iterator[Stretch]:
    """Yield what a quote leaves of an earlier one."""
    if old.end <= new.start or new.end <= old.start:
        yield old
        return
    behind = old.end - len(text[new.end : old.end].lstrip())
    for start, end in ((old.start, new.start), (behind, old.end)):
        if start < end and _has_words(text[start:end]):
            yield replace(old, start=start, end=end)


def _ends_inside(quote: Stretch, mark: Mark) -> bool:
    return any(mark.start < edge < mark.end for edge in (quote.start, quote.end))


def _has_words(text: str) -> bool:
    return any(map(str.isalnum, text))
