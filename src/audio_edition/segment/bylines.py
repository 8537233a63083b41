"""Bylines: the line that says who wrote an article, and the names in it."""

import re

from audio_edition.segment.clauses import words
from audio_edition.segment.english import FUNCTION_WORDS, PARTICLES

_BY = re.compile(
    r"^(?:(?:(?:written|reported|posted|words|text|story|a report|analysis|opinion)\s+)?"
    r"by\b"
    r"|(?:words|text|authors?):)\s*",
    re.IGNORECASE,
)
_BY_ELSEWHERE = re.compile(r"^(?:von|par|por)\s+", re.IGNORECASE)
"""German, French, Spanish; the words are so common that a full name must follow."""
_OTHER_CREDITS = re.compile(
    r"\s*(?:[|·•;]|\b(?:photographs?|photos?|illustrations?|pictures|translated|edited)\b).*$",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"(?<=\w)(?:\s+in\s+[^\W\d_a-z][\w’' -]*(?:,\s+[\w’' .-]+)?"
    r"|\s+on\s+[^\W\d_]+\.?,?\s.*\d{4}.*|,\s+(?:in\s+.+|[^\W\d_]{3,9}\.?\s\d{1,2},\s\d{4}.*))$"
)
"""Where and when it was written: “in Oslo”, “on March 11, 2022”."""

_OFFICE = re.compile(
    r"(?:(?:senior|chief|special|staff|political|foreign|science|business|sports?|associated|\w+)\s+)?"
    r"(?:writer|reporter|correspondent|editor|columnist|press|contributor|critic|bureau chief)s?",
    re.IGNORECASE,
)
"""What stands behind a name and is none: “Staff Writer”."""

_BETWEEN = re.compile(r"\s*,\s*(?:and\s+)?|\s+(?:and|und|et|y)\s+|\s*&\s*", re.IGNORECASE)
_NAME = re.compile(r"^[^\W\d_a-z]")
PERSON = re.compile(r"[^\W\d_a-z][\w.’'-]+(?: [^\W\d_a-z][\w.’'-]*){1,3}")
"""Two to four words, each with a capital letter."""

_LONGEST = 16


def authors_of(text: str) -> tuple[str, ...]:
    """Return the authors whom a byline names; empty if the text is no byline."""
    by = _BY.match(text) or _BY_ELSEWHERE.match(text)
    if by is None or len(words(text)) > _LONGEST or text.rstrip().endswith(("?", "!")):
        return ()
    names = _BETWEEN.split(_PLACE.sub("", _OTHER_CREDITS.sub("", text[by.end() :])))
    told = [name.strip(" .,") for name in names if name.strip(" .,")]
    found = told[:1] + [name for name in told[1:] if not _OFFICE.fullmatch(name)]
    fewest = 2 if by.re is _BY_ELSEWHERE else 1
    return tuple(_cased(name) for name in found) if found and _is_name(found[0], fewest) else ()


def name_alone(text: str) -> tuple[str, ...]:
    """Return the name that a byline without “by” is; empty if it is none."""
    return (_cased(text),) if PERSON.fullmatch(text) else ()


def is_office(text: str) -> bool:
    """Tell whether a line is what an author does: “Staff Writer”."""
    return _OFFICE.fullmatch(text) is not None


def _is_name(text: str, fewest: int = 1) -> bool:
    parts = text.split()
    capitalised = [part for part in parts if _NAME.match(part)]
    small = [part for part in parts if not _NAME.match(part)]
    return (
        fewest <= len(capitalised) <= 5
        and all(part.lower() in PARTICLES for part in small)
        and parts[0].lower() not in FUNCTION_WORDS
    )


def _cased(name: str) -> str:
    """Write “JANE DOE” as “Jane Doe”."""
    return name.title() if name.isupper() and len(name) > 3 else name
