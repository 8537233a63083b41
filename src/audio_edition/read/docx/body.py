"""The paragraphs of a Word document, in their order.

WordprocessingML, ECMA-376, part 1, § 17. Tracked changes are read as accepted.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from audio_edition.model import Block, Role
from audio_edition.read.docx.styles import Style, Styles, level_of
from audio_edition.read.maths import formula
from audio_edition.read.xml import attribute, local_name, named

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_LEFT_OUT = frozenset(
    {"del", "moveFrom", "Fallback", "instrText", "delText", "rt", "pPr", "sectPr"}
)
"""Deleted text, what stands in for a drawing that old programs can't show, and properties."""

_SIGNS = {"tab": " ", "ptab": " ", "cr": "\n", "br": "\n", "noBreakHyphen": "\u2011"}
_COUNTED = frozenset({"footnoteReference", "endnoteReference", "commentReference", "del"})
_LISTED = frozenset({"TOC", "INDEX"})
"""Fields whose result is a table of contents or an index."""

_ENDS = frozenset(".:;,…!")
_LONGEST_LINE = 80
_NEAR = 20
"""Blocks in which a text has begun, or it is still the front matter."""
_BOLD_LEVEL = 3
_BLANKS = re.compile(r"[\xa0]*[ \t\n][ \t\n\xa0]*")
_GAP = re.compile(r"\n[ \t]*\n")
_RAISED = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")
_POWER = re.compile(r"[+−-]?\d{1,3}")
_LONG_CELL = 200


@dataclass(slots=True)
class Body:
    """What is found in a part of the document."""

    blocks: list[Block] = field(default_factory=list)
    """Their lines are their places, from 1."""
    contents: list[str] = field(default_factory=list)
    """Lines of tables of contents."""
    hidden: list[str] = field(default_factory=list)
    """Text that the document does not show."""
    counted: Counter[str] = field(default_factory=Counter)
    """How often each element is there of those that are only counted."""


@dataclass(slots=True)
class _Paragraph:
    """A paragraph that is being collected."""

    style: Style
    pieces: list[str] = field(default_factory=list)
    is_bold: bool = True
    """Whether all words in it are bold."""
    is_contents: bool = False
    """Whether some of it is the result of a field that makes a table of contents."""

    def lines(self) -> Iterator[str]:
        """Yield its text; more than one where empty lines part it."""
        for part in _GAP.split("".join(self.pieces)):
            line = _BLANKS.sub(" ", part.replace("\xad", "")).strip()
            if line:
                yield line


def read_body(root: "Element", styles: Styles, whole: Role | None = None) -> Body:
    """Return the paragraphs below a root.

    Args:
        root: The document's body, a note, or a table.
        styles: The document's.
        whole: What all of it is, if it is one thing.
    """
    from lxml import etree  # noqa: PLC0415  # start-up

    reader = _Reader(styles, whole)
    steps = etree.iterwalk(root, events=("start", "end"))
    for event, element in steps:
        if event == "end":
            reader.leave(element)
        elif element is not root and reader.passes_over(element):
            steps.skip_subtree()
        else:
            reader.enter(element)
    return reader.finish()


