"""An EPUB's package document: what the book is, what is in it, and in which order.

EPUB 3.3 (W3C Recommendation), § 5, and OPF 2.0.1.
"""

import posixpath
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote

from audio_edition.errors import SourceError
from audio_edition.model import Metadata
from audio_edition.read.archive import Archive
from audio_edition.read.names import as_said
from audio_edition.read.xml import attribute, named, parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_CONTAINER = "META-INF/container.xml"
_PAGES = frozenset({"application/xhtml+xml", "text/html", "text/x-oeb1-document"})
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
_AUTHOR = frozenset({"", "aut", "author"})


@dataclass(frozen=True, slots=True)
class Item:
    """A file of the book."""

    path: str
    media_type: str
    properties: frozenset[str] = frozenset()

    @property
    def is_page(self) -> bool:
        """Whether it is text."""
        return self.media_type in _PAGES


@dataclass(frozen=True, slots=True)
class Package:
    """What the package document says."""

    metadata: Metadata
    items: dict[str, Item]
    """By id."""
    spine: tuple[tuple[Item, bool], ...]
    """The reading order; whether each item is part of it, or only linked to from it."""
    guide: dict[str, str]
    """What kind of page a file is, where the book says so, by its path."""
    ncx: str
    """Path of the EPUB 2 table of contents; empty where there is none."""
    cover: str
    """Path of the cover picture; empty where there is none."""

    @property
    def nav(self) -> str:
        """Path of the EPUB 3 table of contents; empty where there is none."""
        return next((item.path for item in self.items.values() if "nav" in item.properties), "")


def read_package(archive: Archive) -> Package:
    """Return what the package document of an EPUB says.

    Raises:
        SourceError: There is none, or it can't be parsed.
    """
    path = _package_path(archive)
    root = parse_xml(archive.read(path), archive.source, path)
    items = {attribute(item, "id"): _item(item, path) for item in named(root, "item")}
    spine = next(named(root, "spine"), None)
    ncx = items.get(attribute(spine, "toc")) if spine is not None else None
    return Package(
        metadata=_metadata(root),
        items=items,
        spine=tuple(_spine(root, items)),
        guide={
            resolve(path, attribute(reference, "href")): attribute(reference, "type").lower()
            for reference in named(root, "reference")
        },
        ncx=ncx.path if ncx else "",
        cover=_cover(root, items),
    )


def resolve(base: str, reference: str) -> str:
    """Return the path in the archive that a reference from a file leads to, without a fragment."""
    path = unquote(reference.partition("#")[0])
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), path)) if path else base


def _package_path(archive: Archive) -> str:
    """Return the package document's path; without a container, that of the only one there is."""
    if _CONTAINER in archive:
        container = parse_xml(archive.read(_CONTAINER), archive.source, _CONTAINER)
        paths = [attribute(file, "full-path") for file in named(container, "rootfile")]
    else:
        paths = [name for name in archive.names if name.lower().endswith(".opf")]
    found = [posixpath.normpath(path) for path in paths]
    if not found or found[0] not in archive:
        raise SourceError(
            f"{archive.source} is no complete EPUB: it has no package document.",
            "Fetch or save the book again.",
        )
    return found[0]


def _item(element: "Element", base: str) -> Item:
    return Item(
        resolve(base, attribute(element, "href")),
        attribute(element, "media-type").lower(),
        frozenset(attribute(element, "properties").split()),
    )


def _spine(root: "Element", items: dict[str, Item]) -> "list[tuple[Item, bool]]":
    references = {attribute(itemref, "idref"): itemref for itemref in named(root, "itemref")}
    return [
        (items[name], attribute(reference, "linear") != "no")
        for name, reference in references.items()
        if name in items
    ]


def _cover(root: "Element", items: dict[str, Item]) -> str:
    marked = [item.path for item in items.values() if "cover-image" in item.properties]
    named_so = [
        items[attribute(meta, "content")].path
        for meta in named(root, "meta")
        if attribute(meta, "name") == "cover" and attribute(meta, "content") in items
    ]
    return next(iter(marked + named_so), "")


def _metadata(root: "Element") -> Metadata:
    dates = [_DATE.match(_text(element)) for element in named(root, "date")]
    languages = [_text(element) for element in named(root, "language")]
    return Metadata(
        title=next((_text(title) for title in named(root, "title") if _text(title)), ""),
        authors=_authors(root),
        date=next((date.group() for date in dates if date), None),
        language=next(filter(None, languages), Metadata().language).replace("_", "-"),
    )


def _authors(root: "Element") -> tuple[str, ...]:
    """Return the authors, or whoever else made it where no author is named."""
    roles = {
        attribute(meta, "refines").removeprefix("#"): _text(meta)
        for meta in named(root, "meta")
        if attribute(meta, "property") == "role"
    }
    people = [
        (_name(person), attribute(person, "role") or roles.get(attribute(person, "id"), ""))
        for person in named(root, "creator")
    ]
    authors = [name for name, role in people if role in _AUTHOR]
    return tuple(filter(None, dict.fromkeys(authors or [name for name, _ in people])))


def _name(person: "Element") -> str:
    """Return a person's name; some catalogues give the form by which they sort for both."""
    name = _text(person)
    return as_said(name, inverted=name == attribute(person, "file-as"))


def _text(element: "Element") -> str:
    return " ".join("".join(element.itertext()).split())
