"""EPUB 2 and 3: a book's text in its reading order, with its table of contents as headings."""

from dataclasses import replace

from audio_edition.errors import SourceError
from audio_edition.read.archive import Archive
from audio_edition.read.contents import Contents
from audio_edition.read.epub.book import Book, by_file
from audio_edition.read.epub.package import Package, read_package
from audio_edition.read.epub.page import read_book_page
from audio_edition.read.epub.protection import refuse_protected
from audio_edition.read.epub.toc import read_contents

__all__ = ["matches", "read"]

_SIGNATURE = b"PK\x03\x04"
_MEDIA_TYPE = b"mimetypeapplication/epub+zip"
_HEAD = 100
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG")
"""How JPEG and PNG begin."""


def matches(data: bytes) -> bool:
    """Tell whether bytes are an EPUB, whole or damaged."""
    if not data.startswith(_SIGNATURE):
        return False
    return _MEDIA_TYPE in data[:_HEAD] or b"META-INF/container.xml" in data


def read(data: bytes, source: str) -> Contents:
    """Return the text of a book, in the order in which it is read.

    A book has no lines: a block's are its place in the book, counted from 1. Cover, title page,
    copyright page and table of contents are left out, each with a finding.

    Raises:
        SourceError: It is damaged, incomplete, protected, or unpacks to more than a text has.
    """
    archive = Archive.open(data, source)
    refuse_protected(archive)
    package = read_package(archive)
    _refuse_empty(archive, package)
    book = Book(package, by_file(read_contents(archive, package)))
    places: set[str] = set()
    for item, linear in package.spine:
        if item.path not in archive or not item.is_page or not linear:
            book.pass_over(item, missing=item.path not in archive)
        elif page := read_book_page(archive.read(item.path), source, item.path, places):
            book.add(page)
    return replace(book.contents(), cover=_cover(archive, package))


def _cover(archive: Archive, package: Package) -> bytes:
    """Return the picture on the cover, as it is in the book; nothing where it can't be used."""
    try:
        picture = archive.read(package.cover) if package.cover in archive else b""
    except SourceError:
        return b""
    return picture if picture.startswith(_PICTURES) else b""


def _refuse_empty(archive: Archive, package: Package) -> None:
    if not any(item.path in archive for item, _ in package.spine):
        raise SourceError(
            f"{archive.source} is incomplete: no page of its reading order is in it.",
            "Fetch or save the book again.",
        )
