"""Fractions: `3/4 of them`, `2½`."""

import re
import unicodedata

from audio_edition.pronounce.inch_mark import BEFORE_NOUN, closes_quotation
from audio_edition.pronounce.number_words import cardinal, ordinal
from audio_edition.pronounce.numerals import MAGNITUDES, say_number
from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, later, preceded
from audio_edition.pronounce.units import UNIT, unit_name

_DENOMINATORS = frozenset(
    {*range(2, 11), *range(12, 21), 24, 25, 32, 40, 50, 60, 64, 100, 128, 1000}
)
_COMPANY = (
    (" over ", later(r"pressure|hypertens|\bBP\b|mm ?Hg|systolic", re.IGNORECASE)),
    (
        " ",
        later(
            r"\d/\d+ (?:mpg|m\.p\.g|time|beat|rhythm|signature|metre|meter)\b"
            r"|\bvision\b|\bsight\b|eyesight"
        ),
    ),
    (
        " ",
        later(
            r"\b(?:trams?|bus(?:es)?|[Ll]ines?|[Rr]outes?|trains?|[Rr]ooms?|[Gg]ates?|[Pp]latforms?"
            r"|[Ss]eats?|[Ff]lats?|[Ll]ots?|[Nn]os?\.|[Nn]umbers?|[Ii]ssues?|[Vv]ols?\.) \d+/\d"
        ),
    ),
    (" of ", later(r"\b(?:[Ll]ap|[Pp]age|[Rr]ound) \d+/\d")),
    (" and ", later(r"\b(?:Years|Yrs|Classes|Grades|[Ff]loors|[Cc]hapters|[Pp]ages) \d+/\d")),
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
            r"|\bbowl(?:ed|ing|ers?)\b|\bovers\b|\bbat(?:ted|ting|ters?|sm[ae]n)\b"
            r"|\bfigures of\b"
        ),
    ),
    (
        " out of ",
        later(
            r"\brat(?:ed|ings?)\b|\brates? (?:it|them|him|her)\b|\bscor(?:ed?|ing|es)\b|\bmarks?\b"
            r"|\bmarked\b|\bgraded\b|Scale\b|\bGCS\b|\bApgar\b"
            r"|\bquiz\b|\bpain\b|\breview\b|stars\b"
        ),
    ),
)
"""What is said between two numbers, by the words around them."""
_WHOLE = 100
"""In per cent: `60/40` are the two parts of it."""
_MOST = 10
"""In most ratings."""
_FILLED = later(r" (?:of|full|empty|done|complete|miles?|inch(?:es)?|seconds?|acres?)\b|-[a-z]")
_BEFORE_VOWEL = later(r"\b[Aa]n $")
_ARTICLE = later(r"\b[Aa]n? $")
_COUNTED = later(
    r" (?:(?:of )?the )?(?:patients|people|men|women|children|students|pupils|participants|subjects"
    r"|respondents|volunteers|voters|users|cases|samples|animals|mice|rats|eyes|trials|states)\b"
)
"""Of whom some have done what all could: `12/35 patients`."""
_LENGTHS = later(r" lengths?\b")
_NAMES = {2: "half", 4: "quarter"}
VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"


def _parts(numerator: int, denominator: int) -> str:
    name = _NAMES.get(denominator) or ordinal(denominator)
    if numerator == 1:
        return f"one {name}"
    name = name.removeprefix("one ")
    return f"{cardinal(numerator)} {'halves' if denominator == 2 else f'{name}s'}"


def say_mixed(whole: str | None, numerator: int, denominator: int) -> str:
    """Return a whole number, if there is one, and a part of one: `two and a half`."""
    parts = _parts(numerator, denominator)
    if not whole:
        return parts
    return cardinal(int(whole)) + _and(parts)


def _and(parts: str) -> str:
    article = "an " if parts.startswith("one eigh") else "a "
    return f" and {re.sub('^one ', article, parts)}"


def and_part(sign: str | None) -> str:
    """Return what the sign of a fraction adds to the number before it: `½` is ` and a half`."""
    return _and(_parts(*vulgar_parts(sign))) if sign else ""


def _inch(match: re.Match[str]) -> str:
    """Return the inches that follow, for one or for many."""
    if not match["inch"] or closes_quotation(match, "inch"):
        return ""
    described = match["inch"].startswith("-") or _NOUN().match(match.string, match.end())
    many = match["whole"] and not described
    return f" {'inches' if many else 'inch'}{closing_stop(match)}"


_NOUN = later(BEFORE_NOUN)


def _unit(match: re.Match[str]) -> str:
    """Return the unit that follows: `three quarters teaspoon`, `two and a half miles`."""
    if match["magnitude"]:
        return f" {MAGNITUDES[match['magnitude']]}"
    if not match["unit"]:
        return _inch(match)
    unit = match["unit"].removesuffix(".")
    return f" {unit_name(unit, many=bool(match['whole']))}{closing_stop(match)}"


