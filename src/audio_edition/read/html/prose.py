"""How much of an element is prose: the measure by which an article is told from its page."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from audio_edition.read.html.tree import UNSEEN, is_inline

if TYPE_CHECKING:
    from collections.abc import Collection

    from lxml.etree import _Element as Element


@dataclass(slots=True)
class Prose:
    """Characters of text below an element."""

    text: int = 0
    linked: int = 0
    """Of these, within links."""
    own: int = 0
    """In the element's own lines: not in a block within it."""
    own_linked: int = 0
    unlinked: int = 0
    """Outside links, in all lines."""
    longest: int = 0
    """Outside links, in the longest paragraph."""


Measure = dict["Element", Prose]


def measure(root: "Element", without: "Collection[Element]" = ()) -> Measure:
    """Measure every element below a root, leaving some out."""
    from lxml import etree  # noqa: PLC0415  # start-up

    measured: Measure = {}
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        if event == "end":
            measured[element] = measured.get(element) or _prose(element, measured)
        elif element in without or element.tag in UNSEEN:
            measured[element] = Prose()
            walk.skip_subtree()
    return measured


def _prose(element: "Element", measured: Measure) -> Prose:
    """Add up an element, whose children are measured."""
    total = Prose()
    _add_line(total, element.text)
    for child in element:
        _add(total, measured[child], inline=is_inline(child))
        _add_line(total, child.tail)
    if element.tag == "a":
        total.linked, total.own_linked = total.text, total.own
    if not is_inline(element):
        total.unlinked += total.own - total.own_linked
        total.longest = max(total.longest, total.own - total.own_linked)
    return total


def _add_line(total: Prose, text: str | None) -> None:
    length = len(text.strip()) if text else 0
    total.text += length
    total.own += length


def _add(total: Prose, part: Prose, *, inline: bool) -> None:
    total.text += part.text
    total.linked += part.linked
    total.unlinked += part.unlinked
    total.longest = max(total.longest, part.longest)
    if inline:
        total.own += part.own
        total.own_linked += part.own_linked
