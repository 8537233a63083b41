"""Symbols that are said, that part like a comma, or that are seen only."""

import re

from audio_edition.pronounce.number_words import cardinal
from audio_edition.pronounce.numerals import say_number
from audio_edition.pronounce.semiotic import SemioticClass, later, preceded

_GREEK = (
    *("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa"),
    *("lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon"),
    *("phi", "chi", "psi", "omega"),
)
_LETTERS = {chr(ord("α") + place): name for place, name in enumerate(_GREEK)}
_LETTERS |= {
    letter.upper(): name for letter, name in _LETTERS.items() if letter.upper() in "ΓΔΘΛΞΠΣΦΨΩ"
}

_SAID = {
    **_LETTERS,
    "&": " and ",
    "+": " plus ",
    "=": " equals ",
    "×": " times ",
    "÷": " divided by ",
    "±": " plus or minus ",
    "+/-": " plus or minus ",
    "+/−": " plus or minus ",
    "+/–": " plus or minus ",
    "≈": " about ",
    "≤": " at most ",
    "≥": " at least ",
    "%": " percent",
    "‰": " per thousand",
    "§§": "sections ",
    "§": "section ",
    "¶": "paragraph ",
    "@": " at ",
    "°": " degrees",
    "→": " to ",
    "↑": " up ",
    "↓": " down ",
    "©": "copyright ",
    "^": " to the power of ",
    "$": " dollars ",
    "£": " pounds ",
    "€": " euros ",
    "…": "…",
    "⁺": " plus",
    "⁻": " minus",
    "√": "the square root of ",
    "∞": "infinity",
    "∆": "delta",
    "∑": "the sum of ",
    "≠": " is not equal to ",
    "←": " from ",
    "↔": " to and from ",
    "⇒": " implies ",
    "−": " minus ",
    "∈": " in ",
    "µ": "mu",
    "♯": " sharp",
    "♭": " flat",
    "∗": " times ",
    "∙": " times ",
    "⋅": " times ",
    "≦": " at most ",
    "≧": " at least ",
    "⊆": " subset of ",
    "∪": " union ",
    "∩": " intersection ",
    "∝": " proportional to ",
    "≡": " identical to ",
    "∀": "for all ",
    "∃": "there exists ",
    "∫": "the integral of ",
    "∂": "partial ",
    "₩": " won ",
    "¥": " yen ",
    "₹": " rupees ",
    "♥": " heart ",
    "❤": " heart ",
}
_MARKS = "|¦•·‖∼" + "".join(_SAID) + "/#№~<>*_^`\\®™†‡■●▪►★☆"
_PERIOD = later(r"(?:second|minute|hour|day|night|week|month|year|person|head|mile)\b|100 ?[a-z]")
_BETWEEN_NUMBERS = later(r"[\d ]\* ?\d")
_CLOSING = frozenset(",.;:!?)")
_PARTING = frozenset("|¦•·‖")
_NUMBER_FOLLOWS = later(r"\s*[$£€−-]*\.?\d")
_INSIDE = later(r"[^\W_]_[^\W_]")
_BOUNDS = {
    **dict.fromkeys("≤≦", " less than or equal to "),
    **dict.fromkeys("≥≧", " greater than or equal to "),
    ">": " greater than ",
}
_STAR = later(r"\b(?:A|II)$")
_POINTED = later(r"\.\d[\d.]*$")
_OPERAND = later(r"(?<![^\W\d])[a-zA-Z]\s?$|(?<![\w.,])\d+\s$")
_BEFORE_NUMBER = {
    "#": "number ",
    "№": "number ",
    "~": "about ",
    "∼": "about ",
    "<": " less than ",
    ">": " more than ",
}


_COMPARED = {"<": " less than ", ">": " greater than "}


def _say_known(mark: str, after: str) -> str:
    """Return the words for a mark, apart from a letter that follows it."""
    if mark in _LETTERS and after.isalpha():
        return f"{_SAID[mark]} "
    return _SAID[mark].rstrip() if after in _CLOSING else _SAID[mark]


