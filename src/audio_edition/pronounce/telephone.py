"""Telephone numbers, digit by digit with pauses: `555-0142`, `+1 (212) 555-0142`."""

import re

from audio_edition.pronounce.number_words import digits
from audio_edition.pronounce.semiotic import SemioticClass


def _say(match: re.Match[str]) -> str:
    groups = re.findall(r"\d+", match.group())
    plus = "plus " if match.group().startswith("+") else ""
    return plus + ", ".join(map(digits, groups))


TELEPHONE = SemioticClass(
    "telephone",
    re.compile(
        r"(?<![\w-])(?:(?:\+?\d{1,3}[ -])?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}|\d{3}-\d{4}"
        r"|\+\d{1,3}(?: \(?\d{1,5}\)?){2,5})(?![\w-])"
    ),
    _say,
)
