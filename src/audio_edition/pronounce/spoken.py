"""Written text → spoken form, by lexicon and semiotic class, with a map between the two."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from audio_edition.pronounce.abbreviation import ABBREVIATION, COUNTED, SAINT, STREET, TITLE
from audio_edition.pronounce.bracket import BRACKET, EDITORIAL_BRACKET
from audio_edition.pronounce.cardinal import CARDINAL
from audio_edition.pronounce.clock import CLOCK, HOUR
from audio_edition.pronounce.dash import DASH
from audio_edition.pronounce.dates import DAY_FIRST, ISO_DATE, MONTH_FIRST, SHORT_MONTH, WEEKDAY
from audio_edition.pronounce.decimals import DECIMAL
from audio_edition.pronounce.electronic import EMAIL, HANDLE, URL
from audio_edition.pronounce.ellipsis_mark import ELLIPSIS
from audio_edition.pronounce.fraction import FRACTION, VULGAR_FRACTION
from audio_edition.pronounce.initialism import DEGREE, DOTTED_LETTERS, INITIALISM
from audio_edition.pronounce.interval import INTERVAL, JOINED_INTERVAL, SCORE
from audio_edition.pronounce.lexicon import Lexicon
from audio_edition.pronounce.measure import FEET_AND_INCHES, MEASURE, PERCENT
from audio_edition.pronounce.money import COINS, MONEY
from audio_edition.pronounce.ordinal import ORDINAL
from audio_edition.pronounce.quotation import QUOTATION
from audio_edition.pronounce.roman import CENTURY_ROMAN, NUMBERED_ROMAN, REGNAL_ROMAN
from audio_edition.pronounce.semiotic import Reading, SemioticClass
from audio_edition.pronounce.states import STATE
from audio_edition.pronounce.symbol import SYMBOL
from audio_edition.pronounce.telephone import TELEPHONE
from audio_edition.pronounce.years import DECADE, YEAR

NEUTRAL: tuple[SemioticClass, ...] = (ELLIPSIS, DASH, BRACKET, EDITORIAL_BRACKET, QUOTATION)
"""The classes that hold in every language, in the order in which they claim text."""

NUMERIC: tuple[SemioticClass, ...] = (
    ISO_DATE,
    MONTH_FIRST,
    DAY_FIRST,
    TELEPHONE,
    CLOCK,
    HOUR,
    MONEY,
    COINS,
    PERCENT,
    MEASURE,
    FEET_AND_INCHES,
    FRACTION,
    VULGAR_FRACTION,
    ORDINAL,
    DECADE,
    JOINED_INTERVAL,
    SCORE,
    INTERVAL,
    YEAR,
    DECIMAL,
    CARDINAL,
    COUNTED,
)
"""The classes of English that need a digit, in the same order: most text has none."""

VERBAL: tuple[SemioticClass, ...] = (
    SHORT_MONTH,
    WEEKDAY,
    CENTURY_ROMAN,
    NUMBERED_ROMAN,
    REGNAL_ROMAN,
    STREET,
    SAINT,
    TITLE,
    STATE,
    ABBREVIATION,
    DEGREE,
    DOTTED_LETTERS,
    INITIALISM,
    SYMBOL,
)
"""The other classes of English, in the same order."""

_NUMERAL = re.compile(r"[\d¼-¾⅐-⅞]")


def classes_for(text: str, language: str) -> tuple[SemioticClass, ...]:
    """Return the classes that may find something in a text; the first to claim a place has it."""
    if language.partition("-")[0].lower() != "en":
        return NEUTRAL
    numeric = NUMERIC if _NUMERAL.search(text) else ()
    return (EMAIL, URL, HANDLE, *numeric, *NEUTRAL, *VERBAL)


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
    text: str, lexicon: Lexicon, language: str = "en", given: Iterable[Reading] = ()
) -> SpokenForm:
    """Work out how a text is said.

    Args:
        text: As written; one sentence gives the classes the context that they look at.
        lexicon: The user's own pronunciations, applied first.
        language: BCP 47. English has all classes; other languages only those that hold
            everywhere, and leave numbers and abbreviations to the engine.
        given: What the source itself says of parts of the text; it goes over all else.
    """
    classes = classes_for(text, language)
    found = chain(given, lexicon.readings(text), *(each.readings(text) for each in classes))
    return SpokenForm(_spans(text, _first_claims(text, found)))


def _first_claims(text: str, found: chain[Reading]) -> list[Reading]:
    """Keep each reading that overlaps no earlier one; return them from left to right."""
    claimed = bytearray(len(text))
    kept: list[Reading] = []
    for reading in found:
        if claimed.find(1, reading.start, reading.end) < 0:
            claimed[reading.start : reading.end] = b"\x01" * (reading.end - reading.start)
            kept.append(reading)
    return sorted(kept, key=lambda reading: reading.start)


def _spans(text: str, readings: list[Reading]) -> tuple[Span, ...]:
    """Cover the text: the readings, and between them what is said as written."""
    spans: list[Span] = []
    position = 0
    for reading in readings:
        if position < reading.start:
            same = text[position : reading.start]
            spans.append(Span(same, same))
        written = text[reading.start : reading.end]
        spans.append(Span(written, reading.spoken, reading.rule))
        position = reading.end
    if position < len(text):
        spans.append(Span(text[position:], text[position:]))
    return tuple(spans)
