"""Words that may be mispronounced: foreign names, unknown words, acronyms, unread symbols."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from audio_edition.pronounce.spoken import Span

IsKnown = Callable[[str], bool]
"""Whether a word in lower case is in the vocabulary of the article's language."""

_WORD = re.compile(r"[^\W\d_](?:[^\W_]|[’'-](?=[^\W\d_])|[\u0300-\u036f])*")
_POSSESSIVE = re.compile(r"[’']s?$")
_SUFFIXES = (
    *(("ies", "y"), ("ied", "y"), ("ier", "y"), ("iest", "y"), ("ily", "y"), ("es", ""), ("s", "")),
    *(("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", ""), ("er", "e"), ("er", ""), ("ly", "")),
    *(("ness", ""), ("less", ""), ("like", ""), ("n’t", ""), ("n't", ""), ("’ll", ""), ("’re", "")),
    *(("’ve", ""), ("’d", ""), ("’m", ""), ("in’", "ing")),
)
_PREFIXES = ("un", "re", "non", "pre", "mis", "over", "under", "anti", "co", "out", "sub", "super")
_SEEN_ONLY = frozenset("*_^`\\|¦•·‖†‡■●▪►★☆~<>®™©¶§")
_SYMBOLS = frozenset({"So", "Sm", "Sc"})


class Uncertainty(StrEnum):
    """Why a word may be mispronounced."""

    NAME = "name"
    """A name that is in no word list."""
    UNKNOWN = "unknown"
    """Another word that is in none."""
    ACRONYM = "acronym"
    """Capitals that are said as a word but may be letters, or the other way."""
    SYMBOL = "symbol"
    """A sign that nobody says."""


@dataclass(frozen=True, slots=True)
class SaidSentence:
    """A sentence that is read, with its map from written to spoken."""

    text: str
    spans: tuple[Span, ...]
    line: int
    """Of the source, counted from 1: where its paragraph starts."""
    source: str = ""
    """Its name; empty where the edition has but one."""


@dataclass(frozen=True, slots=True)
class UncertainWord:
    """A word that may be mispronounced."""

    written: str
    spoken: str
    why: Uncertainty
    count: int
    sentence: str
    """The first sentence that has it."""
    line: int
    """Where that sentence's paragraph starts."""
    source: str = ""


def uncertain_words(said: Iterable[SaidSentence], is_known: IsKnown) -> tuple[UncertainWord, ...]:
    """Return what may be mispronounced, the most frequent first.

    Args:
        said: The sentences that are read.
        is_known: The vocabulary of their language.
    """
    found: dict[str, UncertainWord] = {}
    for one in said:
        for written, spoken, why in _in_sentence(one, is_known):
            new = UncertainWord(written, spoken, why, 0, one.text.strip(), one.line, one.source)
            old = found.get(written, new)
            found[written] = replace(old, count=old.count + 1)
    return tuple(sorted(found.values(), key=lambda word: -word.count))


def _in_sentence(
    sentence: SaidSentence, is_known: IsKnown
) -> Iterator[tuple[str, str, Uncertainty]]:
    shouted = sentence.text.upper() == sentence.text
    for span in sentence.spans:
        if span.rule == "initialism" and _may_be_word(span.written):
            yield span.written, span.spoken, Uncertainty.ACRONYM
        elif not span.rule:
            yield from _in_plain(span, is_known, shouted=shouted)
        yield from _symbols(span)


def _in_plain(
    span: Span, is_known: IsKnown, *, shouted: bool
) -> Iterator[tuple[str, str, Uncertainty]]:
    """Yield the words that are said as they are written and that nobody knows."""
    for match in _WORD.finditer(span.written):
        word = _POSSESSIVE.sub("", match.group())
        if len(word) < 2 or is_known_word(word.lower(), is_known):
            continue
        if word[0].islower() and is_known_word(_without_accents(word), is_known):
            continue
        if word.isupper() and not shouted:
            yield word, word, Uncertainty.ACRONYM
        elif word[0].isupper():
            yield word, word, Uncertainty.NAME
        else:
            yield word, word, Uncertainty.UNKNOWN


def is_known_word(word: str, is_known: IsKnown) -> bool:
    """Return whether a word, its stem, or each part of it, is in the vocabulary."""
    if word in _PREFIXES or is_known(word) or is_known(word.replace("’", "'")):
        return True
    if "or" in word and is_known(word.removesuffix("s").replace("or", "our")):
        return True  # an American spelling, where the list is British
    if "-" in word:
        parts = word.split("-")
        return all(len(part) < 2 or is_known_word(part, is_known) for part in parts)
    stems = (
        word.removesuffix(suffix) + ending for suffix, ending in _SUFFIXES if word.endswith(suffix)
    )
    if any(len(stem) > 2 and (is_known(stem) or _undoubled(stem, is_known)) for stem in stems):
        return True
    rest = (word.removeprefix(prefix) for prefix in _PREFIXES if word.startswith(prefix))
    return any(len(stem) > 3 and is_known(stem) for stem in rest) or _is_compound(word, is_known)


def _without_accents(word: str) -> str:
    """Return a word as a list without accents has it: `cafe`; a name keeps what tells it."""
    parts = unicodedata.normalize("NFD", word)
    return "".join(part for part in parts if not unicodedata.combining(part))


def _undoubled(stem: str, is_known: IsKnown) -> bool:
    """Return whether a stem is known without the letter that an ending has doubled."""
    return stem[-1:] == stem[-2:-1] and is_known(stem[:-1])


def _is_compound(word: str, is_known: IsKnown) -> bool:
    """Return whether a word in small letters is two known ones: `boatyard`."""
    cuts = range(4, len(word) - 3)
    return word.isascii() and any(is_known(word[:cut]) and is_known(word[cut:]) for cut in cuts)


def _may_be_word(letters: str) -> bool:
    """Return whether letters that are spelled could be a word: four or more, with a vowel."""
    bare = letters.rstrip("s’'")
    return len(bare) > 3 and bare.isalpha() and any(letter in "AEIOU" for letter in bare[1:])


def _symbols(span: Span) -> Iterator[tuple[str, str, Uncertainty]]:
    """Yield the signs for which nothing is said, but for those that are for the eye only."""
    if span.rule and any(map(str.isalnum, span.spoken)):
        return
    for sign in span.written:
        silent = not span.rule or not span.spoken.strip(" ,")
        if silent and unicodedata.category(sign) in _SYMBOLS and sign not in _SEEN_ONLY:
            yield sign, "", Uncertainty.SYMBOL
