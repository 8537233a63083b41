"""What a piece of the page is, and how it is voiced."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a piece of the page is."""

    KICKER = "kicker"
    TITLE = "title"
    DECK = "deck"
    BYLINE = "byline"
    DATELINE = "dateline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BLOCKQUOTE = "blockquote"
    LIST_ITEM = "list_item"
    PULL_QUOTE = "pull_quote"
    CAPTION = "caption"
    FOOTNOTE = "footnote"
    BIO = "bio"
    CODE = "code"
    TABLE = "table"
    FURNITURE = "furniture"


FRONT_MATTER = frozenset({Role.KICKER, Role.TITLE, Role.DECK, Role.BYLINE, Role.DATELINE})
"""Roles that open an article; they belong to its title chapter."""


class UnitKind(StrEnum):
    """How a unit is voiced."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTE = "quote"


class Quoting(StrEnum):
    """Which quotations get another voice than the narrator's."""

    CLAUSES = "clauses"
    """Those that are clauses of their own."""
    ALL = "all"
    """Whatever stands between quotation marks."""
    NONE = "none"


@dataclass(frozen=True, slots=True)
class ReadingPolicy:
    """How an article is read: what is left out, which is always listed, and what is voiced."""

    skipped: frozenset[Role] = frozenset(
        {Role.CAPTION, Role.FOOTNOTE, Role.PULL_QUOTE, Role.CODE, Role.TABLE, Role.FURNITURE}
    )
    quoting: Quoting = Quoting.CLAUSES
    reads_addresses: bool = True
    """Whether addresses on the net (`https://…`, `www.…`) are read where they stand in a text."""
