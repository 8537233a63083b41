"""Every semiotic class, in the order in which they claim text: the first to claim a place has it.

Each names the signs without which a text holds nothing for it: most sentences have neither a digit
nor an abbreviation.
"""

from collections.abc import Iterator
from functools import cache

from audio_edition.pronounce.abbreviation import (
    ABBREVIATION,
    BARE,
    CHURCH,
    COPIED,
    COUNTED,
    COUNTY,
    DEFEATED,
    EDITED,
    ESTIMATED,
    LEAST,
    MANUSCRIPT,
    MARK,
    MUSICAL_KEY,
    OR,
    SPECIES,
    VERSUS,
    VERY,
)
from audio_edition.pronounce.address import (
    DIRECTION,
    LETTERED_HOUSE,
    NUMBERED_STREET,
    POSTCODE,
    QUARTER,
    STREET,
)
from audio_edition.pronounce.alphanumeric import CLAUSES, SIZES, WORLD_WAR
from audio_edition.pronounce.astronomy import SOLAR
from audio_edition.pronounce.bracket import BRACKET, EDITORIAL_BRACKET
from audio_edition.pronounce.british.acres import BRITISH_ACRES
from audio_edition.pronounce.british.clock import BRITISH_TIMES, RACE_TIME
from audio_edition.pronounce.british.genres import BRITISH_GENRES
from audio_edition.pronounce.british.junctions import BRITISH_JUNCTIONS, NUMBERS_OF_JUNCTIONS
from audio_edition.pronounce.british.law import BRITISH_LAW, EX_PARTE, KING
from audio_edition.pronounce.british.lives import BRITISH_LIVES, NUMBERS_OF_LIVES
from audio_edition.pronounce.british.number_signs import NUMBER_SIGNS
from audio_edition.pronounce.british.numbers import BRITISH_NUMBERS
from audio_edition.pronounce.british.old_money import OLD_SUMS
from audio_edition.pronounce.british.papers import BRITISH_PAPERS, NUMBERS_OF_PAPERS
from audio_edition.pronounce.british.periods import BRITISH_PERIODS
from audio_edition.pronounce.british.places import BRITISH_PLACES, BRITISH_ROADS
from audio_edition.pronounce.british.references import BRITISH_REFERENCES, LABEL
from audio_edition.pronounce.british.scores import BRITISH_SCORES, CRICKET_SCORE
from audio_edition.pronounce.british.titles import BRITISH_TITLES
from audio_edition.pronounce.british.trades import BRITISH_TRADES, NUMBERS_OF_TRADES
from audio_edition.pronounce.british.turf import BRITISH_TURF, NUMBERS_OF_TURF
from audio_edition.pronounce.british.words import BRITISH_WORDS
from audio_edition.pronounce.citation import RULE_OF_COURT
from audio_edition.pronounce.continental import classes_of
from audio_edition.pronounce.dash import DASH
from audio_edition.pronounce.dates import (
    BETWEEN_DAYS,
    BETWEEN_MONTHS,
    BRITISH_ISO_DATE,
    BRITISH_MONTH_FIRST,
    LAST_LISTED,
    LISTED,
    MONTH_ALONE,
    SHORT_MONTH,
    WEEKDAY,
)
from audio_edition.pronounce.electronic import (
    DOCUMENT,
    EMAIL,
    ENDING,
    FILE,
    FORUM,
    HANDLE,
    KEYBOARD,
    NAME,
    PATH,
    SHARP,
    STATUS,
    URL,
)
from audio_edition.pronounce.ellipsis_mark import ELLIPSIS
from audio_edition.pronounce.english_numbers import NUMBERS
from audio_edition.pronounce.exchange import OLD_EXCHANGE
from audio_edition.pronounce.forenames import FORENAME
from audio_edition.pronounce.initialism import (
    DEGREE,
    DOTTED_LETTERS,
    FELLOW,
    INITIALISM,
    SMALL_LETTER_INSIDE,
    WITH_AMPERSAND,
)
from audio_edition.pronounce.interval import (
    GAMES,
    LETTERS,
)
from audio_edition.pronounce.listings import WIND_DIRECTION
from audio_edition.pronounce.measure import BEHIND_WORD, PER_WORD, SPEED
from audio_edition.pronounce.numeric_date import LOOSE_DATE, numeric_dates
from audio_edition.pronounce.quotation import GUILLEMET, QUOTATION
from audio_edition.pronounce.roman import (
    CENTURY_ROMAN,
    DRIP,
    LETTERED_ROMAN,
    LONE_ROMAN,
    LONG_ROMAN,
    NEXT_SMALL_ROMAN,
    NUMBERED_ROMAN,
    OXIDATION,
    REGNAL_ROMAN,
    ROMAN_INTERVAL,
    ROMAN_RANK,
    ROMAN_YEAR,
    SMALL_ROMAN,
    TEAM,
    TWO_THRONES,
)
from audio_edition.pronounce.semiotic import ClassIndex, Reading, SemioticClass, signs_of
from audio_edition.pronounce.states import POSTAL_STATE, STATE
from audio_edition.pronounce.symbol import FUNCTION, GRADE, MENU, STARS, SYMBOL
from audio_edition.pronounce.telephone import SERVICE
from audio_edition.pronounce.titles import (
    COMPASS,
    COMPOUND_RANK,
    OF_POLICE,
    OF_STATE,
    PILOT_OFFICER,
    RANK,
    RANK_ALONE,
    SAINT,
    SISTER,
    TITLE,
    VENERABLE,
)
from audio_edition.pronounce.verse import BOOK_AND_LINE, DOTTED_VERSE, SCENE

