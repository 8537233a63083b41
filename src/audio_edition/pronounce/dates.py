"""Dates: `Aug. 23, 2021`, `23 August 2021`, `2021-08-23`."""

import re
from dataclasses import replace

from audio_edition.pronounce.between import joint
from audio_edition.pronounce.number_words import ordinal, two_digits, year
from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, later, preceded

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_BY_PREFIX = {name[:3]: name for name in (*MONTHS, *DAYS)}

_SHORT = r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
_SENTENCE_WORDS = ("March", "May")
"""Months that are other words too, in small letters."""
_UNMISTAKABLE = "|".join(name for name in MONTHS if name not in _SENTENCE_WORDS)
_MONTH = (
    rf"(?P<month>(?:(?i:{_UNMISTAKABLE})|March"
    r"|May(?! (?:Day|Queen|be|have|not|well)\b)|MARCH|MAY)\b"
    rf"|(?:{_SHORT}|{_SHORT.lower()}|{_SHORT.upper()})\b\.?)"
)
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_LAST_DAY = r"(?:(?P<dash>\s?[–-]\s?)(?P<last>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?)?"
_CLOCK_FOLLOWS = later(r" \d{1,2}[:.]\d\d")
_YEAR = r"(?P<year>1\d{3}|20\d\d)(?![.,]?\d)(?!\w)"
ANY_DAY = r"(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)(?:(?:s?day|nesday|rsday|urday)\b|\b\.?)"
"""A pattern for a day of the week, in full or short."""
ANY_MONTH = rf"(?:{'|'.join(MONTHS)}|(?:{_SHORT})\b\.?)"
"""A pattern for a month, in full or short."""


