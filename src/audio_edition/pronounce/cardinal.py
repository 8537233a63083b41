"""Cardinals: `2,500 people`, `-5`."""

import re

from audio_edition.pronounce.alphanumeric import say_label
from audio_edition.pronounce.numerals import ENDS_NUMBER, NOT_IN_NUMBER, WHOLE, say_number
from audio_edition.pronounce.semiotic import SemioticClass, later, preceded


def _say(match: re.Match[str]) -> str:
    sign = "minus " if match["minus"] else ""
    number = match["number"]
    if len(number) == _LABELLED and preceded(match, _LABEL()):
        return say_label(number)
    return f"{sign}{say_number(number)}"


_LABELLED = 3
_LABEL = later(r"(?<![\w-])[A-Z][A-Za-z]{0,5}-$")
"""`C-130` is said as a road is; `COVID-19` is the same either way."""
CARDINAL = SemioticClass(
    "cardinal",
    later(
        rf"(?P<minus>(?<![^\s(])[−-])?{NOT_IN_NUMBER}(?P<number>{WHOLE})"
        rf"{ENDS_NUMBER}(?![^\W⁰¹²³⁴-⁹])"
    ),
    _say,
    at_number=True,
)


def _say_left_over(match: re.Match[str]) -> str:
    before = match.string[match.start() - 1 : match.start()]
    return f"{' ' if before.isalpha() or before == '_' else ''}{say_number(match.group())}"


LEFT_OVER = SemioticClass(
    "cardinal", later(r"\d{1,3}(?:,\d{3})+(?!\d)|\d+"), _say_left_over, at_number=True
)
"""Digits that no other class has claimed: none is left to the engine."""
