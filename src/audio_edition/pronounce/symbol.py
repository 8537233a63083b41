"""Symbols that are said, that part like a comma, or that are seen only."""

import re

from audio_edition.pronounce.semiotic import SemioticClass

_SAID = {
    "&": " and ",
    "+": " plus ",
    "=": " equals ",
    "×": " times ",
    "÷": " divided by ",
    "±": " plus or minus ",
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
    "©": "copyright ",
    "^": " to the power of ",
    "$": " dollars ",
    "£": " pounds ",
    "€": " euros ",
    "…": "…",
}
_PERIOD = re.compile(r"(?:second|minute|hour|day|night|week|month|year|person|head|mile)\b")
_BETWEEN_NUMBERS = re.compile(r"[\d ]\* ?\d")
_CLOSING = frozenset(",.;:!?)")
_PARTING = frozenset("|¦•·‖")
_BEFORE_NUMBER = {
    "#": "number ",
    "№": "number ",
    "~": "about ",
    "<": " less than ",
    ">": " more than ",
}


def _say(match: re.Match[str]) -> str:
    """Return the words for a symbol; a mark that only the eye needs is dropped."""
    mark = match.group().strip()
    text = match.string
    if mark in _SAID:
        ends = text[match.end() : match.end() + 1] in _CLOSING
        return _SAID[mark].rstrip() if ends else _SAID[mark]
    if mark == "*" and _BETWEEN_NUMBERS.match(text, match.start() - 1):
        return " times "
    if mark == "/":
        return " per " if _PERIOD.match(text, match.end()) else " "
    if mark in _PARTING:
        inside = text[: match.start()].strip() and text[match.end() :].strip()
        return ", " if inside else ""
    if text[match.end() :].lstrip()[:1].isdecimal():
        return _BEFORE_NUMBER.get(mark, "")
    return ""


SYMBOL = SemioticClass(
    "symbol",
    re.compile(r"§§|\s*[|¦•·‖]\s*|[&+=×÷±≈≤≥%‰§¶@°→$£€/#№~<>*_^`\\©®™†‡■●▪►★☆]"),
    _say,
)
