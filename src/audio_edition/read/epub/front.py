"""Pages of a book that are not its text: cover, title page, imprint, contents, index."""

import re
from collections.abc import Callable, Sequence

from audio_edition.read.epub.package import Package
from audio_edition.read.epub.page import BookPage
from audio_edition.read.epub.toc import Entry
from audio_edition.read.html.title import is_title

_KINDS = {
    "cover": "the cover",
    "titlepage": "the title page",
    "title-page": "the title page",
    "halftitlepage": "the half title",
    "copyright-page": "the copyright page",
    "imprint": "the copyright page",
    "colophon": "the colophon",
    "toc": "the table of contents",
    "landmarks": "the table of contents",
    "loi": "the list of illustrations",
    "lot": "the list of tables",
    "index": "the index",
    "other-credits": "the credits",
}
_LABELS = {
    "cover": "the cover",
    "title page": "the title page",
    "titlepage": "the title page",
    "half title": "the half title",
    "half-title page": "the half title",
    "copyright": "the copyright page",
    "copyright page": "the copyright page",
    "copyright notice": "the copyright page",
    "imprint": "the copyright page",
    "colophon": "the colophon",
    "contents": "the table of contents",
    "table of contents": "the table of contents",
    "index": "the index",
}
_RIGHTS = re.compile(
    r"all rights reserved|\bISBN\b|^(?:copyright )?©|^copyright ©?\d{4}",
    re.IGNORECASE | re.MULTILINE,
)
_SALE = re.compile(
    r"(?:also by|by the same author|(?:other|more) (?:books|titles|works) (?:by|from|in)|books by"
    r"|(?:advance )?praise for)\b.{0,80}$",
    re.IGNORECASE,
)
_TITLE_PAGE_LENGTH = 400
_TITLE_PAGE_LINES = 12
_IMPRINT_LENGTH = 6000
_MOSTLY_LINKS = 0.7
_MOST_LINKS = 3

FrontRule = Callable[[BookPage, Package, Sequence[Entry]], str | None]


def typed(page: BookPage, _package: Package, _entries: Sequence[Entry]) -> str | None:
    """What the page says of itself."""
    return next((kind for name, kind in _KINDS.items() if name in page.types), None)


def guided(page: BookPage, package: Package, _entries: Sequence[Entry]) -> str | None:
    """What the package document says of it."""
    return (
        "the table of contents"
        if page.path == package.nav
        else _KINDS.get(package.guide.get(page.path, ""))
    )


def labelled(_page: BookPage, _package: Package, entries: Sequence[Entry]) -> str | None:
    """What the table of contents calls it."""
    labels = [entry.label.casefold().strip(" .:") for entry in entries]
    return _LABELS.get(labels[0]) if len(labels) == 1 else None


def headed(page: BookPage, _package: Package, _entries: Sequence[Entry]) -> str | None:
    """What its first line calls it, where links or little else follow."""
    blocks = page.walked.blocks
    first = blocks[0].text.casefold().strip(" .:") if blocks else ""
    return _LABELS.get(first) if page.linked > _MOSTLY_LINKS / 2 else None


def linking(page: BookPage, _package: Package, _entries: Sequence[Entry]) -> str | None:
    """A page that is hardly more than links is a table of contents."""
    many = page.linked > _MOSTLY_LINKS and len(page.walked.blocks) > _MOST_LINKS
    return "the table of contents" if many else None


def imprint(page: BookPage, _package: Package, _entries: Sequence[Entry]) -> str | None:
    """A short page with a reservation of rights or an ISBN is the copyright page."""
    text = "\n".join(block.text for block in page.walked.blocks)
    signed = len(text) < _IMPRINT_LENGTH and len(_RIGHTS.findall(text)) > 1
    return "the copyright page" if signed else None


def title_page(page: BookPage, package: Package, _entries: Sequence[Entry]) -> str | None:
    """A page with the title, the author and hardly a word more is the title page."""
    texts = [block.text for block in page.walked.blocks]
    names = {_letters(name) for name in package.metadata.authors}
    long = sum(map(len, texts)) > _TITLE_PAGE_LENGTH or len(texts) > _TITLE_PAGE_LINES
    if long or len(package.spine) == 1:
        return None
    titled = any(is_title(text, package.metadata.title) for text in texts)
    signed = any(name and name in _letters(text) for name in names for text in texts)
    return "the title page" if titled and signed else None


def other_books(page: BookPage, _package: Package, _entries: Sequence[Entry]) -> str | None:
    """A page that begins “Also by …” or “Praise for …” is about other books, or this one's sale."""
    texts = [block.text for block in page.walked.blocks]
    short = bool(texts) and sum(map(len, texts)) < _IMPRINT_LENGTH
    return "a list of other books" if short and _SALE.match(texts[0]) else None


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


FRONT_RULES: tuple[FrontRule, ...] = (
    typed,
    guided,
    labelled,
    headed,
    linking,
    imprint,
    title_page,
    other_books,
)


def kind_of(page: BookPage, package: Package, entries: Sequence[Entry]) -> str | None:
    """Return what a page is that is not the text; None for the text.

    Args:
        page: A file of the reading order.
        package: The book's.
        entries: The lines of the table of contents that lead to the page.
    """
    return next((kind for rule in FRONT_RULES if (kind := rule(page, package, entries))), None)
