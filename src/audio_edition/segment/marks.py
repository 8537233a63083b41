"""Quotation marks: which characters they are, and what each could be where it stands.

A mark is never judged alone. Here it only gets the price of being read as an opening mark, as a
closing one, or as no quotation mark at all (an apostrophe, feet, inches); `pairing` then finds
the cheapest reading of a whole paragraph, so that one odd mark does not upset the others.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from audio_edition.segment.english import CLIPPED, ELISIONS, FUNCTION_WORDS


@dataclass(frozen=True, eq=False)
class Family:
    """Marks that pair with one another."""

    name: str
    opening: str
    closing: str
    neutral: str = ""

    @cached_property
    def characters(self) -> str:
        """All marks of the family."""
        return self.opening + self.closing + self.neutral

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What matches a mark of the family."""
        return re.compile(f"[{re.escape(self.characters)}]")


class Mark(NamedTuple):
    """A mark of a family in a text, with the price of each way to read it."""

    position: int
    as_opening: float
    as_closing: float
    as_neither: float

    @property
    def is_surely_a_mark(self) -> bool:
        """Whether nothing but a quotation mark can stand here."""
        return self.as_neither >= _NOT_A_MARK


DOUBLE = Family("double", "“„‟", "”", '"＂')
SINGLE = Family("single", "‘‚‛", "’", "'`")
ANGLE = Family("angle", "«", "»")
SINGLE_ANGLE = Family("single angle", "‹", "›")
CORNER = Family("corner", "「『", "」』")
FAMILIES = (DOUBLE, SINGLE, ANGLE, SINGLE_ANGLE, CORNER)

MARKS = "".join(family.characters for family in FAMILIES)
OPENING_MARKS = "".join(family.opening + family.neutral for family in FAMILIES)

_WRONG_GLYPH = 1.0
_WRONG_SIDE = 1.0
_BACK_TO_FRONT = 1.0
_NOT_A_MARK = 2.5
_UNLIKELY_APOSTROPHE = 1.2
_DROPPED_G = 0.8
_LIKELY_APOSTROPHE = 0.4
_ONLY_AN_APOSTROPHE = 0.2
_OWNER = 0.7
_FEET = 1.5
_ELIDED = 0.5
_DECADE = 1.0

_SET_APART = "«»‹›"
"""Marks that may have a blank between them and the words, as in French."""
_BEFORE_OPENING = " \t\n\u00a0\u2009\u202f([{—–-/" + MARKS
_AFTER_CLOSING = " \t\n\u00a0\u2009\u202f)]}.,;:!?…—–-/*†‡" + MARKS
_MARK = re.compile(f"[{re.escape(MARKS)}]")
_FAMILY_OF = {mark: family for family in FAMILIES for mark in family.characters}
_OUTSIDE_WORDS = re.compile(
    rf"(?<![^\W_]){SINGLE.pattern.pattern}|{SINGLE.pattern.pattern}(?![^\W_])"
)
"""Single marks that are no apostrophes inside a word."""
_WORD = re.compile(r"[^\W_]+")
_LAST_WORD = re.compile(r"[^\W\d_]+$")
_OWNED = re.compile(r" ([^\W\d_]+)")
_FEET_AND_INCHES = re.compile(r"(?<=\d)['’]\s?\d+\s?[\"”″]")
_A_DECADE = re.compile(r"\d\ds?")
_SPEECH_OPENING = re.compile(
    rf"(?:^|[,:.?!—]\s+)([{re.escape(OPENING_MARKS)}])(?=\s?[^\W\d_a-z]|\.\.|…)"
)


def marks_in(text: str) -> dict[Family, list[Mark]]:
    """Return the marks of each family that could be quotation marks, in order."""
    found: dict[Family, list[Mark]] = {}
    for match in _MARK.finditer(text):
        family = family_of(match.group())
        if family is not SINGLE or _OUTSIDE_WORDS.match(text, match.start()):
            found.setdefault(family, []).append(_priced(text, match.start(), family))
    return found


def speech_openings(text: str) -> Iterator[str]:
    """Yield the marks that open a quotation the way speech is opened."""
    for found in _SPEECH_OPENING.finditer(text):
        yield found.group(1)


def family_of(mark: str) -> Family:
    """Return the family of a mark."""
    return _FAMILY_OF[mark]


def opens_with(text: str, family: Family) -> bool:
    """Tell whether a text starts with an opening mark of this family."""
    start = text.lstrip()
    return start[:1] != "" and start[0] in family.opening + family.neutral


def _priced(text: str, position: int, family: Family) -> Mark:
    before = text[position - 1 : position] or " "
    after = text[position + 1 : position + 2] or " "
    glyph = text[position]
    opening = _WRONG_GLYPH * (glyph in family.closing)
    apart = glyph in _SET_APART
    opening += _WRONG_SIDE * (before not in _BEFORE_OPENING or (after.isspace() and not apart))
    opening += _BACK_TO_FRONT * (before.isalnum() and after.isspace())
    closing = _WRONG_GLYPH * (glyph in family.opening)
    closing += _WRONG_SIDE * ((before.isspace() and not apart) or after not in _AFTER_CLOSING)
    if family is SINGLE:
        opening += _price_of_losing_letters(text, position)
        closing += _price_of_leaving_a_word(text, position)
        closing += _BACK_TO_FRONT * (before.isspace() and after.isalnum())
        closing += _FEET * (_FEET_AND_INCHES.match(text, position) is not None)
    return Mark(position, opening, closing, _price_of_neither(text, position, family))


def _price_of_neither(text: str, position: int, family: Family) -> float:
    before = text[position - 1 : position]
    if before.isdigit() and text[position] in "\"'’”＂":
        return _LIKELY_APOSTROPHE
    return _price_of_apostrophe(text, position) if family is SINGLE else _NOT_A_MARK


def _price_of_apostrophe(text: str, position: int) -> float:
    following = _WORD.match(text, position + 1)
    if following:
        return _price_of_elision(following.group(), text[position])
    ending = _last_word(text, position)
    if ending.endswith("s") or ending in CLIPPED:
        return _LIKELY_APOSTROPHE
    if ending.endswith("in"):
        return _DROPPED_G
    return _UNLIKELY_APOSTROPHE if ending else _NOT_A_MARK


def _price_of_elision(word: str, glyph: str) -> float:
    if word.lower() in ELISIONS or word[:2].isdigit():
        return _ONLY_AN_APOSTROPHE if glyph in SINGLE.closing else _LIKELY_APOSTROPHE
    return _ONLY_AN_APOSTROPHE if glyph in SINGLE.closing else _NOT_A_MARK


def _price_of_losing_letters(text: str, position: int) -> float:
    """Return what it costs to open a quotation with “’tis” or “’90s”."""
    word = _WORD.match(text, position + 1)
    if word is None:
        return 0.0
    elided = _ELIDED * (word.group().lower() in ELISIONS)
    return _DECADE if _A_DECADE.fullmatch(word.group()) else elided


def _price_of_leaving_a_word(text: str, position: int) -> float:
    """Return what it costs to end a quotation inside “the boys’ hats” or “an’ so”."""
    following, word = _OWNED.match(text, position + 1), _last_word(text, position)
    if following is None:
        return 0.0
    if word.endswith("s"):
        return _OWNER * (following.group(1).lower() not in FUNCTION_WORDS)
    return _ELIDED * (word in CLIPPED)


def _last_word(text: str, position: int) -> str:
    word = _LAST_WORD.search(text, max(0, position - 8), position)
    return word.group().lower() if word else ""
