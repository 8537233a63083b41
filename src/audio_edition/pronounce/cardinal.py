"""Cardinals: `2,500 people`, `-5`."""

import re

from audio_edition.pronounce.numerals import ENDS_NUMBER, NOT_IN_NUMBER, say_number
from audio_edition.pronounce.semiotic import SemioticClass


def _say(match: re.Match[str]) -> str:
    sign = "minus " if match["minus"] else ""
    return f"{sign}{say_number(match['number'])}"


CARDINAL = SemioticClass(
    "cardinal",
    re.compile(
        rf"(?P<minus>(?<![^\s(])[−-])?{NOT_IN_NUMBER}(?P<number>\d{{1,3}}(?:,\d{{3}})+|\d+)"
        rf"{ENDS_NUMBER}(?![^\W⁰¹²³⁴-⁹])"
    ),
    _say,
)
