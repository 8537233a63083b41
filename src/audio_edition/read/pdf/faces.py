"""The typefaces of a page: each is asked once, and so is each of its characters."""

import ctypes
import re
from collections import defaultdict
from dataclasses import dataclass, field

import pypdfium2.raw as pdfium

from audio_edition.read.pdf.codes import unnamed

_NAME_BYTES = 128
_BOLD = re.compile(r"bold|black|heavy|demi|cmbx|-b$", re.IGNORECASE)
_ITALIC = re.compile(r"italic|oblique|slanted|cmti|cmsl|-it?$", re.IGNORECASE)
_BOLD_WEIGHT = 600
_ITALIC_FLAG = 1 << 6
_FORCE_BOLD_FLAG = 1 << 18
"""Flags of a font descriptor: ISO 32000-1, table 123."""


@dataclass(frozen=True, slots=True)
class Face:
    """A typeface without its size."""

    address: int
    name: str
    bold: bool
    italic: bool


_NO_FACE = Face(0, "", bold=False, italic=False)


@dataclass(slots=True)
class Faces:
    """What has been asked so far."""

    _known: dict[int, Face] = field(default_factory=dict)
    _mapped: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))
    _unmapped: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))

    def face(self, font: int | None) -> Face:
        """Return the typeface that a font, by its address, is."""
        if font is None:
            return _NO_FACE
        if font not in self._known:
            self._known[font] = _face(font)
        return self._known[font]

    def mapped(self, face: Face, signs: str, text_page: object, start: int) -> str:
        """Return signs that stand at an index of a page, told apart where the face names none."""
        known = self._mapped[face.address]
        if known.issuperset(signs):
            return signs
        unmapped = self._unmapped[face.address]
        for index, sign in enumerate(signs, start):
            if sign not in known and sign not in unmapped:
                lost = pdfium.FPDFText_HasUnicodeMapError(text_page, index) == 1
                (unmapped if lost else known).add(sign)
        return "".join(unnamed(sign) if sign in unmapped else sign for sign in signs)


def _face(address: int) -> Face:
    font = ctypes.cast(address, pdfium.FPDF_FONT)
    buffer = ctypes.create_string_buffer(_NAME_BYTES)
    pdfium.FPDFFont_GetBaseFontName(font, buffer, _NAME_BYTES)
    name = buffer.value.decode("latin-1").rpartition("+")[2]
    flags = max(0, pdfium.FPDFFont_GetFlags(font))
    heavy = pdfium.FPDFFont_GetWeight(font) >= _BOLD_WEIGHT or flags & _FORCE_BOLD_FLAG
    return Face(
        address,
        name,
        bold=bool(heavy or _BOLD.search(name)),
        italic=bool(flags & _ITALIC_FLAG or _ITALIC.search(name)),
    )
