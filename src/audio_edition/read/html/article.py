"""Which part of a page is the article, and where its title stands."""

from typing import TYPE_CHECKING

from audio_edition.model import Role
from audio_edition.read.html.prose import Measure
from audio_edition.read.html.roles import data_table, role_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from lxml.etree import _Element as Element

_PROSE = 140
"""Characters of a paragraph, outside links, that no teaser or menu has."""

_MARKS = (
    ".//article",
    ".//*[@itemprop='articleBody']",
    ".//main",
    ".//*[@role='main']",
)
"""How pages mark the article, the surest first."""

_UNDIVIDED = frozenset({"p", "blockquote", "ul", "ol", "pre", "figure"})
"""Elements that may be all of an article but are never what holds it."""

_MOST = 0.5
"""A mark counts if what it marks has more than this share of the page's prose."""


def find_article(root: "Element", measured: Measure) -> "Element":
    """Return the element that holds the article: the marked one, or the smallest with its prose.

    Args:
        root: The page.
        measured: Its elements' prose, without what is known as clutter.
    """
    total = measured[root].unlinked
    for mark in _MARKS:
        found = [e for e in root.iterfind(mark) if _prose(e, measured) > total * _MOST]
        if found:
            return max(found, key=lambda element: _prose(element, measured))
    return _narrowed(root, measured)


def _prose(element: "Element", measured: Measure) -> int:
    return measured[element].unlinked if element in measured else 0


def _narrowed(element: "Element", measured: Measure) -> "Element":
    """Go down as long as all paragraphs are in one child."""
    while True:
        children = [child for child in element if child in measured]
        prose = [child for child in children if measured[child].longest >= _PROSE]
        own = measured[element]
        if len(prose) != 1 or own.own - own.own_linked >= _PROSE:
            return element
        if prose[0].tag in _UNDIVIDED or data_table(prose[0]):
            return element
        element = prose[0]


def preformatted(article: "Element", measured: Measure) -> "Element | None":
    """Return the `pre` that holds most of an article: a text with lines of its own, not code."""
    most = measured[article].unlinked * _MOST
    found = (pre for pre in article.iter("pre") if _prose(pre, measured) > most)
    return next((pre for pre in found if measured[pre].longest >= _PROSE), None)


def outside(
    article: "Element", title: "Element | None", clutter: "Collection[Element]"
) -> "list[Element]":
    """Return what stands before and after the article on its page.

    Args:
        article: What holds the article.
        title: Its heading, where that stands before it; what is between them is the article's too.
        clutter: What is left out anyway.
    """
    opening = set() if title is None else {title, *title.iterancestors()}
    reached = title is None
    left: list[Element] = []
    for node in (article, *article.iterancestors()):
        for before in node.itersiblings(preceding=True):
            if reached:
                left.append(before)
            reached = reached or before in opening
        left.extend(after for after in node.itersiblings() if not _belongs(after))
    return [element for element in left if element not in clutter]


def _belongs(element: "Element") -> bool:
    """Tell whether an element says that it is part of an article, though it stands under it."""
    found = role_of(element, in_front=False)
    return found is not None and found[0] in {Role.BIO, Role.FOOTNOTE}
