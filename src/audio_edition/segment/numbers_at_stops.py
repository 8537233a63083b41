"""Full stops before numbers: a page, a chapter and verse, a letter, a year of birth."""

import re

from audio_edition.segment.english import MONTHS
from audio_edition.segment.english_stops import (
    ABBREVIATIONS,
    ASIDES,
    BOOKS_OF_THE_BIBLE,
    CAPITALISED_ABBREVIATIONS,
    CAPITALISED_NUMBERED,
    NUMBERED_ABBREVIATIONS,
    RANKED_BOOKS,
    SMALL_NUMERALS,
    WORDS_TOO,
)
from audio_edition.segment.openers import FIRST
from audio_edition.segment.stop import Stop

UNIT = re.compile(r"\d[ -](?:in|ft|yd|lb|oz|mi|hr|min|sec|sq|cu|gal|mo|yr)$")
"""A unit that may describe what follows: `a 6-in. Maxi`."""
_BEFORE_NUMBERS = NUMBERED_ABBREVIATIONS | ABBREVIATIONS
_CAPITALISED = CAPITALISED_NUMBERED | CAPITALISED_ABBREVIATIONS
_OLD_UNITS = (
    (re.compile(r"\d{1,2}[sl]"), re.compile(r"\d{1,2}[½¼¾]?[sd]")),
    (re.compile(r"\d{1,4}[ar]"), re.compile(r"\d{1,2}[rp]")),
)
"""`3s. 6d.`; acres, roods and perches: `3a. 2r. 14p.`"""
_NUMERAL = re.compile(r"(?!I$)(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_RANKED_BOOK = re.compile(rf"\b(?:[123]|I{{1,3}}) (?:{'|'.join(RANKED_BOOKS)})$")


def _listed(stop: Stop) -> str:
    """Return the word as it is listed: a letter as it stands, all else small."""
    if len(stop.word) == 1:
        return stop.word
    return "" if stop.word in WORDS_TOO else stop.word.lower()


def _is_numbered(stop: Stop) -> bool:
    return _listed(stop) in NUMBERED_ABBREVIATIONS or stop.word in CAPITALISED_NUMBERED


def before_a_number(stop: Stop) -> bool | None:
    """“No. 5”, “p. 55”, “Aug. 23”: the number belongs to the abbreviation."""
    word = _listed(stop)
    if _NUMERAL.fullmatch(stop.next_word):
        numbered = _is_numbered(stop) or stop.word in {"Will", "Amend"}
        return False if numbered and stop.word != "no" else None
    for unit, less in _OLD_UNITS:
        if unit.fullmatch(word):
            return False if less.fullmatch(stop.next_word) else None
    known = word in _BEFORE_NUMBERS or stop.word in SMALL_NUMERALS | _CAPITALISED
    known = known or bool(_RANKED_BOOK.search(stop.before) or UNIT.search(stop.before))
    known = known and not (word in BOOKS_OF_THE_BIBLE and stop.word.islower())
    return False if known and stop.next_word[:1].isdigit() else None


_WORK = re.compile(r"[A-Z][a-z]{1,5}")
_PLACE = re.compile(r"(?:\d{1,3}:\d{1,3}|\d{3,4}[ab])(?=[,;.)–-]|$)")


def before_a_place(stop: Stop) -> bool | None:
    """“Shab. 7:2”, “Pol. 1253a”, “(S. 12)”: a work, and where in it."""
    cited = _WORK.fullmatch(stop.word) and _PLACE.match(stop.after)
    sura = stop.before.endswith(f"({stop.word}") and stop.next_word[:1].isdigit()
    return False if cited or (sura and len(stop.word) == 1) else None


_LETTER = re.compile(r"[B-HJ-Z](?![\w’'-])")
_CODE = re.compile(r"[A-Z]{1,4}-?\d")


def before_a_letter(stop: Stop) -> bool | None:
    """“App. C”, “Art. I, § 8”, “no. AX-200”: so is a letter, or a code."""
    if len(stop.word) < 2 or not _is_numbered(stop):
        return None
    if stop.word.lower() in {"no", "nos"}:
        return False if _CODE.match(stop.after) else None
    mark = stop.word == "Mk" and stop.next_word == "I"
    lettered = mark or FIRST.match(stop.after) or _LETTER.match(stop.after)
    return False if lettered else None


_ASIDE = re.compile(
    rf"(?:^|[,;(–—] ?)(?:{'|'.join(ASIDES)})$"
    r"|\bat (?:elev|alt)$|[A-Z]\w*[”\"’)]? feat$|\d(?:st|nd|rd|th) cent$|: 1$"
)
_LIVED = frozenset(("c", "ca", "b", "d", "m", "bap", "bapt", "bur"))
_ERA = re.compile(r"A\.?D\b|B\.?C\b")


def aside(stop: Stop) -> bool | None:
    """“(b. Zlín, d. May 1937)”, “c. AD 70”, “Letters, ed. Hale”, “(feat. Ana)”: who and when."""
    when = stop.next_word.lower() in MONTHS or _ERA.match(stop.after)
    dated = stop.word.lower() in _LIVED and when
    return False if dated or _ASIDE.search(stop.before) else None
