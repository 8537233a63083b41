"""Dates in digits: `12/25/2020`, `on 5/6`; what comes first depends on the country."""

import re
from collections.abc import Callable

from audio_edition.pronounce.dates import ANY_MONTH, MONTHS
from audio_edition.pronounce.number_words import cardinal, ordinal, year
from audio_edition.pronounce.roman import SMALL_ROMAN_WORDS, roman_value
from audio_edition.pronounce.semiotic import SemioticClass, in_sentence, later, preceded

_FULL = later(
    r"(?<![\w./-])(?P<first>\d{1,2})(?P<mark>[/.-])(?P<second>\d{1,2})(?P=mark)"
    r"(?P<year>(?:1[5-9]|20)\d\d|(?<=/)\d\d"
    r"|(?<=\.)\d\d)"
    r"(?![\w/-]|\.\d)"
)
_PARTED = later(r"\d[/.-]\d+[/.-]\d")
_SHORT = later(
    r"\b(?:(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.,?|[Oo]n"
    r"|(?:RSVP|[Rr]espond|[Rr]egister|[Aa]pply|[Rr]eply|[Ss]ubmit|[Oo]rder|[Bb]ook|[Ee]nter) by"
    r"|[Ww]eek of|[Ee]nding|[Dd]ue|[Ee]xpires|[Ss]ince|[Uu]ntil|[Dd]ated|thru(?! [1-3]/[2-8]\b)"
    r"|[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur"
    r"|[Ss]un)(?:day,?)? (?P<said>(?P<first>\d{1,2})/(?P<second>\d{1,2}))"
    rf"(?![\w/-]|\.\d| {ANY_MONTH}| of\b)"
)
_LOOSE = later(
    r"(?:\b(?:is|was|by|till|until|due|before|after|from|since|closes?|ending|Day,"
    r"|(?:moved|postponed|put back) to)|(?<=\()) ?"
    r"(?P<said>(?P<first>1[3-9]|2\d|3[01])/(?P<second>0?[2-9]|1[0-2]))"
    r"(?=[,;:)]|\.(?!\d)|$| (?:in|at|and|to|for|from|on|with)\b)"
)
_NO_DAY = later(
    r"\d/-|£|\b(?:odds|favourite|outsider|backed|bet|price|cost|paid|shillings?|pence|pressure|score"
    r"|marks?|ratio|rating|ratings|time|rhythm)\b|\d/\d.*\d/1\b|24/7"
)
_ROMAN_MONTH = later(
    r"(?<![\w./-])(?P<day>[0-3]?\d)\.\s?(?P<month>[ivx]{1,4})\.\s?"
    r"(?P<year>1[5-9]\d\d|20\d\d|(?<=\.)\d\d(?=[^\w.]|\.(?!\d)|$))(?!\w)"
)
_DATED = later(r"\b(?:dated|[Oo]n) $")
_NUMBERED = later(
    r"(?:\b(?:[Vv]ersions?|[Rr]elease|[Bb]uild|[Ss]ections?|[Cc]hapters?|[Cc]lauses?|[Pp]ara(?:graph)?s?"
    r"|[Rr]ules?|[Tt]ables?|[Ff]ig(?:ure)?s?|[Rr]egulations?|[Pp]arts?|[Aa]rticles?|[Ii]tems?|§+)\.?"
    r"|(?<=[a-z]) (?!(?:On|From|To|Born|Died|Dated|Until|Since|Of|By)\b)[A-Z]\w+|\d)"
    r" (?:v\.? ?)?$"
    r"|\b(?:[Uu]p(?:dat|grad)(?:es?|ed|ing) (?:to|from)|[Ss]ee|[Uu]nder|[Ii]n|[Kk]ernel|[Pp]atch) $"
    r"|\b(?:[Ss]ee|[Cc]f\.?) (?:[A-Z]\w+ )*[A-Z]\w+, $"
)
"""Before what is numbered by three numbers with stops: `section 4.2.11`, `in Firefox 3.6.13`."""
_SEPTEMBER_11 = later(r"(?<![\w./])9/11(?![\w/])")


def _year(written: str) -> str:
    if len(written) == 4:
        return year(int(written))
    return cardinal(int(written)) if written[0] != "0" else f"oh {cardinal(int(written))}"


def _month_and_day(match: re.Match[str], *, day_first: bool) -> tuple[int, int] | None:
    """Return month and day in the country's order, or in the only one that is possible."""
    first, second = int(match["first"]), int(match["second"])
    orders = ((second, first), (first, second)) if day_first else ((first, second), (second, first))
    return next(((m, d) for m, d in orders if 1 <= m <= 12 and 1 <= d <= 31), None)


def _is_date(match: re.Match[str], day_first: bool) -> bool:  # noqa: FBT001
    """Return whether `4.2.11` is a date: told of as one, or British and no number of a part."""
    return preceded(match, _DATED()) or (day_first and not preceded(match, _NUMBERED()))


def _say_in(*, day_first: bool) -> Callable[[re.Match[str]], str | None]:
    def say(match: re.Match[str]) -> str | None:
        found = _month_and_day(match, day_first=day_first)
        if found is None:
            return None
        month, day = MONTHS[found[0] - 1], ordinal(found[1])
        written = match.groupdict().get("year")
        if written and len(written) < 4 and match["mark"] == "." and not _is_date(match, day_first):
            return None
        if day_first:
            return f"the {day} of {month}" + (f" {_year(written)}" if written else "")
        return f"{month} {day}" + (f", {_year(written)}" if written else "")

    return say


def _say_roman_month(match: re.Match[str]) -> str | None:
    month = roman_value(match["month"].upper())
    if month is None or month > 12:
        return None
    return f"the {ordinal(int(match['day']))} of {MONTHS[month - 1]} {_year(match['year'])}"


ROMAN_MONTH = SemioticClass(
    "date", _ROMAN_MONTH, _say_roman_month, words=SMALL_ROMAN_WORDS, at_number=True
)
"""`12.iv.1881`."""


def _say_loose(match: re.Match[str]) -> str | None:
    return None if in_sentence(match, _NO_DAY()) else _say_in(day_first=True)(match)


LOOSE_DATE = SemioticClass("date", _LOOSE, _say_loose, marks=("0/",))
"""British, where no month could come first: `The next surgery is 28/11`."""


def numeric_dates(*, day_first: bool) -> tuple[SemioticClass, ...]:
    """Return the classes of dates in digits for a country.

    Args:
        day_first: Whether 5/6 is the fifth of June, as in Britain, and not May 6, as in America.
    """
    say = _say_in(day_first=day_first)
    return (
        SemioticClass("date", _SEPTEMBER_11, lambda _match: "nine eleven", marks=("0/",)),
        SemioticClass("date", _FULL, say, marks=("0/", "0.", "0-"), glance=_PARTED, at_number=True),
        ROMAN_MONTH,
        SemioticClass("date", _SHORT, say, marks=("0/",)),
    )