ADDRESSES = (
    DOCUMENT,
    EMAIL,
    ENDING,
    URL,
    PATH,
    FILE,
    SHARP,
    HANDLE,
    NAME,
    KEYBOARD,
    STATUS,
    FORUM,
    SCENE,
)

PUNCTUATION = (ELLIPSIS, DASH, BRACKET, EDITORIAL_BRACKET, QUOTATION, GUILLEMET)
"""What holds in every language: it has no words."""

MARKS = (
    SOLAR,
    PER_WORD,
    BEHIND_WORD,
    SPEED,
    FUNCTION,
    CLAUSES,
    RULE_OF_COURT,
    ROMAN_INTERVAL,
    OXIDATION,
    SIZES,
    LETTERS,
    *PUNCTUATION,
)

WORDS = (
    BETWEEN_DAYS,
    BETWEEN_MONTHS,
    SHORT_MONTH,
    LISTED,
    LAST_LISTED,
    MONTH_ALONE,
    WEEKDAY,
    MUSICAL_KEY,
    CHURCH,
    DEFEATED,
    COUNTED,
    SPECIES,
    MARK,
    DIRECTION,
    NUMBERED_STREET,
    QUARTER,
    ROMAN_RANK,
    DRIP,
    CENTURY_ROMAN,
    NUMBERED_ROMAN,
    TWO_THRONES,
    REGNAL_ROMAN,
    SMALL_ROMAN,
    NEXT_SMALL_ROMAN,
    LONE_ROMAN,
    LETTERED_ROMAN,
    ROMAN_YEAR,
    LONG_ROMAN,
    TEAM,
    WORLD_WAR,
    STREET,
    SAINT,
    SISTER,
    OF_STATE,
    OF_POLICE,
    PILOT_OFFICER,
    VENERABLE,
    COMPOUND_RANK,
    FORENAME,
    TITLE,
    RANK_ALONE,
    RANK,
    COMPASS,
    WIND_DIRECTION,
    STATE,
    POSTAL_STATE,
    EDITED,
    ESTIMATED,
    VERSUS,
    VERY,
    LEAST,
    MANUSCRIPT,
    COPIED,
    COUNTY,
    ABBREVIATION,
    BARE,
    DEGREE,
    OR,
    DOTTED_LETTERS,
    WITH_AMPERSAND,
    FELLOW,
    INITIALISM,
    SMALL_LETTER_INSIDE,
    GRADE,
    MENU,
    STARS,
    SYMBOL,
)

