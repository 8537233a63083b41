"""One page of a book: its blocks, and whether it is part of the text at all."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote

from audio_edition.model import Finding
from audio_edition.read.epub.package import resolve as resolve_path
from audio_edition.read.html.charset import decode_page
from audio_edition.read.html.clutter import (
    ClutterRule,
    find_clutter,
    gloss,
    script,
)
from audio_edition.read.html.findings import unclosed
from audio_edition.read.html.hidden import control, hidden
from audio_edition.read.html.note_marks import NOTE_REFERENCE, note_reference
from audio_edition.read.html.notes import Resolver, find_notes, opening_marks, referenced_places
from audio_edition.read.html.page_contents import book_contents
from audio_edition.read.html.printed import boilerplate, page_number
from audio_edition.read.html.prose import Prose, measure
from audio_edition.read.html.tree import names, parse_page, text_of, types_of
from audio_edition.read.html.walk import Walked, walk

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_EMPTY_TAG = re.compile(r"""<([a-zA-Z][\w:.-]*+)((?:[^<>"'/]|"[^"]*"|'[^']*'|/(?!>))*+)/>""")
_VOID = names("area base br col embed hr img input link meta param source track wbr")


def navigation(element: "Element", _prose: Prose) -> str | None:
    """A table of contents or a list of pages within the text."""
    return "navigation" if element.tag == "nav" else None


BOOK_RULES: tuple[ClutterRule, ...] = (
    script,
    gloss,
    note_reference,
    page_number,
    hidden,
    control,
    navigation,
    book_contents,
    boilerplate,
)


@dataclass(frozen=True, slots=True)
class BookPage:
    """A file of the reading order."""

    path: str
    walked: Walked
    types: frozenset[str]
    """What it says it is, such as `copyright-page`."""
    linked: float
    """Share of its text that is in links."""
    omitted: "dict[Element, str]"
    unclosed: tuple[Finding, ...]
    """What tells of a comment that takes the rest of the page with it."""


def parse_book_page(data: bytes, source: str) -> "Element | None":
    """Parse a file of a book: XHTML, as a browser would read it if it were HTML.

    That way nothing in it is expanded or fetched, and a file that is not well-formed is read too.

    Raises:
        SourceError: It is too large, nested too deeply, or in an encoding that can't be told.
    """
    return parse_page(_with_end_tags(decode_page(data, source)), source)


def read_book_page(
    data: bytes, source: str, path: str, places: "set[str] | None" = None
) -> BookPage | None:
    """Return a file of a book; None where it is empty.

    Args:
        data: The file.
        source: The book, for messages.
        path: The file's in the book.
        places: Where the marks of notes lead, in the files before it; its own are added.

    Raises:
        SourceError: It is too large, nested too deeply, or in an encoding that can't be told.
    """
    text = decode_page(data, f"{source}, {path}")
    root = parse_page(_with_end_tags(text), f"{source}, {path}")
    if root is None:
        return None
    measured = measure(root)
    omitted = find_clutter(root, measured, BOOK_RULES)
    share = measured[root].linked / max(1, measured[root].text)
    places = set() if places is None else places
    places |= referenced_places(root, resolver(path))
    notes = find_notes(root, resolver(path), places)
    omitted |= dict.fromkeys(opening_marks(root, notes), NOTE_REFERENCE)
    walked = walk(root, omitted, in_front=False, notes=notes)
    return BookPage(path, walked, _types(root), share, omitted, unclosed(text))


def resolver(path: str) -> Resolver:
    """Return what makes full names, with the file's path, of the references in a file."""

    def resolve(reference: str) -> str:
        file, _, fragment = reference.partition("#")
        return f"{resolve_path(path, file)}#{unquote(fragment)}"

    return resolve


def _with_end_tags(text: str) -> str:
    return _EMPTY_TAG.sub(_with_end_tag, text)


def _with_end_tag(match: re.Match[str]) -> str:
    """Write `<a/>` as `<a></a>`: in HTML only some elements are empty."""
    name, attributes = match.groups()
    return match.group() if name.lower() in _VOID else f"<{name}{attributes}></{name}>"


def _types(root: "Element") -> frozenset[str]:
    """Return what the body says of itself, or the one section in it."""
    body = next(root.iter("body"), root)
    found = types_of(root) | types_of(body)
    only = [child for child in body if text_of(child)]
    return found | (types_of(only[0]) if len(only) == 1 else frozenset())
