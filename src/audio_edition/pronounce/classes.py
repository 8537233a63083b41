"""Every semiotic class, in the order in which they claim text: the first to claim a place has it.

They stand in groups, each behind what a text must hold for any of the group to find something:
most sentences have neither a digit nor an abbreviation.
"""

import re
from collections.abc import Iterator

from audio_edition.pronounce.abbreviation import (
    ABBREVIATION,
    BARE,
    BARE_NUMBER,
    COUNTED,
    SAINT,
    STREET,
    TITLE,
)
from audio_edition.pronounce.address import DIRECTION, HOUSE, ZIP_CODE
from audio_edition.pronounce.alphanumeric import (
    ALPHANUMERIC,
    IDENTIFIER,
    INTERSTATE,
    LABEL,
    MODEL,
    WORLD_WAR,
)
from audio_edition.pronounce.bracket import BRACKET, EDITORIAL_BRACKET
from audio_edition.pronounce.cardinal import CARDINAL
from audio_edition.pronounce.citation import BRACKETED_CITATION, POWER, SUPERSCRIPT_CITATION
from audio_edition.pronounce.clock import (
    CLOCK,
    DURATION,
    HOUR,
    HOURS_AND_MINUTES,
    LAP,
    MILITARY_HOUR,
)
from audio_edition.pronounce.dash import DASH
from audio_edition.pronounce.dates import DAY_FIRST, ISO_DATE, MONTH_FIRST, SHORT_MONTH, WEEKDAY
from audio_edition.pronounce.decimals import DECIMAL
from audio_edition.pronounce.electronic import EMAIL, FILE, HANDLE, URL
from audio_edition.pronounce.ellipsis_mark import ELLIPSIS
from audio_edition.pronounce.fraction import FRACTION, VULGAR_FRACTION
from audio_edition.pronounce.initialism import DEGREE, DOTTED_LETTERS, INITIALISM
from audio_edition.pronounce.interval import DECADES, INTERVAL, JOINED_INTERVAL, SCORE, SHORT_YEAR
from audio_edition.pronounce.measure import (
    BY,
    DIMENSION,
    FEET_AND_INCHES,
    INCHES,
    MEASURE,
    MULTIPLE,
    PERCENT,
    SECONDS,
)
from audio_edition.pronounce.money import (
    CODE_BEHIND,
    CODED,
    COINS,
    MONEY,
    PER_UNIT,
    SYMBOL_BEHIND,
)
from audio_edition.pronounce.numeric_date import numeric_dates
from audio_edition.pronounce.ordinal import ORDINAL
from audio_edition.pronounce.quotation import QUOTATION
from audio_edition.pronounce.roman import (
    CENTURY_ROMAN,
    LONE_ROMAN,
    NUMBERED_ROMAN,
    REGNAL_ROMAN,
    SMALL_ROMAN,
)
from audio_edition.pronounce.semiotic import SemioticClass
from audio_edition.pronounce.states import STATE
from audio_edition.pronounce.symbol import SYMBOL
from audio_edition.pronounce.telephone import DIALLED, EMERGENCY, EXTENSION, TELEPHONE
from audio_edition.pronounce.verse import VERSE
from audio_edition.pronounce.version_number import NET_ADDRESS, VERSION
from audio_edition.pronounce.years import DECADE, YEAR

Group = tuple[re.Pattern[str], tuple[SemioticClass, ...]]
"""What a text must hold, and the classes that then look at it."""

ADDRESSES: Group = (re.compile(r"[@#]|\w\.\w"), (EMAIL, URL, FILE, HANDLE))

