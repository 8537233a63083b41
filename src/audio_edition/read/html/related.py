"""Links to other articles: told by the line above them, and by being nothing but links."""

import re
from typing import TYPE_CHECKING

from audio_edition.read.html.prose import Prose
from audio_edition.read.html.tree import HEADINGS, is_inline, short_text, text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_RELATED = re.compile(
    r"(?:related(?: (?:stories|articles|posts|content|coverage|topics|links|reading))?"
    r"|(?:you )?(?:may|might) also (?:like|be interested in)|also read|read (?:more|next|also)"
    r"|more (?:from|on|like|stories|news|in|about)\b.*|recommended(?: for you| reading)?"
    r"|most (?:read|popular|viewed)|trending(?: now)?|popular (?:posts|stories|now)|see also"
    r"|external links"
    r"|what to read next|latest (?:news|stories)|share this.*|filed under.*|tags?|topics)[:.…]*",
    re.IGNORECASE,
)
_LONGEST_LINE = 120
_LONGEST_SENTENCE = 400
_RELATED_LINE = re.compile(
    r"(?:related|read more|read also|also read|see also|more)\b.{0,12}:", re.IGNORECASE
)


def related_line(element: "Element", prose: Prose) -> str | None:
    """“Read more: …”, where what follows is a link."""
    if is_inline(element) or prose.text > 300 or prose.linked < prose.text * 0.6:
        return None
    line = short_text(element, _LONGEST_SENTENCE)
    return "related stories" if _RELATED_LINE.match(line) else None


def related_aside(element: "Element", prose: Prose) -> str | None:
    """An aside with a link that says “Read more”."""
    if element.tag != "aside" or prose.text > _LONGEST_SENTENCE:
        return None
    links = (short_text(link, _LONGEST_LINE) for link in element.iter("a"))
    return "related stories" if any(map(_RELATED.fullmatch, links)) else None


def related_links(element: "Element", prose: Prose) -> str | None:
    """A heading such as “Related stories”, with nothing but links under it; and these links."""
    if is_inline(element) or prose.text > 4000:
        return None
    if _is_link_list(prose) and element.tag not in HEADINGS:
        before = element.getprevious()
        return "related stories" if before is not None and _announces(before) else None
    announces = prose.text <= 80 and _announces(element)
    return "related stories" if announces and _leads_to_links(element) else None


def _announces(element: "Element") -> bool:
    return len(element) < 4 and bool(_RELATED.fullmatch(short_text(element, _LONGEST_LINE)))


def _is_link_list(prose: Prose) -> bool:
    return prose.linked > 0 and prose.linked >= prose.text * 0.6 and prose.longest < 80


def _leads_to_links(element: "Element") -> bool:
    following = element.getnext()
    links = list(following.iter("a")) if following is not None else []
    linked = sum(len(text_of(link)) for link in links)
    return bool(links) and following is not None and linked >= len(text_of(following)) * 0.6
