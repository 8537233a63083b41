"""A small typesetter that makes PDFs to read: greedy lines, columns, notes, pictures, heads.

A document is a list of elements, each of a kind and its text. A figure after `^` is raised.
"""

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

Element = tuple[str, str]
"""Kind and text: title, byline, heading, paragraph, item, quote, picture (its caption), note."""

_BOLD = {"Times-Roman": "Times-Bold", "Helvetica": "Helvetica-Bold", "Courier": "Courier-Bold"}
_ITALIC = {
    "Times-Roman": "Times-Italic",
    "Helvetica": "Helvetica-Oblique",
    "Courier": "Courier-Oblique",
}
_PICTURE_HEIGHT = 70
_RAISED = re.compile(r"\^(\d+)")
_RAISED_SIZE = 0.6
_BREAKABLE = re.compile(r"^[a-z]{8,}\W*$")
_VOWELS = "aeiou"


@dataclass(frozen=True, slots=True)
class Style:
    """How a document is set; lengths in points."""

    width: float = 420
    height: float = 595
    margin: float = 50
    columns: int = 1
    gutter: float = 20
    font: str = "Times-Roman"
    size: float = 10
    leading: float = 12
    indent: float = 0
    space: float = 6
    """White between paragraphs."""
    justified: bool = True
    hyphens: bool = True
    head: str = ""
    """Words at the top of every page but the first."""
    head_first: bool = False
    """Whether they stand on the first page too; it is larger than the text then."""
    numbers: bool = True
    heading: float = 1.2
    """Size of headings, in sizes of the text; they are bold."""
    caption: float = 0.8
    """Size of captions and notes, in sizes of the text."""
    wide_title: bool = True
    """Whether the title stands over all columns."""
    rotated: int = 0
    """Degrees by which pages are turned."""


@dataclass(frozen=True, slots=True)
class Face:
    """A font and its size."""

    font: str
    size: float

    def width(self, text: str) -> float:
        """Return the width of a text, raised figures included."""
        sizes = (self.size, self.size * _RAISED_SIZE)
        parts = enumerate(_RAISED.split(text))
        return sum(float(stringWidth(part, self.font, sizes[index % 2])) for index, part in parts)


@dataclass(frozen=True, slots=True)
class SetLine:
    """The words of a line, and whether it is the last of its paragraph."""

    words: tuple[str, ...]
    inset: float
    last: bool


def typeset(elements: Sequence[Element], style: Style) -> bytes:
    """Return a document as a PDF; the same elements make the same bytes."""
    setter = _Setter(style)
    for kind, text in elements:
        setter.add(kind, text)
    return setter.finish()


