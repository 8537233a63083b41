"""Where a sentence ends in the languages that have words of their own for it.

English words mean nothing there.
"""

import re
from collections.abc import Callable
from functools import partial

from audio_edition.segment.stop import (
    Rule,
    Stop,
    decided,
    ellipsis,
    exclamation,
    full_stop,
    list_number,
    small_letter,
)
from audio_edition.segment.stops import STOPS, Stops

_RANK = re.compile(r"\d{1,3}|(?:\d{1,2}\.)+\d{1,2}|[IVX]+|\d{1,2}\.[–-]\d{1,2}")

_UNIT = re.compile(r"\d\s[hmglst]$")
"""`a las 15 h.`"""
_LETTER = re.compile(r"[^\W\d_]|([A-Z])\1")
"""An initial, or one that is doubled as in `EE. UU.`."""


_COUNTED = re.compile(r"\d.*|[^\W\d_]|[IVXLC]+")
"""What is numbered or begins a number's name: `Bd. II`, `art. L. 12`."""
_INITIAL = re.compile(r"[B-DF-HJ-NP-TV-XZ]")
"""What is no word where it stands alone; of an elision more is to be seen."""
_OPENING_MARKS = "\"“”„«»‘’'([ "


def _spellings(stop: Stop) -> set[str]:
    """Return how the word may be listed: as it stands, and small where it had to be a capital."""
    word = re.split("[’']", stop.word)[-1] or stop.word
    first = stop.before.lstrip(_OPENING_MARKS) == word
    in_capitals = len(stop.next_word) > 1 and stop.next_word.isupper()
    small = {word[:1].lower() + word[1:]} if first else set[str]()
    return {word, *small, *({word.lower(), word.capitalize()} if in_capitals else ())}


def _opens(stop: Stop, stops: Stops) -> bool:
    """Tell whether what follows begins a sentence."""
    if _UNIT.search(stop.before):
        return True
    first = re.split("[’']", stop.next_word.lower(), maxsplit=1)[0]
    return first in stops.openers and not _INITIAL.fullmatch(stop.next_word)


def in_its_words(stops: Stops) -> Rule:
    """Return the rule that asks a language's own abbreviations, initials and ranks."""

    def rule(stop: Stop) -> bool | None:
        words, word = _spellings(stop), stop.word.lower()
        opens = _opens(stop, stops)
        if words & stops.before_names or stop.before.endswith(stops.unfinished):
            return bool(stop.closers)
        if words & stops.before_numbers:
            return opens or not _COUNTED.fullmatch(stop.next_word)
        if stops.has_ranks and _RANK.fullmatch(stop.word):
            return opens and not stop.next_word.isdigit()
        dotted = "." in word and all(len(part) <= 3 for part in word.split("."))
        short = words & stops.abbreviations or word.endswith(stops.endings)
        return opens if short or dotted or _LETTER.fullmatch(stop.word) else None

    return rule


_RULES_OF = {
    language: (ellipsis, small_letter, exclamation, in_its_words(stops), list_number, full_stop)
    for language, stops in STOPS.items()
}


def rules_of(language: str) -> Callable[[Stop], bool] | None:
    """Return what tells whether a sentence of a language ends; None if it has no words of its own.

    Args:
        language: BCP 47, the language alone: `de`.
    """
    rules = _RULES_OF.get(language)
    return partial(decided, rules=rules) if rules else None
