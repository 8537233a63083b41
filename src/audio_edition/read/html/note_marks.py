"""The marks in a text that lead to its footnotes, and back from them."""

import re
from typing import TYPE_CHECKING

from audio_edition.read.html.prose import Prose
from audio_edition.read.html.tree import has_class, is_inline, names, short_text, types_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

NOTE_REFERENCE = "a note reference"

_NOTE_LINK = re.compile(r"#.*(?:fn|ftn|edn|note|ref|cite)", re.IGNORECASE)
_PLACE = re.compile(r"(?!https?:|//)[^#]*#")
"""A link to a place in the page, or in another file of the same book."""

_NOTE_MARK = re.compile(
    r"[\[(]?(?:\d{1,4}|[a-z]|[ivx]{1,5}|[*†‡§]{1,4})[\])]?[.:]?|\[(?:note|n\.?) ?\d+\]"
)
_NOTE_CLASSES = names(
    "footnote-ref footnote-reference footnoteref fnref noteref reference footnote-back"
    " footnote-backref mw-cite-backlink reversefootnote backlink"
)
_REMARK = re.compile(r"\[[^\[\]]+\]")
"""“[citation needed]”."""

_LONGEST_REMARK = 60
_BACK = re.compile("[↩↑↵^⏎︎️ ]+")


def _is_glued(element: "Element", text: str) -> bool:
    """Tell whether a number or a sign stands right behind a word or a stop."""
    before, parent = element.getprevious(), element.getparent()
    above = None if parent is None else parent.text
    left = (above if before is None else before.tail) or ""
    return bool(left) and not left[-1:].isspace() and left[-1:] not in "(/-–" and not text.isalpha()


def is_mark(text: str) -> bool:
    """Tell whether a link's text is that of a note's mark: a number, a letter, a star."""
    return _NOTE_MARK.fullmatch(text) is not None


def leads_back(text: str) -> bool:
    """Tell whether a link's text is an arrow back from a note."""
    return _BACK.fullmatch(text) is not None


def note_reference(element: "Element", prose: Prose) -> str | None:
    """The mark that leads to a footnote, or back from it; a raised remark of the editors."""
    if (
        element.tag == "sup"
        and prose.text <= _LONGEST_REMARK
        and _REMARK.fullmatch(short_text(element, _LONGEST_REMARK))
    ):
        return NOTE_REFERENCE
    if not is_inline(element) or prose.text > 12:
        return None
    if types_of(element) & {"noteref", "backlink"} or has_class(element, _NOTE_CLASSES):
        return NOTE_REFERENCE
    links = [element] if element.tag == "a" else list(element.iter("a"))
    places = [href for href in (link.get("href", "") for link in links) if _PLACE.match(href)]
    if not places:
        return None
    text = short_text(element, _LONGEST_REMARK)
    raised = element.tag == "sup" or len(list(element.iter("sup"))) == 1
    known = raised or _NOTE_LINK.search(places[0]) or _is_glued(element, text)
    return (
        NOTE_REFERENCE if _BACK.fullmatch(text) or (known and _NOTE_MARK.fullmatch(text)) else None
    )
