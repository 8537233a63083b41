"""The words of a page, asked of PDFium as seldom as possible: a page has thousands of signs.

A word is measured at its ends only. Where they belong to two text objects, it is looked at sign by
sign, as a raised figure may be in it.
"""

import ctypes
import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

import pypdfium2.raw as pdfium

from audio_edition.read.pdf import native
from audio_edition.read.pdf.accents import ACCENT, with_accents
from audio_edition.read.pdf.codes import unnamed
from audio_edition.read.pdf.faces import Face, Faces
from audio_edition.read.pdf.page import LOST, Box, Font, Word

_HYPHEN = "\ufffe"
"""What PDFium gives for the hyphen of a word that goes on in the next line."""

_BLANK = " \t\r\n\u00a0\u2000-\u200a\u202f\u3000"
"""Not all white space: a font without a map gives control characters for its signs."""

_CODE_OF_RETURN = re.compile(r"\r(?!\n)")
"""A sign whose code is that of a line's end, as TeX's ligature fl has; lines end with two signs."""

_WORD = re.compile(rf"[^{_BLANK}{_HYPHEN}]+{_HYPHEN}?|{_HYPHEN}")
_NO_SIGN = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_PAIR = re.compile(r"[\ud800-\udbff][\udc00-\udfff]")
_QUARTER = math.pi / 2
_SMALLEST = 0.5
"""Points of a font's size at least."""

_FARTHEST = 1e6
"""Points from the corner of a page: pages of PDF have 14400 at most."""


_Shape = tuple[int | None, float, float, float, float, float]
"""A font by its address, its size and the matrix of its signs."""


@dataclass(frozen=True, slots=True)
class _Setting:
    """How all signs of a text object are set."""

    face: Face
    font: Font
    turns: int
    """Quarter turns anticlockwise."""
    baseline: float
    """Of its first sign, once it is upright."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A word or a part of one, which is in one setting."""

    start: int
    end: int
    setting: _Setting
    joined: bool


