"""Written text → spoken form, by lexicon and semiotic class, with a map between the two."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain

from audio_edition.pronounce.american import as_americans_spell
from audio_edition.pronounce.british.number_words import with_and
from audio_edition.pronounce.classes import is_british, readings_of
from audio_edition.pronounce.entry import RULE as LEXICON_RULE
from audio_edition.pronounce.lexicon import Lexicon
from audio_edition.pronounce.semiotic import Reading, later


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of written text and what is said for it."""

    written: str
    spoken: str
    rule: str = ""
    """The semiotic class, or `lexicon`; empty where the text is said as it is written."""


@dataclass(frozen=True, slots=True)
class SpokenForm:
    """A text as it is said, with its map: the spans' written parts, joined, are the text."""

    spans: tuple[Span, ...]

    @property
    def text(self) -> str:
        """The words as said, with single spaces between them and none around them."""
        return " ".join("".join(span.spoken for span in self.spans).split())


def spoken_form(
    text: str,
    lexicon: Lexicon,
    language: str = "en",
    given: Iterable[Reading] = (),
    speaker: str | None = None,
) -> SpokenForm:
    """Work out how a text is said.

    Args:
        text: As written; one sentence gives the classes the context that they look at.
        lexicon: The user's own pronunciations, applied first.
        language: BCP 47. English has all classes, others those that the engine needs.
        given: What the source itself says of parts of the text; it goes over all else.
        speaker: Who says it, for entries of the lexicon that are meant for somebody.
    """
    claimed = bytearray(len(text))
    plain = text.translate(_BLANKS)
    found = chain(
        given,
        lexicon.heard(language, speaker).readings(plain),
        _adapted(readings_of(plain, language, claimed), language),
    )
    return SpokenForm(_spans(text, _first_claims(claimed, found)))


_BLANKS = dict.fromkeys(
    map(ord, "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}\N{HAIR SPACE}"),
    " ",
)
"""Blanks of other widths, of which the rules need know nothing: `p. 5` is the same with any."""


def _adapted(readings: Iterator[Reading], language: str) -> Iterator[Reading]:
    """Yield readings in the words and the spelling of their part of the world."""
    if language.partition("-")[0].lower() != "en":
        yield from readings
        return
    adapt = with_and if is_british(language) else as_americans_spell
    for reading in readings:
        spoken = adapt(reading.spoken)
        yield reading if spoken == reading.spoken else replace(reading, spoken=spoken)


def _first_claims(claimed: bytearray, found: chain[Reading]) -> list[Reading]:
    """Keep each reading that overlaps no earlier one; return them from left to right."""
    kept: list[Reading] = []
    for reading in found:
        if claimed.find(1, reading.start, reading.end) < 0:
            claimed[reading.start : reading.end] = b"\x01" * (reading.end - reading.start)
            kept.append(reading)
    return sorted(kept, key=lambda reading: reading.start)


def _apart(reading: Reading, text: str) -> str:
    """Return what is said, with a blank where it would run into a letter or a digit beside it."""
    spoken, start, end = reading.spoken, reading.start, reading.end
    if not spoken or reading.rule == LEXICON_RULE:
        return spoken
    before = " " if start and _JOINS().match(text, start - 1) and spoken[0].isalnum() else ""
    after = " " if spoken[-1].isalnum() and _JOINS().match(text, end) else ""
    return f"{before}{spoken}{after}"


_JOINS = later(r"(?!(?:s|ers?)\b)[^\W_⁰¹²³⁴-⁹₀-₉½¼¾⅓⅔⅕-⅞]")
"""A letter or a digit, but for the ending of a word: `747s`, `1%er`."""


def _spans(text: str, readings: list[Reading]) -> tuple[Span, ...]:
    """Cover the text: the readings, and between them what is said as written."""
    spans: list[Span] = []
    position = 0
    for reading in readings:
        if position < reading.start:
            same = text[position : reading.start]
            spans.append(Span(same, same))
        written = text[reading.start : reading.end]
        spans.append(Span(written, _apart(reading, text), reading.rule))
        position = reading.end
    if position < len(text):
        spans.append(Span(text[position:], text[position:]))
    return tuple(spans)
