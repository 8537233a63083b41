"""Which word a damaged one was: restored only where one word fits and no other comes near."""

from collections.abc import Iterable

from audio_edition.repair.words import Words

LIGATURES = ("fi", "fl", "ff", "ffi", "ffl")
"""Letters that nearly every font draws as one sign."""

_CLEAR = 20
"""How many times more common than any other that fits a word must be."""

_RARE = 50_000
"""Frequency below which a word is too rare to be taken for the one that was meant."""


def only_word(candidates: Iterable[str], words: Words) -> str | None:
    """Return the one candidate that is a fairly common word, or None where none or two are."""
    weights = {candidate: words.weight(candidate) for candidate in candidates}
    ranked = sorted(weights.values(), reverse=True)
    if not ranked or ranked[0] < _RARE or (len(ranked) > 1 and ranked[0] < _CLEAR * ranked[1]):
        return None
    return max(weights, key=weights.__getitem__)
