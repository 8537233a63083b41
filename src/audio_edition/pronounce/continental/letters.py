"""Initialisms that the engine would say as a word: `EZB`, `la UE`, `le FMI`."""

import re
from functools import partial

from audio_edition.pronounce.continental.words import Words
from audio_edition.pronounce.roman import ROMAN_WORDS
from audio_edition.pronounce.semiotic import SemioticClass, later, preceded


def spelled_letters(words: Words) -> SemioticClass:
    """Return the class of capitals that are said letter by letter."""
    return SemioticClass(
        "initialism",
        later(rf"(?<![\w.@#])(?<![A-Z]-)(?P<letters>{words.spelled})(?!\w|\.\w|@|[-’'][A-ZÀ-Þ]\b)"),
        partial(_say, words),
    )


_SHOUTED_BEFORE = later(r"(?:^|\s)[A-ZÀ-Þ]{2,}\s+$")
_SHOUTED_AFTER = later(r"\s+[A-ZÀ-Þ]{2,}")


def _say(words: Words, match: re.Match[str]) -> str | None:
    """Return the letters apart; None for numerals, words, and in the middle of a headline."""
    letters = match["letters"]
    if letters in ROMAN_WORDS or letters in words.said_as_words:
        return None
    if preceded(match, _SHOUTED_BEFORE()) or _SHOUTED_AFTER().match(match.string, match.end()):
        return None
    return " ".join(words.letter_names.get(letter, letter) for letter in letters)
