"""The ligature with a capital, Th: whether a text has lost it, and where a lost sign may be it."""

from collections import Counter
from collections.abc import Iterable, Sequence

from audio_edition.repair.words import LOST, Words
from audio_edition.shapes import ends_sentence

CAPITAL = "Th"

_COMMON = 100_000_000
"""Frequency of the words that show the loss: The, This, They."""

_DISTINCT = 2
"""Different such words that show it."""

_OPENING = "“‘\"'(«—–"
"""Signs behind which a sentence may begin."""

_LOOKED_AT = 80
"""Characters in front of a word that are looked at."""


def lost_capitals(openings: Sequence[str], texts: Iterable[str], words: Words) -> bool:
    """Return whether a text has lost its Th: several of its words have, and few are whole.

    Args:
        openings: What follows the lost sign in each word that opens a sentence with one.
        texts: The texts of all blocks.
        words: What counts as a word.
    """
    found = Counter(end for end in openings if words.frequency(CAPITAL + end) >= _COMMON)
    whole = sum(text.count(CAPITAL) for text in texts)
    return len(found) >= _DISTINCT and found.total() >= whole


def opens_sentence(text: str, start: int) -> bool:
    """Return whether a sentence may open at a place of a text."""
    if text[start : start + 1] not in LOST:
        return False
    before = text[max(0, start - _LOOKED_AT) : start].rstrip(" \t")
    marked = before.endswith(tuple(_OPENING))
    return marked or not before or before.endswith("\n\n") or ends_sentence(before.rstrip())
