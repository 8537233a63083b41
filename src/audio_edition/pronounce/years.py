"""Years and decades: `in 1940`, `pre-2001`, `the 1940s`, `the ’40s`.

Four digits are a year unless they count something: `1940 people`.
"""

import re

from audio_edition.pronounce.dates import ANY_MONTH
from audio_edition.pronounce.number_words import cardinal, plural, two_digits, year
from audio_edition.pronounce.numerals import PLURAL
from audio_edition.pronounce.semiotic import SemioticClass, later, preceded

_COUNTED = later(
    r" (?:(?:more|new|other|small|young|old) )?"
    r"(?:(?!(?:was|is|has|as|this|its|his|falls|begins|ends|starts|marks|sees|brings|remains|comes"
    rf"|looks|seems|becomes|shows)\b){PLURAL}"
    r"|[a-z]*(?:people|men|women|children|geese|sheep|deer|mice|cattle|fish|trout|salmon))\b"
)
_OF_A_YEAR = later(
    r" (?:sales|earnings|profits|revenues|results|losses|taxes|elections|prices|returns|budgets"
    r"|rates|figures|levels|playoffs|finals|Olympics|Games|championships|primaries|midterms|accounts"
    r"|models|estimates|forecasts|guidelines|rules|regulations|riots|protests|reforms"
    r"|censuses|vintages|seasons|floods|strikes|maps|editions|terms|exams|awards|talks)\b"
)
"""What a year has, and what is hardly ever counted in thousands without a comma."""
_COLLECTIVE = later(
    r"\b(?:herd|flock|crowd|total|garrison|force|army|fleet|collection|membership|list|majority|sample"
    r"|congregation|audience|attendance|staff|workforce|bag|haul|population|regiment|convoy|survey"
    r"|study|group|number|average|crew|capacity|team) of $"
)
_DATED = later(
    rf"\b(?:{ANY_MONTH}|in|since|by|until|till|before|after|from|to|of|early|late|mid|circa|the|during"
    r"|spring|summer|autumn|fall|winter|year|around|through|between|[a-z]+[’']s),? $|\bca?\. ?$|-$"
    r"|\b(?:1[5-9]|20)\d\d(?:,| and| or) $",
    re.IGNORECASE,
)


_HOW_MANY = later(
    r"\b(?:were|are|saw|got|received|filed|held|over|than|about|nearly|almost|some) $"
)


_ESTIMATED = later(r"\b(?:[Ss]ome|[Nn]early|[Aa]lmost|[Mm]ore than|[Aa]t least|[Ff]ewer than) $")
_THINGS = later(r" (?!(?:in|at|on|to|and|or|was|is|when|had|the|of|by|but|for|as|with)\b)[a-z]{3,}")


def _say_year(match: re.Match[str]) -> str | None:
    """Return the year, or None where the digits count something."""
    text = match.string
    end, number = match.end(), match.group()
    counts = _COUNTED().match(text, end) and (
        number < "1900" or not _OF_A_YEAR().match(text, end) or preceded(match, _HOW_MANY())
    )
    estimated = preceded(match, _ESTIMATED()) and bool(_THINGS().match(text, end))
    counts = counts or number > "2099" or estimated
    dated = _DATED().search(text, max(0, match.start() - 12), match.start())
    if counts and (not dated or preceded(match, _COLLECTIVE())):
        return None
    return year(int(number))


def _say_decade(match: re.Match[str]) -> str:
    digits = match["decade"]
    return plural(year(int(digits)) if len(digits) == 4 else cardinal(int(digits)))


def _say_short_decade(digits: str) -> str:
    return plural(cardinal(int(digits))) if digits != "00" else "two thousands"


YEAR = SemioticClass(
    "year",
    later(
        r"(?<![\w,])(?<!\d\.)(?<!^\.)(?<!\s\.)(?:1[1-9]|2[01]|10)\d\d(?![.,]?\d)(?![^\W⁰¹²³⁴-⁹])"
    ),
    _say_year,
    marks=("0000",),
    at_number=True,
)
SHORT_AFTER_QUARTER = SemioticClass(
    "year",
    later(r"(?<=\b[QH][1-4])[’'‘](?P<short>\d\d)(?!\w)"),
    lambda match: f" {two_digits(int(match['short']))}",
    marks="’'‘",
)
"""`Q2'23`."""
CLASS_OF = SemioticClass(
    "year",
    later(r"(?<![\w’'])[’'‘](?P<short>\d\d)(?![\w’'-]|[.,]\d)"),
    lambda match: two_digits(int(match["short"])) if match["short"] != "00" else "two thousand",
    marks="’'‘",
)
"""A year without its century: `the class of ’05`."""
DECADE = SemioticClass(
    "decade",
    later(
        r"(?<![\w.,])(?!1000)(?:(?P<decade>[12]\d\d0(?![’']s)|(?:"
        r"(?<=[Tt]he )|(?<=[Ee]arly )|(?<=[Ll]ate )|(?<=[Mm]id[ -]))"
        r"[12]\d\d0)"
        r"|(?<!Interstate )(?<!Route )(?<!Highway )[’‘']?(?P<short>[1-9]0|(?<=[’‘'])00))[’']?s\b"
    ),
    lambda match: _say_decade(match) if match["decade"] else _say_short_decade(match["short"]),
    words={"s"},
)
