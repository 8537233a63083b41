"""Shapes of lines: what their first and last characters say."""

import re

_SENTENCE_END = re.compile(r"[.!?…:。！？]['\"”’»)\]*†‡⁰¹²³⁴-⁹]*$")
_OPENING_MARKS = "“‘\"'«„([¿¡"
_CLOSING = re.compile(r"^[,.;:!?)\]”’»…—]")
_BULLET = re.compile(r"^[•◦▪‣●○■□*]\s*\S")
_MARKER = re.compile(r"^(?:[–-]|\(?(?:\d{1,3}|[a-z]|[ivx]+)[.)])\s+\S")
_NOTE_MARK = re.compile(
    r"^(?:[⁰¹²³⁴-⁹]+|\d{1,3}[.)]?\s|\d{1,3}(?=[“‘\"]?[A-ZÀ-Þ][a-zß-ÿ’' ])|[*†‡§]+)\s*\S"
)


def ends_sentence(text: str) -> bool:
    """Return whether a text ends as a sentence does, closing marks and note figures included."""
    return _SENTENCE_END.search(text[-8:]) is not None


def starts_small(text: str) -> bool:
    """Return whether a text begins with a small letter, after no more than opening marks."""
    return text.lstrip(_OPENING_MARKS)[:1].islower()


def goes_on(text: str) -> bool:
    """Return whether a text opens with a mark that can't begin a paragraph."""
    return _CLOSING.match(text) is not None


def is_bulleted(text: str) -> bool:
    """Return whether a text opens with a bullet."""
    return _BULLET.match(text) is not None


def is_marked(text: str) -> bool:
    """Return whether a text opens with a number, a letter or a dash, as items of a list do."""
    return _MARKER.match(text) is not None


def is_note(text: str) -> bool:
    """Return whether a text opens with the mark of a footnote."""
    return _NOTE_MARK.match(text) is not None