_DIGIT = re.compile(r"[\d¼-¾⅐-⅞¹²³⁰-⁹]")
AMERICAN_DATES: Group = (_DIGIT, numeric_dates(day_first=False))
DAY_FIRST_DATES: Group = (_DIGIT, numeric_dates(day_first=True))
NUMBERS: Group = (
    _DIGIT,
    (
        ISO_DATE,
        MONTH_FIRST,
        DAY_FIRST,
        NET_ADDRESS,
        ZIP_CODE,
        TELEPHONE,
        VERSION,
        EMERGENCY,
        DIALLED,
        EXTENSION,
        BRACKETED_CITATION,
        VERSE,
        HOURS_AND_MINUTES,
        DURATION,
        LAP,
        CLOCK,
        HOUR,
        MILITARY_HOUR,
        MONEY,
        CODED,
        CODE_BEHIND,
        SYMBOL_BEHIND,
        COINS,
        PER_UNIT,
        FRACTION,
        VULGAR_FRACTION,
        PERCENT,
        FEET_AND_INCHES,
        MEASURE,
        INCHES,
        SECONDS,
        DIMENSION,
        BY,
        MULTIPLE,
        LABEL,
        IDENTIFIER,
        INTERSTATE,
        MODEL,
        HOUSE,
        DIRECTION,
        ORDINAL,
        DECADE,
        JOINED_INTERVAL,
        SHORT_YEAR,
        DECADES,
        SCORE,
        INTERVAL,
        YEAR,
        DECIMAL,
        CARDINAL,
        POWER,
        SUPERSCRIPT_CITATION,
        COUNTED,
        BARE_NUMBER,
        ALPHANUMERIC,
    ),
)

MARKS: tuple[Group, ...] = (
    (re.compile(r"…|\.\s?\."), (ELLIPSIS,)),
    (re.compile(r"[—―⸺–-]"), (DASH,)),
    (re.compile(r"[()\[\]{}⟦⟧]"), (BRACKET, EDITORIAL_BRACKET)),
    (re.compile(r"[“”„‟\"«»‹›‘’‚']"), (QUOTATION,)),
)
"""These hold in every language."""

_STOP_INSIDE = r"\.(?!\W*$)"
_LAST_SHORT = r"\b\w{1,5}\.\W*$"
_WITHOUT_STOP = (
    r"\b(?:Mr|Mrs|Ms|Mme|Drs?|Prof|Messrs|Lt|Col|Sgt|Capt|Gen|Rev|Mt|Fr|Ste?|PhDs?|Jr|Sr|Ltd|Bros"
    r"|Ave|Rd|Blvd|Ln|Sq|Pl|Hwy|Pkwy|Ct|Ter|Cres|vs|etc|eg|ie|approx|aka|cf)\b|\b[cw]/|\b[nN]/[aA]\b"
)
_SHORTENED = re.compile(rf"{_STOP_INSIDE}|{_LAST_SHORT}|{_WITHOUT_STOP}")
_CAPITALS = re.compile(r"[A-Z]{2}|[a-zà-ÿ] [IVX]\b")

WORDS: tuple[Group, ...] = (
    (_SHORTENED, (SHORT_MONTH, WEEKDAY, COUNTED)),
    (_CAPITALS, (CENTURY_ROMAN, NUMBERED_ROMAN, REGNAL_ROMAN)),
    (re.compile(r"(?<![^\s(–-])[ivxlc]+(?![^\s,;:.)?!–-])"), (SMALL_ROMAN,)),
    (_CAPITALS, (LONE_ROMAN, WORLD_WAR)),
    (_SHORTENED, (STREET, SAINT, TITLE, STATE, ABBREVIATION, BARE, DEGREE)),
    (re.compile(r"[A-Z]\."), (DOTTED_LETTERS,)),
    (_CAPITALS, (INITIALISM,)),
    (re.compile(r"[^\w\s.,;:!?’'“”()-]|_"), (SYMBOL,)),
)

_AMERICAN_REGIONS = frozenset({"", "us", "ca", "ph"})
"""Of English; elsewhere a date begins with its day, and a number has an `and`."""


def is_british(language: str) -> bool:
    """Tell whether a language is English as outside of America."""
    spoken, _, region = language.lower().partition("-")
    return spoken == "en" and region not in _AMERICAN_REGIONS


def classes_for(text: str, language: str) -> Iterator[SemioticClass]:
    """Yield the classes that may find something in a text, in their order.

    Args:
        text: As written.
        language: BCP 47. English has all classes; other languages only those that hold
            everywhere, and leave numbers and abbreviations to the engine.
    """
    for needed, classes in _groups(language):
        if needed.search(text):
            yield from classes


def _groups(language: str) -> tuple[Group, ...]:
    if language.partition("-")[0].lower() != "en":
        return MARKS
    return _BRITISH if is_british(language) else _AMERICAN


_AMERICAN = (ADDRESSES, AMERICAN_DATES, NUMBERS, *MARKS, *WORDS)
_BRITISH = (ADDRESSES, DAY_FIRST_DATES, NUMBERS, *MARKS, *WORDS)
