"""Ligatures that left no sign (`dicult`): restored where a text shows that it lost them."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import chain

from audio_edition.repair.changes import Blocks, Edit, Repaired, edit
from audio_edition.repair.fitting import LIGATURES, only_word
from audio_edition.repair.words import Vocabulary, Words
from audio_edition.shapes import LETTER

_WORD = re.compile(rf"(?<![\w’'@/.\])]){LETTER}{{2,24}}(?![\w@/\[(]|\.\w)")
"""A word by itself: no part of a contraction or an address, no ending put in brackets."""

_VOWEL = re.compile("[aeiou]", re.IGNORECASE)

_DISTINCT = 3
"""Different words that must have lost a ligature before any is restored."""

_MANY = 400
"""Words of a text that has ligatures, and more than one, if it has lost none."""

_USUAL = 0.01
"""Share of words with such letters from which a text is taken to have them all."""

_SHARE = 0.25
"""Such words for each word of the text that still has its ligature's letters."""

_SOME = 0.05
"""The same, where only what is no word at all is restored."""

_MOST_DISTINCT = 5
_MOST_SHARE = 1.5
"""Different broken words, and their number for each intact one, of a text that has lost most."""

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

_FRAGMENTS = {"o": "off", "re": "fire", "ve": "five"}
"""Broken words that a list has as letters or ends of contractions; they are none in prose."""

_FRAGMENT = re.compile(
    rf"(?:(?<=[a-z] )|(?<=[a-z][,;—] ))(?:{'|'.join(_FRAGMENTS)})(?=[,;.]? [a-z]{{2}})"
)


_CAPITAL = re.compile(r" [A-ZÀ-Þ]")
_BEFORE = re.compile(rf"({LETTER}{{1,12}})[-—, ]$")
_BEFORE_LENGTH = 14
_AFTER = re.compile(rf" ({LETTER}{{1,12}})")
_ENGLISH = 60_000_000, 2_000_000_000
"""Frequencies of a word after which, or before which, a small one is of the same language."""

_SYLLABLES = frozenset({"le", "ne"})
"""Broken words that are words of other languages."""


@dataclass(frozen=True, slots=True)
class _Loss:
    """The broken words of a text, and how much is lost."""

    whole: Mapping[str, str]
    """Each broken word with the whole one."""
    most: bool = False
    """Whether few ligatures are left."""


def restore_dropped_ligatures(blocks: Blocks, vocabulary: Vocabulary) -> Repaired:
    """Restore the dropped ligatures of a text that has lost many of them."""
    found = Counter(chain.from_iterable(_WORD.findall(block.text) for block in blocks))
    own: Counter[str] = Counter()
    for word, times in found.items():
        own[word.lower()] += times
    words = Words(own, vocabulary)
    loss = _loss(found, words)
    return edit(blocks, partial(_edits, loss=loss, words=words)) if loss.whole else (blocks, ())


def _loss(found: Counter[str], words: Words) -> _Loss:
    """Return what a text has lost: nothing where that is little, only what is certain if some."""
    intact = sum(n for word, n in found.items() if any(each in word for each in LIGATURES))
    if intact > _USUAL * found.total():
        unknown = (word for word in found if _is_no_word(word, words))
        return _Loss(_enough(unknown, found, words, _SOME * intact))
    distinct = _DISTINCT if intact or found.total() < _MANY else _DISTINCT - 1
    whole = _enough(found, found, words, _SHARE * intact, distinct)
    lost = sum(map(found.__getitem__, whole))
    if len(whole) < _MOST_DISTINCT or lost < _MOST_SHARE * intact:
        return _Loss(whole)
    return _Loss({**_short_with_capital(found, words), **whole}, most=True)


def _short_with_capital(found: Iterable[str], words: Words) -> Mapping[str, str]:
    """Return broken words that might be names, were not most ligatures lost: `Oce`."""
    short = (word for word in found if word.istitle() and len(word) == _SHORT - 1)
    whole = {word: _whole(word.lower(), words) or "" for word in short}
    return {
        word: _with_capitals(each, word)
        for word, each in whole.items()
        if words.frequency(each) >= _COMMON and not words.frequency(word)
    }


def _enough(
    broken: Iterable[str],
    found: Counter[str],
    words: Words,
    least: float,
    distinct: int = _DISTINCT,
) -> Mapping[str, str]:
    """Return the whole words of broken ones, if those written small are enough."""
    whole = {each: word for each in broken if (word := _whole(each, words))}
    evidence = [each for each in whole if each.islower()]
    lost = sum(map(found.__getitem__, evidence))
    return whole if len(evidence) >= distinct and lost >= least else {}


def _is_no_word(broken: str, words: Words) -> bool:
    plain = len(broken) >= _SHORT or (broken.islower() and broken not in _SYLLABLES)
    return plain and not words.frequency(broken)


def _edits(text: str, loss: _Loss, words: Words) -> list[Edit]:
    edits = [
        Edit(*match.span(), loss.whole[match.group()], "dropped-ligature")
        for match in _WORD.finditer(text)
        if match.group() in loss.whole and not _is_foreign(match, words)
    ]
    if loss.most:
        edits += (
            Edit(*match.span(), _FRAGMENTS[match.group()], "dropped-ligature")
            for match in _FRAGMENT.finditer(text)
            if match.group() not in loss.whole
        )
        edits.sort(key=lambda each: each.start)
    return edits


def _is_foreign(match: re.Match[str], words: Words) -> bool:
    """Return whether a small word is of another language, as in names, by the words beside it."""
    text, word = match.string, match.group()
    if len(word) >= _SHORT:
        return False
    if _CAPITAL.match(text, match.end()):
        return True
    before = _BEFORE.search(text, max(0, match.start() - _BEFORE_LENGTH), match.start())
    beside = before, _AFTER.match(text, match.end())
    return word in _SYLLABLES and not any(
        other and words.frequency(other[1]) >= enough
        for other, enough in zip(beside, _ENGLISH, strict=True)
    )


def _whole(broken: str, words: Words) -> str | None:
    """Return the only word that a ligature makes of a broken one, which is hardly one itself."""
    frequency = words.frequency(broken)
    if frequency >= _COMMON or (frequency and not broken.islower()) or _may_be_name(broken):
        return None
    word = only_word(_candidates(broken.lower()), words)
    if word is None:
        return None
    certain = len(broken) >= _LONG or (broken.islower() and len(broken) >= _SHORT)
    enough = _CLEAR * frequency if certain else max(_WELL_KNOWN, _CLEAR * frequency)
    return _with_capitals(word, broken) if words.frequency(word) >= enough else None


def _may_be_name(broken: str) -> bool:
    """Return whether a word is short enough to be one by itself in a name: `Le`, `Ho`."""
    return len(broken) < _SHORT and not broken.islower() and bool(_VOWEL.search(broken))


def _candidates(broken: str) -> set[str]:
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
