"""The article's title: which heading it is, or what the page's head says."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from audio_edition.model import Block, Role
from audio_edition.read.html.tree import HEADINGS, UNSEEN, names, short_text, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_BETWEEN = "|-–—:·•»«"
"""Signs between an article's title and its site's name."""

_HEADLINES = names("headline title")
"""Words in the classes of what is a headline where a page has no headings."""

_LONGEST = 1000
_NEAR = 6
"""Blocks from the top in which the title is looked for."""


def title_holders(root: "Element", title: str) -> "set[Element]":
    """Return the headlines that are the title, and all that they stand in."""
    found = [
        element
        for element in root.iter()
        if _is_headline(element) and is_title(short_text(element, _LONGEST), title)
    ]
    return {*found, *(above for heading in found for above in heading.iterancestors())}


def title_element(
    root: "Element", article: "Element", title: str, clutter: "Collection[Element]"
) -> "Element | None":
    """Return the heading before the article that is its title; None where that is in it.

    Args:
        root: The page.
        article: What holds the article.
        title: What the page's head says, if anything.
        clutter: What is left out.
    """
    inside = [
        element
        for element in article.iter(*HEADINGS)
        if is_title(short_text(element, _LONGEST), title)
    ]
    if inside or next(article.iter("h1"), None) is not None:
        return None
    before: Element | None = None
    for heading in root.iter():
        if heading is article:
            break
        if _is_headline(heading) and _may_be(heading, title, clutter):
            before = heading
    return before


def with_title(blocks: Sequence[Block], title: str) -> tuple[list[Block], str]:
    """Give the title's block its role, or put the title before a page that doesn't show it.

    Args:
        blocks: The article's.
        title: What the page's head says, if anything.

    Returns:
        The blocks, and the title as the article has it.
    """
    made = list(blocks)
    index = _index(made, title)
    if index is not None:
        made[index] = replace(made[index], role=Role.TITLE, level=0, decided_by="html-title")
        return made, made[index].text
    if title and made:
        made.insert(0, Block(title, (1, 1), Role.TITLE, decided_by="html-title"))
    return made, title


def _index(blocks: Sequence[Block], title: str) -> int | None:
    """Return which block is the title: what the head says, or else the first `h1`."""
    near = [
        index
        for index, block in enumerate(blocks[:_NEAR])
        if block.role in {None, Role.HEADING} and is_title(block.text, title)
    ]
    first = (index for index, block in enumerate(blocks) if block.level == 1)
    return near[0] if near else next(first, None)


def _is_headline(element: "Element") -> bool:
    """Tell whether an element is a heading of a high level, or has the class of one."""
    if element.tag in {"h1", "h2"}:
        return True
    classes = words_of(element.get("class", "")) if element.tag not in UNSEEN else frozenset[str]()
    return not _HEADLINES.isdisjoint(classes)


def _may_be(heading: "Element", title: str, clutter: "Collection[Element]") -> bool:
    if any(part in clutter for part in (heading, *heading.iterancestors())):
        return False
    return is_title(short_text(heading, _LONGEST), title) or (heading.tag == "h1" and not title)


def is_title(text: str, title: str) -> bool:
    """Tell whether a text is the title, which may have the site's name before or behind it."""
    if len(text) > 2 * len(title):
        return False
    shown, said = _letters(text), _letters(title)
    if not shown or shown == said:
        return bool(shown)
    return (title.startswith(text) and _parts(title[len(text) :].strip()[:1])) or (
        title.endswith(text) and _parts(title[: -len(text)].strip()[-1:])
    )


def _parts(sign: str) -> bool:
    return bool(sign) and sign in _BETWEEN


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
