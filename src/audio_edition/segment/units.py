"""Units: a block's text cut into what is voiced as one, and named by its content."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from audio_edition.identity import digest
from audio_edition.model import Sentence, Unit, UnitKind
from audio_edition.segment.sentences import split_sentences

ID_LENGTH = 12
"""Hexadecimal digits of a unit's id: 48 bits, so that no two units of a library collide."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a block in one voice."""

    start: int
    end: int
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class _Piece:
    kind: UnitKind
    text: str
    speaker: str | None = None


def narrate(text: str, kind: UnitKind) -> tuple[Unit, ...]:
    """Make one unit of a whole text."""
    return (_unit(kind, text),) if text else ()


def cut(text: str, quotes: Iterable[Stretch]) -> tuple[Unit, ...]:
    """Cut a text into quotes and the narration between them.

    White space between two units stays at the end of the earlier one.
    """
    merged: list[_Piece] = []
    for piece in _pieces(text, quotes):
        if merged and not piece.text.strip():
            merged[-1] = replace(merged[-1], text=merged[-1].text + piece.text)
        elif piece.text:
            merged.append(piece)
    return tuple(_unit(piece.kind, piece.text, piece.speaker) for piece in merged)


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


def _unit(kind: UnitKind, text: str, speaker: str | None = None) -> Unit:
    sentences = tuple(Sentence(sentence) for sentence in split_sentences(text))
    return Unit(digest(kind, text)[:ID_LENGTH], kind, text, speaker, sentences)


def _pieces(text: str, quotes: Iterable[Stretch]) -> Iterator[_Piece]:
    """Yield quotes and narration in turn, the white space before narration by itself."""
    end = 0
    for quote in (*quotes, Stretch(len(text), len(text))):
        between = text[end : quote.start]
        narration = between.lstrip()
        yield _Piece(UnitKind.PARAGRAPH, between[: len(between) - len(narration)])
        yield _Piece(UnitKind.PARAGRAPH, narration)
        yield _Piece(UnitKind.QUOTE, text[quote.start : quote.end], quote.speaker)
        end = quote.end
