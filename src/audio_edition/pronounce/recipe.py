"""Measures of American recipes: `1 c. milk`, `2 T. butter`."""

from audio_edition.pronounce.numerals import NUMBER
from audio_edition.pronounce.semiotic import SemioticClass, later

_VESSELS = {"c": "cup", "T": "tablespoon", "t": "teaspoon"}
_LITTLE = later(r"1|[½¼¾⅓⅔]|\d/\d")
CUPS = SemioticClass(
    "measure",
    later(
        rf"(?P<number>(?<![\d/.])[1-3]/[2-8]|{NUMBER}|(?<!\w)(?:\d )?[½¼¾⅓⅔]) "
        r"(?P<said>(?P<what>[cTt])\.)"
        r"(?= (?!of\b)[a-z]|[,;])"
    ),
    lambda match: _VESSELS[match["what"]] + ("" if _LITTLE().fullmatch(match["number"]) else "s"),
    words=frozenset(_VESSELS),
)