def _say_star(match: re.Match[str]) -> str:
    """Return what an asterisk says between numbers and in `A*`; most are for the eye only."""
    text = match.string
    if _BETWEEN_NUMBERS().match(text, match.start() - 1):
        return " times "
    one = _ONE_THING() if preceded(match, _DETERMINED()) else _OF_RATING()
    rated = preceded(match, _RATED()) and one.match(text, match.end())
    return " star" if (rated or preceded(match, _STAR())) and text.count("*") == 1 else ""


def _say_slash(match: re.Match[str]) -> str:
    text = match.string
    if preceded(match, _POINTED()):
        return " slash "
    return " per " if _PERIOD().match(text, match.end()) else " "


_BY_PLACE = {"*": _say_star, "/": _say_slash}


_NAMES = {
    "&": "ampersand",
    "*": "asterisk",
    "#": "hash",
    "@": "at",
    "/": "slash",
    "~": "tilde",
    "†": "dagger",
    "‡": "double dagger",
}
_CALLED = later(r"[”’\"']? (?:symbol|sign|character|key|mark)s?\b")
_A = later(r"(?:\b(?:an?|[Tt]he)|^An?) [“‘\"']?$")
_ALONE = later(r"[”’\"']?(?:[,;:!?)]|\.(?!\w)| (?!\w\b)[a-z]|$)")
_ONE_CURRENCY = {"$": "dollar", "£": "pound", "€": "euro", "¥": "yen", "₹": "rupee", "₩": "won"}
_MARKED = later(r"\b(?:[Mm]arked|[Ll]abelled|[Ff]lagged)(?: with)?(?: an?)? [“\"‘(]?$")
_COPYRIGHT = later(r"\b[Cc]opyright $")
_THE = later(r"(?:\b(?:[Tt]he|[Aa]n?|[Oo]ne)(?: (?:strong|weak))?|/|\bper|\bUS) ?(?:US)?$")


def _is_named(match: re.Match[str]) -> bool:
    """Tell whether a text speaks of the mark itself: `a † beside it`, `the “&” key`."""
    if _CALLED().match(match.string, match.end()) or preceded(match, _MARKED()):
        return True
    alone = match.group() != "&" and _ALONE().match(match.string, match.end())
    return bool(alone and preceded(match, _A()))


def _in_place(mark: str, match: re.Match[str]) -> str | None:
    """Return what a mark says by what is before it: `the €` is one euro, `x ≥ 3` a comparison."""
    if mark == "©" and preceded(match, _COPYRIGHT()):
        return " "
    if mark in _ONE_CURRENCY and preceded(match, _THE()):
        return f" {_ONE_CURRENCY[mark]}"
    return _BOUNDS.get(mark) if preceded(match, _OPERAND()) else None


def _say(match: re.Match[str]) -> str:
    """Return the words for a symbol; a mark that only the eye needs is dropped."""
    mark = match.group().strip()
    text = match.string
    if mark in _NAMES and _is_named(match):
        return f" {_NAMES[mark]}"
    if mark in _SAID or (mark in _BOUNDS and preceded(match, _OPERAND())):
        return _in_place(mark, match) or _say_known(mark, text[match.end() : match.end() + 1])
    if mark in _BY_PLACE:
        return _BY_PLACE[mark](match)
    if mark in _PARTING:
        inside = text[: match.start()].strip() and text[match.end() :].strip()
        return ", " if inside else ""
    return _by_neighbours(mark, match)


def _by_neighbours(mark: str, match: re.Match[str]) -> str:
    """Return what a mark says by what is beside it; most are for the eye only."""
    text = match.string
    if mark == "_" and _INSIDE().match(text, match.start() - 1):
        return " "
    if _NUMBER_FOLLOWS().match(text, match.end()):
        return _BEFORE_NUMBER.get(mark, "")
    if text[match.start() - 1 : match.end() + 1] == f" {mark} " and mark in _COMPARED:
        return _COMPARED[mark]
    return "hash" if mark == "#" and not text[match.end() : match.end() + 1].isalnum() else ""


_RATED = later(r"\d ?$")
_OF_RATING = later(r" (?:reviews?|ratings?|hotels?|films?|books?|notices?|shows?|resorts?|guest)\b")