class WordReader:
    """Reads the words of one page.

    Args:
        text_page: PDFium's handle.
        faces: The typefaces of the document.
    """

    def __init__(self, text_page: object, faces: Faces) -> None:
        self._text_page = text_page
        self._address = native.address(text_page)
        self._faces = faces
        self._settings: dict[int | None, _Setting] = {}
        self._shapes: dict[_Shape, tuple[Face, Font, int]] = {}
        self._matrix, self._x, self._y = pdfium.FS_MATRIX(), ctypes.c_double(), ctypes.c_double()
        self._to_matrix = ctypes.byref(self._matrix)
        self._to_origin = ctypes.byref(self._x), ctypes.byref(self._y)
        self._signs = self._read_signs()
        self._pieces = [
            piece for word in _WORD.finditer(self._signs) for piece in self._parted(*word.span())
        ]
        self._box = pdfium.FS_RECTF()
        self._to_box = ctypes.byref(self._box)

    @property
    def turns(self) -> int:
        """The quarter turns, anticlockwise, by which most of the page's text is turned."""
        signs: Counter[int] = Counter()
        for piece in self._pieces:
            signs[piece.setting.turns] += piece.end - piece.start
        return max(signs, key=signs.__getitem__, default=0)

    def words(self) -> tuple[Word, ...]:
        """Return the words, upright."""
        turns = self.turns
        words = [self._word(piece, sideways=piece.setting.turns != turns) for piece in self._pieces]
        return with_accents(words)

    def _read_signs(self) -> str:
        """Return one character for each index of the page."""
        count = pdfium.FPDFText_CountChars(self._text_page)
        buffer = (ctypes.c_ushort * (count + 1))()
        pdfium.FPDFText_GetText(self._text_page, 0, count, buffer)
        text = bytes(buffer)[:-2].decode("utf-16-le", "surrogatepass")
        if len(text) == count and "\0" not in text:
            return _CODE_OF_RETURN.sub(unnamed("\r"), text)
        return "".join(map(self._read_sign, range(count)))

    def _read_sign(self, index: int) -> str:
        if pdfium.FPDFText_IsHyphen(self._text_page, index) == 1:
            return _HYPHEN
        return chr(pdfium.FPDFText_GetUnicode(self._text_page, index))

    def _parted(self, start: int, end: int) -> Iterator[_Piece]:
        first = self._setting(start)
        if first == self._setting(end - 1) and not ACCENT.search(self._signs, start, end):
            yield _Piece(start, end, first, joined=False)
            return
        for (_, setting), group in groupby(range(start, end), key=self._accent_and_setting):
            indices = list(group)
            yield _Piece(indices[0], indices[-1] + 1, setting, joined=indices[0] > start)

    def _accent_and_setting(self, index: int) -> tuple[bool, _Setting]:
        return ACCENT.match(self._signs[index]) is not None, self._setting(index)

    def _setting(self, index: int) -> _Setting:
        text_object = native.text_object(self._address, index)
        if text_object not in self._settings:
            self._settings[text_object] = self._describe(text_object, index)
        return self._settings[text_object]

    def _describe(self, text_object: int | None, index: int) -> _Setting:
        matrix, x, y = self._matrix, self._x, self._y
        native.get_matrix(self._address, index, self._to_matrix)
        native.get_origin(self._address, index, *self._to_origin)
        size = native.font_size(self._address, index)
        font = native.font_of(text_object) if text_object else None
        shape = font, size, matrix.a, matrix.b, matrix.c, matrix.d
        if shape not in self._shapes:
            self._shapes[shape] = self._shaped(*shape)
        face, sized, turns = self._shapes[shape]
        baseline = (-y.value, x.value, y.value, -x.value)[turns]
        return _Setting(face, sized, turns, bounded(baseline))

    def _shaped(  # noqa: PLR0913, PLR0917  # a matrix has four numbers
        self, font: int | None, size: float, a: float, b: float, c: float, d: float
    ) -> tuple[Face, Font, int]:
        """Return a face, a face of a size, and the quarter turns of a matrix."""
        face = self._faces.face(font)
        turns = round(math.atan2(bounded(b), bounded(a)) / _QUARTER) % 4
        points = max(_SMALLEST, round(bounded(size * math.hypot(c, d)) * 2) / 2)
        return face, Font(face.name, points, face.bold, face.italic), turns

    def _word(self, piece: _Piece, *, sideways: bool) -> Word:
        setting = piece.setting
        ends = *self._span(piece.start, setting.turns), *self._span(piece.end - 1, setting.turns)
        return Word(
            text=self._text(piece),
            left=bounded(min(ends)),
            right=bounded(max(ends)),
            baseline=setting.baseline,
            font=setting.font,
            joined=piece.joined,
            sideways=sideways,
        )

    def _span(self, index: int, turns: int) -> tuple[float, float]:
        """Return where a sign begins and ends along its line, as `upright` would have it."""
        box = self._box
        native.get_loose_box(self._address, index, self._to_box)
        match turns:
            case 0:
                return box.left, box.right
            case 1:
                return box.bottom, box.top
            case 2:
                return -box.right, -box.left
            case _:
                return -box.top, -box.bottom

    def _text(self, piece: _Piece) -> str:
        """Return the characters of a piece; those that no font map tells are lost."""
        signs = self._signs[piece.start : piece.end]
        text = self._faces.mapped(piece.setting.face, signs, self._text_page, piece.start)
        return _NO_SIGN.sub(LOST, _PAIR.sub(_whole, text.replace(_HYPHEN, "-")))


def _whole(pair: re.Match[str]) -> str:
    """Return the sign that two halves are: PDFium counts signs beyond 16 bits as two."""
    return pair.group().encode("utf-16-le", "surrogatepass").decode("utf-16-le")


def bounded(value: float) -> float:
    """Return a value, or the nearest that a place on a page may have; broken files have any."""
    if -_FARTHEST <= value <= _FARTHEST:
        return value
    return max(-_FARTHEST, min(_FARTHEST, value))


def upright(left: float, bottom: float, right: float, top: float, turns: int) -> Box:
    """Return a part of a page, as PDF counts it, turned back and from the top down."""
    left, bottom, right, top = bounded(left), bounded(bottom), bounded(right), bounded(top)
    match turns:
        case 0:
            return Box(left, -top, right, -bottom)
        case 1:
            return Box(bottom, left, top, right)
        case 2:
            return Box(-right, bottom, -left, top)
        case _:
            return Box(-top, -right, -bottom, -left)
