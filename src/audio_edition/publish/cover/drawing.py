"""A cover drawn from a title, an author and a date: the same words give the same picture."""

import io
import random

from PIL import Image, ImageDraw

from audio_edition.identity import digest
from audio_edition.publish.cover.figures import FIGURES
from audio_edition.publish.cover.lettering import Lines, fitted, legible
from audio_edition.publish.cover.palettes import PALETTES, Palette

SIDE = 1600
"""Pixels; stores of audiobooks and podcasts ask for 1400 to 3000."""

FINER = 2
"""How many times larger the figure is drawn, so that its edges come out smooth."""

MARGIN = 160
BELOW_RULE = 68
LOWEST = 1010
"""Where the title must end, above the figure."""

WITHOUT_WORDS = "Audio Edition"
"""On the cover of what has no words that any font here has the letters of."""

COLOURS = 96
"""Of the file: enough for smooth edges, and a tenth of its size."""


def draw(title: str, author: str, date: str = "") -> bytes:
    """Return a square cover, as PNG.

    Where no font has the title's letters, the author stands in its place, or else the date.
    """
    dice = random.Random(digest(title, author))  # noqa: S311 - a design, no secret
    palette = dice.choice(PALETTES)
    picture = _ground(palette, dice)
    _letter(picture, *shown_words(title, author, date), palette)
    out = io.BytesIO()
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def _ground(palette: Palette, dice: random.Random) -> Image.Image:
    large = Image.new("RGB", (SIDE * FINER, SIDE * FINER), palette.ground)
    dice.choice(FIGURES)(ImageDraw.Draw(large), SIDE * FINER, palette, dice)
    return large.resize((SIDE, SIDE), Image.Resampling.BOX)


def shown_words(title: str, author: str, date: str) -> tuple[str, str]:
    """Return what stands for the title, which is never empty, and for the author."""
    if legible(title):
        return title, author if legible(author) else ""
    return next(filter(legible, (author, date)), WITHOUT_WORDS), ""


def _letter(picture: Image.Image, title: str, author: str, palette: Palette) -> None:
    """Set the author over a rule and the title under it."""
    pen = ImageDraw.Draw(picture)
    top = MARGIN
    if author:
        name = fitted(author, SIDE - 2 * MARGIN, 120, 60, 40)
        top = _set(pen, name, top, palette.tones[1])
    rule = (MARGIN, top + 24, MARGIN + 150, top + 31)
    pen.rectangle(rule, fill=palette.tones[0])
    lines = fitted(title, SIDE - 2 * MARGIN, LOWEST - top - BELOW_RULE, 270, 60)
    _set(pen, lines, top + BELOW_RULE, palette.letters)


def _set(pen: ImageDraw.ImageDraw, text: Lines, top: float, colour: tuple[int, int, int]) -> int:
    for number, line in enumerate(text.lines):
        pen.text((MARGIN, top + number * text.leading), line, fill=colour, font=text.font)
    return round(top + text.height)
