"""The article's elements, in their order, to blocks."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from audio_edition.model import FRONT_MATTER, Block, Role
from audio_edition.read.html.lines import line_of
from audio_edition.read.html.roles import SOLID, WHOLE, role_of
from audio_edition.read.html.tree import HEADINGS, is_inline

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
        else:
            self._boundary(element)

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

    def finish(self) -> None:
        """End the block that is being collected."""
        text = _BLANKS.sub(" ", "".join(self.pieces).translate(_UNSEEN)).strip()
        context = self.contexts[-1] if self.contexts else None
        if context and context.role is Role.BYLINE:
            text = text.strip(_SEPARATORS)
        if context and context.role is Role.FOOTNOTE:
            text = _AFTER_MARK.sub("", text)
        if text:
            self.blocks.append(self._block(text, context))
            self.in_front = self.in_front and len(text) <= _FRONT_CHARACTERS
        self.pieces.clear()
        self.first, self.broken = 0, False

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
        found = None if self.role in WHOLE else role_of(element, in_front=self.in_front)
        if found is None or (is_inline(element) and not self._stands_apart(element, found[0])):
            self._boundary(element)
            return
        self.finish()
        level = _level(element) if found[0] is Role.HEADING else 0
        self.contexts.append(_Context(element, found[0], level, found[1]))

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
        self.pieces.append(" ")
        self.broken = True


@dataclass(frozen=True, slots=True)
class Walked:
    """The blocks below an element."""

    blocks: list[Block]
    """In their order. Those of which the source does not say what they are have no role."""
    anchors: dict[str, int]
    """For each id, the index of the block that it stands in or before."""


def walk(root: "Element", without: "Collection[Element]", *, in_front: bool = True) -> Walked:
    """Return what is below a root; no block has line breaks.

    Args:
        root: The page, or a part of it.
        without: Elements to leave out with all that is in them.
        in_front: Whether it begins with front matter, such as a byline.
    """
    from lxml import etree  # noqa: PLC0415  # start-up

    walker = _Walker(in_front=in_front)
    steps = etree.iterwalk(root, events=("start", "end"))
    for event, element in steps:
        left_out = element in without
        if event == "start" and left_out:
            walker.pass_over(element)
            steps.skip_subtree()
        elif event == "start":
            walker.enter(element)
        else:
            if not left_out:
                walker.leave(element)
            if element is not root:
                walker.add(element.tail)
    walker.finish()
    return Walked(walker.blocks, walker.anchors)


def _level(element: "Element") -> int:
    tag = str(element.tag)
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
