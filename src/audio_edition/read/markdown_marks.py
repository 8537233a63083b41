"""What the attributes of spans and divs mean: roles and marks, and what means nothing."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from audio_edition.model import LONGEST_PAUSE, Finding, Mark, Role
from audio_edition.read.attributes import Attributes, parse_attributes
from audio_edition.read.markdown_spans import ATTRIBUTES

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

UNREAD = "unread"
"""The class of what is left out of the reading."""

_ROLES = frozenset(Role)
_HINTS = {
    "div": f"A div takes speaker, voice, pause, .unread, or a role: .{', .'.join(Role)}.",
    "span": "A span takes speaker, voice, say, pause or .unread.",
}


def attributes_of(node: "SyntaxTreeNode") -> Attributes:
    """Return the attributes of a span or a div; none where they can't be parsed."""
    found = node.meta[ATTRIBUTES] if node.type == "span" else parse_attributes(node.info)
    return found if isinstance(found, Attributes) else Attributes()


def role_of(div: "SyntaxTreeNode") -> Role | None:
    """Return the role that a div gives to what is in it, if it gives any."""
    return next((Role(name) for name in attributes_of(div).classes if name in _ROLES), None)


def mark_of(node: "SyntaxTreeNode", start: int, end: int, *, ends: bool = True) -> Mark | None:
    """Return the mark that a span or a div makes of a stretch; None where it says nothing.

    Args:
        node: The span or the div.
        start: Of the stretch, in the text of its block.
        end: The same.
        ends: Whether the node ends there, so that its pause does follow.
    """
    attributes = attributes_of(node)
    values = dict(attributes.values)
    mark = Mark(
        start,
        end,
        speaker=values.get("speaker"),
        voice=values.get("voice") or None,
        say=(node.type == "span" and values.get("say")) or None,
        unread=UNREAD in attributes.classes,
        pause=_seconds(values.get("pause", "")) if ends else None,
    )
    return None if mark == Mark(start, end) else mark


def unknown_marks(tree: "SyntaxTreeNode") -> Iterator[Finding]:
    """Yield a finding for each attribute that means nothing."""
    for node in tree.walk():
        if node.type == "unparsed_span":
            yield _finding(node, node.content, _HINTS["span"])
        elif node.type in _HINTS:
            unknown = " ".join(_unknown(node))
            if unknown:
                yield _finding(node, unknown, _HINTS[node.type])


def _unknown(node: "SyntaxTreeNode") -> Iterator[str]:
    attributes = attributes_of(node)
    is_div = node.type == "div"
    if is_div and attributes == Attributes():
        yield node.info
    idle = _is_idle(node)
    for name in attributes.classes:
        if idle or (name != UNREAD and not (is_div and name in _ROLES)):
            yield f".{name}"
    for key, value in attributes.values:
        if (idle and key != "pause") or not _is_known(key, value, is_div=is_div):
            yield f'{key}="{value}"'


def _is_idle(node: "SyntaxTreeNode") -> bool:
    """Return whether a span has no words, or is in words that have a spoken form."""
    around, spoken = node.parent, False
    while around is not None and around.type != "inline":
        mark = mark_of(around, 0, 0) if around.type == "span" else None
        around, spoken = around.parent, spoken or bool(mark and mark.say)
    return node.type == "span" and (not node.children or spoken)


def _is_known(key: str, value: str, *, is_div: bool) -> bool:
    if key == "pause":
        return _seconds(value) is not None
    return key == "speaker" or (value != "" and (key == "voice" or (key == "say" and not is_div)))


def _seconds(value: str) -> float | None:
    """Return a pause that can be kept."""
    try:
        seconds = float(value)
    except ValueError:
        return None
    return seconds if 0 <= seconds <= LONGEST_PAUSE else None


def _finding(node: "SyntaxTreeNode", what: str, hint: str) -> Finding:
    return Finding("unknown-mark", f"This mark means nothing here: {what}", hint, line_of(node))


def line_of(node: "SyntaxTreeNode") -> int:
    """Return the line of a node, or of the paragraph that it is in."""
    while node.map is None and node.parent is not None:
        node = node.parent
    return node.map[0] + 1 if node.map else 1
