"""Junctions of railways and of motorways: `Clapham Jct`, `the M5 at Jn 23`."""

from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, in_sentence, later

NAMED_JUNCTION = SemioticClass(
    "abbreviation",
    later(r"\b[A-Z][a-z]+ (?P<said>Jct|Jn|Junc)\b\.?(?![\w’'-]| \d)"),
    lambda match: f"Junction{closing_stop(match, 'said')}",
    words={"Jct", "Jn", "Junc"},
)
"""`Clapham Jct`."""
_ROADS = later(r"\b[AM]\d|\b[Mm]otorway|\b[Jj]unction|\bcarriageway")
JUNCTION = SemioticClass(
    "abbreviation",
    later(r"(?<![\w.,/-])(?:Jn|Jct|J(?=\d))(?P<many>s)?\.? ?(?=\d{1,2}[A-Za-z]?\b)"),
    lambda match: (
        f"junction{'s' if match['many'] else ''} " if in_sentence(match, _ROADS()) else None
    ),
    words={"J", "Jn", "Jns", "Jct", "Jcts"},
)
"""Of a motorway: `the M5 at Jn 23`, `between J4 and J6`."""
BETWEEN_JUNCTIONS = SemioticClass(
    "interval",
    later(r"(?<![\w.,/-])J(?:ns?)?\.? ?\d{1,2}[A-Za-z]?(?P<said>[–-])(?=J?\d{1,2}[A-Za-z]?\b)"),
    lambda match: " to " if in_sentence(match, _ROADS()) else None,
    marks=("–", "-"),
    glance=later(r"J(?:ns?)?\.? ?\d"),
)
"""`the M6, J13-15`."""

BRITISH_JUNCTIONS = (NAMED_JUNCTION,)
NUMBERS_OF_JUNCTIONS = (JUNCTION, BETWEEN_JUNCTIONS)
"""They need a digit."""
