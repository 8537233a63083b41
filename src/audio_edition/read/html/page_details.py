"""What a page says of itself apart from its text: who published it, when, in which category."""

import re
from typing import TYPE_CHECKING

from audio_edition.read.html.prose import Prose
from audio_edition.read.html.tree import short_text, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

DETAILS = "what the page says of itself"

_TERM = re.compile(
    r"(?:from|by|to|authors?|published(?: by| on| in)?|publication (?:date|type)|posted(?: on| in)?"
    r"|(?:last |first |date )?(?:updated|modified|reviewed|published|posted|added)|date|updated"
    r"|created|effective from|applies to|part of|topics?|categor(?:y|ies)|filed under|tags?|tagged"
    r"|section|series|department|organi[sz]ation|issued by|reading time|read time|words?|version"
    r"|licen[cs]e|doi|isbn|issn|reference|document type|type|language|location|delivered on"
    r"|share|views|comments)",
    re.IGNORECASE,
)
_STAMP = re.compile(
    r"(?:first |(?:page )?last )?(?:published|updated|modified|reviewed|edited)"
    r"\b.{0,20}\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_STAMP_NAMES = frozenset({"published", "updated", "dates", "modified", "changelog", "timestamp"})


def page_details(element: "Element", prose: Prose) -> str | None:
    """A list of terms such as “Published” and “Last updated”."""
    if element.tag != "dl" or prose.text > 1000:
        return None
    terms = [short_text(term, 80).rstrip(" :") for term in element.iterfind("dt")]
    terms += [short_text(term, 80).rstrip(" :") for term in element.iterfind("div/dt")]
    known = sum(1 for term in terms if _TERM.fullmatch(term))
    return DETAILS if terms and known * 2 > len(terms) else None


def stamp_below(element: "Element", prose: Prose) -> str | None:
    """Below the text, when the page was published and changed."""
    if element.tag not in {"div", "section", "p"} or prose.longest > 140 or prose.text > 1500:
        return None
    words = words_of(element.get("class", "")) | words_of(element.get("id", ""))
    below = next(element.itersiblings(preceding=True), None) is not None
    stamped = (
        below and not words.isdisjoint(_STAMP_NAMES) and _STAMP.match(short_text(element, 1500))
    )
    return DETAILS if stamped and _text_above(element) else None


def _text_above(element: "Element") -> bool:
    """Tell whether a paragraph or a list stands before an element in what it is in."""
    return any(
        next(before.iter("p"), None) is not None for before in element.itersiblings(preceding=True)
    )
