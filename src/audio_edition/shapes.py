"""Shapes of lines: what their first and last characters say."""

import re
from functools import lru_cache

LETTER = r"[^\W\d_]"
"""Pattern of one letter of any script."""

_SENTENCE_END = re.compile(r"[.!?…:。！？]['\"”’»)\]*†‡⁰¹²³⁴-⁹]*$")
_TAIL = 8
"""Characters at the end of a text that are looked at: marks after a full stop are few."""

_HEAD = 60
"""Characters at the beginning of a text that are looked at: more than a word has."""

_REMEMBERED = 1 << 14
"""Beginnings and ends of lines that are remembered, as each is looked at by many rules."""

_CLOSING = re.compile(r"^[,.;:!?)\]”’»…—]")
_MARKER = re.compile(r"^(?:[•◦▪‣●○■□–*+-]|\(?(?:\d{1,3}|[a-z]|[ivx]+)[.)])[ \t]+(?=\S)")
_SECTION = re.compile(r"^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+[“‘\"'(]?[A-ZÀ-Þ]")
_BULLET = re.compile(r"^[•◦▪‣●○■□*][ \t]*(?=\S)")
_FIRST_WORD = re.compile(r"\S+")
CJK = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")
"""A sign of Chinese or Japanese, which are written without blanks."""
_FIRST_LETTER = re.compile(rf"^[“‘\"'«„(\[¿¡]*(?P<letter>{LETTER})")
_DASH = re.compile("[—–]")
_DOTTED = re.compile(r"\w\.(?![⁰¹²³⁴-⁹])\w")
_LEADING = frozenset({"a", "an", "and", "at", "but", "for", "from", "of", "or", "the", "with"})
_NOTE_MARK = re.compile(
    r"^(?:[⁰¹²³⁴-⁹]+|\d{1,3}[.)]?\s|\d{1,3}(?=[“‘\"]?[A-ZÀ-Þ][a-zß-ÿ’' ])|[*∗†‡§]+)\s*\S"
)
_UNDERLINE = re.compile(r"(?:-{4,}|={4,}|_{4,})$")


def first_word(text: str) -> str:
    """Return what a line breaker takes as one: a word, or a sign of a script without blanks."""
    if CJK.match(text):
        return text[0]
    match = _FIRST_WORD.match(text)
    return match.group() if match else ""


def ends_sentence(text: str) -> bool:
    """Return whether the text ends as a sentence does, closing marks and note figures included."""
    return _ends_sentence(text[-_TAIL:])


@lru_cache(_REMEMBERED)
def _ends_sentence(tail: str) -> bool:
    return _SENTENCE_END.search(tail) is not None


def starts_small(text: str) -> bool:
    """Return whether the text begins with a small letter that is no address and no brand."""
    return _starts_small(text[:_HEAD])


@lru_cache(_REMEMBERED)
def _starts_small(text: str) -> bool:
    match = _FIRST_LETTER.match(text)
    if match is None or not match["letter"].islower():
        return False
    word = _DASH.split(first_word(text))[0]
    return "@" not in word and not _DOTTED.search(word) and not any(map(str.isupper, word))


def starts_capital(text: str) -> bool:
    """Return whether the text begins with a capital, after no more than opening marks."""
    match = _FIRST_LETTER.match(text)
    return match is not None and match["letter"].isupper()


def ends_dangling(text: str) -> bool:
    """Return whether the text ends in a small word of English that only leads to another."""
    return text.rpartition(" ")[2].casefold() in _LEADING


def is_underlined(text: str) -> bool:
    """Return whether the text ends in a rule of hyphens or the like, as a plain heading does."""
    return _UNDERLINE.search(text[-_TAIL:]) is not None


def goes_on(text: str) -> bool:
    """Return whether the text opens with a mark that can't begin a paragraph."""
    return _CLOSING.match(text) is not None


def is_bulleted(text: str) -> bool:
    """Return whether the text opens with a bullet."""
    return _BULLET.match(text) is not None


def is_marked(text: str) -> bool:
    """Return whether the text opens with a list marker of any kind: a bullet, a number, a dash."""
    return _MARKER.match(text) is not None


def is_numbered_section(text: str) -> bool:
    """Return whether the text opens with the number of a section within another: `2.3 When`."""
    return _SECTION.match(text) is not None


def is_cjk(character: str) -> bool:
    """Return whether the character is of a script that is written without blanks."""
    return CJK.match(character) is not None


def is_note(text: str) -> bool:
    """Return whether the text opens with the mark of a footnote."""
    return _NOTE_MARK.match(text) is not None
