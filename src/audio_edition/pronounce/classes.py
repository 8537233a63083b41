"""Every semiotic class, in the order in which they claim text: the first to claim a place has it.

Each names the signs without which a text holds nothing for it: most sentences have neither a digit
nor an abbreviation.
"""

from collections.abc import Iterator
from functools import cache

from audio_edition.pronounce.abbreviation import (
    ABBREVIATION,
    BARE,
    BARE_NUMBER,
    CENTURY,
    COUNTED,
    EDITED,
    ESTIMATED,
    LEAST,
    MANUSCRIPT,
    MARK,
    OR,
    VERSUS,
    VERY,
)
from audio_edition.pronounce.address import DIRECTION, HOUSE, QUARTER, STREET, ZIP_CODE
from audio_edition.pronounce.alphanumeric import (
    ALPHANUMERIC,
    FORMULA,
    HEXADECIMAL,
    IDENTIFIER,
    INTERSTATE,
    LABEL,
    LAST_DIGITS,
    LETTER_AND_DECIMAL,
    MANY,
    MODEL,
    RETIREMENT,
    SUBSECTION,
    WORLD_WAR,
)
from audio_edition.pronounce.bracket import BRACKET, EDITORIAL_BRACKET
from audio_edition.pronounce.cardinal import CARDINAL, LEFT_OVER
from audio_edition.pronounce.citation import (
    BRACKETED_CITATION,
    ENERGY,
    FOLLOWING,
    ION,
    PAGES,
    POWER,
    SUPERSCRIPT_CITATION,
    UNIT_BEHIND_POWER,
)
from audio_edition.pronounce.clock import (
    CLOCK,
    COUNTDOWN,
    DURATION,
    HOUR,
    HOURS_AND_MINUTES,
    LAP,
    MILITARY_HOUR,
    POINTED,
)
from audio_edition.pronounce.continental import CONTINENTAL
from audio_edition.pronounce.dash import DASH
from audio_edition.pronounce.dates import (
    BETWEEN_DAYS,
    BETWEEN_MONTHS,
    DAY_FIRST,
    ISO_DATE,
    MONTH_FIRST,
    NIGHT_BETWEEN,
    QUARTER_OF_YEAR,
    SEASON,
    SHORT_MONTH,
    WEEKDAY,
)
from audio_edition.pronounce.decimals import DECIMAL
from audio_edition.pronounce.dimension import (
    ANGLE,
    BY,
    DIMENSION,
    FEET,
    FEET_AND_INCHES,
    INCH_MARK,
    PRIME,
)
from audio_edition.pronounce.electronic import (
    EMAIL,
    ENDING,
    FILE,
    FORUM,
    HANDLE,
    NAME,
    PATH,
    SHARP,
    URL,
)
from audio_edition.pronounce.ellipsis_mark import ELLIPSIS
from audio_edition.pronounce.fraction import FRACTION, PAIR, RATING, VULGAR_FRACTION
from audio_edition.pronounce.initialism import DEGREE, DOTTED_LETTERS, INITIALISM
from audio_edition.pronounce.interval import (
    BETWEEN_DATES,
    BLOW,
    BRITISH_SCORE,
    DECADES,
    INTERVAL,
    JOINED_INTERVAL,
    LETTERS,
    SCORE,
    SHORT_YEAR,
    TIE_BREAK,
)
from audio_edition.pronounce.measure import (
    AMPERES,
    CUPS,
    INCHES,
    MEASURE,
    MULTIPLE,
    OIL,
    PER_ONE,
    PER_WORD,
    PERCENT,
    SECONDS,
    SPEED,
    STONE,
    TEMPERATURE,
    UNIT_BEHIND_MILLIONS,
)
from audio_edition.pronounce.money import (
    CODE_BEHIND,
    CODED,
    COINS,
    COMMA_MONEY,
    CROWNS,
    MONEY,
    OLD_MONEY,
    PER_UNIT,
    SHILLINGS,
    SYMBOL_BEHIND,
)
from audio_edition.pronounce.numeric_date import numeric_dates
from audio_edition.pronounce.ordinal import ORDINAL
from audio_edition.pronounce.quotation import GUILLEMET, QUOTATION
from audio_edition.pronounce.roman import (
    CENTURY_ROMAN,
    DRIP,
    LONE_ROMAN,
    NUMBERED_ROMAN,
    REGNAL_ROMAN,
    ROMAN_INTERVAL,
    ROMAN_RANK,
    ROMAN_YEAR,
    SMALL_ROMAN,
)
from audio_edition.pronounce.semiotic import ClassIndex, Reading, SemioticClass, signs_of
from audio_edition.pronounce.states import STATE
from audio_edition.pronounce.symbol import FUNCTION, GRADE, MENU, MINUS, SCALE, STARS, SYMBOL
from audio_edition.pronounce.telephone import (
    AREA,
    BOOK_NUMBER,
    CALLED,
    CARD,
    DIALLED,
    EMERGENCY,
    EXTENSION,
    INSIDE,
    INSIDE_BRACKET,
    KEYS,
    LETTERED,
    SOCIAL_SECURITY,
    TELEPHONE,
)
from audio_edition.pronounce.titles import COMPASS, OF_STATE, RANK, SAINT, SISTER, TITLE
from audio_edition.pronounce.verse import NUMBERED_BOOK, SCENE, SHORT_BOOK, VERSE
from audio_edition.pronounce.version_number import NET_ADDRESS, VERSION
from audio_edition.pronounce.years import CLASS_OF, DECADE, SHORT_AFTER_QUARTER, YEAR

