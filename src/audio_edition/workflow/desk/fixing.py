"""Findings put right with one click: a lost character, where the words that fit are known."""

import re

from audio_edition.model import Finding
from audio_edition.repair.words import LOST

CODES = frozenset({"lost-character"})

_DAMAGED = re.compile(rf"[\w{LOST}]*[{LOST}][\w{LOST}]*")
_QUOTED = re.compile(r"“(\w+)”")
MOST_LETTERS = 3
"""That one lost sign may stand for: a ligature's."""


def choices(finding: Finding) -> tuple[str, ...]:
    """Return the words that a finding names as what may stand there."""
    return tuple(_QUOTED.findall(finding.hint)) if finding.code in CODES else ()


def with_word(text: str, word: str) -> str | None:
    """Return a text with a word in the place of the first damaged one that it fits."""
    for damaged in _DAMAGED.finditer(text):
        pieces = (
            rf"\w{{1,{MOST_LETTERS}}}" if sign in LOST else re.escape(sign)
            for sign in damaged.group()
        )
        if re.fullmatch("".join(pieces), word):
            return text[: damaged.start()] + word + text[damaged.end() :]
    return None
