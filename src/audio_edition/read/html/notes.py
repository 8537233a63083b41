"""Footnotes that nothing names so: text to which a mark in another text leads, and back.

Where a book has its notes in a file of their own, the marks are in the files before it.
"""

from collections.abc import Callable, Collection, Iterator
from typing import TYPE_CHECKING

from audio_edition.model import Role
from audio_edition.read.html.note_marks import is_mark, leads_back
from audio_edition.read.html.roles import noted
from audio_edition.read.html.tree import HEADINGS, is_inline, text_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

Resolver = Callable[[str], str]
"""Makes one name of a place out of every reference to it."""

_LONGEST = 5000
_HOLDERS = frozenset({"body", "html", "main", "article", "section", "table", "tbody", "ul", "ol"})


def referenced_places(root: "Element", resolve: Resolver) -> set[str]:
    """Return the places to which marks within a text lead.

    Args:
        root: A page.
        resolve: For its links.
    """
    return {
        resolve(link.get("href", ""))
        for link in root.iter("a")
        if "#" in link.get("href", "") and is_mark(text_of(link)) and not _opens_block(link)
    }


def find_notes(root: "Element", resolve: Resolver, places: Collection[str]) -> "set[Element]":
    """Return the elements that hold a footnote each.

    Args:
        root: A page.
        resolve: For its links, and for `#` with an id of it.
        places: Where marks lead, on this page and on those before it.
    """
    if not places:
        return set()
    found = (
        _block(element)
        for element in root.iter()
        for name in (element.get("id"), element.get("name"))
        if name and resolve(f"#{name}") in places
    )
    return {block for block in found if block is not None and _is_note(block)}


def opening_marks(root: "Element", notes: "Collection[Element]") -> "list[Element]":
    """Return the links back that stand as numbers before the words of footnotes.

    Args:
        root: A page.
        notes: Its elements that hold a footnote each, besides those that say so themselves.
    """
    return [
        link
        for link in root.iter("a")
        if "#" in link.get("href", "")
        and is_mark(text_of(link))
        and _in_note(link, notes)
        and _opens_block(link)
    ]


def _in_note(link: "Element", notes: "Collection[Element]") -> bool:
    return any(above in notes or noted(above) is Role.FOOTNOTE for above in link.iterancestors())


def _is_note(block: "Element") -> bool:
    if block.tag in _HOLDERS or block.tag in HEADINGS or len(text_of(block)) > _LONGEST:
        return False
    links = [link for link in block.iter("a") if "#" in link.get("href", "")]
    return any(leads_back(text_of(link)) for link in links) or any(
        is_mark(text_of(link)) and _opens(link, block) for link in links[:1]
    )


def _opens_block(link: "Element") -> bool:
    block = _block(link)
    return block is None or _opens(link, block)


def _opens(link: "Element", block: "Element") -> bool:
    """Tell whether no text stands before a link in a block."""
    for element in _ascent(link, block):
        before = element.getprevious()
        while before is not None:
            if (before.tail or "").strip() or text_of(before):
                return False
            before = before.getprevious()
        parent = element.getparent()
        if parent is not None and (parent.text or "").strip():
            return False
    return True


def _ascent(element: "Element", block: "Element") -> "Iterator[Element]":
    """Yield an element and what it stands in, below the block."""
    node: Element | None = element
    while node is not None and node is not block:
        yield node
        node = node.getparent()


def _block(element: "Element") -> "Element | None":
    """Return the nearest element that is no part of a line."""
    node: Element | None = element
    while node is not None and is_inline(node):
        node = node.getparent()
    return node