_SHARE = later(r" \([\d.]+ ?%")
_OF_IT = later(r" of (?:an?|the|its?|all|his|her|their|our)\b")
_MAINS = (50, 60)
"""Hertz of the two kinds of mains: `50/60 Hz` is no part of one."""


def _say(match: re.Match[str]) -> str | None:
    numerator, denominator = int(match["numerator"]), int(match["denominator"])
    usual = denominator in _DENOMINATORS or (numerator == 1 and denominator > 1)
    current = (numerator, denominator) == _MAINS and match["unit"]
    if numerator >= denominator or not numerator or not usual or current:
        return None
    return _joined(say_mixed(match["whole"], numerator, denominator), match)


_ONE = later(r" (?P<one>hour|mile|pint|acre|century|dozen|pound|stone)\b(?!-)")
_MEASURED = later(r"\b(?:an?|the|this|that|every|each|his|her|its|our|my) $|[–-]$", re.IGNORECASE)


def _joined(words: str, match: re.Match[str]) -> str:
    """Return a fraction with its unit; before a hyphen it has no plural: `a three quarter-mile`.

    It is of one whole: `three quarters of an hour`, `half a mile`.
    """
    one = None if match["whole"] else _ONE().match(match.string, match.end())
    if one and not preceded(match, _MEASURED()):
        article = "an" if one["one"] in {"hour", "acre"} else "a"
        return f"half {article}" if words == "one half" else f"{words} of {article}"
    unit = _unit(match)
    if unit == " inch" and words.endswith("quarters") and _NOUN().match(match.string, match.end()):
        return words.removesuffix("s") + unit
    if unit or match.string[match.end() : match.end() + 1] != "-":
        return words + unit
    return words.removesuffix("s") if words.endswith("quarters") else words


def _say_pair(match: re.Match[str]) -> str | None:
    """Return two numbers that a slash parts as their company says: a rate, odds, a metre."""
    around = match.string[max(0, match.start() - 60) : match.end() + 30]
    link = next((said for said, company in _COMPANY if company().search(around)), None)
    first, last = int(match["first"]), int(match["last"])
    if (
        link is None
        and 1 < first <= last == _MOST
        and not _FILLED().match(match.string, match.end())
    ):
        link = " out of "
    if link == " over " and first < last:
        return None
    if _SHARE().match(match.string, match.end()) or _COUNTED().match(match.string, match.end()):
        link = " out of "
    if link == " out of " and first > last:
        link = None
    if last == 1 < first:
        link = " to "
    if link == " for " and first == last:
        link = " "
    if first == last == _WHOLE // 2 or _OF_IT().match(match.string, match.end()):
        return None
    if link is None and first > last and (first, last) != (24, 7) and first + last != _WHOLE:
        link = " over "
    share = _LENGTHS().match(match.string, match.end()) or match.string.startswith(
        " of ", match.end()
    )
    if link is None or (link == " to " and share):
        return None
    return f"{cardinal(first)}{link}{cardinal(last)}"


def _say_vulgar(match: re.Match[str]) -> str:
    """Return a fraction of one sign; behind an article, one is not counted: `a ½ mile`."""
    words = say_mixed(match["whole"], *vulgar_parts(match["parts"]))
    part = words.removeprefix("one ")
    article = _BEFORE_VOWEL if part.startswith("eigh") else _ARTICLE
    return _joined(part if preceded(match, article()) else words, match)


def vulgar_parts(sign: str) -> tuple[int, int]:
    """Return the two numbers of a fraction, `1/2` or one sign."""
    numerator, denominator = (
        unicodedata.normalize("NFKC", sign.strip()).replace("/", "⁄").split("⁄")
    )
    return int(numerator), int(denominator)


_UNIT_BEHIND = (
    r"(?:(?P<magnitude>(?:bn|k|m(?=(?: to [\d½¼¾]+m)? (?:[a-z]{2,}s|people)\b))\b)"
    rf"|[ -]?(?P<unit>(?:{UNIT})(?![\w/²³’'])(?:\.(?= [a-z\d]|[,;:)/—]))?)"
    rf"|(?P<inch>[\"”″]|-in\b\.?|(?<=[\d{VULGAR}])ins?\b| in(?:\.(?= [a-z]|[,;:)]|$)|(?=[,;:)]))))?"
)
FRACTION = SemioticClass(
    "fraction",
    later(
        r"(?<![\w.,/])(?:(?P<whole>\d{1,3})(?:[ -]|\+(?=\d{1,2}⁄)))?"
        r"(?P<numerator>\d{1,2})[/⁄∕](?P<denominator>\d{1,4})(?:ths?|rds?|nds?)?"
        rf"(?!(?!(?:{UNIT}|ins?)\b)[\w/]|[.,]\d)"
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
    later(rf"(?:(?<![\w.,])(?P<whole>\d{{1,3}})[ -]?)?(?P<parts>[{VULGAR}]){_UNIT_BEHIND}"),
    _say_vulgar,
    marks=VULGAR,
)
