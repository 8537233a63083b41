"""DOCX: the text of a Word document, with the roles that its styles give."""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from audio_edition.model import Block, Finding, Metadata, Role
from audio_edition.read.archive import Archive
from audio_edition.read.contents import Contents
from audio_edition.read.docx.body import Body, read_body
from audio_edition.read.docx.styles import Styles, read_styles
from audio_edition.read.short_lines import settle_short_lines
from audio_edition.read.xml import attribute, named, parse_xml
from audio_edition.wording import first_words

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["matches", "read"]

_SIGNATURE = b"PK\x03\x04"
_RELATIONS = "_rels/.rels"
_PROPERTIES = "docProps/core.xml"
_DOCUMENT = "word/document.xml"
_NOTES = (("footnotes.xml", "footnote"), ("endnotes.xml", "endnote"))
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_NOBODY = frozenset(
    {
        *("python-docx", "microsoft office user", "windows user", "user", "admin", "administrator"),
        *("unknown", "author", "un-named", "google docs", "libreoffice", "apache poi", "pandoc"),
        *("microsoft account", "docx", "owner", "office", "anonymous"),
    }
)
"""Creators that programs put in where nobody has said anything."""

_SIGNED = re.compile(r"(?i:(?:written )?by)\s+[^\W\d_a-z]")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_TOP = 8
_LONGEST_TOP = 80
_LONGEST_DATE = 30
_COUNTED = {
    "References to notes, which are not read: {}.": ("footnoteReference", "endnoteReference"),
    "Comments, which are not read: {}.": ("commentReference",),
    "Deleted passages, which are kept as changes and not read: {}.": ("del",),
}
_BETWEEN_AUTHORS = re.compile(r"\s*;\s*")


def matches(data: bytes) -> bool:
    """Tell whether bytes are a Word document, whole or damaged."""
    return data.startswith(_SIGNATURE) and b"word/document" in data


def read(data: bytes, source: str) -> Contents:
    """Return the text of a Word document.

    A document has no lines: a block's are its place in it, counted from 1. Notes come last.

    Raises:
        SourceError: It is damaged, encrypted, or unpacks to more than a text has.
    """
    archive = Archive.open(data, source)
    path = _document_path(archive)
    folder = posixpath.dirname(path)
    styles = read_styles(archive, posixpath.join(folder, "styles.xml"))
    body = read_body(parse_xml(archive.read(path), source, path), styles)
    metadata = _fitting(_metadata(archive, source), body.blocks)
    blocks = [*_with_title(body.blocks), *_notes(archive, folder, styles)]
    placed = (replace(block, lines=(place, place)) for place, block in enumerate(blocks, 1))
    return Contents(tuple(settle_short_lines(list(placed))), metadata, tuple(_findings(body)))


def _document_path(archive: Archive) -> str:
    """Return where the text is: the package's relations say, or else it is where Word puts it."""
    if _RELATIONS in archive:
        root = parse_xml(archive.read(_RELATIONS), archive.source, _RELATIONS)
        for relation in named(root, "Relationship"):
            if attribute(relation, "Type").endswith("/officeDocument"):
                return posixpath.normpath(attribute(relation, "Target").lstrip("/"))
    return _DOCUMENT


def _notes(archive: Archive, folder: str, styles: Styles) -> Iterator[Block]:
    for file, element in _NOTES:
        path = posixpath.join(folder, file)
        if path in archive:
            root = parse_xml(archive.read(path), archive.source, path)
            for note in named(root, element):
                if not attribute(note, "type"):
                    yield from read_body(note, styles, Role.FOOTNOTE).blocks


def _metadata(archive: Archive, source: str) -> Metadata:
    if _PROPERTIES not in archive:
        return Metadata()
    root = parse_xml(archive.read(_PROPERTIES), source, _PROPERTIES)
    found = {name: _property(root, name) for name in ("title", "creator", "created", "language")}
    date = _DATE.match(found["created"])
    return Metadata(
        title=found["title"],
        authors=tuple(filter(None, _BETWEEN_AUTHORS.split(found["creator"]))),
        date=date.group() if date else None,
        language=found["language"] or Metadata().language,
    )


def _fitting(metadata: Metadata, blocks: list[Block]) -> Metadata:
    """Leave out what programs fill in, and what the text itself tells in its first lines.

    The properties name who made the file and when, which need not be who wrote the text.
    """
    top = [block.text for block in blocks[:_TOP] if len(block.text) <= _LONGEST_TOP]
    signed = any(_SIGNED.match(text) for text in top)
    dated = any(_YEAR.search(text) for text in top if len(text) <= _LONGEST_DATE)
    people = tuple(name for name in metadata.authors if name.casefold() not in _NOBODY)
    made_so = bool(metadata.authors) and not people
    return replace(
        metadata,
        authors=() if signed else people,
        date=None if dated or made_so else metadata.date,
    )


def _property(root: "Element", name: str) -> str:
    return next((" ".join((e.text or "").split()) for e in named(root, name)), "")


def _with_title(blocks: list[Block]) -> list[Block]:
    """Make the only heading of level 1 the title, where it opens a text without one."""
    titled = any(block.role is Role.TITLE for block in blocks)
    highest = [index for index, block in enumerate(blocks) if block.level == 1]
    if titled or highest != [0]:
        return blocks
    return [replace(blocks[0], role=Role.TITLE, level=0), *blocks[1:]]


def _findings(body: Body) -> Iterator[Finding]:
    if body.contents:
        lines = first_words(" ".join(body.contents))
        yield Finding("left-out", f"Left out: the table of contents: “{lines}”.")
    for text in body.hidden:
        if text.strip():
            hint = "Make it visible in the document if it should be read."
            yield Finding("left-out", f"Left out: hidden text: “{first_words(text)}”.", hint)
    for message, names in _COUNTED.items():
        if count := sum(body.counted[name] for name in names):
            yield Finding("left-out", message.format(count))
