"""Full stops behind single capital letters: initials of names, grades, vitamins, `I`."""

import re

from audio_edition.segment.openers import PLAIN_START, opens
from audio_edition.segment.stop import Stop

_VERB_BEFORE_I = re.compile(
    r"\b(?:am|was|do|did|have|had|can|could|will|would|shall|should|may|might|must|than|nor) I$"
)
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_LETTERED = re.compile(
    r"\b(?:vitamins?|degrees|grades?(?: of)?|rated|plan|type|hepatitis|exhibit|letter|site|point"
    r"|option|Malcolm|Generation) [A-Z]$"
)
"""`vitamin C`: no initial of a name."""
_QUOTES = tuple('“"‘')
_NICKNAME = re.compile(r"[“\"‘][\w ’'-]{1,24}[”\"’] [A-Z]")
"""`J. “Jack” Hale`."""
_NEXT_CLAUSE = re.compile(
    r"[“\"‘]?(?:It|He|She|They|We|The|This|That|These|There|But|And|His|Her|Their|Its|When|Then|If|In"
    r"|On|At|For|From|With|Now|So|Soon|After|Before|As|Later|Today|Some|Many|Most|Nobody|Everyone"
    r"|I)(?:[’']\w+)? (?!and\b|et\b)[\w“‘]"
)
"""How a sentence begins, and no name: `vitamin C. It helps`."""
_BY_SOMEBODY = re.compile(r"\b(?:by|with|and|from) [A-Z]$")
_OPENING_MARKS = " “\"‘'(["


def _is_letter(stop: Stop) -> bool:
    return len(stop.word) == 1 and stop.word.isupper() and not stop.closers


def pronoun(stop: Stop) -> bool | None:
    """“you and I. Did …” and “So do I. Ann …” end; “Albert I. Jones” goes on."""
    if stop.word != "I" or stop.closers:
        return None
    return opens(stop) or bool(_VERB_BEFORE_I.search(stop.before))


def letter(stop: Stop) -> bool | None:
    """“vitamin C. Most …”, “got an A. She …” end; “S. & P.”, “12 E. 4th St.” go on."""
    if not _is_letter(stop):
        return None
    if stop.after.startswith("&") or (stop.word in "NEWS" and _ORDINAL.fullmatch(stop.next_word)):
        return False
    surname = stop.next_word == "He" and _BY_SOMEBODY.search(stop.before)
    clause = stop.before.strip(_OPENING_MARKS) != stop.word and _NEXT_CLAUSE.match(stop.after)
    lettered = _LETTERED.search(stop.before) and PLAIN_START.match(stop.after)
    return True if (clause and not surname) or lettered else None


def initial(stop: Stop) -> bool | None:
    """“J. Smith”, “J. “Jack” Smith”."""
    if not _is_letter(stop):
        return None
    if stop.after[:1] in _QUOTES:
        return not _NICKNAME.match(stop.after)
    return not stop.next_word[:1].isupper()
