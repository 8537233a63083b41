"""Which word a damaged one was: restored only where one word fits and no other comes near."""

from collections.abc import Iterable

from audio_edition.repair.words import Words

LIGATURES = ("fi", "fl", "ff", "ffi", "ffl")
"""Letters that nearly every font draws as one sign."""

_CLEAR = 20
"""How many times more common than any other that fits a word must be."""

_OWN = 1_000_000_000
"""Weight of a word for each time that the document itself has it."""


def only_word(candidates: Iterable[str], words: Words) -> str | None:
    """Return the one candidate that is a word, or None where none is, or more than one."""
    weights = {candidate: weight(candidate, words) for candidate in candidates}
    ranked = sorted(weights.values(), reverse=True)
    if not ranked or not ranked[0] or (len(ranked) > 1 and ranked[0] < _CLEAR * ranked[1]):
        return None
    return max(weights, key=weights.__getitem__)


def weight(word: str, words: Words) -> int:
    """Return how much speaks for a word: its uses in the document, and in its language."""
    return words.frequency(word) + _OWN * words.own[word.lower()]
