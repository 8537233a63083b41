"""Words that are set with white between their letters, as kickers and bylines are."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from statistics import median

from audio_edition.read.pdf.page import Page, Word

_LETTERS = 5
"""Signs in a row, each a word by itself, at least: fewer may be initials."""

_WIDER = 1.5
"""Times the white between letters that a blank has at least."""

_BLANK = 0.2
"""Ems that a blank between two words has at least."""

_KNOWN = 0.5
"""Share of the letters that are in words of the language at least."""


def with_spaced_words(page: Page, frequency: Callable[[str], float]) -> Page:
    """Return a page on which letters that are one word are joined.

    Args:
        page: As the file has it.
        frequency: How common a word in small letters is in the language; 0 if it is none.
    """
    runs = groupby(page.words, key=lambda word: (len(word.text) == 1, word.baseline, word.font))
    words: list[Word] = []
    for (single, *_), run in runs:
        found = list(run)
        words += _joined(found, frequency) if single and len(found) >= _LETTERS else found
    return replace(page, words=tuple(words))


def _joined(letters: Sequence[Word], frequency: Callable[[str], float]) -> Sequence[Word]:
    """Return letters joined to words, or as they are where they make none."""
    words = list(_words(letters))
    known = sum(len(word) for word in words if frequency(_text(word)) > 0 and len(word) > 1)
    if known < _KNOWN * len(letters) and not (len(words) > 1 and _is_close(letters)):
        return letters
    return [
        replace(letter, joined=True) if place else letter
        for word in words
        for place, letter in enumerate(word)
    ]


def _is_close(letters: Sequence[Word]) -> bool:
    """Return whether there is less white between most letters than a blank has."""
    return _white(letters) < _BLANK * letters[0].font.size


def _white(letters: Sequence[Word]) -> float:
    return median(after.left - before.right for before, after in pairwise(letters))


def _words(letters: Sequence[Word]) -> Iterator[list[Word]]:
    """Yield the letters of each word; between words is more white than between letters."""
    least = _WIDER * _white(letters)
    word = [letters[0]]
    for before, after in pairwise(letters):
        if after.left - before.right >= least:
            yield word
            word = []
        word.append(after)
    yield word


def _text(word: Sequence[Word]) -> str:
    return "".join(letter.text for letter in word).strip(".,:;!?").lower()
