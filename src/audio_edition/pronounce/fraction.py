"""Fractions: `3/4 of them`, `2½`."""

import re
import unicodedata

from audio_edition.pronounce.measure import UNIT, UNITS
from audio_edition.pronounce.number_words import cardinal, ordinal
from audio_edition.pronounce.semiotic import SemioticClass

_DENOMINATORS = frozenset({*range(2, 11), 12, 16, 20, 32, 64, 100})
_NAMES = {2: "half", 4: "quarter"}
_VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"


def _parts(numerator: int, denominator: int) -> str:
    name = _NAMES.get(denominator) or ordinal(denominator)
    if numerator == 1:
        return f"one {name}"
    return f"{cardinal(numerator)} {'halves' if denominator == 2 else f'{name}s'}"


def _mixed(whole: str | None, parts: str) -> str:
    """Put a whole number before the parts: `two and a half`."""
    if not whole:
        return parts
    return f"{cardinal(int(whole))} and {re.sub('^one ', 'a ', parts)}"


def _unit(match: re.Match[str]) -> str:
    """Return the unit that follows: `three quarters teaspoon`, `two and a half miles`."""
    if not match["unit"]:
        return ""
    return f" {UNITS[match['unit']][bool(match['whole'])]}"


def _say(match: re.Match[str]) -> str | None:
    numerator, denominator = int(match["numerator"]), int(match["denominator"])
    if numerator >= denominator or not numerator or denominator not in _DENOMINATORS:
        return None
    return _mixed(match["whole"], _parts(numerator, denominator)) + _unit(match)


def _say_vulgar(match: re.Match[str]) -> str:
    numerator, denominator = unicodedata.normalize("NFKC", match["parts"]).split("⁄")
    return _mixed(match["whole"], _parts(int(numerator), int(denominator))) + _unit(match)


_UNIT_BEHIND = rf"(?:[ -]?(?P<unit>(?!m\b)(?:{UNIT})(?![\w/²³’'])))?"
FRACTION = SemioticClass(
    "fraction",
    re.compile(
        r"(?<![\w.,/])(?:(?P<whole>\d{1,3})[ -])?"
        r"(?P<numerator>\d{1,2})/(?P<denominator>\d{1,3})(?![\w/])"
        rf"{_UNIT_BEHIND}"
    ),
    _say,
)
VULGAR_FRACTION = SemioticClass(
    "fraction",
    re.compile(rf"(?:(?<![\w.,])(?P<whole>\d{{1,3}})[ -]?)?(?P<parts>[{_VULGAR}]){_UNIT_BEHIND}"),
    _say_vulgar,
)
