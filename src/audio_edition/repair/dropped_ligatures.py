"""Ligatures that left no sign (`dicult`): restored where a text shows that it lost them."""

import re
from collections.abc import Iterable, Iterator

from audio_edition.repair.changes import Blocks, Edit, Repaired, edit
from audio_edition.repair.fitting import LIGATURES, only_word
from audio_edition.repair.words import LETTER, Vocabulary, Words

_WORD = re.compile(
    rf"(?<![\w’'@/.‐-])(?<!\u00ad)(?<!-\n){LETTER}{{2,24}}(?![\w@/])(?!\.\w|[-‐\u00ad]\s*\n)"
)
_DISTINCT = 3
"""Different words that must have lost a ligature before any is restored."""

_SHARE = 0.25
"""Such words for each word of the text that still has its ligature's letters."""

_COMMON = 100_000_000
"""Frequency of a word that is one by itself, whatever a ligature would make of it."""

_CLEAR = 50
"""How many times more common the whole word must be, where the broken one is a word too."""


def restore_dropped_ligatures(blocks: Blocks, vocabulary: Vocabulary) -> Repaired:
    """Restore the dropped ligatures of a text that has lost many of them."""
    words = Words.of(blocks, vocabulary)
    whole = {broken: word for broken in words.own if (word := _whole(broken, words))}
    if not _lost_many(whole, words):
        return blocks, ()
    return edit(blocks, lambda text: _edits(text, whole))


def _edits(text: str, whole: dict[str, str]) -> Iterator[Edit]:
    for match in _WORD.finditer(text):
        word = whole.get(match.group().lower())
        if word:
            yield Edit(*match.span(), _like(match.group(), word), "dropped-ligature")


def _whole(broken: str, words: Words) -> str | None:
    """Return the only word that a ligature makes of a broken one."""
    frequency = words.frequency(broken)
    if frequency >= _COMMON or not broken.isalpha() or len(broken) < 2:
        return None
    word = only_word(_candidates(broken), words)
    if word is None or words.frequency(word) < _CLEAR * frequency:
        return None
    return word


def _candidates(broken: str) -> Iterable[str]:
    return {
        broken[:place] + ligature + broken[place:]
        for place in range(len(broken) + 1)
        for ligature in LIGATURES
    }


def _lost_many(whole: dict[str, str], words: Words) -> bool:
    broken = sum(words.own[word] for word in whole)
    intact = sum(n for word, n in words.own.items() if any(each in word for each in LIGATURES))
    return len(whole) >= _DISTINCT and broken > intact * _SHARE


def _like(broken: str, word: str) -> str:
    """Write a word with the capitals of its broken form."""
    if broken.isupper():
        return word.upper()
    return word[0].upper() + word[1:] if broken[0].isupper() else word
