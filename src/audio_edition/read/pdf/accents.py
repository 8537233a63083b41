"""Accents that a file has as signs of their own: TeX's first fonts print them over their letter."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace

from audio_edition.read.pdf.page import Word

_COMBINING = {
    "`": "\u0300",
    "´": "\u0301",
    "ˆ": "\u0302",
    "˜": "\u0303",
    "¯": "\u0304",
    "˘": "\u0306",
    "˙": "\u0307",
    "¨": "\u0308",
    "˚": "\u030a",
    "˝": "\u030b",
    "ˇ": "\u030c",
    "¸": "\u0327",
    "˛": "\u0328",
}
"""Signs beside a letter to those that stand on it."""

ACCENT = re.compile(f"[{''.join(_COMBINING)}]")
"""A sign that may be the accent of the letter behind it."""

_DOTLESS = str.maketrans("ıȷ", "ij")


_CAPITAL = 0.9
"""Ems that a capital is wide at most."""

_RAISED = 0.5
"""Ems by which an accent is raised over a capital at most."""

_TOUCHING = 0.05
"""Ems between two letters of a word at most."""


def with_accents(words: Sequence[Word]) -> tuple[Word, ...]:
    """Return words in which each accent that is printed over a letter is part of it.

    Args:
        words: In the order of the file, each accent a word by itself.
    """
    found = list(_with_next(words))
    for accent in filter(_is_accent, tuple(found)):
        capital = next((word for word in found if _is_over_capital(accent, word)), None)
        if capital is not None:
            found = _with_capital(found, accent, capital)
    return tuple(found)


def _with_capital(words: Sequence[Word], accent: Word, capital: Word) -> list[Word]:
    """Return words in which a capital has its accent."""
    rest = [word for word in words if word is not accent]
    place = next(index for index, word in enumerate(rest) if word is capital)
    after = [_closed(capital, word) for word in rest[place + 1 : place + 2]]
    return [*rest[:place], _lettered(accent, capital), *after, *rest[place + 2 :]]


def _closed(capital: Word, rest: Word) -> Word:
    """Return what follows a capital joined to it, where only the accent parted them."""
    touches = abs(rest.left - capital.right) <= _TOUCHING * rest.font.size
    return replace(rest, joined=rest.joined or touches)


def _with_next(words: Sequence[Word]) -> Iterator[Word]:
    """Yield words with the accents that stand in front of them."""
    before: Word | None = None
    for word in words:
        if before is None:
            before = word
        elif _is_accent(before) and word.joined and _is_over(before, word):
            before = replace(_lettered(before, word), joined=before.joined)
        else:
            yield before
            before = word
    if before is not None:
        yield before


def _is_accent(word: Word) -> bool:
    return word.text in _COMBINING


def _is_over(accent: Word, word: Word) -> bool:
    """Return whether an accent stands over a word, whose first letter can have it."""
    middle = (accent.left + accent.right) / 2
    return word.left < middle < word.right and len(_letter(accent, word)) == 1


def _is_over_capital(accent: Word, word: Word) -> bool:
    if not word.text[0].isupper():
        return False
    em = word.font.size
    near = (accent.left + accent.right) / 2 - word.left < _CAPITAL * em
    return near and 0 <= word.baseline - accent.baseline <= _RAISED * em and _is_over(accent, word)


def _lettered(accent: Word, word: Word) -> Word:
    return replace(word, text=_letter(accent, word) + word.text[1:])


def _letter(accent: Word, word: Word) -> str:
    """Return the first letter of a word with an accent; two signs where none has it."""
    letter = word.text[0].translate(_DOTLESS)
    return unicodedata.normalize("NFC", letter + _COMBINING[accent.text])
