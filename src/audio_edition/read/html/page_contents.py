"""A page's own table of contents: a list or a table of links to places in it."""

import re
from typing import TYPE_CHECKING

from audio_edition.read.html.prose import Prose
from audio_edition.read.html.tree import HEADINGS, is_inline, short_text, text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

CONTENTS = "a table of contents"

_HEADED = re.compile(
    r"(?:table of )?contents|toc|on this page|in this (?:article|guide|post|report|section|issue)"
    r"|jump to(?: section)?|key events|page contents|inhalt(?:sverzeichnis)?|sommaire"
    r"|table des matières|índice|contenido",
    re.IGNORECASE,
)
_LISTS = frozenset({"ul", "ol", "table", "dl"})
_NUMBERS = re.compile(r"[\d\s.:·–—-]+|\b[IVXLC]+\b")
_FEWEST = 2
_LONGEST = 30_000
_LONGEST_HEADING = 80
_PLACE = re.compile(r"#.+")
_FILE = re.compile(r"(?![a-z]+:).+")


def page_contents(element: "Element", prose: Prose) -> str | None:
    """A list of nothing but links to places in the page, and the line above it."""
    if is_inline(element) or prose.text > _LONGEST:
        return None
    if element.tag in _LISTS:
        return CONTENTS if _is_contents(element, prose, _PLACE) else None
    return CONTENTS if _announces(element, prose, _PLACE) else None


def book_contents(element: "Element", prose: Prose) -> str | None:
    """In a book: a line such as “Contents”, and the list or table of links to its files below."""
    if is_inline(element) or prose.text > _LONGEST:
        return None
    before = element.getprevious() if element.tag in _LISTS else None
    if before is not None and _is_headed(before) and _is_contents(element, prose, _FILE):
        return CONTENTS
    return CONTENTS if _announces(element, prose, _FILE) else None


def _announces(element: "Element", prose: Prose, target: re.Pattern[str]) -> bool:
    if prose.text > _LONGEST_HEADING or not _is_headed(element):
        return False
    following = _following(element)
    return following is not None and _leads(following, target)


def _is_headed(element: "Element") -> bool:
    line = short_text(element, _LONGEST_HEADING)
    return _HEADED.fullmatch(line.rstrip(":")) is not None


def _following(element: "Element") -> "Element | None":
    """Return what comes after an element, or after what holds nothing but it."""
    for node in (element, *element.iterancestors("div", "header", "summary")):
        if node is not element and short_text(node, _LONGEST_HEADING) != text_of(element):
            return None
        following = node.getnext()
        if following is not None:
            return following
    return None


def _leads(element: "Element", target: re.Pattern[str]) -> bool:
    first = element if element.tag in _LISTS else next(element.iter(*_LISTS), None)
    return first is not None and _is_contents(first, None, target)


def _is_contents(element: "Element", prose: Prose | None, target: re.Pattern[str]) -> bool:
    if prose is not None and (prose.linked * 2 < prose.text or not prose.linked):
        return False
    links = list(element.iter("a"))
    inside = all(target.fullmatch(link.get("href", "")) for link in links)
    if len(links) < _FEWEST or not inside:
        return False
    if any(True for _ in element.iter("p", "pre", "blockquote", *HEADINGS)):
        return False
    linked = sum(map(len, map(_letters, map(text_of, links))))
    return linked >= 0.7 * len(_letters(text_of(element)))


def _letters(text: str) -> str:
    return _NUMBERS.sub("", text)