ADDRESSES = (EMAIL, ENDING, URL, PATH, FILE, SHARP, HANDLE, NAME, FORUM, SCENE)

NUMBERS = (
    ISO_DATE,
    NIGHT_BETWEEN,
    SEASON,
    MONTH_FIRST,
    DAY_FIRST,
    QUARTER_OF_YEAR,
    HEXADECIMAL,
    NET_ADDRESS,
    ZIP_CODE,
    HOUSE,
    DIRECTION,
    LETTERED,
    KEYS,
    BOOK_NUMBER,
    SOCIAL_SECURITY,
    CARD,
    CALLED,
    TELEPHONE,
    VERSION,
    EMERGENCY,
    DIALLED,
    EXTENSION,
    INSIDE,
    INSIDE_BRACKET,
    AREA,
    BRACKETED_CITATION,
    ENERGY,
    FOLLOWING,
    PAGES,
    VERSE,
    SHORT_BOOK,
    NUMBERED_BOOK,
    HOURS_AND_MINUTES,
    DURATION,
    LAP,
    SCALE,
    CLOCK,
    HOUR,
    MILITARY_HOUR,
    COUNTDOWN,
    OLD_MONEY,
    SHILLINGS,
    COMMA_MONEY,
    MONEY,
    CODED,
    CODE_BEHIND,
    SYMBOL_BEHIND,
    CROWNS,
    COINS,
    PER_UNIT,
    TIE_BREAK,
    RETIREMENT,
    SUBSECTION,
    RATING,
    PAIR,
    FRACTION,
    VULGAR_FRACTION,
    PERCENT,
    STONE,
    TEMPERATURE,
    DIMENSION,
    PRIME,
    FEET_AND_INCHES,
    FEET,
    ANGLE,
    INCH_MARK,
    BY,
    AMPERES,
    OIL,
    MEASURE,
    INCHES,
    CUPS,
    UNIT_BEHIND_MILLIONS,
    PER_ONE,
    SECONDS,
    MULTIPLE,
    MODEL,
    LABEL,
    LAST_DIGITS,
    IDENTIFIER,
    INTERSTATE,
    ORDINAL,
    DECADE,
    SHORT_AFTER_QUARTER,
    CLASS_OF,
    MINUS,
    BLOW,
    BETWEEN_DATES,
    JOINED_INTERVAL,
    SHORT_YEAR,
    DECADES,
    SCORE,
    INTERVAL,
    YEAR,
    DECIMAL,
    CARDINAL,
    UNIT_BEHIND_POWER,
    ION,
    POWER,
    SUPERSCRIPT_CITATION,
    CENTURY,
    COUNTED,
    MARK,
    BARE_NUMBER,
    FORMULA,
    LETTER_AND_DECIMAL,
    MANY,
    ALPHANUMERIC,
    LEFT_OVER,
)
"""They need a digit."""

MARKS = (
    PER_WORD,
    SPEED,
    FUNCTION,
    ROMAN_INTERVAL,
    LETTERS,
    ELLIPSIS,
    DASH,
    BRACKET,
    EDITORIAL_BRACKET,
    QUOTATION,
    GUILLEMET,
)

WORDS = (
    BETWEEN_DAYS,
    BETWEEN_MONTHS,
    SHORT_MONTH,
    WEEKDAY,
    COUNTED,
    MARK,
    DIRECTION,
    QUARTER,
    ROMAN_RANK,
    DRIP,
    CENTURY_ROMAN,
    NUMBERED_ROMAN,
    REGNAL_ROMAN,
    SMALL_ROMAN,
    LONE_ROMAN,
    ROMAN_YEAR,
    WORLD_WAR,
    STREET,
    SAINT,
    SISTER,
    OF_STATE,
    TITLE,
    RANK,
    COMPASS,
    STATE,
    EDITED,
    ESTIMATED,
    VERSUS,
    VERY,
    LEAST,
    MANUSCRIPT,
    ABBREVIATION,
    BARE,
    DEGREE,
    OR,
    DOTTED_LETTERS,
    INITIALISM,
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
        language: BCP 47. English has all classes; German, French and Spanish those in which the
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
    if not numbered:
        return ClassIndex((*ADDRESSES, *MARKS, *WORDS))
    dates = _DAY_FIRST if british else _MONTH_FIRST
    return ClassIndex((*ADDRESSES, *dates, *NUMBERS, *MARKS, *WORDS))


@cache
def _other(spoken: str) -> ClassIndex:
    return ClassIndex((*CONTINENTAL.get(spoken, ()), *MARKS))


_DIGITS = "0123456789¹²³⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_MONTH_FIRST = numeric_dates(day_first=False)
_DAY_FIRST = (*numeric_dates(day_first=True), POINTED, BRITISH_SCORE)
