"""Addresses on the net: `www.example.org/news`, `desk@example.org`, `@example`, `#example`."""

import re

from audio_edition.pronounce.alphanumeric import say_label
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
_ENDINGS = (
    "ly|ai|app|dev|com|org|net|edu|gov|info|io|int|news|tv"
    "|co|eu|uk|ie|de|fr|es|nl|ch|se|au|nz|ca|jp"
)
_DOMAIN = rf"(?:[A-Za-z0-9-]+\.)+(?:{_ENDINGS})\b"


def _spell(address: str) -> str:
    """Say the marks and numbers of an address, and its words as they are."""
    marked = "".join(_MARKS.get(character, character) for character in address)
    return re.sub(r"\w*\d\w*", _say_token, marked)


def _say_token(match: re.Match[str]) -> str:
    """Return a token that holds digits, which stand apart from the letters beside them."""
    token = match.group()
    if token.isdigit():
        return say_number(token)
    runs = re.findall(r"\d+|[^\W\d]+", token)
    return " ".join(say_label(run) if run.isdigit() else run for run in runs)


def _say_url(match: re.Match[str]) -> str:
    address = match["address"].rstrip("/")
    known = address.lower().startswith("www.")
    return ("W.W.W dot " if known else "") + _spell(address[4 * known :])


def _words(name: str) -> str:
    """Part the words of a name that has no blanks: `BlackLivesMatter`, `save_the_bees`."""
    parted = re.sub(
        r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[^\W\d])(?=\d)", " ", name
    )
    numbered = re.sub(r"\d+", lambda match: say_label(match.group()), parted)
    return numbered.replace("_", " ")


def _say_file(match: re.Match[str]) -> str:
    ending = match["ending"].upper()
    spelled = ".".join(ending) if len(ending) < 4 or ending == "HTML" else match["ending"]
    return f"{_words(match['stem']).replace('-', ' ')} dot {spelled}"


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
    lambda match: ("at " if match.group()[0] == "@" else "hashtag ") + _words(match.group()[1:]),
)
FILE = SemioticClass(
    "electronic",
    re.compile(
        r"(?<![\w./-])(?P<stem>[A-Za-z][\w-]*)\.(?P<ending>pdf|docx?|xlsx?|txt|html?|jpe?g|png|gif|mp[34]|csv"
        r"|zip|exe|py|js|json|xml)\b(?![\w/])"
    ),
    _say_file,
)
