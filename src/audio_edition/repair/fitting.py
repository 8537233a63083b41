"""Which word a damaged one was: restored only where one word fits and no other comes near."""

from collections.abc import Iterable

from audio_edition.repair.words import Words

LIGATURES = ("fi", "fl", "ff", "ffi", "ffl")
"""Letters that nearly every font draws as one sign."""

_CLEAR = 20
"""How many times more common than any other that fits a word must be."""

_RARE = 50_000
"""Frequency below which a word is too rare to be taken for the one that was meant."""


_CERTAIN = 80
"""How many times more common than all others together one of several words must be."""


def fitting_words(candidates: Iterable[str], words: Words) -> list[str]:
    """Return the candidates that are words, the likeliest first."""
    known = filter(words.known, set(candidates))
    return sorted(known, key=lambda word: (-words.weight(word), word))


def certain_word(candidates: Iterable[str], words: Words) -> str | None:
    """Return the one candidate that can be meant, or None where two can.

    Of several that fit, it is the only one that the document has elsewhere, or else one beside
    which the others hardly occur in the language.
    """
    fitting = fitting_words(candidates, words)
    own = [word for word in fitting if words.own[word.lower()]]
    if len(own) == 1:
        return own[0]
    others = sum(map(words.frequency, fitting[1:]))
    if own or not fitting or words.frequency(fitting[0]) < max(_RARE, _CERTAIN * others):
        return None
    return fitting[0]


def only_word(candidates: Iterable[str], words: Words) -> str | None:
    """Return the one candidate that is a fairly common word, or None where none or two are."""
    weights = {candidate: words.weight(candidate) for candidate in candidates}
    ranked = sorted(weights.values(), reverse=True)
    if not ranked or ranked[0] < _RARE or (len(ranked) > 1 and ranked[0] < _CLEAR * ranked[1]):
        return None
    return max(weights, key=weights.__getitem__)