_AMERICAN_REGIONS = frozenset({"", "us", "ca", "ph"})
"""Of English; elsewhere a date begins with its day, and a number has an `and`."""


def every_class() -> tuple[SemioticClass, ...]:
    """Return the classes of American English, in their order."""
    return (*ADDRESSES, *_MONTH_FIRST, *NUMBERS, *MARKS, *WORDS)


def is_british(language: str) -> bool:
    """Tell whether a language is English as outside of America."""
    spoken, _, region = language.lower().partition("-")
    return spoken == "en" and region not in _AMERICAN_REGIONS


def readings_of(text: str, language: str, claimed: bytearray) -> Iterator[Reading]:
    """Yield what the classes would say in a text: all of one class, then of the next.

    Args:
        text: As written.
        claimed: A 1 for each character that has a reading already, also while this goes on.
        language: BCP 47. English has all classes; those of `continental` the ones in which the
            engine was heard to be wrong; other languages only those that hold everywhere.
    """
    signs = signs_of(text)
    numbered = not signs.each.isdisjoint(_DIGITS)
    spoken = language.partition("-")[0].lower()
    index = _english(numbered, is_british(language)) if spoken == "en" else _other(spoken)
    for each in index.classes_for(signs):
        yield from each.readings(signs, claimed)


@cache
def _english(numbered: bool, british: bool) -> ClassIndex:  # noqa: FBT001
    short_forms = _BRITISH if british else ()
    if not numbered:
        return ClassIndex((*ADDRESSES, *short_forms, *MARKS, *WORDS))
    dates = _DAY_FIRST if british else _MONTH_FIRST
    return ClassIndex((*ADDRESSES, *short_forms, *dates, *NUMBERS, *MARKS, *WORDS))


@cache
def _other(spoken: str) -> ClassIndex:
    return ClassIndex((*classes_of(spoken), *PUNCTUATION))


_DIGITS = "0123456789¹²³⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_BRITISH = (
    *BRITISH_TURF,
    *BRITISH_TRADES,
    *BRITISH_LIVES,
    *BRITISH_PAPERS,
    *BRITISH_PLACES,
    *BRITISH_TITLES,
    *BRITISH_JUNCTIONS,
    *BRITISH_GENRES,
    *BRITISH_WORDS,
    LABEL,
    KING,
    EX_PARTE,
    COMPOUND_RANK,
)
_MONTH_FIRST = (*numeric_dates(day_first=False), CRICKET_SCORE, *GAMES)
_DAY_FIRST = (
    *NUMBER_SIGNS,
    POSTCODE,
    LETTERED_HOUSE,
    BOOK_AND_LINE,
    DOTTED_VERSE,
    *NUMBERS_OF_LIVES,
    *BRITISH_PERIODS,
    *BRITISH_LAW,
    *BRITISH_ROADS,
    *BRITISH_REFERENCES,
    *NUMBERS_OF_TURF,
    *NUMBERS_OF_TRADES,
    *NUMBERS_OF_PAPERS,
    *BRITISH_ACRES,
    BRITISH_ISO_DATE,
    BRITISH_MONTH_FIRST,
    RACE_TIME,
    *numeric_dates(day_first=True),
    LOOSE_DATE,
    *BRITISH_TIMES,
    *NUMBERS_OF_JUNCTIONS,
    *BRITISH_NUMBERS,
    *OLD_SUMS,
    SERVICE,
    OLD_EXCHANGE,
    CRICKET_SCORE,
    *GAMES,
    *BRITISH_SCORES,
)
