"""Telephone numbers, digit by digit with pauses: `555-0142`, `+1 (212) 555-0142`."""

import re

from audio_edition.pronounce.number_words import digits
from audio_edition.pronounce.numerals import say_number
from audio_edition.pronounce.semiotic import SemioticClass


def _say(match: re.Match[str]) -> str:
    """Return the digits of each group, and a pause between two."""
    groups = re.findall(r"\d+", match.group())
    plus = "plus " if match.group().startswith("+") else ""
    return plus + ", ".join(map(digits, groups))


TELEPHONE = SemioticClass(
    "telephone",
    re.compile(
        r"(?<![\w-])(?:(?:\+?\d{1,3}[ -])?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}|\d{3}-\d{4}"
        r"|\+\d{1,3}(?: \(?\d{1,5}\)?){2,5})(?![\w-])"
        r"|(?<![\w.,-])0\d{2,4}\)? \d{3,6}(?: \d{3,4})?(?![\w-]|[.,]\d)"
    ),
    _say,
)
EMERGENCY = SemioticClass(
    "telephone",
    re.compile(
        r"(?<![\w.,$£€/-])911(?![\w,-]|[./]\d)(?! (?:people|men|women|of|more|other|new|times)\b)"
    ),
    _say,
)
DIALLED = SemioticClass(
    "telephone",
    re.compile(
        r"\b(?:[Cc]all(?:ed|ing|s)?|[Dd]ial(?:l?ed|l?ing|s)?|[Rr]ang|[Rr]ing) "
        r"(?P<said>\d{3})(?=[.,;!?](?!\d)|$| (?:for|if|in|now|and|or|at|to)\b)"
    ),
    lambda match: digits(match["said"]),
)
EXTENSION = SemioticClass(
    "telephone",
    re.compile(
        r"(?:(?<=\d)|(?<=\d,)|(?<=\d\)))"
        r"(?P<said> ?(?:[Ee]xt\.?|(?<=\d{4} )x) ?(?P<number>\d{1,5}))\b"
    ),
    lambda match: f" extension {say_number(match['number'])}",
)
