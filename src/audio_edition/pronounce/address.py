"""Postal addresses: `123 N. Main St.`, `Beverly Hills, CA 90210`, `SW1A 2AA`."""

import re

from audio_edition.pronounce.alphanumeric import say_label
from audio_edition.pronounce.number_words import cardinal, digits
from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, later, preceded
from audio_edition.pronounce.short_words import any_of
from audio_edition.pronounce.states import POSTAL_STATES
from audio_edition.pronounce.ways import way


def _direction(letters: str) -> str:
    """Return a part of a town: `NE` is `Northeast`."""
    return way(letters, joint="").capitalize()


_STREET = (
    r"St|Ave|Rd|Blvd|Dr|Ln|Ct|Pl|Sq|Hwy|Pkwy|Street|Avenue|Road|Boulevard|Drive|Lane|Court|Place"
    r"|Way|Highway|Parkway|Ter|Terr|Cres|Trl|Expy|Terrace|Crescent|Circle|Cir|Alley|Square|Row"
)
_STREETS = {
    "St": "Street",
    "Dr": "Drive",
    "Ave": "Avenue",
    "Rd": "Road",
    "Blvd": "Boulevard",
    "Ln": "Lane",
    "Sq": "Square",
    "Pl": "Place",
    "Hwy": "Highway",
    "Pkwy": "Parkway",
    "Ct": "Court",
    "Ter": "Terrace",
    "Cres": "Crescent",
    "Terr": "Terrace",
    "Trl": "Trail",
    "Expy": "Expressway",
    "Sta": "Station",
    "Gdns": "Gardens",
    "Tce": "Terrace",
    "Bldgs": "Buildings",
    "Pde": "Parade",
    "Pk": "Park",
    "Cl": "Close",
    "Gr": "Grove",
    "Gn": "Green",
    "Mans": "Mansions",
}
_ONLY_STREETS = "Ave|Rd|Blvd|Ln|Sq|Hwy|Pkwy|Terr|Gdns|Tce|Bldgs"
"""They stand for nothing else, so that a town may follow: `9 Church Rd Wargrave`."""
_BEGINS = (
    r"(?:The|It|He|She|They|We|In|On|At|There|But|And|A|An|His|Her|Its|Their|This|That|I) [a-z]"
)
"""How a sentence begins behind a street, and no name goes on."""
_STREET_WORDS = frozenset((*_STREETS, *_STREET.split("|")))
_NAME = r"(?:[A-Z][\w’']+|\d{1,3}(?:st|nd|rd|th))"


def _say_zip(match: re.Match[str]) -> str:
    return f"{POSTAL_STATES[match['state']]} {digits(match['zip'])}"


_DISTRICT = "|".join(cardinal(number) for number in range(1, 21))
"""Of London, as said: `Dean Street S.W one` is no quarter of a town."""

HOUSE = SemioticClass(
    "address",
    later(
        rf"(?<![\w.,])(?P<said>\d{{3,4}})(?= (?:[NSEW][EW]?\.? )?"
        rf"(?:{_NAME} ){{1,3}}(?:{_STREET})\b)"
    ),
    lambda match: say_label(match["said"]),
    words=_STREET_WORDS,
    at_number=True,
)
_FIRST_NAME = later(r"(?:\.|\b(?!(?:On|At|In|From|To|The|And|Corner|Near)\b)[A-Z][a-z]+ )$")
DIRECTION = SemioticClass(
    "address",
    later(
        rf"(?:(?<=\d )(?=[NSEW]{{1,2}}\b)|\b(?=[NSEW]\. ))(?P<said>(?P<way>[NS][EW]|[NSEW])\.?)"
        rf"(?= (?:{_NAME} ){{1,3}}(?:{_STREET})\b)"
    ),
    lambda match: None if preceded(match, _FIRST_NAME()) else _direction(match["way"]),
    words=_STREET_WORDS,
)
NUMBERED_STREET = SemioticClass(
    "address",
    later(
        r"(?:(?<=\bon )|(?<=\bOn )|(?<=\bat )|(?<=\bAt )|(?<=\bto )|(?<=\boff )|(?<= & ))"
        r"(?P<way>[NSEW])\.?(?= \d{1,3}(?:st|nd|rd|th)\b)"
    ),
    lambda match: _direction(match["way"]),
    words={"st", "nd", "rd", "th"},
)
"""Without a word for the street: `on E. 9th`."""
QUARTER = SemioticClass(
    "address",
    later(
        rf"\b(?:{_STREET})\.?,? (?P<said>(?P<way>[NS])\.?(?P<side>[EW])\b\.?)"
        rf"(?! (?:{_DISTRICT})(?:[.,;]|$))"
    ),
    lambda match: _direction(match["way"] + match["side"]) + closing_stop(match, "said"),
    words=_STREET_WORDS,
)
"""What stands behind a street: `First St. NW`."""
ZIP_CODE = SemioticClass(
    "address",
    later(rf"\b(?P<state>{'|'.join(POSTAL_STATES)}),? (?P<zip>\d{{5}}(?:-\d{{4}})?)(?![\w-])"),
    _say_zip,
    words=frozenset(POSTAL_STATES),
)
STREET = SemioticClass(
    "abbreviation",
    later(
        r"\b(?!Le Mans)(?:[A-Z][\w’']+\.?|\d+(?:st|nd|rd|th)) "
        rf"(?P<said>(?P<kind>(?P<sure>{_ONLY_STREETS})\b|{any_of(_STREETS)})\.?)(?![\w’'.-])"
        rf"(?(sure)|(?! (?![NS]\.?[EW]\b|[A-Z]{{1,2}}\d|{_BEGINS})[A-ZÀ-Þ]))"
    ),
    lambda match: _STREETS[match["kind"]] + closing_stop(match, "said"),
    words=_STREET_WORDS,
)
LETTERED_HOUSE = SemioticClass(
    "address",
    later(
        r"(?<![\w.,£$€-])(?P<said>(?P<number>\d{1,3})(?P<letter>[a-h]))"
        rf"(?= (?:[A-Z][\w’']+\.? ){{1,4}}(?:{_STREET}|{any_of(_STREETS)})\b)"
    ),
    lambda match: f"{say_label(match['number'])} {match['letter'].upper()}",
    words=_STREET_WORDS,
)
"""`66c Elm Tce`: no cents."""
_POSTCODE_LETTER = "[ABD-HJLNP-UW-Z]"


def _say_postcode(match: re.Match[str]) -> str:
    """Return a postcode: `S.W one Y, four L.B`."""
    part = f" {match['part']}" if match["part"] else ""
    outward = f"{'.'.join(match['area'])} {cardinal(int(match['district']))}{part}"
    return f"{outward}, {digits(match['sector'])} {'.'.join(match['unit'])}"


POSTCODE = SemioticClass(
    "address",
    later(
        r"\b(?P<area>[A-PR-UWYZ][A-HK-Y]?)(?P<district>\d{1,2})(?P<part>[A-HJ-NP-UW-Z])?"
        rf" (?P<sector>\d)(?P<unit>{_POSTCODE_LETTER}{{2}})\b"
    ),
    _say_postcode,
    glance=later(rf"[\dA-Z] \d{_POSTCODE_LETTER}{{2}}\b"),
)
"""British: `SW1A 2AA`."""
