"""The words of a piece of Markdown without its markup, and the marks on them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from audio_edition.model import Mark
from audio_edition.read.markdown_marks import mark_of
from audio_edition.read.markdown_notes import MISSING_NOTE

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

LITERAL = frozenset({"fence", "code_block"})
"""Nodes whose content is no Markdown."""

RAW = frozenset({"html_block", "html_inline"})
"""Nodes that are not read."""

_BREAKS = frozenset({"softbreak", "hardbreak"})
_TEXTS = frozenset({"text", "text_special", "code_inline"})
_ASIDES = frozenset({"image", "footnote_ref"})
_ROWS = frozenset({"table", "thead", "tbody", "tr"})
_BLANKS = re.compile(r"[ \t\n]+")


@dataclass(frozen=True, slots=True)
class Prose:
    """Words without markup, and the marks on them."""

    text: str
    marks: tuple[Mark, ...]


def prose(node: "SyntaxTreeNode") -> Prose:
    """Return the words below a node; pictures and references to notes have none.

    White space is collapsed, but for what stands there as a character reference (`&#32;`).
    """
    writer = _Writer()
    writer.walk(node)
    return writer.prose()


class _Writer:
    """Writes words down one after another, with single blanks between them and none around."""

    def __init__(self) -> None:
        self._words: list[str] = []
        self._length = 0
        self._blank = False
        """Whether a blank is due before the next word."""
        self._marks: list[Mark] = []

    def walk(self, node: "SyntaxTreeNode") -> None:
        """Write the words below a node."""
        if node.type in LITERAL:
            self._write(" ".join(node.content.split()), stays=True)
        elif node.type in _BREAKS or (node.type in RAW and node.content.startswith("<br")):
            self._write(" ")
        elif node.type in _TEXTS:
            text = node.type == "text"
            content = MISSING_NOTE.sub("", node.content) if text else node.content
            self._write(content, stays=node.type == "text_special")
        start, place = self._length, len(self._marks)
        for child in () if node.type in _ASIDES else node.children:
            self.walk(child)
            if node.type in _ROWS:
                self._write(" ")
        if node.type == "span":
            self._mark(mark_of(node, start, self._length), place)

    def prose(self) -> Prose:
        """Return what is written."""
        text = "".join(self._words)
        return Prose(text, tuple(mark for each in self._marks for mark in _fitted(each, text)))

    def _write(self, content: str, *, stays: bool = False) -> None:
        words = content if stays else _BLANKS.sub(" ", content)
        bare = words if stays else words.strip(" ")
        self._blank = self._blank or (not stays and words.startswith(" "))
        if bare:
            due = f" {bare}" if self._blank and self._length else bare
            self._words.append(due)
            self._length += len(due)
            self._blank = not stays and words.endswith(" ")

    def _mark(self, mark: Mark | None, place: int) -> None:
        """Put a mark before those inside it; inside a spoken form, none has a meaning."""
        if mark is not None:
            inside = [] if mark.say else self._marks[place:]
            self._marks[place:] = [mark, *inside]


def _fitted(mark: Mark, text: str) -> Iterator[Mark]:
    """Take the blank before it out of a mark; without words, only a pause is left of it."""
    inside = text[mark.start : mark.end]
    if inside.strip():
        yield replace(mark, start=mark.end - len(inside.lstrip()))
    elif mark.pause is not None:
        yield Mark(mark.start, mark.start, pause=mark.pause)
