"""Ordinals: `the 23rd`, `a 19th-century house`."""

import re

from audio_edition.pronounce.number_words import ordinal
from audio_edition.pronounce.semiotic import SemioticClass


def _say(match: re.Match[str]) -> str:
    return ordinal(int(match["number"].replace(",", "")))


ORDINAL = SemioticClass(
    "ordinal",
    re.compile(r"(?<![\w.,])(?P<number>\d{1,3}(?:,\d{3})+|\d{1,6})(?:st|nd|rd|th)\b"),
    _say,
)
