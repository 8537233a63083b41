"""What captions look like: their labels, credits and places."""

import re

_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
)
_LABEL = re.compile(
    r"^(?:fig(?:ure|\.)?|photo|plate|table|chart|map|image|picture|illustration|exhibit|diagram)\s*"
    r"(?::|(?:\d+(?:\.\d+)?|[IVX]+|[A-H])\s*[.:–—])\s*\S"
    r"|^(?:fig(?:ure|\.)?|plate|map|chart)\s+\d+(?:\.\d+)?\s+(?-i:[A-ZÀ-Þ])"
    r"|^(?:photo(?:graph)?|image|picture)\s+credit\s*:|^credit\s?\.{3}",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"""[(—–.!?”"’]\s*(?:
        (?:
            (?:photo(?:graph)?|picture|image|illustration|graphic|map)s?
            \s*(?::|/|©|\bby\b|\bcourtesy(?:\s+of)?\b)
          | (?:[a-z]+\s+)?credit\s*: | courtesy(?:\s+of\b|\s*:) | ©
          | (?:ap|afp|epa|reuters)\s+photo\s*[/|:]
        )\s*(?P<name>\w[^!?()]{0,60})
      | (?:handout|file|archive|stock|family)\s+(?:photo|image|picture)
      | from\s+(?:a|the)\s+(?:private\s+)?(?:collection|archives?)
      | \b(?:[\w’']+\s+){1,5}archives?(?=\))
      | unknown\s+(?:artist|photographer)
      | (?:getty\s+images|reuters|associated\s+press|ap\s+photo|afp|shutterstock)
    )[.)]*$""",
    re.IGNORECASE | re.VERBOSE,
)
_BARE_CREDIT = re.compile(
    r"(?:photo(?:graph)?|picture|image|illustration)(?:\s+by|\s+courtesy\s+of|\s*©)\s+\w"
    r"[^.!?()]{0,60}"
    r"|(?:getty\s+images|reuters|associated\s+press|afp|ap\s+photo|shutterstock)"
    r"(?:\s*/\s*[\w .]+)?",
    re.IGNORECASE,
)
_TO_NAME = re.compile(
    r"\b(?i:photo(?:graph)?|picture|image|illustration|credit|courtesy)s?(?:\s*[:/]|\s+(?i:by|of))\s*"
    r"(?:[A-ZÀ-Þ][\w’'.-]*|for|of|the|[/&]|\s)+$"
)
_STOP = re.compile(
    r"(?:[:,;]|\b(?:a|an|and|as|at|but|by|for|from|in|into|its|of|on|or|than|that|the|their|to|with))$"
)
_POSITION = re.compile(
    r"^(?:clockwise\s+)?(?:from\s+)?(?:top\s+|bottom\s+|far\s+)?(?:left|right|above|below|top|bottom)"
    r"(?:\s+(?:left|right|to\s+(?:right|left|bottom)))?\s*:\s*\S",
    re.IGNORECASE,
)
_PLACE_AND_DATE = re.compile(
    rf"^[A-ZÀ-Þ“‘\"'][^.!?;:]*\b(?:in|at|near|on|outside|inside)\s[^.!?;:]*,\s+(?:in\s+)?"
    rf"(?:(?:{_MONTHS})\.?\s+)?(?:\d{{1,2}},\s+)?(?:1[5-9]|20)\d\d\.?$"
)
_YEAR_END = re.compile(r"\b(?:1[5-9]|20)\d\d[).]*$")
_PLAIN = re.compile(r"^(?:The|An?|This|These|Those|One|Two|Three|Four|Five|Some|Many|Several)\b")
_FINITE = re.compile(
    r"\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|shall|should"
    r"|may|might|must|said|says|went|came|began|became|made|took|gave|got|saw|knew|told|held"
    r"|[A-Za-z]+ed|By|it|he|she|they|we|I|you)\b"
)


def is_labelled(text: str) -> bool:
    """Return whether a text begins as captions are numbered or named: `Figure 3.`, `Photo:`."""
    return _LABEL.match(text) is not None


def is_credited(text: str) -> bool:
    """Return whether a text ends by naming who made a picture, or where it comes from."""
    return _CREDIT.search(text) is not None or _BARE_CREDIT.fullmatch(text) is not None


def is_credited_to_name(text: str) -> bool:
    """Return whether a text ends with the name, and no more, of who made a picture."""
    return _TO_NAME.search(text) is not None and text.count("(") == text.count(")")


def is_torn(text: str) -> bool:
    """Return whether a text lacks what is before it or behind: a word, or the half of a pair."""
    torn = text.count("(") > text.count(")") or text.count("”") > text.count("“")
    return torn or _STOP.search(text) is not None


def says_where_to_look(text: str) -> bool:
    """Return whether a text begins with a position in a picture: `From left:`."""
    return _POSITION.match(text) is not None


def ends_with_year(text: str) -> bool:
    """Return whether a text ends with a year, as the entries of a bibliography do."""
    return _YEAR_END.search(text) is not None


def is_place_and_date(text: str) -> bool:
    """Return whether a text says who was where and when, without a finite verb."""
    return _PLACE_AND_DATE.match(text) is not None and not _FINITE.search(text)


def begins_plainly(text: str) -> bool:
    """Return whether a text begins with a word that has a capital at the head of a sentence only.

    A name may go on a sentence.
    """
    return _PLAIN.match(text) is not None
