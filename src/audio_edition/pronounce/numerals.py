"""Numbers as written in English text, shared by the classes that hold them."""

from audio_edition.pronounce.number_words import LARGEST, cardinal, decimal, digits

NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+"
"""A cardinal or decimal: `1940`, `2,500`, `1.25`, `.5`."""

NOT_IN_NUMBER = r"(?<!\w)(?<!\d[.,])"
"""Before a number: it does not go on to the left."""

ENDS_NUMBER = r"(?![.,]?\d)"
"""After a number: it does not go on to the right."""

MAGNITUDES = {
    "k": "thousand",
    "m": "million",
    "mn": "million",
    "bn": "billion",
    "b": "billion",
    "tn": "trillion",
    "thousand": "thousand",
    "million": "million",
    "billion": "billion",
    "trillion": "trillion",
    "lakh": "lakh",
    "crore": "crore",
}
"""What follows a number and multiplies it, in lower case."""


def say_number(written: str) -> str:
    """Return a written cardinal or decimal in words.

    A number with leading zeros, or longer than any name, is said digit by digit.
    """
    whole, point, part = written.replace(",", "").partition(".")
    if point:
        return decimal(whole, part)
    if int(whole) > LARGEST or (len(whole) > 1 and whole.startswith("0")):
        return digits(whole)
    return cardinal(int(whole))
