"""A page's text to a tree, within bounds, and what rules may ask about an element."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from audio_edition.errors import SourceError
from audio_edition.read.html.doctype import without_doctype
from audio_edition.read.html.lines import with_lines

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_LARGEST = 64 * 1024 * 1024
"""Characters of the largest page that is read."""

_MOST_TAGS = 400_000
"""More than a Bible has that is one page with a tag at every verse."""

_MOST_ATTRIBUTES = 500
_ATTRIBUTE = r"""[\s/]+[^\s"'<>/=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s"'<>]++))?+"""
_CROWDED = re.compile(rf"<[a-zA-Z][^\s/<>]*+(?:{_ATTRIBUTE}){{{_MOST_ATTRIBUTES}}}")
"""A start tag with attributes enough to slow down the parser, which compares each with each."""

_MOST_PIECES = 100
"""Elements in a line that a rule looks at."""

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")


def names(text: str) -> frozenset[str]:
    """Return the names in a text, parted by blanks."""
    return frozenset(text.split())


INLINE = names(
    "a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd label"
    " mark math nobr picture q rb rp rt ruby s samp script select small span strike strong style"
    " sub sup svg template time tt u var wbr"
)
"""Elements that stand in a line of text; all others begin and end a block."""

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

UNSEEN = names(
    "script style template noscript head title meta link base iframe object embed applet audio"
    " video canvas svg map param source track noframes"
)
"""Elements without words of the page."""


def parse_page(text: str, source: str) -> "Element | None":
    """Parse a page, a fragment, or what is left of one; None where there is no element.

    Nothing is fetched, and of the entities that a page defines only those are known that are text.

    Raises:
        SourceError: It is too large, or nested too deeply.
    """
    from lxml import etree  # noqa: PLC0415  # start-up

    _refuse_excess(text, source)
    parser = etree.HTMLParser(
        huge_tree=True, no_network=True, remove_comments=True, remove_pis=True, encoding="utf-8"
    )
    try:
        root = etree.fromstring(with_lines(without_doctype(text)).encode(), parser)
    except etree.XMLSyntaxError:
        root = None
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise SourceError(
            f"{source} can't be read: its elements are nested thousands deep.",
            "Save the page's text alone, as a browser's reading view shows it.",
        )
    return root


def _refuse_excess(text: str, source: str) -> None:
    if len(text) > _LARGEST or text.count("<") > _MOST_TAGS:
        raise SourceError(
            f"{source} is too large: {len(text)} characters with {text.count('<')} tags.",
            "Split it into several files.",
        )
    if _CROWDED.search(text):
        raise SourceError(
            f"{source} can't be read: a tag has {_MOST_ATTRIBUTES} attributes or more.",
            "Save the page's text alone, as a browser's reading view shows it.",
        )


def is_inline(element: "Element") -> bool:
    """Tell whether an element stands in a line of text."""
    return element.tag in INLINE


def has_class(element: "Element", classes: frozenset[str]) -> bool:
    """Tell whether one of an element's classes is among some, which are in small letters."""
    return not classes.isdisjoint(element.get("class", "").lower().split())


def words_of(names: str) -> frozenset[str]:
    """Return the words in classes or an id: `postFooter ad-slot` has post, footer, ad and slot."""
    return _words(names[:500])


@lru_cache(maxsize=4096)
def _words(names: str) -> frozenset[str]:
    return frozenset(word.lower() for word in _WORD.findall(names))


def types_of(element: "Element") -> frozenset[str]:
    """Return what an element says it is: its ARIA role and EPUB types, without `doc-`.

    ARIA's `note` is a remark in the text, not a footnote as in a book.
    """
    role, types = element.get("role"), element.get("epub:type")
    role = None if role == "note" else role
    return _types(f"{role} {types}") if role or types else frozenset()


@lru_cache(maxsize=256)
def _types(said: str) -> frozenset[str]:
    return frozenset(word.removeprefix("doc-") for word in said.lower().split())


def text_of(element: "Element") -> str:
    """Return the words below an element on one line."""
    return " ".join("".join(seen_text(element)).split())


def short_text(element: "Element", most: int) -> str:
    """Return the words below an element on one line; none where they are longer than this."""
    pieces, length = [], 0
    for piece in islice(seen_text(element), _MOST_PIECES):
        pieces.append(piece)
        length += len(piece.strip())
        if length > most:
            return ""
    return "" if len(pieces) == _MOST_PIECES else " ".join("".join(pieces).split())


def seen_text(element: "Element") -> Iterator[str]:
    """Yield the pieces of text below an element, but for scripts and the like."""
    from lxml import etree  # noqa: PLC0415  # start-up

    walk = etree.iterwalk(element, events=("start", "end"))
    for event, part in walk:
        if event == "start" and part.tag in UNSEEN:
            walk.skip_subtree()
        elif event == "start":
            yield _part(part, part.text)
        elif part is not element:
            yield _part(part, part.tail)


def _part(element: "Element", text: str | None) -> str:
    return text or "" if is_inline(element) else f" {text or ''}"
