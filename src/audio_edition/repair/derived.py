"""Words that no list has, as they are made of others: with a prefix, with an ending, or of two."""

from collections.abc import Iterable

from audio_edition.repair.words import Words

_PREFIXES = (
    "anti",
    "counter",
    "dis",
    "hyper",
    "inter",
    "micro",
    "mis",
    "multi",
    "non",
    "out",
    "over",
    "pre",
    "pro",
    "re",
    "semi",
    "sub",
    "super",
    "trans",
    "ultra",
    "un",
    "under",
)
_ENDINGS = ("s", "es", "ed", "d", "ing", "ly", "ness", "er", "ers", "able")

_SHORTEST = 4
"""Letters of a part of a word at least."""

_LONGEST = 30
"""Letters of a word at most."""

_PART = 200_000
"""Frequency of a word that others are made of at least."""


def is_derived(word: str, words: Words) -> bool:
    """Return whether a word is made of known ones."""
    return _has_prefix(word, words) or is_inflected(word, words) or _is_compound(word, words)


def is_inflected(word: str, words: Words) -> bool:
    """Return whether a word is a known one with an ending, its last letter perhaps doubled."""
    stems = (word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending))
    return any(words.frequency(stem) or _undoubled(stem, words) for stem in stems)


def only_derived(candidates: Iterable[str], words: Words) -> str | None:
    """Return the one candidate that is made of known words; None where none or two are."""
    short = (word for word in candidates if len(word) <= _LONGEST)
    found = [word for word in short if _is_made(word, words)]
    return found[0] if len(found) == 1 else None


def _is_made(word: str, words: Words) -> bool:
    """Return whether a word is made of known ones; a name only of two: `Brackenfield`."""
    name = word.istitle() and _is_compound(word.lower(), words)
    return name or (word.islower() and is_derived(word, words))


def _undoubled(stem: str, words: Words) -> bool:
    return len(stem) > _SHORTEST and stem[-1] == stem[-2] and words.frequency(stem[:-1]) > 0


def _has_prefix(word: str, words: Words) -> bool:
    rests = (word.removeprefix(prefix) for prefix in _PREFIXES if word.startswith(prefix))
    return any(_is_part(rest, words) for rest in rests)


def _is_compound(word: str, words: Words) -> bool:
    places = range(_SHORTEST, len(word) - _SHORTEST + 1)
    return any(_is_part(word[:at], words) and _is_part(word[at:], words) for at in places)


def _is_part(word: str, words: Words) -> bool:
    return len(word) >= _SHORTEST and words.frequency(word) >= _PART
