"""What an element makes of the text in it: an ordered list of rules."""

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from audio_edition.model import Role
from audio_edition.read.html.tree import HEADINGS, INLINE, has_class, names, types_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

RoleRule = Callable[["Element"], Role | None]

_TYPES = {
    Role.FOOTNOTE: {
        "footnote",
        "footnotes",
        "endnote",
        "endnotes",
        "rearnote",
        "rearnotes",
        "note",
    },
    Role.PULL_QUOTE: {"pullquote"},
    Role.DECK: {"subtitle"},
    Role.BLOCKQUOTE: {"epigraph"},
}
_TAGS = {
    "li": Role.LIST_ITEM,
    "dt": Role.LIST_ITEM,
    "dd": Role.LIST_ITEM,
    "blockquote": Role.BLOCKQUOTE,
    "figcaption": Role.CAPTION,
    "caption": Role.CAPTION,
    "pre": Role.CODE,
    "listing": Role.CODE,
    "xmp": Role.CODE,
}
RoleNames = tuple[tuple[Role, tuple[str, ...]], ...]

_NAMES: RoleNames = (
    (Role.PULL_QUOTE, ("pullquote", "pull-quote")),
    (Role.CAPTION, ("caption", "figcaption", "caption-text", "photo-credit", "thumbcaption")),
    (Role.BIO, ("bio", "author-info", "about-author", "about-the-author", "author-box")),
)
_FRONT_NAMES: RoleNames = (
    (Role.KICKER, ("kicker", "eyebrow", "overline", "rubric")),
    (
        Role.DECK,
        (
            *("deck", "dek", "standfirst", "subtitle", "sub-title", "subheadline", "subhead"),
            *("lead-paragraph", "excerpt", "article-summary", "article-description"),
        ),
    ),
    (Role.BYLINE, ("byline", "author", "authors", "vcard", "contributor", "contributors")),
    (Role.DATELINE, ("dateline", "timestamp", "date", "published", "pubdate")),
)
_DECKS: RoleNames = tuple(entry for entry in _FRONT_NAMES if entry[0] is Role.DECK)
_LOWER = HEADINGS - {"h1"}
_NOTES = names("footnote footnotes endnote endnotes reflist")
_INLINE_NOTES = names("sidenote marginnote margin-note footnote inline-footnote fn-content")
_LONGEST = {role: 2000 for role, _ in _NAMES} | {role: 400 for role, _ in _FRONT_NAMES}
"""Characters above which an element is more than its class says."""

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_DATA = frozenset({"th", "thead", "caption", "tfoot"})
_PARTS = frozenset({"p", "div", "table", "ul", "ol", "blockquote", "br", *HEADINGS})
_BOLD = frozenset({"b", "strong"})
_LONGEST_LINE = 80
_ENDS = frozenset(".:;,…!")
_QUOTING = frozenset("“\"‘'«„")
_FIGURED = ("blockquote", "pre", "table", "ul", "ol", "math", *HEADINGS)
"""What stands in a figure and is no caption."""

_LONG_CELL = 200


def noted(element: "Element") -> Role | None:
    """What ARIA or EPUB says of it: a footnote, a pull quote, an epigraph."""
    types = types_of(element)
    return next((role for role, known in _TYPES.items() if known & types), None)


def heading(element: "Element") -> Role | None:
    """`h1` to `h6`; or a group of one below the highest level and what goes with it."""
    level = element.tag in HEADINGS or "heading" in types_of(element) or _is_group(element)
    return Role.HEADING if level else None


def _is_group(element: "Element") -> bool:
    return element.tag == "hgroup" and next(element.iter("h1"), None) is None


def note(element: "Element") -> Role | None:
    """What has a class for footnotes, however long the notes are."""
    return Role.FOOTNOTE if has_class(element, _NOTES) else None


def classed(element: "Element") -> Role | None:
    """What its class says, where there is a common word for it."""
    return _by_class(element, _NAMES)


def tagged(element: "Element") -> Role | None:
    """What its tag says."""
    return _TAGS.get(str(element.tag))


