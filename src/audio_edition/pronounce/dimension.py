"""Dimensions and angles: `3 × 5 m`, `10' x 12'`, `6'2"`, `51° N`, `51°30′N`."""

import re

from audio_edition.pronounce.fraction import VULGAR, say_mixed, vulgar_parts
from audio_edition.pronounce.inch_mark import BEFORE_NOUN, closes_quotation
from audio_edition.pronounce.number_words import plural
from audio_edition.pronounce.numerals import ENDS_NUMBER, NOT_IN_NUMBER, NUMBER, say_number
from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, later
from audio_edition.pronounce.units import UNIT, unit_name

_SIDE = rf"(?:{NUMBER})(?:[ -]?(?:{UNIT}|in)\b\.?|[’'′\"”″])?"
_TIMES = r"\s?[x×]\s?"
_PARTS = later(rf"(?P<number>{NUMBER})[ -]?(?P<unit>.*)")
_LEVEL = r"(?:long|wide|tall|high|deep|thick|across|apart|away)"
_DESCRIBED = later(
    rf" (?!{_LEVEL}\b|(?:is|are|was|equals|and|or|to|in|of|by|at|on|for|per|with|from)\b)"
    r"[a-z]{3,}"
)
_MEASURED = later(rf" {_LEVEL}\b")
_HELPING = later(r"\d\s?(?:[kmµ]?g|mcg|m[lL]|cl|[lL]|oz|lbs?)\.?$")
"""Weights and volumes, which have no sides: `2 × 400 g tins`."""
_PRIMES = {"’": "feet", "'": "feet", "′": "feet", '"': "inches", "”": "inches", "″": "inches"}


def _side(written: str, *, described: bool = False) -> str:
    """Return one side with its unit: `ten feet`."""
    number, unit = _PARTS().match(written).groups()  # type: ignore[union-attr]
    if not unit:
        return say_number(number)
    name = _PRIMES.get(unit) or ("inches" if unit.rstrip(".") == "in" else "")
    if described:
        name = {"inches": "inch", "feet": "foot"}.get(name, name)
    many = number != "1" and not described
    return f"{say_number(number)} {name or unit_name(unit.rstrip('.'), many=many)}"


def _say_dimension(match: re.Match[str]) -> str:
    """Return the sides parted by `by`; a multiplication sign between bare numbers is `times`.

    Not so between large ones of which no product follows, as of a screen: `1920×1080`.
    """
    sides = re.split(_TIMES, match.group())
    product = match.string[match.end() :].lstrip().startswith("=")
    pixels = not product and all(re.fullmatch(r"\d{3,}", side) for side in sides)
    power = sides[-1] == "10" and match.string.startswith("^", match.end())
    bare = sides[-1][-1].isdecimal() and not pixels
    multiplied = power or (bare and (product or "×" in match.group()))
    helpings = _HELPING().search(sides[-1]) and sides[0].isdecimal()
    described = _DESCRIBED().match(match.string, match.end())
    measured = described or _MEASURED().match(match.string, match.end())
    link = " times " if helpings or (multiplied and not measured) else " by "
    said = [_side(side, described=bool(described)) for side in sides]
    return link.join(said) + closing_stop(match)


DIMENSION = SemioticClass(
    "measure",
    later(
        rf"{NOT_IN_NUMBER}{_SIDE}(?:{_TIMES}{_SIDE}){{1,2}}(?<!\d(?=[.,]\d)){ENDS_NUMBER}"
        r"(?![\w⁰¹²³⁴-⁹/])"
    ),
    _say_dimension,
    marks="×",
    words={"x"},
    at_number=True,
)
TIMBERS = SemioticClass(
    "measure",
    later(rf"{NOT_IN_NUMBER}(?P<one>\d{{1,2}})[x×](?P<other>\d{{1,2}})s\b"),
    lambda match: f"{say_number(match['one'])} by {plural(say_number(match['other']))}",
    marks="×",
    words={"x"},
    at_number=True,
)
"""Things that are called by their sides: `two 4x4s`."""
PRIME = SemioticClass(
    "symbol",
    later(
        r"(?<=\b[35])[′’'](?= (?:end|UTR|exonuclease|cap|terminus|overhang|position|carbon|to)\b)"
    ),
    lambda _match: " prime",
    marks="′’'",
)
"""The ends of a strand: `5′`."""
FEET = SemioticClass(
    "measure",
    later(
        r"(?<![\w.,’'‘°º+])(?<![°º] )(?P<number>\d{1,3}(?:,\d{3})?)['′]"
        r"(?:(?<=['′][–-]\d['′])|(?=[,.;:)]|$|[–-]\d{1,3}['′]"
        r"| (?:long|wide|tall|high|deep|by|x|away|above|below|of)\b"
        r"|(?P<noun>-(?:tall|high|long|wide|deep)\b)))"
    ),
    lambda match: (
        f"{say_number(match['number'])} "
        + ("foot" if match["number"] == "1" or match["noun"] else "feet")
    ),
    marks="'′",
    at_number=True,
)


