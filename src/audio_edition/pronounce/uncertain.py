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
_SPELLINGS = (
    *(("or", "our"), ("er", "re"), ("og", "ogue"), ("e", "ae")),
    *(("iz", "is"), ("is", "iz"), ("yz", "ys")),
)
"""Letters of one English spelling, and of the other."""
_WELL_KNOWN = frozenset(
    {
        *("NASA", "NATO", "UNESCO", "UNICEF", "OPEC", "FIFA", "UEFA", "ASEAN", "NAFTA", "FEMA"),
        *("AIDS", "SARS", "COVID", "SWAT", "SCUBA", "LASER", "RADAR", "DARPA", "CERN", "IKEA"),
        *("INTERPOL", "LEGO", "WIFI", "YOLO", "POTUS", "SCOTUS", "MOMA", "LIDAR", "SONAR"),
    }
)
"""Acronyms that are words to everybody, and are said as such."""
_SMALL = frozenset(
    {
        *("a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "nor", "of"),
        *("on", "or", "over", "the", "to", "vs", "with"),
    }
)
"""What keeps its small letter in a heading whose words have capitals."""
_CAMEL = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
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


def uncertain_words(
    said: Iterable[SaidSentence], is_known: IsKnown, is_familiar: IsKnown | None = None
) -> tuple[UncertainWord, ...]:
    """Return what may be mispronounced, the most frequent first.

    Args:
        said: The sentences that are read.
        is_known: The vocabulary of their language.
        is_familiar: The part of it that everybody reads aright, names too; all of it if None.
    """
    found: dict[str, UncertainWord] = {}
    for one in said:
        for written, spoken, why in _in_sentence(one, is_known, is_familiar or is_known):
            new = UncertainWord(written, spoken, why, 0, one.text.strip(), one.line, one.source)
            key = written.replace("’", "'")
            old = found.get(key, new)
            found[key] = replace(old, count=old.count + 1)
    return tuple(sorted(found.values(), key=lambda word: -word.count))


def _in_sentence(
    sentence: SaidSentence, is_known: IsKnown, is_familiar: IsKnown
) -> Iterator[tuple[str, str, Uncertainty]]:
    shouted, titled = sentence.text.upper() == sentence.text, _is_titled(sentence.text)
    before = ""
    for span in sentence.spans:
        if span.rule == "initialism" and _may_be_word(span.written):
            letters = _POSSESSIVE.sub("", span.written)
            yield letters, span.spoken, Uncertainty.ACRONYM
        elif not span.rule:
            for start, word in _words(span.written):
                amid = not titled and any(map(str.isalnum, before + span.written[:start]))
                is_name = amid and word[0].isupper()
                if not is_name and any(is_known_word(one, is_known) for one in _spellings(word)):
                    continue
                why = _doubt(word, is_familiar if is_name else is_known, shouted=shouted)
                if why:
                    yield word, word, why
        yield from _symbols(span)
        before += span.written


def _words(written: str) -> Iterator[tuple[int, str]]:
    """Yield the words of two letters and more, with where they begin."""
    for match in _WORD.finditer(written):
        word = _POSSESSIVE.sub("", match.group())
        if len(word) > 1:
            yield match.start(), word


def _is_titled(text: str) -> bool:
    """Return whether a text gives all its longer words a capital, as headings do."""
    return all(word[0].isupper() or word in _SMALL for _, word in _words(text))


def _doubt(word: str, is_known: IsKnown, *, shouted: bool) -> Uncertainty | None:
    """Return why a word that is said as it is written may be said wrong; None if it will not."""
    if is_known_word(word.lower(), is_known) or word in _WELL_KNOWN:
        return None
    if word.isupper():
        return Uncertainty.NAME if shouted else Uncertainty.ACRONYM
    parts = _CAMEL.findall(word)
    if len(parts) > 1 and "".join(parts) == word and _all_known(parts, is_known):
        return None
    return Uncertainty.NAME if word[0].isupper() else Uncertainty.UNKNOWN


def _all_known(parts: Iterable[str], is_known: IsKnown) -> bool:
    return all(len(part) < 2 or is_known_word(part.lower(), is_known) for part in parts)


def is_known_word(word: str, is_known: IsKnown) -> bool:
    """Return whether a word, its stem, or each part of it, is in the vocabulary."""
    if word in _PREFIXES or is_known(word) or is_known(word.replace("’", "'")):
        return True
    if "-" in word:
        return _all_known(word.split("-"), is_known)
    stems = (
        word.removesuffix(suffix) + ending for suffix, ending in _SUFFIXES if word.endswith(suffix)
    )
    if any(len(stem) > 2 and (is_known(stem) or _undoubled(stem, is_known)) for stem in stems):
        return True
    rest = (word.removeprefix(prefix) for prefix in _PREFIXES if word.startswith(prefix))
    return any(len(stem) > 3 and is_known(stem) for stem in rest) or _is_compound(word, is_known)


def _spellings(word: str) -> Iterator[str]:
    """Yield a word as a list may have it; not a name, which keeps what tells it.

    As it is spelled on the other side of the Atlantic, in the plural (`maths`), or without its
    accents (`cafe`).
    """
    lower = word.lower()
    yield from (lower.replace(here, there) for here, there in _SPELLINGS if here in lower)
    if word[0].islower():
        yield f"{word}s"
        parts = unicodedata.normalize("NFD", word)
        yield "".join(part for part in parts if not unicodedata.combining(part))


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
