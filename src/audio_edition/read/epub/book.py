"""A book as it is put together, page by page."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from audio_edition.model import Block, Finding, Metadata, Role
from audio_edition.read.contents import Contents
from audio_edition.read.epub.chapters import with_headings
from audio_edition.read.epub.front import kind_of
from audio_edition.read.epub.package import Item, Package
from audio_edition.read.epub.page import BookPage
from audio_edition.read.epub.toc import Entry
from audio_edition.read.html.findings import CODE, counts, regions
from audio_edition.read.html.title import is_title
from audio_edition.read.note_headings import settle_note_headings
from audio_edition.wording import first_words

_HINT = "If it belongs to the text, copy it into a text of your own and build from that."


@dataclass(slots=True)
class Book:
    """What has been read of a book."""

    package: Package
    entries: dict[str, list[Entry]]
    """The table of contents, by the file that its lines lead to."""
    blocks: list[Block] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    moved: dict[int, int] = field(default_factory=dict)
    """By how much the table of contents has moved headings of each level."""
    counted: Counter[str] = field(default_factory=Counter)
    """How often each kind of mark was left out, such as page numbers."""

    def add(self, page: BookPage) -> None:
        """Take up a page, or say why it is left out."""
        entries = self.entries[page.path]
        kind = kind_of(page, self.package, entries)
        if kind:
            self._leave_out(page, kind)
            return
        self.counted.update(page.omitted.values())
        place = len(self.blocks) + 1
        found = (*regions(page.omitted), *page.unclosed)
        self.findings += (replace(finding, line=place) for finding in found)
        self.blocks += with_headings(page, entries, self.moved)

    def pass_over(self, item: Item, *, missing: bool) -> None:
        """Say that a file of the reading order is not read."""
        if missing:
            message = f"A page of the book is missing: {item.path}."
            self._find("missing-page", message, "Fetch or save the book again.")
        else:
            what = "is not in the reading order" if item.is_page else "is not text"
            self._find(CODE, f"Left out: {item.path}, which {what}.", _HINT)

    def contents(self) -> Contents:
        """Return the book; its blocks' lines are their places in it."""
        blocks = settle_note_headings(_with_title(self.blocks, self.package.metadata))
        marked = any(block.role is Role.HEADING for block in blocks)
        placed = (
            replace(_settled(block) if marked else block, lines=(place, place))
            for place, block in enumerate(blocks, 1)
        )
        findings = (*self.findings, *counts(self.counted))
        return Contents(tuple(placed), self.package.metadata, findings)

    def _leave_out(self, page: BookPage, kind: str) -> None:
        text = first_words(" ".join(block.text for block in page.walked.blocks))
        excerpt = f": “{text}”" if text else ""
        self._find(CODE, f"Left out: {kind} ({page.path}){excerpt}.", _HINT)

    def _find(self, code: str, message: str, hint: str) -> None:
        self.findings.append(Finding(code, message, hint, len(self.blocks) + 1))


def by_file(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    """Return the lines of a table of contents, by the file that they lead to."""
    grouped = defaultdict[str, list[Entry]](list)
    for entry in entries:
        grouped[entry.path].append(entry)
    return grouped


def _with_title(blocks: list[Block], metadata: Metadata) -> list[Block]:
    """Begin with the book's title, unless the text itself does."""
    if not metadata.title or not blocks:
        return blocks
    if is_title(blocks[0].text, metadata.title):
        return [replace(blocks[0], role=Role.TITLE, level=0, decided_by="epub-title"), *blocks[1:]]
    return [Block(metadata.title, (1, 1), Role.TITLE, decided_by="epub-title"), *blocks]


def _settled(block: Block) -> Block:
    """Say that a block is a paragraph, in a book that marks its headings."""
    has_words = any(map(str.isalnum, block.text))
    if block.role is not None or not has_words:
        return block
    return replace(block, role=Role.PARAGRAPH, decided_by="epub-paragraph")
