"""A Roman numeral as the digits that it stands for: the engine reads those in its own language."""

import re

from audio_edition.pronounce.roman import roman_value
from audio_edition.pronounce.semiotic import SAID


def say_numeral(match: re.Match[str]) -> str | None:
    """Return the number in digits; None where the letters are no numeral."""
    number = roman_value(match[SAID])
    return str(number) if number else None
