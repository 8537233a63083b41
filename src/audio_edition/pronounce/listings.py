"""What small ads and reports shorten: `2BR`, `54 y.o.`, `S04E09`, `SW winds`."""

from audio_edition.pronounce.number_words import cardinal
from audio_edition.pronounce.semiotic import SemioticClass, later

_ROOMS = {"BR": "bedroom", "BA": "bath"}
ROOMS = SemioticClass(
    "abbreviation",
    later(r"(?<=[\d½])[ -]?(?P<what>BR|BA)(?!\w)"),
    lambda match: f" {_ROOMS[match['what']]}",
    words=frozenset(_ROOMS),
)
"""American, of what is to let: `a 2BR, 1BA flat`."""
AGED = SemioticClass(
    "abbreviation",
    later(r"(?<=\d)(?P<said>[ -]?(?:y/o|y\.o\.))(?=\W|$)"),
    lambda _match: " year old",
    words={"y"},
)
"""`a 54 y.o. male`."""
EPISODE = SemioticClass(
    "alphanumeric",
    later(r"\bS(?P<season>\d{1,2})E(?P<episode>\d{1,2})(?!\w)"),
    lambda match: (
        f"season {cardinal(int(match['season']))}, episode {cardinal(int(match['episode']))}"
    ),
    words={"S"},
)
MILEAGE = SemioticClass(
    "measure",
    later(r"\d/\d+(?P<said> mpg)(?!\w)"),
    lambda _match: " miles per gallon",
    words={"mpg"},
)
"""In town and out of it: `24/32 mpg`."""
POUNDS = SemioticClass(
    "measure",
    later(r"(?<=\d)#(?![\w#])"),
    lambda _match: " pounds",
    marks="#",
)
"""American: `210#`."""
_POINTS = {
    "N": "north",
    "S": "south",
    "E": "east",
    "W": "west",
    "NE": "northeast",
    "NW": "northwest",
    "SE": "southeast",
    "SW": "southwest",
}
WIND = SemioticClass(
    "abbreviation",
    later(
        r"(?:(?<=\b[Ww]inds )|(?<=\b[Ww]ind )|(?<=\b[Ww]inds from the )"
        r"|(?=[NSEW]{1,3} (?:winds?|swell|breeze)\b))"
        r"\b(?:(?P<far>[NSEW])(?=[NS][EW]))?(?P<point>[NS][EW]|[NSEW])"
        r"(?= (?:at|around|to|winds?|swell|breeze|\d)|[,;]|\.(?!\w))"
    ),
    lambda match: " ".join(_POINTS[point] for point in match.groups() if point),
    words=frozenset((*_POINTS, *("NNE", "NNW", "SSE", "SSW", "ENE", "ESE", "WNW", "WSW"))),
)
"""`winds SW at 10 mph`, `a NNE swell`."""
LISTINGS = (ROOMS, AGED, EPISODE, MILEAGE, POUNDS)
