"""The article's elements, in their order, to blocks."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from audio_edition.model import FRONT_MATTER, Block, Role
from audio_edition.read.html.lines import line_of
from audio_edition.read.html.roles import SOLID, WHOLE, is_inline_note, role_of
from audio_edition.read.html.tree import HEADINGS, is_inline
from audio_edition.read.maths import formula

if TYPE_CHECKING:
    from collections.abc import Collection

    from lxml.etree import _Element as Element

_BLANKS = re.compile(r"[\xa0]*[ \t\n\r\f][ \t\n\r\f\xa0]*")
_UNSEEN = str.maketrans("", "", "\xad\u200b\ufeff")
"""Soft hyphens and spaces without width: where a browser may break a line."""

_RAISED = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")
_POWER = re.compile(r"[+−-]?\d{1,3}")
_AFTER_MARK = re.compile(r"^[.:)\]]\s+")
"""What is left of a note's number where the number itself led back to the text."""

_SEPARATORS = "|·•,–— \xa0"
_DATED = re.compile(
    r"(?:[^\W\d]+[.,]? ){0,3}\d{1,4}[^\W\d]{0,2}[.,/-]? ?.{0,20}\b(?:19|20)\d\d\b.{0,20}"
)
"""A date, where a byline is expected."""

_STAMPED = re.compile(
    r"(?i:(?:first |last )?(?:posted|published|updated|written|filed)(?: on| at| in| by)?:?)"
)
"""What stands before a date or a name that is a block of its own."""

_SIGNED = re.compile(r"(?i:by)\s+[^\W\d_a-z].{1,100}")
_LINE_BREAK = "\u2028"
"""Stands for a line break above the text until the lines are known."""

_BOLD_LEVEL = 4
"""Level of a paragraph in bold that stands as a heading."""

_FRONT_CHARACTERS = 300
"""A paragraph longer than this is the text, and ends the front matter."""


@dataclass(slots=True)
class _Context:
    """An open element that decides on the text in it."""

    element: "Element"
    role: Role | None
    level: int
    rule: str


@dataclass(slots=True)
class _Held:
    """A piece of text that a note in the middle of it interrupts."""

    note: "Element"
    pieces: list[str]
    first: int
    last: int


@dataclass(slots=True)
class _Walker:
    """The open elements, the block that is being collected, and those that are finished."""

    contexts: list[_Context] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    line: int = 1
    first: int = 0
    last: int = 0
    broken: bool = False
    """Whether a line break was met and no word since."""
    in_front: bool = True
    anchors: dict[str, int] = field(default_factory=dict)
    found_notes: "Collection[Element]" = ()
    held: _Held | None = None
    notes: list[Block] = field(default_factory=list)
    """Notes in the block that is being collected, which come after it."""

    @property
    def role(self) -> Role | None:
        return self.contexts[-1].role if self.contexts else None

    def enter(self, element: "Element") -> None:
        self.line = max(self.line, line_of(element) or 0)
        self._open(element)
        if "id" in element.attrib:
            self.anchors.setdefault(element.get("id", ""), len(self.blocks))
        if element.tag == "q":
            self.pieces.append("“")
        if self.held is None and is_inline_note(element):
            self.held = _Held(element, self.pieces, self.first, self.last)
            self.pieces, self.first = [], 0
        self.add(_raised(element) if element.tag == "sup" else element.text)

    def leave(self, element: "Element") -> None:
        if element.tag == "q":
            self.pieces.append("”")
        elif element.tag == "br":
            self._break()
        elif element.tag in {"td", "th"} or not (is_inline(element) or self.role in SOLID):
            self.pieces.append(" ")
        if self.contexts and self.contexts[-1].element is element:
            self.finish()
            self.contexts.pop()
        elif self.held and self.held.note is element:
            self._end_note(self.held)
        else:
            self._boundary(element)

    def _end_note(self, held: _Held) -> None:
        """Keep a note that stands in a line, and go on with the line."""
        text = _AFTER_MARK.sub("", self._collected())
        if text:
            lines = (self.first or self.line, max(self.first or self.line, self.last))
            self.notes.append(Block(text, lines, Role.FOOTNOTE, decided_by="inline-note"))
        self.pieces, self.first, self.last = held.pieces, held.first, max(held.last, self.last)
        self.held = None

    def add(self, text: str | None) -> None:
        """Take up text as it stands in the source."""
        if not text:
            return
        if text.strip():
            lead = text[: len(text) - len(text.lstrip())]
            self.first = self.first or self.line + lead.count("\n")
            self.last = self.line + text.rstrip().count("\n")
            self.broken = False
        self.pieces.append(text)
        self.line += text.count("\n")

    def pass_over(self, element: "Element") -> None:
        """Leave an element out; a block that is left out still parts what is beside it."""
        self.line += sum(text.count("\n") for text in element.itertext())
        self._boundary(element)

    def take_formula(self, element: "Element") -> None:
        """Take up a formula as it is written in a line."""
        self.add(formula(element))
        self.line += sum(text.count("\n") for text in element.itertext())

    def finish(self) -> None:
        """End the block that is being collected."""
        if self.held:
            self._end_note(self.held)
        text = self._collected()
        context = self.contexts[-1] if self.contexts else None
        if context and context.role is Role.BYLINE:
            text = text.strip(_SEPARATORS)
        if context and context.role is Role.FOOTNOTE:
            text = _AFTER_MARK.sub("", text)
        for line in filter(None, _front_lines(text)):
            self.blocks.append(self._block(line, context))
            self.in_front = self.in_front and len(line) <= _FRONT_CHARACTERS
        self.blocks += self.notes
        self.pieces.clear()
        self.notes.clear()
        self.first, self.broken = 0, False

    def _collected(self) -> str:
        return _BLANKS.sub(" ", "".join(self.pieces).translate(_UNSEEN)).strip()

    def _block(self, text: str, context: _Context | None) -> Block:
        lines = (self.first or self.line, max(self.first or self.line, self.last))
        if self.in_front and _STAMPED.fullmatch(text):
            return Block(text, lines, Role.DATELINE, decided_by="stamp")
        if context is None:
            return Block(text, lines)
        dated = context.role is Role.BYLINE and _DATED.fullmatch(text)
        role = Role.DATELINE if dated else context.role
        return Block(text, lines, role, context.level, decided_by=context.rule)

    def _open(self, element: "Element") -> None:
        found = None if self.role in WHOLE else self._role_of(element)
        if found is None or (is_inline(element) and not self._stands_apart(element, found[0])):
            self._boundary(element)
            return
        self.finish()
        level = _level(element) if found[0] is Role.HEADING else 0
        self.contexts.append(_Context(element, found[0], level, found[1]))

    def _role_of(self, element: "Element") -> tuple[Role, str] | None:
        if element in self.found_notes:
            return Role.FOOTNOTE, "linked-note"
        return role_of(element, in_front=self.in_front)

    def _stands_apart(self, element: "Element", role: Role) -> bool:
        """Tell whether a piece of a line, such as a date, is a line of its own when read."""
        return role is not self.role and (
            self.role in FRONT_MATTER or not _has_words_beside(element)
        )

    def _boundary(self, element: "Element") -> None:
        """End the block where an element begins or ends that does not stand in a line."""
        if is_inline(element) or element.tag == "br":
            return
        if self.role in SOLID:
            self.pieces.append(" ")
        else:
            self.finish()

    def _break(self) -> None:
        """Take a line break as a blank, two as the end of a paragraph."""
        if self.broken and self.role not in SOLID:
            self.finish()
        self.pieces.append(_LINE_BREAK if self.in_front and not self.contexts else " ")
        self.broken = True


