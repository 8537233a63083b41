"""What counts as a word: the document's own words first, then a vocabulary from outside."""

import re
from collections import Counter
from dataclasses import dataclass
from typing import Protocol

from audio_edition.repair.changes import Blocks
from audio_edition.shapes import LETTER

LOST = "\ufffd\0"
"""The signs that stand for a character that an extraction lost."""

_HYPHENS = "-\u2010\u00ad"
_WORD = re.compile(
    rf"(?<![{LOST}\w])(?<![{_HYPHENS}]\n)"
    rf"{LETTER}+(?:[-‐]{LETTER}+)*"
    rf"(?![{LOST}\w]|[{_HYPHENS}][ \t]*\n)"
)
"""A whole word: no lost sign touches it, and no line end cuts it."""


_OWN = 1_000_000_000
"""Weight of a word for each time that the document itself has it."""


class Vocabulary(Protocol):
    """A word list of the article's language. Repair is pure, so it is handed one."""

    def frequency(self, word: str) -> int:
        """Return how common a word in lower case is; 0 where it is unknown."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words that a text may hold: its own, and those of a vocabulary."""

    own: Counter[str]
    """Whole words of the document in lower case, those with hyphens too, and their number."""
    vocabulary: Vocabulary

    @classmethod
    def of(cls, blocks: Blocks, vocabulary: Vocabulary) -> "Words":
        """Count the words of blocks; what a lost sign or a line end has broken is no word."""
        own: Counter[str] = Counter()
        for block in blocks:
            own.update(_WORD.findall(block.text.lower().replace("‐", "-")))
        return cls(own, vocabulary)

    def frequency(self, word: str) -> int:
        """Return how common a word is in its language; 0 where it is unknown."""
        return self.vocabulary.frequency(word.lower())

    def known(self, word: str) -> bool:
        """Return whether the word stands in the document or in the vocabulary."""
        return self.weight(word) > 0

    def weight(self, word: str) -> int:
        """Return how much speaks for a word: its uses in the document, and in its language."""
        small = word.lower()
        return self.vocabulary.frequency(small) + _OWN * self.own.get(small, 0)
