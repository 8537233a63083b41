"""Ligatures that left no sign (`dicult`): restored where a text shows that it lost them."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from audio_edition.repair.changes import Blocks, Edit, Repaired, edit
from audio_edition.repair.fitting import LIGATURES, only_word
from audio_edition.repair.words import LETTER, Vocabulary, Words

_WORD = re.compile(rf"(?<![\w’'@/.\])]){LETTER}{{2,24}}(?![\w@/\[(]|\.\w)")
"""A word by itself: no part of a contraction or an address, no ending put in brackets."""

_VOWEL = re.compile("[aeiou]", re.IGNORECASE)

_DISTINCT = 3
"""Different words that must have lost a ligature before any is restored."""

_USUAL = 0.01
"""Share of words with such letters from which a text is taken to have them all."""

_SHARE = 0.25
"""Such words for each word of the text that still has its ligature's letters."""

_COMMON = 100_000_000
"""Frequency of a word that is one by itself, whatever a ligature would make of it."""

_CLEAR = 25
"""How many times more common the whole word must be, where the broken one is a word too."""


_WELL_KNOWN = 30_000_000
"""Frequency of a word from which its broken form with a capital is not taken for a name."""

_SHORT = 4
"""Letters from which a small word hardly becomes another by chance."""

_LONG = 7
"""Letters from which a name hardly becomes a word by chance."""


def restore_dropped_ligatures(blocks: Blocks, vocabulary: Vocabulary) -> Repaired:
    """Restore the dropped ligatures of a text that has lost many of them."""
    whole = _broken_words(blocks, vocabulary)
    return edit(blocks, partial(_edits, whole=whole)) if whole else (blocks, ())


def _broken_words(blocks: Blocks, vocabulary: Vocabulary) -> Mapping[str, str]:
    """Return the broken words of a text, each with the whole one; none where few are lost."""
    found = Counter(word for block in blocks for word in _WORD.findall(block.text))
    intact = sum(n for word, n in found.items() if any(each in word for each in LIGATURES))
    if intact > _USUAL * found.total():
        return {}
    words = Words.of(blocks, vocabulary)
    whole = {broken: word for broken in found if (word := _whole(broken, words))}
    evidence = [broken for broken in whole if broken.islower()]
    lost = sum(map(found.__getitem__, evidence))
    return whole if len(evidence) >= _DISTINCT and lost >= intact * _SHARE else {}


def _edits(text: str, whole: Mapping[str, str]) -> Iterator[Edit]:
    for match in _WORD.finditer(text):
        if match.group() in whole:
            yield Edit(*match.span(), whole[match.group()], "dropped-ligature")


def _whole(broken: str, words: Words) -> str | None:
    """Return the only word that a ligature makes of a broken one, which is hardly one itself."""
    frequency = words.frequency(broken)
    if frequency >= _COMMON or (frequency and not broken.islower()) or _is_foreign(broken):
        return None
    word = only_word(_candidates(broken.lower()), words)
    certain = len(broken) >= _LONG or (broken.islower() and len(broken) >= _SHORT)
    enough = _CLEAR * frequency if certain else max(_WELL_KNOWN, _CLEAR * frequency)
    if word is None or words.frequency(word) < enough:
        return None
    return _with_capitals(word, broken)


def _is_foreign(broken: str) -> bool:
    """Return whether a word is short enough to be one by itself in a name: `Le`, `Ho`."""
    return len(broken) < _SHORT and not broken.islower() and bool(_VOWEL.search(broken))


def _candidates(broken: str) -> Iterable[str]:
    return {
        broken[:place] + ligature + broken[place:]
        for place in range(len(broken) + 1)
        for ligature in LIGATURES
    }


def _with_capitals(word: str, broken: str) -> str:
    """Write a word with the capitals of its broken form."""
    if broken.isupper():
        return word.upper()
    return word[0].upper() + word[1:] if broken[0].isupper() else word
