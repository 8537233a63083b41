"""Numbers as written in English text, shared by the classes that hold them."""

import re

from audio_edition.pronounce.number_words import LARGEST, cardinal, decimal, digits, lakhs
from audio_edition.pronounce.semiotic import later

_BLANK = " \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}"
_GROUPED = (
    r"\d{1,3}(?:,\d{3})+"
    rf"|(?<!\d[{_BLANK}])\d{{1,3}}(?:[{_BLANK}]\d{{3}})+(?![\d{_BLANK}]\d)"
    r"|\d{1,2}(?:,\d\d)+,\d{3}"
)
WHOLE = rf"{_GROUPED}|\d+"
"""A cardinal: `1940`, `2,500`, `10 000`, `2,00,000`."""

NUMBER = rf"(?:{_GROUPED})(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+"
"""A cardinal or decimal: `1940`, `2,500`, `1.25`, `.5`."""

NOT_IN_NUMBER = r"(?<!\w)(?<!\d[.,])"
"""Before a number: it does not go on to the left."""

ENDS_NUMBER = r"(?![.,]?\d)"
"""After a number: it does not go on to the right."""

PLURAL = r"(?!(?:gas|news|lens|canvas|always|perhaps)\b)[a-z]{2,}(?<![sui])s"
"""Before the end of a word: many of something, and no `business`, `bus` or `crisis`."""

MAGNITUDES = {
    "mm": "million",
    "k": "thousand",
    "m": "million",
    "mn": "million",
    "bn": "billion",
    "b": "billion",
    "tn": "trillion",
    "t": "trillion",
    "thousand": "thousand",
    "million": "million",
    "billion": "billion",
    "trillion": "trillion",
    "trn": "trillion",
    "mln": "million",
    "mil": "million",
    "bil": "billion",
    "bln": "billion",
    "lakh": "lakh",
    "lakhs": "lakh",
    "crore": "crore",
    "crores": "crore",
    "cr": "crore",
}
"""What follows a number and multiplies it, in lower case."""


_LONGEST_UNBROKEN = 11
_LONGEST_NAMED = len(str(LARGEST))
_IN_LAKHS = later(r"\d{1,2}(?:,\d\d)+,\d{3}$")


def say_number(written: str) -> str:
    """Return a written cardinal or decimal in words.

    A number with leading zeros, or longer than any name, is said digit by digit.
    """
    if _IN_LAKHS().match(written):
        return lakhs(int(written.replace(",", "")))
    whole, point, part = re.sub(r"[,\s]", "", written).partition(".")
    if point:
        return decimal(whole, part)
    unbroken = len(whole) > _LONGEST_UNBROKEN and whole == written
    endless = len(whole) > _LONGEST_NAMED or int(whole) > LARGEST
    if unbroken or endless or (len(whole) > 1 and whole.startswith("0")):
        return digits(whole)
    return cardinal(int(whole))
