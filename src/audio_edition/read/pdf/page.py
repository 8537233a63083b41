"""A document as it was set: words and pictures by their place, upright, in points."""

from dataclasses import dataclass

LOST = "\ufffd"
"""What stands for a sign of which the file does not say what it is."""

CAPTION_REACH = 3.0
"""Ems between a picture and its caption at most."""


@dataclass(frozen=True, slots=True)
class Font:
    """How a word was set."""

    name: str
    size: float
    """In points as they stand on the page, to the nearest half."""
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """Characters of one font without a blank between them."""

    text: str
    left: float
    right: float
    baseline: float
    """Grows from the top of the page to its foot."""
    font: Font
    joined: bool = False
    """Whether no blank stands between it and the word to its left."""
    sideways: bool = False
    """Whether it runs in another direction than most of the page's text."""


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a page, from its edges."""

    left: float
    top: float
    right: float
    bottom: float

    def is_near(self, other: "Box", reach: float) -> bool:
        """Return whether another part is above or below, and no further than so many points."""
        beside = self.left < other.right and self.right > other.left
        below, above = self.top - other.bottom, other.top - self.bottom
        return beside and (abs(below) <= reach or abs(above) <= reach)


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on one page."""

    words: tuple[Word, ...] = ()
    """In the order of the file, which need not be that of reading."""
    pictures: tuple[Box, ...] = ()
    bullets: tuple[Box, ...] = ()
    """Dots and squares that are drawn, not written."""
    readable: bool = True
    """Whether the file holds the page whole."""


@dataclass(frozen=True, slots=True)
class Information:
    """What a document says of itself; empty where it says nothing."""

    title: str = ""
    author: str = ""
    created: str = ""
    """As PDF writes dates: `D:20210823`, and more."""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A PDF, read."""

    information: Information
    pages: tuple[Page, ...]
