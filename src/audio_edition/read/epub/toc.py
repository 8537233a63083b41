"""An EPUB's table of contents: from its navigation document, or from the NCX of EPUB 2."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from audio_edition.read.archive import Archive
from audio_edition.read.epub.package import Package, resolve
from audio_edition.read.epub.page import parse_book_page
from audio_edition.read.html.title import is_title
from audio_edition.read.html.tree import text_of, types_of
from audio_edition.read.xml import attribute, local_name, named, parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the table of contents."""

    label: str
    path: str
    fragment: str
    depth: int
    """From 1."""


def read_contents(archive: Archive, package: Package) -> tuple[Entry, ...]:
    """Return the table of contents; empty where the book has none.

    Raises:
        SourceError: Its file is damaged.
    """
    entries = list(_from_nav(archive, package.nav)) if package.nav in archive else []
    if not entries and package.ncx in archive:
        entries = list(_from_ncx(archive, package.ncx))
    return tuple(_below_title(entries, package.metadata.title))


def _below_title(entries: list[Entry], title: str) -> Iterator[Entry]:
    """Raise by a level what the table of contents has below the title of the book itself."""
    above = 0
    for entry in entries:
        above = above if above and entry.depth > above else 0
        yield replace(entry, depth=entry.depth - 1) if above else entry
        if not above and is_title(entry.label, title):
            above = entry.depth


def _from_nav(archive: Archive, path: str) -> Iterator[Entry]:
    root = parse_book_page(archive.read(path), archive.source)
    navs = [] if root is None else list(root.iter("nav"))
    chosen = [nav for nav in navs if "toc" in types_of(nav)] or navs[:1]
    for nav in chosen:
        for link in nav.iter("a"):
            depth = sum(1 for _ in link.iterancestors("ol"))
            yield _entry(text_of(link), link.get("href", ""), path, depth)


def _from_ncx(archive: Archive, path: str) -> Iterator[Entry]:
    root = parse_xml(archive.read(path), archive.source, path)
    for point in named(root, "navPoint"):
        label = next(named(point, "text"), None)
        content = next(named(point, "content"), None)
        if label is not None and content is not None:
            above = (local_name(parent) == "navPoint" for parent in point.iterancestors())
            yield _entry(_line(label), attribute(content, "src"), path, sum(above) + 1)


def _entry(label: str, reference: str, base: str, depth: int) -> Entry:
    _, _, fragment = reference.partition("#")
    return Entry(label, resolve(base, reference), fragment, max(depth, 1))


def _line(element: "Element") -> str:
    return " ".join("".join(element.itertext()).split())
