"""Letters of covers: which font has them, and how large they fit."""

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PIL import ImageFont

from audio_edition.wording import ELLIPSIS

NOWHERE = "\U0010fffe"
"""A code point that no font has: it looks as every missing letter does."""

SYSTEM_FONTS = {
    "win32": (Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts",),
    "darwin": (Path("/System/Library/Fonts"), Path("/Library/Fonts")),
}.get(sys.platform, (Path("/usr/share/fonts"), Path.home() / ".local/share/fonts"))

PREFERRED = ("serif", "song", "ming", "mincho", "batang", "sans", "gothic", "hei")
"""Parts of the names of fonts, those that look best under a serif title first."""

SPACES = " \u2009"
IDEOGRAPHS = "\u2e80"
"""From here on, scripts break a line between any two letters."""


@dataclass(frozen=True, slots=True)
class Lines:
    """A text broken into lines, and the font that it is set in."""

    lines: tuple[str, ...]
    font: ImageFont.FreeTypeFont

    @property
    def height(self) -> float:
        """From the top of the first line to the foot of the last, in pixels."""
        return len(self.lines) * self.leading

    @property
    def leading(self) -> float:
        """From one line to the next, in pixels."""
        return self.font.size * 1.14


def fitted(text: str, width: int, height: int, largest: int, smallest: int) -> Lines:
    """Return a text as large as it fits; what does not fit at all is cut with an ellipsis."""
    path = font_for(text)
    text = _without_missing(path, text)
    for size in range(largest, smallest, -4):
        lines = _broken(text, ImageFont.truetype(path, size), width)
        if lines.height <= height and all(
            lines.font.getlength(one) <= width for one in lines.lines
        ):
            return lines
    font = ImageFont.truetype(path, smallest)
    wide = any(font.getlength(word) > width for word in text.split())
    lines = _broken(text, font, width, anywhere=wide)
    most = int(height // lines.leading)
    if len(lines.lines) <= most:
        return lines
    return Lines((*lines.lines[: most - 1], lines.lines[most - 1] + ELLIPSIS), lines.font)


def legible(text: str) -> bool:
    """Tell whether some font has the letters of a text, or half of them at the least."""
    shown, all_of_it = (
        len("".join(one.split())) for one in (_without_missing(font_for(text), text), text)
    )
    return bool(shown) and 2 * shown >= all_of_it


@cache
def font_for(text: str) -> str:
    """Return the path of a font that has the letters of a text, or most of them.

    It is the one that comes with the program, unless only one of the system's has them.
    """
    own = _own_font()
    lacking = _lacking(own, text)
    best = own
    for path in _system_fonts() if lacking else ():
        missing = _lacking(path, text)
        if missing < lacking:
            best, lacking = path, missing
        if not lacking:
            break
    return best


def _own_font() -> str:
    from font_source_serif_pro import SourceSerifProSemibold  # noqa: PLC0415 - start-up

    return str(SourceSerifProSemibold)


def _system_fonts() -> Iterator[str]:
    """Yield the system's fonts, in the same order on every run."""
    suffixes = {".ttf", ".otf", ".ttc"}
    found = (path for folder in SYSTEM_FONTS for path in folder.rglob("*"))
    fonts = sorted(path for path in found if path.suffix.lower() in suffixes)
    yield from map(str, sorted(fonts, key=_rank))


def _rank(path: Path) -> int:
    name = path.name.lower()
    ranks = (rank for rank, part in enumerate(PREFERRED) if part in name)
    upright = 0 if not {"italic", "oblique"} & set(name.replace("-", " ").split()) else 100
    return next(ranks, len(PREFERRED)) + upright


def _lacking(path: str, text: str) -> int:
    """Count the letters of a text that a font has not."""
    return len(_missing(path, text))


def _without_missing(path: str, text: str) -> str:
    """Leave out what the font would show as empty boxes."""
    missing = _missing(path, text)
    return " ".join("".join(one for one in text if one not in missing).split())


def _missing(path: str, text: str) -> set[str]:
    letters = set(text) - set(SPACES)
    try:
        font = ImageFont.truetype(path, 24)
        nothing = bytes(font.getmask(NOWHERE))
        return {one for one in letters if bytes(font.getmask(one)) == nothing}
    except (OSError, ValueError):
        return letters


def _broken(
    text: str, font: ImageFont.FreeTypeFont, width: int, *, anywhere: bool = False
) -> Lines:
    lines = [""]
    for piece in text if anywhere else _pieces(text):
        if lines[-1] and font.getlength((lines[-1] + piece).rstrip()) > width:
            lines.append("")
        lines[-1] += piece
    return Lines(tuple(line.strip() for line in lines), font)


def _pieces(text: str) -> Iterator[str]:
    """Yield what a line may break after: words with their space, or single ideographs."""
    held = ""
    for one in text:
        held += one
        if one in SPACES or one >= IDEOGRAPHS:
            yield held
            held = ""
    yield held
