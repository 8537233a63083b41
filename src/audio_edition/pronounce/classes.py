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
    MARK,
    OR,
)
from audio_edition.pronounce.address import DIRECTION, HOUSE, QUARTER, STREET, ZIP_CODE
from audio_edition.pronounce.alphanumeric import (
    ALPHANUMERIC,
    FORMULA,
    IDENTIFIER,
    INTERSTATE,
    LABEL,
    LETTER_AND_DECIMAL,
    MANY,
    MODEL,
    WORLD_WAR,
)
from audio_edition.pronounce.bracket import BRACKET, EDITORIAL_BRACKET
from audio_edition.pronounce.cardinal import CARDINAL, LEFT_OVER
from audio_edition.pronounce.citation import BRACKETED_CITATION, POWER, SUPERSCRIPT_CITATION
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
from audio_edition.pronounce.dash import DASH
from audio_edition.pronounce.dates import (
    BETWEEN_DAYS,
    BETWEEN_MONTHS,
    DAY_FIRST,
    ISO_DATE,
    MONTH_FIRST,
    SHORT_MONTH,
    WEEKDAY,
)
from audio_edition.pronounce.decimals import DECIMAL
from audio_edition.pronounce.dimension import ANGLE, BY, DIMENSION, FEET_AND_INCHES, INCH_MARK
from audio_edition.pronounce.electronic import EMAIL, ENDING, FILE, FORUM, HANDLE, SHARP, URL
from audio_edition.pronounce.ellipsis_mark import ELLIPSIS
from audio_edition.pronounce.fraction import FRACTION, PAIR, VULGAR_FRACTION
from audio_edition.pronounce.initialism import DEGREE, DOTTED_LETTERS, INITIALISM
from audio_edition.pronounce.interval import (
    BETWEEN_DATES,
    DECADES,
    INTERVAL,
    JOINED_INTERVAL,
    LETTERS,
    SCORE,
    SHORT_YEAR,
)
from audio_edition.pronounce.measure import (
    INCHES,
    MEASURE,
    MULTIPLE,
    PERCENT,
    SECONDS,
    STONE,
    TEMPERATURE,
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
from audio_edition.pronounce.quotation import QUOTATION
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
from audio_edition.pronounce.semiotic import SemioticClass
from audio_edition.pronounce.states import STATE
from audio_edition.pronounce.symbol import GRADE, MINUS, SCALE, SYMBOL
from audio_edition.pronounce.telephone import (
    BOOK_NUMBER,
    CALLED,
    CARD,
    DIALLED,
    EMERGENCY,
    EXTENSION,
    LETTERED,
    SOCIAL_SECURITY,
    TELEPHONE,
)
from audio_edition.pronounce.titles import RANK, SAINT, TITLE
from audio_edition.pronounce.verse import NUMBERED_BOOK, SCENE, SHORT_BOOK, VERSE
from audio_edition.pronounce.version_number import NET_ADDRESS, VERSION
from audio_edition.pronounce.years import CLASS_OF, DECADE, YEAR

Group = tuple[re.Pattern[str], tuple[SemioticClass, ...]]
"""What a text must hold, and the classes that then look at it."""

ADDRESSES: Group = (
    re.compile(r"[@#]|\w\.\w|\s\.[a-zN]|localhost|[ru]/\w"),
    (EMAIL, ENDING, URL, FILE, SHARP, HANDLE, FORUM),
)

_DIGIT = re.compile(r"[\d¼-¾⅐-⅞¹²³⁰-⁹₀-₉]")
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
        LETTERED,
        BOOK_NUMBER,
        SOCIAL_SECURITY,
        CARD,
        CALLED,
        TELEPHONE,
        VERSION,
        EMERGENCY,
        DIALLED,
        EXTENSION,
        BRACKETED_CITATION,
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
        PAIR,
        FRACTION,
        VULGAR_FRACTION,
        PERCENT,
        STONE,
        TEMPERATURE,
        DIMENSION,
        FEET_AND_INCHES,
        ANGLE,
        INCH_MARK,
        BY,
        MEASURE,
        INCHES,
        SECONDS,
        MULTIPLE,
        MODEL,
        LABEL,
        IDENTIFIER,
        INTERSTATE,
        HOUSE,
        DIRECTION,
        ORDINAL,
        DECADE,
        CLASS_OF,
        MINUS,
        BETWEEN_DATES,
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
        MARK,
        BARE_NUMBER,
        FORMULA,
        LETTER_AND_DECIMAL,
        MANY,
        ALPHANUMERIC,
        LEFT_OVER,
    ),
)

MARKS: tuple[Group, ...] = (
    (re.compile(r"…|\.\s?\."), (ELLIPSIS,)),
    (re.compile(r"[–-]"), (ROMAN_INTERVAL, LETTERS)),
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
    (re.compile(r"\d|[–-]"), (BETWEEN_DAYS, BETWEEN_MONTHS, SHORT_MONTH, WEEKDAY)),
    (_SHORTENED, (SHORT_MONTH, WEEKDAY, COUNTED)),
    (re.compile(r"\bMk "), (MARK,)),
    (re.compile(r"\b[NSEW]\.? |[NS]\.?[EW]\b"), (DIRECTION, QUARTER)),
    (_CAPITALS, (ROMAN_RANK, DRIP, CENTURY_ROMAN, NUMBERED_ROMAN, REGNAL_ROMAN)),
    (re.compile(r"(?<![^\s(–-])[ivxlc]+(?![^\s,;:.)?!–-])"), (SMALL_ROMAN,)),
    (_CAPITALS, (LONE_ROMAN, ROMAN_YEAR, WORLD_WAR)),
    (_SHORTENED, (STREET, SAINT, TITLE, RANK, STATE, ABBREVIATION, BARE, DEGREE)),
    (re.compile(r"/"), (OR,)),
    (re.compile(r"[A-Z]\."), (DOTTED_LETTERS,)),
    (_CAPITALS, (INITIALISM,)),
    (re.compile(r"[^\w\s.,;:!?’'“”()-]|_|[α-ωΓ-Ω]|\b[A-F]-\W"), (GRADE, SYMBOL)),
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


SCENES: Group = (re.compile(r"[IVX]\.[ivx]"), (SCENE,))
_AMERICAN = (ADDRESSES, SCENES, AMERICAN_DATES, NUMBERS, *MARKS, *WORDS)
_BRITISH = (ADDRESSES, SCENES, DAY_FIRST_DATES, (_DIGIT, (POINTED,)), NUMBERS, *MARKS, *WORDS)