class _Setter:
    def __init__(self, style: Style) -> None:
        self.style = style
        self.file = io.BytesIO()
        self.canvas = Canvas(self.file, pagesize=(style.width, style.height), invariant=True)
        self.page = 1
        self.top = style.height - style.margin
        self.column = 0
        self.y = self.top
        self.bottom = style.margin
        self.after_heading = True
        self._begin_page()

    def add(self, kind: str, text: str) -> None:
        getattr(self, f"_{kind}")(text)

    def finish(self) -> bytes:
        self.canvas.save()
        return self.file.getvalue()

    @property
    def left(self) -> float:
        return self.style.margin + self.column * (self.column_width + self.style.gutter)

    @property
    def column_width(self) -> float:
        style = self.style
        inner = style.width - 2 * style.margin - (style.columns - 1) * style.gutter
        return inner / style.columns

    def _title(self, text: str) -> None:
        wide = self.style.width - 2 * self.style.margin
        width = wide if self.style.wide_title else self.column_width
        face = Face(_BOLD[self.style.font], self.style.size * 1.8)
        self._set(text, face, width=width, after=10)
        if self.style.wide_title:
            self.top = self.y
        self.after_heading = True

    def _byline(self, text: str) -> None:
        self._set(text, self._text_face(), after=8)
        self.after_heading = True

    def _heading(self, text: str) -> None:
        self.y -= self.style.size * 0.6
        face = Face(_BOLD[self.style.font], self.style.size * self.style.heading)
        self._room(face.size * 4)
        self._set(text, face, after=self.style.size * 0.4)
        self.after_heading = True

    def _paragraph(self, text: str) -> None:
        indent = 0 if self.after_heading else self.style.indent
        self._set(text, self._text_face(), indent=indent, after=self.style.space)
        self.after_heading = False

    def _item(self, text: str) -> None:
        self._set(f"• {text}", self._text_face(), after=self.style.space)

    def _quote(self, text: str) -> None:
        self._set(text, self._text_face(), inset=2 * self.style.size, after=self.style.space)

    def _picture(self, caption: str) -> None:
        face = Face(_ITALIC[self.style.font], self.style.size * self.style.caption)
        self._room(_PICTURE_HEIGHT + 4 * face.size)
        self.canvas.setFillGray(0.8)
        self.y -= _PICTURE_HEIGHT
        self.canvas.rect(self.left, self.y, self.column_width, _PICTURE_HEIGHT, stroke=0, fill=1)
        self.canvas.setFillGray(0)
        self.y -= 3
        self._set(caption, face, after=self.style.size)

    def _note(self, text: str) -> None:
        face = Face(self.style.font, self.style.size * self.style.caption)
        lines = list(self._broken(text, face, self.column_width, 0, 0))
        height = len(lines) * face.size * 1.2
        if self.y - height < self.bottom + self.style.leading:
            self._next_column()
        saved, floor = self.y, self.bottom
        self.y = floor + height
        self.bottom = 0
        self._draw(lines, face, self.column_width)
        self.y, self.bottom = saved, floor + height + 6

    def _break(self, _text: str) -> None:
        self._begin_page(new=True)

    def _text_face(self) -> Face:
        return Face(self.style.font, self.style.size)

    def _set(  # what a paragraph's setting is
        self,
        text: str,
        face: Face,
        *,
        width: float = 0,
        indent: float = 0,
        inset: float = 0,
        after: float = 0,
    ) -> None:
        width = width or self.column_width
        self._draw(list(self._broken(text, face, width, indent, inset)), face, width)
        self.y -= after

    def _broken(
        self, text: str, face: Face, width: float, indent: float, inset: float
    ) -> Iterator[SetLine]:
        """Break a text into lines, one word after the other."""
        words, lead = text.split(), inset + indent
        line: list[str] = []
        while words:
            room = width - lead - inset - face.width(" ".join([*line, ""]))
            word = words[0]
            if face.width(word) <= room or (not line and not self._parts(word, room, face)):
                line.append(words.pop(0))
                continue
            parts = self._parts(word, room, face)
            if parts:
                line.append(parts[0])
                words[0] = parts[1]
            yield SetLine(tuple(line), lead, last=False)
            line, lead = [], inset
        yield SetLine(tuple(line), lead, last=True)

    def _parts(self, word: str, room: float, face: Face) -> tuple[str, str] | None:
        """Break a long word after a vowel, as late as fits."""
        if not self.style.hyphens or not _BREAKABLE.match(word):
            return None
        for place in range(len(word.rstrip(".,;:!?”")) - 3, 3, -1):
            if word[place - 1] in _VOWELS and face.width(f"{word[:place]}-") <= room:
                return f"{word[:place]}-", word[place:]
        return None

    def _draw(self, lines: list[SetLine], face: Face, width: float) -> None:
        leading = face.size * self.style.leading / self.style.size
        for line in lines:
            if self.y - leading < self.bottom:
                self._next_column()
            self.y -= leading
            gap = face.width(" ")
            if self.style.justified and not line.last and len(line.words) > 1:
                free = width - line.inset - sum(map(face.width, line.words))
                gap = free / (len(line.words) - 1)
            self._draw_line(line, face, gap)

    def _draw_line(self, line: SetLine, face: Face, gap: float) -> None:
        blank = stringWidth(" ", face.font, face.size)
        text = self.canvas.beginText(self.left + line.inset, self.y)
        text.setWordSpace(gap - blank)
        for index, part in enumerate(_RAISED.split(" ".join(line.words))):
            raised = index % 2
            text.setFont(face.font, face.size * (_RAISED_SIZE if raised else 1))
            text.setRise(face.size * 0.35 * raised)
            text.textOut(part)
        self.canvas.drawText(text)

    def _room(self, height: float) -> None:
        if self.y - height < self.bottom:
            self._next_column()

    def _next_column(self) -> None:
        self.column += 1
        self.bottom = self.style.margin
        if self.column == self.style.columns:
            self._begin_page(new=True)
        self.y = self.top

    def _begin_page(self, *, new: bool = False) -> None:
        style = self.style
        if new:
            self.canvas.showPage()
            self.page += 1
            self.column, self.bottom = 0, style.margin
            self.top = self.y = style.height - style.margin
        self.canvas.setPageRotation(style.rotated)
        self.canvas.setFont(style.font, style.size * 0.8)
        if style.numbers:
            self.canvas.drawCentredString(style.width / 2, style.margin / 2, str(self.page))
        if style.head and style.head_first:
            self.canvas.setFont(style.font, style.size * 1.2)
        if style.head and (style.head_first or self.page > 1):
            self.canvas.drawString(style.margin, style.height - style.margin / 2, style.head)