class _Reader:
    """The open paragraphs, of which a text box puts one in another, and what is finished."""

    def __init__(self, styles: Styles, whole: Role | None) -> None:
        self.body = Body()
        self._styles = styles
        self._whole = whole
        self._open: list[_Paragraph] = []
        self._fields: list[str] = []
        """The names of the fields that have begun; empty where the name is not known yet."""
        self._unended: _Paragraph | None = None
        """A paragraph whose end is deleted, so that it goes on with the next."""

    def passes_over(self, element: "Element") -> bool:
        """Tell whether what is below an element is dealt with, or no text."""
        name = local_name(element)
        if name in _COUNTED:
            self.body.counted[name] += 1
        if name == "oMath":
            self._take(formula(element))
            return True
        if name == "instrText":
            self._name_field(element.text or "")
        if name == "r" and _is_hidden(element):
            self.body.hidden.append(_text(element))
            return True
        if name == "tbl" and _is_data(element):
            self._add_table(element)
            return True
        return name in _LEFT_OUT or (name == "sdt" and _is_prompt(element))

    def enter(self, element: "Element") -> None:
        name = local_name(element)
        if name == "p":
            joined, self._unended = self._unended, None
            self._open.append(joined or _Paragraph(_style(element, self._styles)))
        elif name == "fldChar":
            self._mark_field(attribute(element, "fldCharType"))
        elif self._open and name == "t":
            self._take(_shown(element), bold=_is_bold(element))
        elif self._open:
            self._open[-1].pieces.append(_SIGNS.get(name, ""))

    def leave(self, element: "Element") -> None:
        if local_name(element) == "p":
            paragraph = self._open.pop()
            if _goes_on(element):
                self._unended = paragraph
            else:
                self._finish(paragraph)

    def finish(self) -> Body:
        """Return what was found, with a paragraph that was to go on."""
        if self._unended:
            self._finish(self._unended)
        return self.body

    def _take(self, text: str, *, bold: bool = False) -> None:
        if self._open:
            paragraph = self._open[-1]
            paragraph.pieces.append(text)
            paragraph.is_bold = paragraph.is_bold and (bold or not text.strip())
            paragraph.is_contents = paragraph.is_contents or not _LISTED.isdisjoint(self._fields)

    def _mark_field(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append("")
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _name_field(self, instruction: str) -> None:
        if self._fields and not self._fields[-1]:
            self._fields[-1] = next(iter(instruction.split()), "").upper()

    def _finish(self, paragraph: _Paragraph) -> None:
        for line in paragraph.lines():
            if paragraph.style.is_contents or paragraph.is_contents:
                self.body.contents.append(line)
            else:
                self._add(line, self._style_of(paragraph, line))

    def _style_of(self, paragraph: _Paragraph, line: str) -> Style:
        """Return what a paragraph's style says; a bold line below others is a heading."""
        is_line = len(line) <= _LONGEST_LINE and line[-1] not in _ENDS and line[0].isalnum()
        below = any(len(b.text) > _LONGEST_LINE or b.level for b in self.body.blocks[-_NEAR:])
        if paragraph.is_bold and is_line and below and paragraph.style == Style():
            return Style(Role.HEADING, _BOLD_LEVEL)
        return paragraph.style

    def _add(self, text: str, style: Style) -> None:
        role = self._whole or style.role
        place = len(self.body.blocks) + 1
        level = style.level if role is Role.HEADING else 0
        rule = "docx-style" if role else ""
        self.body.blocks.append(Block(text, (place, place), role, level, decided_by=rule))

    def _add_table(self, table: "Element") -> None:
        inside = read_body(table, self._styles)
        text = " ".join(block.text for block in inside.blocks)
        if text:
            self._add(text, Style(Role.TABLE))
        self.body.hidden += inside.hidden
        self.body.counted += inside.counted


def _style(paragraph: "Element", styles: Styles) -> Style:
    """Return what a paragraph's style says, or else its place in the outline or in a list."""
    properties = paragraph.find("{*}pPr")
    if properties is None:
        return styles.of("")
    named_style = properties.find("{*}pStyle")
    style = styles.of("" if named_style is None else attribute(named_style, "val"))
    if style != Style():
        return style
    level = level_of(properties)
    if level:
        return Style(Role.HEADING, level)
    return Style(Role.LIST_ITEM) if properties.find("{*}numPr") is not None else style


def _is_hidden(run: "Element") -> bool:
    hidden = run.find("{*}rPr/{*}vanish")
    return hidden is not None and attribute(hidden, "val") not in {"0", "false"}


def _is_bold(text: "Element") -> bool:
    run = text.getparent()
    bold = None if run is None else run.find("{*}rPr/{*}b")
    return bold is not None and attribute(bold, "val") not in {"0", "false"}


def _goes_on(paragraph: "Element") -> bool:
    """Tell whether the end of a paragraph is deleted, by a change that is tracked."""
    properties = paragraph.find("{*}pPr/{*}rPr")
    return properties is not None and next(named(properties, "del", "moveFrom"), None) is not None


def _is_prompt(control: "Element") -> bool:
    """Tell whether a field holds only what asks for it to be filled in."""
    return control.find("{*}sdtPr/{*}showingPlcHdr") is not None


def _is_data(table: "Element") -> bool:
    """Tell whether a table has data, and is not there for the layout of the page."""
    cells = list(named(table, "tc"))
    long = any(len(_text(cell)) > _LONG_CELL for cell in cells)
    return len(cells) > 1 and not long and sum(1 for _ in named(table, "tbl")) == 1


def _shown(element: "Element") -> str:
    """Return a text; a power with raised figures, so that 10⁶ is not read as 106."""
    text = element.text or ""
    run = element.getparent()
    place = None if run is None else run.find("{*}rPr/{*}vertAlign")
    raised = place is not None and attribute(place, "val") == "superscript"
    return text.translate(_RAISED) if raised and _POWER.fullmatch(text) else text


def _text(element: "Element") -> str:
    return "".join(part.text or "" for part in named(element, "t"))
