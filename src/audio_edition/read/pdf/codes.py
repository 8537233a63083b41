"""Signs of fonts that name none, such as TeX's bitmaps: the file has their codes only.

The codes are most often those of ASCII, or of an encoding of TeX that differs little from it. That
is believed where it makes words of the language; else the signs are lost.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from audio_edition.read.pdf.page import LOST, Page

_UNNAMED = 0xF0000
"""What is added to the code of a sign without a name, which is private use in Unicode."""

_CODES = 0x80
_SIGN = re.compile(f"[{chr(_UNNAMED)}-{chr(_UNNAMED + _CODES)}]")
_WORD = re.compile(r"[A-Za-z]{3,}")
_KNOWN = 0.7
"""Share of the letters that are in words of the language at least."""

_LETTERS = 8
"""Letters that are evidence at least."""

_LIGATURES = ("ff", "fi", "fl", "ffi", "ffl")
_ENCODINGS: tuple[Mapping[int, str], ...] = (
    {},
    dict(zip(range(0x0B, 0x10), _LIGATURES, strict=True))
    | {0x22: "”", 0x27: "’", 0x5C: "“", 0x60: "‘", 0x7B: "–", 0x7C: "—"},
    dict(zip(range(0x1B, 0x20), _LIGATURES, strict=True))
    | {0x10: "“", 0x11: "”", 0x15: "–", 0x16: "—", 0x27: "’", 0x60: "‘"},
)
"""What differs from ASCII, most of all in ASCII itself, OT1 and T1."""


def unnamed(sign: str) -> str:
    """Return what stands for a sign whose font does not name it."""
    if _SIGN.match(sign):
        return sign
    return chr(_UNNAMED + ord(sign)) if ord(sign) < _CODES else LOST


def with_named_signs(pages: Sequence[Page], frequency: Callable[[str], int]) -> Sequence[Page]:
    """Return pages on which signs without a name are what their codes tell, or lost.

    Args:
        pages: As the worker gives them.
        frequency: How common a word in small letters is in the language; 0 if it is none.
    """
    text = "\n".join(w.text for page in pages for w in page.words if _SIGN.search(w.text))
    if not text:
        return pages
    best = max(
        (_table(encoding) for encoding in _ENCODINGS), key=lambda t: _known(text, t, frequency)
    )
    table = best if _known(text, best, frequency) >= _KNOWN else _table({}, lost=True)
    return [
        replace(page, words=tuple(replace(w, text=w.text.translate(table)) for w in page.words))
        for page in pages
    ]


def _table(encoding: Mapping[int, str], *, lost: bool = False) -> dict[int, str]:
    """Return what signs without a name are; control codes are none in ASCII."""
    ascii_signs = {} if lost else {code: chr(code) for code in range(0x21, 0x7F)}
    named = ascii_signs | dict(encoding)
    return {_UNNAMED + code: named.get(code, LOST) for code in range(_CODES)}


def _known(text: str, table: Mapping[int, str], frequency: Callable[[str], int]) -> float:
    """Return the share of letters that are in words of the language; 0 for too few."""
    words = _WORD.findall(text.translate(table))
    letters = sum(map(len, words))
    known = sum(len(word) for word in words if frequency(word.lower()))
    return known / letters if letters >= _LETTERS else 0