def quoting_aside(element: "Element") -> Role | None:
    """An aside with a quote in it sets words of the text apart."""
    short = element.tag == "aside" and _is_short(element, _LONGEST[Role.PULL_QUOTE])
    quotes = short and next(element.iter("blockquote"), None) is not None
    return Role.PULL_QUOTE if quotes else None


def pictured(element: "Element") -> Role | None:
    """A figure with nothing but a picture, its caption and its credit."""
    if element.tag != "figure" or not _is_short(element, _LONGEST[Role.CAPTION]):
        return None
    return None if next(element.iter(*_FIGURED), None) is not None else Role.CAPTION


def emboldened(element: "Element") -> Role | None:
    """A short paragraph that is bold from end to end, and no sentence."""
    if element.tag != "p" or not _is_short(element, _LONGEST_LINE):
        return None
    text = "".join(element.itertext()).strip()
    only = [child for child in element if child.tag != "br"]
    if len(only) != 1 or only[0].tag not in _BOLD or (element.text or "").strip():
        return None
    beside = (only[0].tail or "").strip()
    return None if beside or text[:1] in _QUOTING or text[-1:] in _ENDS else Role.HEADING


def data_table(element: "Element") -> Role | None:
    """A table, unless it is there for the layout of the page."""
    if element.tag != "table" or types_of(element) & {"presentation", "none"}:
        return None
    for part in element.iterdescendants():
        if part.tag in _DATA:
            return Role.TABLE
        if part.tag in _PARTS or (part.tag == "td" and len(part.text or "") > _LONG_CELL):
            return None
    return Role.TABLE


ROLE_RULES: tuple[RoleRule, ...] = (
    noted,
    heading,
    note,
    classed,
    tagged,
    quoting_aside,
    pictured,
    emboldened,
    data_table,
)

WHOLE = frozenset(
    {Role.PULL_QUOTE, Role.FOOTNOTE, Role.CAPTION, Role.CODE, Role.TABLE, Role.HEADING}
)
"""Roles that all within has, whatever its elements."""

SOLID = frozenset({Role.CODE, Role.TABLE, Role.HEADING})
"""Roles whose text is one block."""


def role_of(element: "Element", *, in_front: bool) -> tuple[Role, str] | None:
    """Return what an element makes of the text in it, and the name of the rule that says so.

    Args:
        element: Not inline, but for `time` and the like above the text.
        in_front: Whether only front matter stands before it.
    """
    if in_front and element.tag in _LOWER and _by_class(element, _DECKS):
        return Role.DECK, "classed"
    if element.tag not in INLINE:
        for rule in ROLE_RULES:
            role = None if in_front and rule is emboldened else rule(element)
            if role is not None:
                return role, rule.__name__.replace("_", "-")
    role = _front_role(element) if in_front else None
    return (role, "classed") if role else None


def is_inline_note(element: "Element") -> bool:
    """Tell whether an element is a note in the middle of a line, such as one in the margin."""
    if element.tag not in INLINE or element.tag in {"a", "sup"}:
        return False
    return has_class(element, _INLINE_NOTES) or bool(_TYPES[Role.FOOTNOTE] & types_of(element))


def _front_role(element: "Element") -> Role | None:
    if "author" in {element.get("itemprop"), element.get("rel")} or element.tag == "address":
        return Role.BYLINE
    if element.get("itemprop") == "datePublished" or element.tag == "time":
        return Role.DATELINE
    return _by_class(element, _FRONT_NAMES)


def _by_class(element: "Element", known: RoleNames) -> Role | None:
    found = _named(element.get("class", ""), known)
    return next((role for role in found if _is_short(element, _LONGEST[role])), None)


@lru_cache(maxsize=4096)
def _named(classes: str, known: RoleNames) -> tuple[Role, ...]:
    """Return the roles that classes name: `post__byline` and `Byline_root` name the byline."""
    own = [f"-{name}-" for name in _CAMEL.sub("-", classes[:500]).lower().replace("_", "-").split()]
    return tuple(
        role for role, named in known if any(f"-{name}-" in word for word in own for name in named)
    )


def _is_short(element: "Element", most: int) -> bool:
    """Tell whether an element has no more characters than this, without reading on to its end."""
    return all(length <= most for length in accumulate(map(len, element.itertext())))
