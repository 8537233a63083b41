"""Drop capitals: the first letter of a paragraph that an extraction parts from its word."""

import re
from collections.abc import Iterator

from audio_edition.repair.changes import Blocks, Edit, Repaired, edit
from audio_edition.repair.words import Vocabulary
from audio_edition.shapes import LETTER

_PARTED = re.compile(rf"(?P<opening>[“‘\"']?)(?P<letter>[A-Z]) (?P<rest>{LETTER}+)(?!\w)")
_WORDS, _PREFIXES = "AIO", "E"
"""Letters that are words by themselves, or stand in front of words: “E mail”."""

_RARE = 50_000
"""Frequency below which a word is too rare to be taken for the one that was parted."""

_USUAL = 5_000_000
"""Frequency from which a word is meant although its rest is one too: “W hen”."""

_SHORTEST = 60
"""Characters of a paragraph that may begin with a drop capital."""


def join_drop_caps(blocks: Blocks, vocabulary: Vocabulary) -> Repaired:
    """Join the first letter of a paragraph with the rest of its word, which is set in capitals."""
    return edit(blocks, lambda text: _edits(text, vocabulary))


def _edits(text: str, vocabulary: Vocabulary) -> Iterator[Edit]:
    found = _PARTED.match(text) if len(text) >= _SHORTEST else None
    if found and _is_parted(found, vocabulary):
        whole = found["opening"] + found["letter"] + found["rest"]
        yield Edit(0, found.end("rest"), whole, "drop-cap")


def _is_parted(found: re.Match[str], vocabulary: Vocabulary) -> bool:
    """Return whether letter and rest are a word, and no two words in capitals or small letters."""
    letter, rest = found["letter"], found["rest"]
    frequency = vocabulary.frequency((letter + rest).lower())
    if frequency < _RARE or not (rest.isupper() or rest.islower()):
        return False
    known = len(rest) > 1 and vocabulary.frequency(rest.lower()) >= _RARE
    if letter in _WORDS:
        return rest.isupper() and not known
    if letter in _PREFIXES and rest.islower():
        return not known
    return not known or rest.isupper() or frequency >= _USUAL
