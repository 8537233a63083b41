"""What is drawn under the title: figures of sound, in the lower part of a cover."""

import math
import random
from collections.abc import Callable

from PIL import ImageDraw

from audio_edition.publish.cover.palettes import Palette

Figure = Callable[[ImageDraw.ImageDraw, int, Palette, random.Random], None]
"""Draws on a square of so many pixels."""


def swell(draw: ImageDraw.ImageDraw, side: int, palette: Palette, dice: random.Random) -> None:
    """Draw waves, one before the other."""
    for index, tone in enumerate((palette.tones[2], palette.tones[0], palette.tones[1])):
        middle = side * (0.70 + 0.10 * index)
        height = side * dice.uniform(0.030, 0.055)
        length = side * dice.uniform(0.45, 0.85)
        phase = dice.uniform(0, math.tau)
        crest = [
            (x, middle + height * math.sin(math.tau * x / length + phase))
            for x in range(0, side + 9, 8)
        ]
        draw.polygon([*crest, (side, side), (0, side)], fill=tone)


def rings(draw: ImageDraw.ImageDraw, side: int, palette: Palette, dice: random.Random) -> None:
    """Draw rings that spread from a point at the edge, as from a drop."""
    x, y = side * dice.choice((0.16, 0.5, 0.84)), side * 1.02
    count = 7
    for index in range(count):
        radius = side * 0.36 * (1 - index / count)
        box = (x - radius, y - radius, x + radius, y + radius)
        draw.ellipse(box, fill=(*palette.tones, palette.ground)[index % 4])


def bars(draw: ImageDraw.ImageDraw, side: int, palette: Palette, dice: random.Random) -> None:
    """Draw the bars of a recording's level."""
    count = 27
    step = side * 0.80 / count
    middle = side * 0.79
    first, second = dice.uniform(0.6, 1.4), dice.uniform(2.2, 3.6)
    phase = dice.uniform(0, math.tau)
    for index in range(count):
        place = index / (count - 1)
        wave = abs(math.sin(math.tau * first * place + phase) + math.sin(math.tau * second * place))
        height = side * (0.012 + 0.062 * wave * math.sin(math.pi * place) ** 0.5)
        left = side * 0.10 + index * step
        box = (left, middle - height, left + step * 0.56, middle + height)
        draw.rounded_rectangle(box, radius=step * 0.28, fill=palette.tones[index % 5 == 2])


FIGURES: tuple[Figure, ...] = (swell, rings, bars)
