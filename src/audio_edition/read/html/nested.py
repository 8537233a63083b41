"""Articles within an article: comments and teasers, or the entries of a live blog."""

from collections import defaultdict
from typing import TYPE_CHECKING

from audio_edition.read.html.prose import Measure, Prose
from audio_edition.read.html.tree import HEADINGS, text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_MOST = 0.5
"""Entries are the article if they have more than this share of its prose."""


def nested_article(element: "Element", _prose: Prose) -> str | None:
    """An article within an article: by the HTML Standard a comment on it, in practice a teaser."""
    nested = element.tag == "article" and _outer(element) is not None
    return "another article" if nested else None


def entries(root: "Element", measured: Measure) -> "set[Element]":
    """Return the articles within an article that are the most of it, such as a live blog's."""
    groups = defaultdict["Element", list["Element"]](list)
    for element in root.iter("article"):
        parent, outer = element.getparent(), _outer(element)
        if parent is not None and outer is not None:
            groups[parent].append(element)
    found: set[Element] = set()
    for group in groups.values():
        outer = _outer(group[0])
        prose = sum(measured[element].unlinked for element in group)
        if outer is not None and prose > measured[outer].unlinked * _MOST:
            found.update(() if any(map(_is_teaser, group)) else group)
    return found


def _outer(element: "Element") -> "Element | None":
    return next(element.iterancestors("article"), None)


def _is_teaser(element: "Element") -> bool:
    """Tell whether a heading is a link to the whole of it."""
    first = next(element.iter(*HEADINGS), None)
    if first is None:
        return False
    linked = (text_of(link) for link in (*first.iter("a"), *first.iterancestors("a")))
    return any(text_of(first) in text for text in linked)