_TO_NAME = later(r"[–-]\s?[ADFJMNOSTW]")
MONTH_WORDS = frozenset(
    form
    for name in (*MONTHS, *_SHORT.split("|"))
    for form in (name, name.upper(), name.lower())
    if form not in {"march", "may"}
)
_DAY_WORDS = frozenset(
    ("Mon", "Tue", "Tues", "Wed", "Weds", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun")
)


def full_name(written: str) -> str:
    """Return the month or the day of the week that an abbreviation stands for."""
    return _BY_PREFIX[written[:3].capitalize()]


def _days(match: re.Match[str]) -> str:
    """Return the day as an ordinal, or the first and the last day."""
    first = ordinal(int(match["day"]))
    return f"{first}{joint(match)}{ordinal(int(match['last']))}" if match["last"] else first


def _year_after(match: re.Match[str], separator: str) -> str:
    """Return the year, and a pause where a clock time follows."""
    if not match["year"]:
        return ""
    pause = "," if _CLOCK_FOLLOWS().match(match.string, match.end()) else ""
    return f"{separator}{year(int(match['year']))}{pause}"


_IN = later(r"\b[Ii]n $")
_COUNTED = later(r" (?:(?!was|has|is|this)[a-z]+s|people|men|women|children)\b")


def _counts(match: re.Match[str]) -> bool:
    """Return whether a number behind a month is none of its days: `In May 12 men left`."""
    return bool(preceded(match, _IN()) and _COUNTED().match(match.string, match.end()))


def _say_month_first(match: re.Match[str]) -> str | None:
    if _counts(match):
        return None
    return f"{full_name(match['month'])} {_days(match)}{_year_after(match, ', ')}"


def _say_british_month_first(match: re.Match[str]) -> str | None:
    if _counts(match):
        return None
    days = f"the {ordinal(int(match['day']))}"
    if match["last"]:
        days += f"{joint(match)}the {ordinal(int(match['last']))}"
    return f"{full_name(match['month'])} {days}{_year_after(match, ', ')}"


def _say_day_first(match: re.Match[str]) -> str:
    article = "" if match["article"] else "the "
    month = full_name(match["month"])
    short = f" {two_digits(int(match['short']))}" if match["short"] else ""
    stop = "" if match["year"] or short else closing_stop(match)
    said = f"{match['article'] or ''}{article}{_days(match)} of {month}"
    return f"{said}{_year_after(match, ' ')}{short}{stop}"


def _say_iso(match: re.Match[str]) -> str:
    month = MONTHS[int(match["month"]) - 1]
    pause = "," if _CLOCK_FOLLOWS().match(match.string, match.end()) else ""
    return f"{month} {ordinal(int(match['day']))}, {year(int(match['year']))}{pause}"


def _say_iso_day_first(match: re.Match[str]) -> str:
    month = MONTHS[int(match["month"]) - 1]
    return f"the {ordinal(int(match['day']))} of {month}{_year_after(match, ' ')}"


def _say_year_and_month(match: re.Match[str]) -> str | None:
    if match["year"][2:] < match["month"]:
        return None
    return f"{MONTHS[int(match['month']) - 1]} {year(int(match['year']))}"


_WHEN = later(
    r"\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Tt]his|[Nn]ext|[Ll]ast|[Ee]arly|[Ll]ate|[Mm]id"
    r"|[Bb]efore|[Aa]fter|[Tt]hrough|[Oo]f|[Tt]o|[Ff]or|[Tt]ill?|\d(?:st|nd|rd|th)?)[ -]$"
)


def _say_short(match: re.Match[str]) -> str | None:
    """Return the month or day; None where Jan is somebody who ends the sentence."""
    stop = closing_stop(match)
    if stop and match.group() == "Jan." and not preceded(match, _WHEN()):
        return None
    return full_name(match.group()) + stop


MONTH_FIRST = SemioticClass(
    "date",
    later(
        rf"(?<!\w)(?<!\d-){_MONTH}"
        rf"(?: |-(?=\d+-\d{{4}}\b)|(?<=\b[A-Z][a-z]{{2}})-(?=\d{{1,2}}(?![\d/–-]| {ANY_MONTH})))"
        rf"{_DAY}{_LAST_DAY}"
        r"(?!\d|[,.:]\d|\w| ?(?:%|[ap]\.?m\b)"
        r"| (?:miles|times|yards|feet|steps|kilomet\w+)\b)"
        rf"(?:(?:,? |-){_YEAR})?"
    ),
    _say_month_first,
    words=MONTH_WORDS,
)
BRITISH_MONTH_FIRST = replace(MONTH_FIRST, say=_say_british_month_first)
DAY_FIRST = SemioticClass(
    "date",
    later(
        rf"(?<![\w.,])(?:(?<!\d[–-])|(?<=\b[12]\d\d\d[–-]))(?P<article>[Tt]he )?{_DAY}{_LAST_DAY}"
        rf"(?: |-(?=[A-Z][A-Za-z]+-\d|(?:{_SHORT})(?![\w-])))"
        rf"{_MONTH}(?:(?:,? |-){_YEAR}|-(?P<short>\d\d)(?![\w-]|[.,]\d))?"
    ),
    _say_day_first,
    words=MONTH_WORDS,
)
FIRST_DAY = SemioticClass(
    "date",
    later(
        rf"(?<![\w.,/$£€-])(?P<article>[Tt]he )?{_DAY}"
        rf"(?= (?:&|and|or) (?:{ANY_DAY},? )?(?:0?[1-9]|[12]\d|3[01])"
        rf"(?:st|nd|rd|th)? (?:{'|'.join(MONTHS)}|(?:{_SHORT})\b)(?! (?:Day|be)\b))"
    ),
    lambda match: f"{match['article'] or 'the '}{ordinal(int(match['day']))}",
    words=MONTH_WORDS,
)
"""The first of two days of a month: `4 & 5 May`."""
LAST_DAY = SemioticClass(
    "date",
    later(
        rf"\b(?:{'|'.join(MONTHS)}|(?:{_SHORT})\.?) \d{{1,2}} (?:&|and|or) (?P<said>{_DAY})"
        r"(?=[.,;:!?)](?!\d)|$| (?:in|at|on|from|with|for|and|to|by)\b)"
    ),
    lambda match: ordinal(int(match["day"])),
    words=MONTH_WORDS,
)
"""The last of two days of a month: `May 4 & 5`."""
NIGHT_BETWEEN = SemioticClass(
    "date",
    later(
        rf"(?<![\w./])(?P<first>[0-3]?\d)/(?P<last>[0-3]?\d) "
        rf"(?P<month>{ANY_MONTH})(?!\w)"
        rf"(?: {_YEAR})?"
    ),
    lambda match: (
        f"the {ordinal(int(match['first']))} to {ordinal(int(match['last']))}"
        f" of {full_name(match['month'])}"
        + (f" {year(int(match['year']))}" if match["year"] else "")
    ),
    marks=("0/",),
    at_number=True,
)
"""`14/15 April`."""
SEASON = SemioticClass(
    "year",
    later(
        r"(?:(?<![\w./])|\b(?P<fiscal>FY))(?P<first>(?:19|20)\d\d)(?:/|(?<=FY\d\d\d\d)[–-])(?P<last>\d\d)"
        r"(?![\w/-]|[.,]\d)"
    ),
    lambda match: (
        ("F.Y " if match["fiscal"] else "")
        + f"{year(int(match['first']))} {two_digits(int(match['last']))}"
    ),
    marks=("0/",),
    words={"FY"},
)
"""`2008/09`, `FY2023–24`."""
ISO_DATE = SemioticClass(
    "date",
    later(
        r"(?<![\w-])(?P<year>1\d{3}|20\d\d)(?P<mark>[-/])(?P<month>0?[1-9]|1[0-2])(?P=mark)"
        r"(?P<day>0?[1-9]|[12]\d|3[01])(?![\w/-])"
    ),
    _say_iso,
    marks=("0-", "0/"),
    at_number=True,
)
BRITISH_ISO_DATE = replace(ISO_DATE, say=_say_iso_day_first)
YEAR_AND_MONTH = SemioticClass(
    "date",
    later(r"(?<![\w.,/-])(?P<year>(?:19|20)\d\d)-(?P<month>1[0-2])(?![\w/-]|[.,]\d)"),
    _say_year_and_month,
    marks=("0-",),
    at_number=True,
)
"""`2016-11`, but `2009-10` is a stretch of years."""
SHORT_MONTH = SemioticClass(
    "date",
    later(
        rf"(?<!\w)(?:(?:{_SHORT})\.(?! ?[+−]\d)|(?:{_SHORT})(?=,? (?:1\d|20)\d\d\b| [’'‘]\d\d\b))"
    ),
    _say_short,
    words=MONTH_WORDS,
)
MONTH_ALONE = SemioticClass(
    "date",
    later(
        r"\b(?:[Tt]his|[Nn]ext|[Ll]ast|[Ee]very|[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Dd]uring"
        r"|[Ee]arly|[Ll]ate|[Mm]id|[Bb]efore|[Aa]fter|[Tt]hrough|[Tt]ill?) ?(?:(?<= )|-)"
        r"(?P<said>Feb|Apr|Jul|Aug|Sept?|Oct|Nov|Dec"
        r"|(?:(?<=[Tt]his )|(?<=[Nn]ext )|(?<=[Ll]ast )|(?<=[Ii]n ))(?:Jan|Jun)(?=[.,;:!?)]|$))"
        r"(?![\w’'-]|\.\w| [A-Z][a-z])"
    ),
    lambda match: full_name(match["said"]),
    words=MONTH_WORDS,
)
"""`this Feb`, `in Sept`: without a day or a year only after such words."""
WEEKDAY = SemioticClass(
    "date",
    later(
        r"(?:(?<=\d[ap]m )|(?<=\.[0-5]\d ))(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri"
        r"|Sat|Sun)(?![\w’']|\.\w)"
        r"|\b(?:(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri)\.|(?:Sat|Sun)\."
        r"(?=, | [a-z–-]|(?<=Sat\.) \d| \d[\d:]*[–-]\d)"
        r"|(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri)(?=,? (?:the )?\d{1,2}(?:st|nd|rd|th)\b)"
        r"|(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|(?<![Tt]he )(?<![a-z]{4} )Sun"
        r"|(?<!he )Sun(?= \d{1,2}(?:(?=, \d{1,2}(?:\.[0-5]\d)?(?:,| and))"
        r"|(?:[.:]\d\d)? ?[ap]m\b|\.[0-5][05](?!\d)|[–-]\d{1,2}(?=[,;.)]|$))))"
        r"\b\.?(?=,? "
        rf"(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)? )?"
        rf"(?:(?:of )?{ANY_MONTH}(?!\w)"
        rf"|(?<=\d )(?:&|and|or) (?:{ANY_DAY} )?\d{{1,2}} {ANY_MONTH}(?!\w)"
        r"|(?<= )\d{1,2}(?:[.:]\d\d)?(?:[–-]\d[\d.:]*)? ?[ap]m\b|\d{1,2}\.[0-5][05](?!\d)"
        r"|\d{1,2}(?=, \d{1,2}(?:\.[0-5]\d)?(?:,| and))|\d{1,2}[–-]\d{1,2}(?=[,;.)]|$))))"
    ),
    _say_short,
    words=_DAY_WORDS,
)


_JOINT = r"(?:/|, (?:and |or )?| and | or | to | & )"
_ONLY_MONTHS = "|".join(name for name in MONTHS if name not in {"April", "May", "June", "August"})
_MONTH_BESIDE = rf"(?:{_ONLY_MONTHS}|(?:{_SHORT})\b\.?)"
LISTED = SemioticClass(
    "date",
    later(
        rf"(?<![\w.’'-])(?:(?P<before>(?:{_SHORT})\b)(?={_JOINT}{_MONTH_BESIDE}(?!\w))"
        rf"|(?P<day>Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\b(?={_JOINT}{ANY_DAY}(?!\w)))"
    ),
    lambda match: full_name(match.group()),
    words=MONTH_WORDS | _DAY_WORDS,
)
"""One of several, without a stop: `in Feb or Mar`, `Mon, Wed and Fri`."""
_LISTED_BEFORE = later(rf"\b(?:{_MONTH_BESIDE}|{ANY_DAY}){_JOINT}$")
LAST_LISTED = SemioticClass(
    "date",
    later(
        rf"(?:(?<=/)|(?<=, )|(?<=and )|(?<=or )|(?<=to )|(?<=& ))"
        rf"(?:{_SHORT}|Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)(?![\w’'-]| [A-Z][a-z])"
    ),
    lambda match: full_name(match.group()) if preceded(match, _LISTED_BEFORE()) else None,
    words=MONTH_WORDS | _DAY_WORDS,
)
QUARTER_OF_YEAR = SemioticClass(
    "date",
    later(r"(?<!\w)(?P<quarter>[1-4])Q(?:[’']?(?P<year>(?:20)?\d\d))?(?!\w)"),
    lambda match: (
        f"{ordinal(int(match['quarter']))} quarter"
        + (f" of {_short_year(match['year'])}" if match["year"] else "")
    ),
    marks=("0Q",),
    at_number=True,
)
"""As accountants write it: `2Q22`."""


def _short_year(written: str) -> str:
    return year(int(written if len(written) == 4 else f"20{written}"))


def _say_between(match: re.Match[str]) -> str:
    first, last = match["first"], match["last"]
    return f"{full_name(first)} to {full_name(last)}{closing_stop(match)}"


BETWEEN_DAYS = SemioticClass(
    "interval",
    later(rf"\b(?P<first>{ANY_DAY})\s?[–-]\s?(?P<last>{ANY_DAY})(?!\w)"),
    _say_between,
    marks="–-",
    glance=_TO_NAME,
)
BETWEEN_MONTHS = SemioticClass(
    "interval",
    later(rf"\b(?P<first>{ANY_MONTH})\s?[–-]\s?(?P<last>{ANY_MONTH})(?![\w-]| \d{{1,2}}\b)"),
    _say_between,
    marks="–-",
    glance=_TO_NAME,
)
