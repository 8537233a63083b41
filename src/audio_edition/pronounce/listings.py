"""What small ads and reports shorten: `2BR`, `54 y.o.`, `S04E09`, `SW winds`."""

import re

from audio_edition.pronounce.number_words import cardinal
from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, in_sentence, later
from audio_edition.pronounce.ways import way

_SOMEBODY = later(r" (?!(?:and|or|but|who|when|in|at|with|now)\b)[a-z]")
_ROOMS = {"BR": "bedroom", "BA": "bath"}
_TO_LET = later(r"\b(?:apt|apartment|flat|house|home|condo|unit|rent|studio|sq)\b")


def _say_rooms(match: re.Match[str]) -> str | None:
    """Return what rooms there are; behind a blank only where a home is told of."""
    apart = match["gap"] == " " and not in_sentence(match, _TO_LET())
    return None if apart else f" {_ROOMS[match['what']]}"


ROOMS = SemioticClass(
    "abbreviation",
    later(r"(?<![\w.,$£€])[1-9](?:½|\.5)?(?P<said>(?P<gap>[ -]?)(?P<what>BR|BA))(?!\w)"),
    _say_rooms,
    words=frozenset(_ROOMS),
)
"""American, of what is to let: `a 2BR, 1BA flat`."""
AGED = SemioticClass(
    "abbreviation",
    later(r"(?<=\d)[ -]?(?:y/o|y\.o\.)(?=\W|$)"),
    lambda match: (
        " year old"
        if _SOMEBODY().match(match.string, match.end())
        else " years old" + closing_stop(match)
    ),
    words={"y"},
)
"""`a 54 y.o. man`, `He is 54 y.o.`"""
EPISODE = SemioticClass(
    "alphanumeric",
    later(r"\bS(?P<season>\d\d)E(?P<episode>\d\d)(?!\w)"),
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
_WEIGHED = later(r"\b(?:weigh|lbs?\b|pounds?\b|heavy\b|lift|bench)")
POUNDS = SemioticClass(
    "measure",
    later(r"(?<=\d)#(?![\w#])"),
    lambda match: " pounds" if in_sentence(match, _WEIGHED()) else None,
    marks="#",
)
"""American: `He weighs 210#.`"""
WIND_DIRECTION = SemioticClass(
    "abbreviation",
    later(
        r"(?:(?<=\b[Ww]inds )|(?<=\b[Ww]ind )|(?<=\b[Ww]inds from the )"
        r"|(?=[NSEW]{1,3} (?:winds?|swell|breeze)\b))"
        r"\b(?:(?P<far>[NSEW])(?=[NS][EW]))?(?P<point>[NS][EW]|[NSEW])"
        r"(?= (?:at|around|winds?|swell|breeze|\d)|[,;]|\.(?!\w))"
    ),
    lambda match: " ".join(way(point, joint="") for point in match.groups() if point),
    words=frozenset(
        [
            "N",
            "S",
            "E",
            "W",
            "NE",
            "NW",
            "SE",
            "SW",
            "NNE",
            "NNW",
            "SSE",
            "SSW",
            "ENE",
            "ESE",
            "WNW",
            "WSW",
        ],
    ),
)
"""`winds SW at 10 mph`, `a NNE swell`."""
LISTINGS = (ROOMS, AGED, EPISODE, MILEAGE, POUNDS)
