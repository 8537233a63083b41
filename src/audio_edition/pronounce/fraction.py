"""Fractions: `3/4 of them`, `2½`."""

import re
import unicodedata

from audio_edition.pronounce.number_words import cardinal, ordinal
from audio_edition.pronounce.numerals import say_number
from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, later
from audio_edition.pronounce.units import UNIT, unit_name

_DENOMINATORS = frozenset(
    {*range(2, 11), *range(12, 21), 24, 25, 32, 40, 50, 60, 64, 100, 128, 1000}
)
_COMPANY = (
    (" over ", later(r"pressure|hypertens|\bBP\b|mm ?Hg|systolic", re.IGNORECASE)),
    (
        " ",
        later(r"\d/\d+ (?:time|beat|rhythm|signature|metre|meter)\b|\bvision\b|\bsight\b|eyesight"),
    ),
    (
        " ",
        later(
            r"\b(?:trams?|bus(?:es)?|[Ll]ines?|[Rr]outes?|trains?|[Rr]ooms?|[Gg]ates?|[Pp]latforms?"
            r"|[Ss]eats?|[Ff]lats?|[Ll]ots?) \d+/\d"
        ),
    ),
    (
        " to ",
        later(
            r"\b[Oo]dds\b|bookmaker|\bbookies?\b|outsider|\bfavou?rite\b|\bbet\b|\bbacked\b"
            r"|starting price|\bhorse\b"
        ),
    ),
    (
        " for ",
        later(
            r"wickets?\b|\bstumps\b|\binnings\b|\bdeclared\b|all out|\bat tea\b|\bat lunch\b"
            r"|\bbowled\b"
        ),
    ),
    (
        " out of ",
        later(
            r"\brat(?:ed|es?|ing)\b|\bscor(?:ed?|ing|es)\b|\bmarks?\b|\bquiz\b|\bpain\b|\breview\b|stars\b"
        ),
    ),
)
"""What is said between two numbers, by the words around them."""
_WHOLE = 100
"""In per cent: `60/40` are the two parts of it."""
_NAMES = {2: "half", 4: "quarter"}
_VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"


def _parts(numerator: int, denominator: int) -> str:
    name = _NAMES.get(denominator) or ordinal(denominator)
    if numerator == 1:
        return f"one {name}"
    name = name.removeprefix("one ")
    return f"{cardinal(numerator)} {'halves' if denominator == 2 else f'{name}s'}"


def _mixed(whole: str | None, parts: str) -> str:
    """Put a whole number before the parts: `two and a half`."""
    if not whole:
        return parts
    article = "an " if parts.startswith("one eigh") else "a "
    return f"{cardinal(int(whole))} and {re.sub('^one ', article, parts)}"


def _is_inch(match: re.Match[str]) -> bool:
    """Return whether the mark behind a number is no closing quotation mark."""
    before = match.string[: match.start()]
    mark = match["inch"]
    if mark.startswith("-"):
        return True
    return before.count("“") <= before.count("”") if mark == "”" else before.count(mark) % 2 == 0


def _unit(match: re.Match[str]) -> str:
    """Return the unit that follows: `three quarters teaspoon`, `two and a half miles`."""
    if not match["unit"]:
        return " inch" if match["inch"] and _is_inch(match) else ""
    unit = match["unit"].removesuffix(".")
    return f" {unit_name(unit, many=bool(match['whole']))}{closing_stop(match)}"


_MAINS = (50, 60)
"""Hertz of the two kinds of mains: `50/60 Hz` is no part of one."""


def _say(match: re.Match[str]) -> str | None:
    numerator, denominator = int(match["numerator"]), int(match["denominator"])
    usual = denominator in _DENOMINATORS or (numerator == 1 and denominator > 1)
    current = (numerator, denominator) == _MAINS and match["unit"]
    if numerator >= denominator or not numerator or not usual or current:
        return None
    return _mixed(match["whole"], _parts(numerator, denominator)) + _unit(match)


def _say_pair(match: re.Match[str]) -> str | None:
    """Return two numbers that a slash parts as their company says: a rate, odds, a metre."""
    around = match.string[max(0, match.start() - 60) : match.end() + 30]
    link = next((said for said, company in _COMPANY if company().search(around)), None)
    first, last = int(match["first"]), int(match["last"])
    if first == last == _WHOLE // 2:
        return None
    if link is None and first > last and (first, last) != (24, 7) and first + last != _WHOLE:
        link = " over "
    if link is None:
        return None
    return f"{cardinal(first)}{link}{cardinal(last)}"


def _say_vulgar(match: re.Match[str]) -> str:
    numerator, denominator = unicodedata.normalize("NFKC", match["parts"]).split("⁄")
    return _mixed(match["whole"], _parts(int(numerator), int(denominator))) + _unit(match)


_UNIT_BEHIND = (
    rf"(?:[ -]?(?P<unit>(?!m\b)(?:{UNIT})(?![\w/²³’'])(?:\.(?= [a-z\d]|[,;:)]))?)"
    r"|(?P<inch>[\"”″]|-in\b\.?))?"
)
FRACTION = SemioticClass(
    "fraction",
    later(
        r"(?<![\w.,/])(?:(?P<whole>\d{1,3})[ -])?"
        r"(?P<numerator>\d{1,2})[/⁄∕](?P<denominator>\d{1,4})(?:ths?|rds?|nds?)?(?![\w/]|[.,]\d)"
        rf"{_UNIT_BEHIND}"
    ),
    _say,
    marks=("0/", "0⁄", "0∕"),
    at_number=True,
)
PAIR = SemioticClass(
    "fraction",
    later(r"(?<![\w.,/-])(?<!\d )(?P<first>\d{1,3})/(?P<last>\d{1,3})(?![\w/]|[.,]\d)"),
    _say_pair,
    marks=("0/",),
    at_number=True,
)
RATING = SemioticClass(
    "fraction",
    later(r"(?<![\w.,/-])(?P<given>\d\.\d+)/(?P<most>5|10|100)(?![\w/]|[.,]\d)"),
    lambda match: f"{say_number(match['given'])} out of {say_number(match['most'])}",
    marks=("0/",),
    at_number=True,
)
VULGAR_FRACTION = SemioticClass(
    "fraction",
    later(rf"(?:(?<![\w.,])(?P<whole>\d{{1,3}})[ -]?)?(?P<parts>[{_VULGAR}]){_UNIT_BEHIND}"),
    _say_vulgar,
    marks=_VULGAR,
)