def _say_height(match: re.Match[str]) -> str | None:
    inches, sign = match["inches"], match["sign"]
    if not (inches or sign or match["part"]):
        return None
    if sign or match["part"]:
        parts = vulgar_parts(sign or match["part"])
        inches = say_mixed(inches, *parts)
    else:
        inches = say_number(inches)
    return f"{say_number(match['feet'])} foot {inches}"


_INCHES = rf"(?P<inches>\d{{1,2}}(?![\d/]))?(?:(?P<sign>[{VULGAR}])|[ -]?(?P<part>\d/\d\d?(?!\d)))?"
_FEET_OF_TWO_DIGITS = (
    rf"\d\d(?=[’'′] ?[\d{VULGAR}][\d{VULGAR} /-]*[\"”″]|[’'′]\d\d? ?[x×] ?\d)"
    r"|(?<=[x×] )\d\d(?=[’'′]\d)"
)
"""With a mark behind the inches, or as one side of two."""
FEET_AND_INCHES = SemioticClass(
    "measure",
    later(
        rf"(?<![\w.,°º])(?P<feet>\d|{_FEET_OF_TWO_DIGITS})[’'′] ?"
        rf"(?=[\d{VULGAR}]){_INCHES}(?!\d)[\"”″]?"
    ),
    _say_height,
    marks="’'′",
    at_number=True,
)
"""`6'2"`, `5'4½"`."""
HEIGHT_BRIEF = SemioticClass(
    "measure",
    later(r"(?<![\w.,-])(?P<feet>[4-7])ft(?P<inches>1[01]|\d)(?!\w|[.,]\d| of\b)"),
    lambda match: f"{say_number(match['feet'])} foot {say_number(match['inches'])}",
    words={"ft"},
    at_number=True,
)
"""`She is 5ft2`."""
HEIGHT_IN_WORDS = SemioticClass(
    "measure",
    later(
        r"\b(?:[Aa]n?|[Tt]he|his|her|their|[a-z]+[’']s) (?:[a-z]+, )?"
        rf"(?P<said>(?P<feet>\d) ?ft\.? ?(?P<inches>\d{{1,2}}) ?ins?\b\.?)(?={BEFORE_NOUN}| [A-Z])"
    ),
    lambda match: f"{say_number(match['feet'])} foot {say_number(match['inches'])}",
    words={"ft"},
)
"""`a 6ft 5in lock`."""
HEIGHT_AND_WEIGHT = SemioticClass(
    "measure",
    later(
        r"(?<![\w.,/-])(?P<feet>[4-7])-(?P<inches>1[01]|\d)"
        r"(?=,? (?:and )?\d{3}[ -](?:pound|lb)s?\b)"
    ),
    lambda match: f"{say_number(match['feet'])} {say_number(match['inches'])}",
    marks=("0-",),
    at_number=True,
)
"""American: `he is 6-2, 205 pounds`."""

_TURNED = later(r" (?:angle|turn|heat|view|slope|incline|rotation|bend|arc|panorama|weather)s?\b")
_WAYS = {"N": " north", "S": " south", "E": " east", "W": " west", "": ""}


def _say_angle(match: re.Match[str]) -> str:
    parts = (
        (match["degrees"], "degree"),
        (match["minutes"], "minute"),
        (match["seconds"], "second"),
    )
    said = (
        f"{say_number(number.lstrip('0') or '0')} {name}{'' if number == '1' else 's'}"
        for number, name in parts
        if number
    )
    words = " ".join(said) + _WAYS[match["way"] or ""]
    return words.removesuffix("s") if _TURNED().match(match.string, match.end()) else words


ANGLE = SemioticClass(
    "measure",
    later(
        rf"{NOT_IN_NUMBER}(?P<degrees>\d{{1,3}}(?:\.\d+)?)\s?[°º](?!\s?[CFK]\b)"
        r"(?:(?=\s?[\dNSEW])\s?(?:(?P<minutes>\d{1,2}(?:\.\d+)?)[’'′]\s?)?"
        r"(?:(?P<seconds>\d{1,2}(?:\.\d+)?)[”\"″]\s?)?(?P<way>[NSEW]\b)?)(?<![°º\s])"
    ),
    _say_angle,
    marks="°º",
    at_number=True,
)
BY = SemioticClass(
    "measure",
    later(
        rf"(?:(?<=[{VULGAR}])|(?<=[\d{VULGAR}][\"”″'’′]))\s?[x×]\s?(?=\d)|(?<=[\dtm.])\sx\s(?=\d)"
    ),
    lambda _match: " by ",
    marks="×",
    words={"x"},
)


def _say_inches(match: re.Match[str]) -> str | None:
    """Return inches; None where the mark closes what was quoted."""
    if closes_quotation(match, "mark"):
        return None
    return f"{say_number(match['number'])} {'inches' if match['noun'] is None else 'inch'}"


INCH_MARK = SemioticClass(
    "measure",
    later(
        rf"{NOT_IN_NUMBER}(?!\d{{4}})(?P<number>{NUMBER})(?:(?P<mark>[″\"”]))(?P<noun>(?={BEFORE_NOUN}))?"
        r"(?=\s|[,.;:)]|$|[–-]\d)"
    ),
    _say_inches,
    marks='″"”',
    at_number=True,
)
