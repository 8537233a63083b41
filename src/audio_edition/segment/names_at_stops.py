"""Full stops before names: titles wait for them, streets do not."""

import re

from audio_edition.segment.english_stops import CAPITALISED_TITLES, FORENAMES, TITLES_BEFORE_NAMES
from audio_edition.segment.openers import FIRST, PLAIN_START, opens
from audio_edition.segment.stop import Stop

_NO_TITLES = frozenset(("BP", "RT", "FT", "V", "GP", "SS"))
"""What is no title in capitals: companies, a newspaper, a king's number, a doctor."""
_SAINTS = re.compile(r"[A-Z]\w+(?:,| and) [A-Z]")
_PART_OF_NAME = re.compile(r"\S [A-Z][\w’'-]+ \w+$")
"""`a Gift Card.`"""
_COUNTED_FEET = re.compile(r"\d ft$")
_COMPOUND_RANK = re.compile(
    r"(?:lt|lieut|maj|brig|col|capt|surg|rear|vice|flt|sub|air|sgt)\.?"
    r"-(?:adm|capt|cdr|col|cpl|gen|gov|lt|lieut|maj|sgt)$"
)
_STREET = re.compile(r"\b(?:[A-Z][\w’']+|\d+(?:st|nd|rd|th)) St$")
_HOUSE = re.compile(
    r"(?:\b(?:at|of|to|near|outside|opposite)|,) \d+ (?:[NSEW]\. )?"
    r"(?:(?!East|Port|Fort|Mother)[A-Z][\w’']+|\d+(?:st|nd|rd|th)) (?:St|Ave|Blvd|Rd|Ln|Ct)$"
)


def street(stop: Stop) -> bool | None:
    """“on Elm St. It is quiet”: a street ends a sentence, as no saint is called “It”."""
    housed = _HOUSE.search(stop.before) and PLAIN_START.match(stop.after)
    return True if housed or (_STREET.search(stop.before) and opens(stop)) else None


def before_a_name(stop: Stop) -> bool | None:
    """“Mr.” and its like wait for the name, “Lt.-Col.” too."""
    word = stop.word.lower()
    if stop.word == "SS" and _SAINTS.match(stop.after):
        return False
    if stop.closers or stop.word in _NO_TITLES or _COUNTED_FEET.search(stop.before):
        return None
    if stop.word == "MS":
        return opens(stop)  # a manuscript, or an illness
    if word in TITLES_BEFORE_NAMES - FORENAMES or _COMPOUND_RANK.search(word):
        return False
    if word in FORENAMES and FIRST.match(stop.after):
        return False
    shortened = stop.word in CAPITALISED_TITLES and not _PART_OF_NAME.search(stop.before)
    return opens(stop) if shortened or word in FORENAMES else None