@dataclass(frozen=True, slots=True)
class Walked:
    """The blocks below an element."""

    blocks: list[Block]
    """In their order. Those of which the source does not say what they are have no role."""
    anchors: dict[str, int]
    """For each id, the index of the block that it stands in or before."""


def walk(
    root: "Element",
    without: "Collection[Element]",
    *,
    in_front: bool = True,
    notes: "Collection[Element]" = (),
) -> Walked:
    """Return what is below a root; no block has line breaks.

    Args:
        root: The page, or a part of it.
        without: Elements to leave out with all that is in them.
        in_front: Whether it begins with front matter, such as a byline.
        notes: Elements that hold a footnote each, though they don't say so.
    """
    from lxml import etree  # noqa: PLC0415  # start-up

    walker = _Walker(in_front=in_front, found_notes=notes)
    steps = etree.iterwalk(root, events=("start", "end"))
    for event, element in steps:
        left_out = element in without
        if event == "start" and left_out:
            walker.pass_over(element)
            steps.skip_subtree()
        elif event == "start" and element.tag == "math":
            walker.take_formula(element)
            steps.skip_subtree()
        elif event == "start":
            walker.enter(element)
        else:
            if not left_out and element.tag != "math":
                walker.leave(element)
            if element is not root:
                walker.add(element.tail)
    walker.finish()
    return Walked(walker.blocks, walker.anchors)


def _front_lines(text: str) -> list[str]:
    """Return the lines above a text where one of them is a date or tells the author."""
    lines = [line.strip() for line in text.split(_LINE_BREAK)]
    apart = any(_SIGNED.fullmatch(line) or _DATED.fullmatch(line) for line in lines[1:])
    return lines if apart else [" ".join(filter(None, lines))]


def _level(element: "Element") -> int:
    """Return a heading's level: its tag's, that of the first in a group, or what ARIA says."""
    tag = str(next(element.iter(*HEADINGS), element).tag)
    if tag == "p":
        return _BOLD_LEVEL
    level = tag[1:] if tag in HEADINGS else element.get("aria-level", "2")
    return min(int(level), 6) if level.isdecimal() else 2


def _raised(element: "Element") -> str | None:
    """Return a power with raised figures, so that 10⁶ is not read as 106."""
    text = (element.text or "").strip()
    return text.translate(_RAISED) if _POWER.fullmatch(text) else element.text


def _has_words_beside(element: "Element") -> bool:
    before, parent = element.getprevious(), element.getparent()
    above = None if parent is None else parent.text
    pieces = (element.tail, above if before is None else before.tail)
    return any(character.isalnum() for piece in pieces for character in piece or "")
