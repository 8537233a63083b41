"""How large land is in British print: `14ac`, and in surveys acres, roods and perches."""

import re

from audio_edition.pronounce.number_words import cardinal
from audio_edition.pronounce.numerals import say_number
from audio_edition.pronounce.semiotic import SemioticClass, later

ACRES = SemioticClass(
    "measure",
    later(r"(?<![\w.,/-])(?P<number>\d{1,3}(?:,\d{3})?(?:\.\d+)?)ac\b(?![/-])"),
    lambda match: f"{say_number(match['number'])} acre{'s' if match['number'] != '1' else ''}",
    words={"ac"},
    at_number=True,
)


def _say_area(match: re.Match[str]) -> str | None:
    """Return acres, roods and perches; None where nothing follows that tells of them."""
    if not match["field"] and match["roods"] is None:
        return None
    parts = ((match["acres"], "acre"), (match["roods"], "rood"), (match["perches"], "perch"))
    return " ".join(
        f"{cardinal(int(number))} {_many(unit, number)}" for number, unit in parts if number
    ) + (match["field"] or "")


def _many(unit: str, number: str) -> str:
    return unit if number == "1" else f"{unit}{'es' if unit.endswith('ch') else 's'}"


SURVEYED = SemioticClass(
    "measure",
    later(
        r"(?<![\w.,])(?P<acres>\d{1,4})a\b\.?"
        r"(?:,? (?P<roods>[0-3])r\b\.?)?(?:,? (?P<perches>\d\d?)p\b\.?)?"
        r"(?![\w.,]*\d)(?P<field> of (?:meadow|pasture|arable|wood|land|marsh|moor|heath))?"
    ),
    _say_area,
    words={"a"},
    at_number=True,
)
"""In surveys: `40a. of meadow`, `3a. 2r. 14p.`."""

BRITISH_ACRES = (ACRES, SURVEYED)
"""They need a digit."""
