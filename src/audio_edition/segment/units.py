"""Units: a block's text cut into what is voiced as one, and named by its content."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from operator import itemgetter

from audio_edition.identity import digest
from audio_edition.model import Sentence, Speaker, Unit, UnitKind
from audio_edition.segment.sentences import split_sentences

ID_LENGTH = 12
"""Hexadecimal digits of a unit's id: 48 bits, so that no two units of a library collide."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a block in one voice."""

    start: int
    end: int
    speaker: Speaker | None = None
    decided_by: str = ""
    """The names of the rules that decided that it is a quote, and whose."""
    named_by: str = ""
    """The words that tell the speaker."""


_Start = tuple[int, Stretch | None]
"""Where a unit starts, and the quote that starts there."""


def cut(
    text: str,
    quotes: Iterable[Stretch],
    narration: UnitKind = UnitKind.PARAGRAPH,
    edges: Iterable[int] = (),
    language: str = "en",
) -> tuple[Unit, ...]:
    """Cut a text into quotes and the narration between them, and at other edges.

    White space between two units stays at the end of the earlier one.
    """
    starts = [*_with_edges(text, [*_starts(text, quotes)], edges), (len(text), None)]
    return tuple(
        _unit(UnitKind.QUOTE if quote else narration, text[start:end], quote, language)
        for (start, quote), (end, _) in pairwise(starts)
    )


def _with_edges(text: str, starts: Sequence[_Start], edges: Iterable[int]) -> list[_Start]:
    """Add a unit behind each edge, in the quote that the edge is in."""
    found = dict(starts)
    places = [start for start, _ in starts]
    for edge in edges:
        place = len(text) - len(text[edge:].lstrip())
        if 0 < place < len(text):
            found.setdefault(place, starts[bisect_right(places, place) - 1][1])
    return sorted(found.items(), key=itemgetter(0))


def name_apart(units: Iterable[tuple[Unit, ...]]) -> Iterator[tuple[Unit, ...]]:
    """Give the second of two equal units the suffix -2, the third -3."""
    seen: Counter[str] = Counter()
    for group in units:
        named = []
        for unit in group:
            seen[unit.id] += 1
            count = seen[unit.id]
            named.append(unit if count == 1 else replace(unit, id=f"{unit.id}-{count}"))
        yield tuple(named)


def _unit(kind: UnitKind, text: str, quote: Stretch | None, language: str) -> Unit:
    sentences = tuple(Sentence(sentence) for sentence in split_sentences(text, language))
    named = digest(kind, text)[:ID_LENGTH]
    if quote is None:
        return Unit(named, kind, text, sentences=sentences)
    speaker = quote.speaker.name if quote.speaker else None
    return Unit(named, kind, text, speaker, sentences, quote.decided_by, quote.named_by)


def _starts(text: str, quotes: Iterable[Stretch]) -> Iterator[_Start]:
    """Yield where each unit starts, and the quote that starts there."""
    end = 0
    for quote in (*quotes, Stretch(len(text), len(text))):
        between = text[end : quote.start]
        if between.strip() or (between and not end):
            yield end + (len(between) - len(between.lstrip()) if end else 0), None
        if quote.start < quote.end:
            yield quote.start, quote
        end = quote.end
