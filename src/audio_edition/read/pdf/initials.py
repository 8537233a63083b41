"""Large initials: a chapter's first letter, raised or dropped, joined to its word."""

import re
from collections.abc import Callable
from dataclasses import replace

from audio_edition.read.pdf.page import Page, Word

_LARGER = 1.5
"""Times the size of its word that an initial has at least."""

_LARGEST = 7.0
_INITIAL = re.compile(r"^[“‘\"«„]?[^\W\d_]$")

_CLOSE = 1.0
"""Ems between an initial and its word at most."""

_LEVEL = 0.2
_CAPITAL = 0.7
"""Height of a capital in ems, in most typefaces."""

_TOPS = 0.6
"""Ems by which the heads of an initial and of its line differ at most."""

_WORDS = frozenset({"A", "I", "O"})
"""Initials that may be words."""


def with_initials(page: Page, frequency: Callable[[str], float]) -> Page:
    """Return a page whose large initials stand in their words.

    Args:
        page: As the file has it.
        frequency: How common a word in small letters is in the language; 0 if it is none.
    """
    rests: dict[int, Word] = {}
    large = _LARGER * min((word.font.size for word in page.words), default=0)
    for word in page.words:
        if word.font.size >= large and _INITIAL.match(word.text):
            beside = (rest for rest in page.words if _is_beside(word, rest))
            rest = min(beside, key=lambda each: abs(each.left - word.right), default=None)
            if rest is not None:
                rests[id(rest)] = word
    gone = set(map(id, rests.values()))
    words = (word for word in page.words if id(word) not in gone)
    return replace(
        page, words=tuple(_joined(rests.get(id(word)), word, frequency) for word in words)
    )


def _joined(initial: Word | None, rest: Word, frequency: Callable[[str], float]) -> Word:
    if initial is None:
        return rest
    letters = rest.text.rstrip(".,;:!?’”").lower()
    alone = initial.text in _WORDS and not rest.joined
    parted = alone and frequency(letters) > frequency(initial.text.lower() + letters)
    blank = " " if parted else ""
    return replace(rest, text=f"{initial.text}{blank}{rest.text}", joined=initial.joined)


def _is_beside(word: Word, rest: Word) -> bool:
    """Return whether a small word is close to a large one, level with its foot or its head."""
    em = rest.font.size
    if not _LARGER <= word.font.size / em <= _LARGEST or not rest.text[:1].isalpha():
        return False
    drop = word.baseline - rest.baseline
    heads = drop - _CAPITAL * (word.font.size - em)
    close = -_CLOSE * em <= rest.left - word.right <= _CLOSE * em
    return close and (abs(drop) <= _LEVEL * em or abs(heads) <= _TOPS * em)
