"""EPUB 2 and 3: a book's text in its reading order, with its table of contents as headings."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from audio_edition.errors import SourceError
from audio_edition.model import Block, Finding, Role
from audio_edition.read.archive import Archive
from audio_edition.read.contents import Contents
from audio_edition.read.epub.chapters import with_headings
from audio_edition.read.epub.front import kind_of
from audio_edition.read.epub.package import Package, read_package
from audio_edition.read.epub.page import BookPage, read_book_page
from audio_edition.read.epub.protection import refuse_protected
from audio_edition.read.epub.toc import read_contents
from audio_edition.read.html.findings import counts, regions
from audio_edition.read.html.title import is_title
from audio_edition.wording import first_words

__all__ = ["cover", "matches", "read"]

_SIGNATURE = b"PK\x03\x04"
_MEDIA_TYPE = b"mimetypeapplication/epub+zip"
_HEAD = 100
_HINT = "If it belongs to the text, copy it into a text of your own and build from that."


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
        SourceError: It is damaged, incomplete, protected, or unpacks to more than a book holds.
    """
    archive = Archive.open(data, source)
    refuse_protected(archive)
    package = read_package(archive)
    entries = read_contents(archive, package)
    blocks: list[Block] = []
    findings: list[Finding] = []
    counted: Counter[str] = Counter()
    for item in _text_items(archive, package, findings):
        page = read_book_page(archive.read(item), source, item)
        if page is None:
            continue
        kind = kind_of(page, package, entries)
        if kind:
            findings.append(_left_out(page, kind))
            continue
        counted.update(page.omitted.values())
        place = len(blocks) + 1
        findings += (replace(finding, line=place) for finding in regions(page.omitted))
        blocks += with_headings(page, [entry for entry in entries if entry.path == item])
    titled = _with_title(blocks, package.metadata.title)
    return Contents(_placed(titled), package.metadata, (*findings, *counts(counted)))


def cover(data: bytes, source: str) -> bytes | None:
    """Return the picture on a book's cover, as it is in the book; None where it has none.

    Raises:
        SourceError: The book is damaged, incomplete, or unpacks to more than a book holds.
    """
    archive = Archive.open(data, source)
    path = read_package(archive).cover
    return archive.read(path) if path in archive else None


def _text_items(archive: Archive, package: Package, findings: list[Finding]) -> Iterator[str]:
    """Yield the paths of the reading order, and note what in it can't be read."""
    paths = [item.path for item, _ in package.spine]
    if not any(path in archive for path in paths):
        raise SourceError(
            f"{archive.source} is incomplete: no page of its reading order is in it.",
            "Fetch or save the book again.",
        )
    for item, linear in package.spine:
        if item.path not in archive:
            message = f"A page of the book is missing: {item.path}."
            findings.append(Finding("missing-page", message, "Fetch or save the book again."))
        elif not item.is_page or not linear:
            what = "is not in the reading order" if item.is_page else "is not text"
            findings.append(Finding("left-out", f"Left out: {item.path}, which {what}.", _HINT))
        else:
            yield item.path


def _left_out(page: BookPage, kind: str) -> Finding:
    text = first_words(" ".join(block.text for block in page.walked.blocks))
    excerpt = f": “{text}”" if text else ""
    return Finding("left-out", f"Left out: {kind} ({page.path}){excerpt}.", _HINT)


def _with_title(blocks: list[Block], title: str) -> list[Block]:
    """Begin with the book's title, unless the text itself does."""
    if not title or not blocks:
        return blocks
    if is_title(blocks[0].text, title):
        return [replace(blocks[0], role=Role.TITLE, level=0, decided_by="epub-title"), *blocks[1:]]
    return [Block(title, (1, 1), Role.TITLE, decided_by="epub-title"), *blocks]


def _placed(blocks: list[Block]) -> tuple[Block, ...]:
    """Number the blocks, and say what the others are where the book marks its headings."""
    marked = any(block.role is Role.HEADING for block in blocks)
    return tuple(
        replace(_settled(block) if marked else block, lines=(place, place))
        for place, block in enumerate(blocks, 1)
    )


def _settled(block: Block) -> Block:
    has_words = any(map(str.isalnum, block.text))
    if block.role is not None or not has_words:
        return block
    return replace(block, role=Role.PARAGRAPH, decided_by="epub-paragraph")
