"""Addresses on the net: `www.example.org/news`, `desk@example.org`, `@example`, `#example`."""

import re

from audio_edition.pronounce.numerals import say_number
from audio_edition.pronounce.semiotic import SemioticClass

_MARKS = {
    ".": " dot ",
    "/": " slash ",
    "@": " at ",
    "-": " dash ",
    "_": " underscore ",
    "?": " question mark ",
    "=": " equals ",
    "&": " and ",
    "#": " hash ",
    ":": " colon ",
    "%": " percent ",
    "+": " plus ",
    "~": " tilde ",
}
_ENDINGS = "com|org|net|edu|gov|info|io|int|news|tv|co|eu|uk|ie|de|fr|es|nl|ch|se|au|nz|ca|jp"
_DOMAIN = rf"(?:[A-Za-z0-9-]+\.)+(?:{_ENDINGS})\b"


def _spell(address: str) -> str:
    """Say the marks and numbers of an address, and its words as they are."""
    marked = "".join(_MARKS.get(character, character) for character in address)
    return re.sub(r"(?<!\w)\d+(?!\w)", lambda match: say_number(match.group()), marked)


def _say_url(match: re.Match[str]) -> str:
    return _spell(match["address"].removeprefix("www.").rstrip("/"))


URL = SemioticClass(
    "electronic",
    re.compile(
        rf"(?<![\w@])(?:https?://)?(?P<address>{_DOMAIN}(?::\d+)?(?:/[\w./~%?=&#+-]*[\w/])?)(?!@)"
    ),
    _say_url,
)
EMAIL = SemioticClass(
    "electronic",
    re.compile(rf"(?<!\w)[\w.+-]+@{_DOMAIN}"),
    lambda match: _spell(match.group()),
)
HANDLE = SemioticClass(
    "electronic",
    re.compile(r"(?<![\w@#])[@#](?=[A-Za-z]\w+)\w+"),
    lambda match: (
        ("at " if match.group()[0] == "@" else "hashtag ") + match.group()[1:].replace("_", " ")
    ),
)
