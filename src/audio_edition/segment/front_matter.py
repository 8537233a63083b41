"""Rules for what stands above an article: kicker, title, deck, byline, dateline."""

import re

from audio_edition.model import Role
from audio_edition.segment.bylines import authors_of, is_office
from audio_edition.segment.dates import is_date_line
from audio_edition.segment.english import SECTION_LABELS
from audio_edition.segment.page import Page

_KICKER_WORDS = 6
_DECK_WORDS = 60
_DECK_WORDS_WITHOUT_BYLINE = 25
"""A date alone may also stand below a first paragraph, which is longer than a deck."""
_SECTION = re.compile(r"^(?:[^|]+\|[^|]+|[^«‹»›]+(?:\s[»›]\s[^«‹»›]+)+)$")
_CHAPTER = re.compile(
    r"^(?:(?:chapter|part|book|section|act|scene|volume|canto|appendix)\s+(?:[ivxlcdm]+|\d+|[a-z]+)\b.*"
    r"|[IVXLCDM]+\.?|(?:prologue|epilogue|preface|foreword|introduction|afterword)\.?)$",
    re.IGNORECASE,
)


_RIGHTS = re.compile(r"(?:copyright )?©|copyright \d{4}\b|all rights reserved", re.IGNORECASE)
_GENRE = re.compile(
    r"(?:an? )?(?:(?:[a-z]+ )?(?:novel|novella|memoir|play|poem|story|stories|poems|essays?"
    r"|biography|history|tale|romance|collection))(?: (?:of|in|by)\b.{0,60})?",
    re.IGNORECASE,
)
"""“A Novel”, under the title of a book."""

_DEDICATION = re.compile(r"(?:for|to|in memory of|dedicated to)\s+\S", re.IGNORECASE)
_DEDICATION_WORDS = 14
_SIGHT = 12
"""Blocks ahead in which the first chapter may begin."""

_FEWEST_OF_A_BOOK = 5


def kicker(page: Page, index: int) -> Role | None:
    """A section's name, or a short label in capitals or with a bar, above the title."""
    text, following = page.text(index), page.following(index)
    if not page.in_front or following is None or _is_said_title(page, index):
        return None
    if page.role(following) is Role.TITLE and not (is_date_line(text) or authors_of(text)):
        return Role.KICKER if page.length(index) <= _KICKER_WORDS else None
    if page.has(Role.TITLE):
        return None
    if _GENRE.fullmatch(page.text(following)) and len(page.blocks) > _FEWEST_OF_A_BOOK:
        return None
    label = text.isupper() or _SECTION.match(text) or text.lower() in SECTION_LABELS
    short = page.length(index) <= _KICKER_WORDS
    above = _can_be_title(page, following)
    return Role.KICKER if label and short and above else None


def title(page: Page, index: int) -> Role | None:
    """The first line of a page that is no sentence, with a text under it."""
    if page.has(Role.TITLE) or not page.in_front or page.following(index) is None:
        return None
    text = page.text(index)
    if _is_said_title(page, index):
        return Role.TITLE
    if _RIGHTS.match(text):
        return None
    announced = (
        bool(page.front_lines) and index < min(page.front_lines) and page.length(index) <= 20
    )
    line = _can_be_title(page, index) and not is_chapter_label(text)
    return Role.TITLE if line or (announced and text[:1].isupper()) else None


def deck(page: Page, index: int) -> Role | None:
    """What stands between the title and the byline or the date."""
    if not page.in_front or index in page.front_lines:
        return None
    if not any(page.role(earlier) is Role.TITLE for earlier in range(index)):
        return None
    below = [line for line in page.front_lines if line > index]
    signed = any(authors_of(page.text(line)) for line in below)
    longest = _DECK_WORDS if signed else _DECK_WORDS_WITHOUT_BYLINE
    return Role.DECK if below and page.length(index) <= longest else None


def dedication(page: Page, index: int) -> Role | None:
    """“For Tobias”, between the title of a book and its first chapter."""
    short = page.in_front and page.length(index) <= _DEDICATION_WORDS
    if not short or not page.has(Role.TITLE) or not _DEDICATION.match(page.text(index)):
        return None
    ahead = range(index + 1, min(len(page.blocks), index + _SIGHT))
    return Role.PARAGRAPH if any(is_chapter_label(page.text(i)) for i in ahead) else None


def byline(page: Page, index: int) -> Role | None:
    """“By Ann Lee and Bo Ray”, above the text; or just a name that author note or date tells."""
    if not page.in_front or not page.has(Role.TITLE):
        return None
    text = page.text(index)
    if index and page.role(index - 1) is Role.BYLINE and is_office(text):
        return Role.BYLINE
    names = {author.casefold() for author in page.metadata.authors}
    alone = text.casefold() == "by" or index in page.names_alone
    return Role.BYLINE if alone or authors_of(text) or text.casefold() in names else None


def dateline(page: Page, index: int) -> Role | None:
    """A line above the text that is a date, with or without a time."""
    return Role.DATELINE if page.in_front and is_date_line(page.text(index)) else None


def is_chapter_label(text: str) -> bool:
    """Tell whether a text names a part of a book, such as “Chapter IV”."""
    return len(text) < 80 and _CHAPTER.match(text) is not None


def _is_said_title(page: Page, index: int) -> bool:
    """Tell whether a block is the title that the source tells of itself."""
    return page.text(index).casefold() == page.metadata.title.casefold() != ""


def _can_be_title(page: Page, index: int) -> bool:
    text = page.text(index)
    return (
        page.is_line(index)
        and not text[:1].islower()
        and not is_date_line(text)
        and not authors_of(text)
    )
