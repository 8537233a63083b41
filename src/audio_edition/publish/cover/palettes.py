"""The colours of covers: a deep ground, light letters, and three tones for the figure."""

from dataclasses import dataclass

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours that go together; letters on the ground have a contrast of more than 7 to 1."""

    ground: Colour
    letters: Colour
    tones: tuple[Colour, Colour, Colour]


PALETTES = (
    Palette((18, 38, 58), (247, 241, 227), ((233, 116, 81), (244, 193, 121), (72, 118, 150))),
    Palette((44, 24, 51), (250, 238, 224), ((214, 84, 108), (243, 167, 122), (110, 72, 128))),
    Palette((15, 55, 48), (244, 241, 222), ((224, 164, 78), (129, 178, 136), (40, 108, 96))),
    Palette((66, 22, 24), (250, 236, 214), ((228, 128, 62), (242, 192, 120), (138, 52, 48))),
    Palette((28, 32, 40), (240, 240, 236), ((88, 164, 176), (216, 219, 226), (70, 84, 104))),
    Palette((20, 33, 78), (246, 240, 230), ((240, 200, 80), (126, 148, 220), (58, 78, 150))),
    Palette((52, 44, 24), (250, 243, 224), ((218, 165, 66), (170, 154, 98), (104, 88, 44))),
    Palette((10, 58, 70), (248, 240, 226), ((238, 108, 94), (252, 196, 150), (36, 112, 124))),
)
