"""Cardinals: `2,500 people`, `-5`."""

import re

from audio_edition.pronounce.numerals import ENDS_NUMBER, NOT_IN_NUMBER, WHOLE, say_number
from audio_edition.pronounce.semiotic import SemioticClass


def _say(match: re.Match[str]) -> str:
    sign = "minus " if match["minus"] else ""
    return f"{sign}{say_number(match['number'])}"


CARDINAL = SemioticClass(
    "cardinal",
    re.compile(
        rf"(?P<minus>(?<![^\s(])[−-])?{NOT_IN_NUMBER}(?P<number>{WHOLE})"
        rf"{ENDS_NUMBER}(?![^\W⁰¹²³⁴-⁹])"
    ),
    _say,
)

LEFT_OVER = SemioticClass(
    "cardinal",
    re.compile(r"(?P<before>(?<=[^\W\d_]))?(?P<said>\d+)"),
    lambda match: f"{' ' if match['before'] is not None else ''}{say_number(match['said'])}",
)
"""Digits that no other class has claimed: none is left to the engine."""