_DETERMINED = later(r"\b(?:[Aa]n?|[Tt]h(?:e|is|at)|[Hh](?:is|er)) \d ?$")
_ONE_THING = later(r" (?!(?:from|for|in|and|or|to|on|is|was|but|at)\b)[a-z]")


def _say_stars(match: re.Match[str]) -> str | None:
    """Return how many stars there are; a single one is a bullet."""
    full, empty = len(match["full"] or ""), len(match["empty"] or "")
    if full + empty < 2:
        if not preceded(match, _RATED()):
            return None
        one = _ONE_THING() if preceded(match, _DETERMINED()) else _OF_RATING()
        return " star" if one.match(match.string, match.end()) else " stars"
    half = " and a half" if match["half"] else ""
    of = f" out of {cardinal(full + empty)}" if empty else ""
    return f"{cardinal(full)}{half}{of} star{'' if full + empty == 1 else 's'}"


SYMBOL = SemioticClass(
    "symbol",
    later(
        r"§§|\+/[-−–]|\s*[|¦•·‖]\s*|[&+=×÷±≈≤≥%‰§¶@°→←↔⇒≠$£€/#№~<>*_^`\\©®™†‡■●▪►★☆√∞∆∑∈⁺⁻∗∙⋅≦≧⊆∪∩∝≡∀∃∫∂₩¥₹♯♭∼↑↓♥❤]|(?<=\s)−(?=\s)"
        r"|(?<![^\W\d_])[µα-ωΓΔΘΛΞΠΣΦΨΩ](?:(?=[²³])|(?<=Δ)(?=[A-Za-z]\b)|(?![^\W\d_]))"
    ),
    _say,
    marks=_MARKS,
)

MENU = SemioticClass(
    "symbol", later(r"(?<=[a-z]) > (?=[A-Z][a-z])"), lambda _match: ", ", marks=">"
)
"""From one menu to the next: `File > Save`."""
STARS = SemioticClass(
    "symbol",
    later(r"(?P<full>★+)(?P<half>½)?(?P<empty>☆*)|☆{2,}"),
    _say_stars,
    marks="★☆",
)
"""A rating: `★★★☆☆`."""
MINUS = SemioticClass(
    "symbol",
    later(
        r"(?<=\d\^)[-−–](?=\d)|(?<=\d)-(?=\d+\s?=)|(?:(?<=[\d)²³])|(?<=\b[a-zA-Z]))\s?−\s?(?=[\d(√]|[a-zA-Z]\b)|(?<=\d)\s[-–]\s(?=\d[\d.]*\s?=)"
    ),
    lambda _match: " minus ",
    marks="−–-",
)
SCALE = SemioticClass(
    "measure",
    later(
        r"(?<![\w.,:])(?:(?P<one>1):(?P<most>\d{1,3}(?:,\d{3})+|[1-9]\d{2,6})"
        r"|(?:(?<=ratio of )|(?<=scale of )|(?<=odds of )|(?<=gradient of )|(?<=slope of )"
        r"|(?=[\d:]+ (?:scale|ratio|odds|dilution|gradient|slope|mix|model|replica)\b))"
        r"(?P<first>\d{1,3}):(?P<last>\d{1,3}))(?![\w:]|[.,]\d)"
    ),
    lambda match: (
        f"{say_number(match['one'] or match['first'])}"
        f" to {say_number(match['most'] or match['last'])}"
    ),
    marks=("0:",),
    at_number=True,
)
FUNCTION = SemioticClass(
    "symbol",
    later(r"(?<!\w)(?P<name>[f-hF-HPp])\((?P<of>[a-zA-Z])\)(?!\w)"),
    lambda match: f"{match['name'].upper()} of {match['of'].upper()}",
    marks="(",
)
"""`f(x)`."""
GRADE = SemioticClass(
    "symbol",
    later(r"(?<![\w.-])[A-DF](?P<said>[-−–])(?=[,.;:!?)”’\"]|\s(?!and\b|or\b|to\b|&)\S|$)"),
    lambda _match: " minus",
    marks="−–-",
)
