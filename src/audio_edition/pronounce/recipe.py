"""Measures of American recipes: `1 c. milk`, `2 T. butter`."""

from audio_edition.pronounce.numerals import NUMBER
from audio_edition.pronounce.semiotic import SemioticClass, later

_VESSELS = {"c": "cup", "T": "tablespoon", "t": "teaspoon"}
CUPS = SemioticClass(
    "measure",
    later(
        rf"(?P<number>{NUMBER}|(?<!\w)(?:\d )?[½¼¾⅓⅔]) (?P<said>(?P<what>[cTt])\.)"
        r"(?= (?!of\b)[a-z]|[,;])"
    ),
    lambda match: f"{_VESSELS[match['what']]}{'' if match['number'] in {'1', *'½¼¾⅓⅔'} else 's'}",
    words=frozenset(_VESSELS),
)
