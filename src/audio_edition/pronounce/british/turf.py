"""Of the turf, as British print has it: odds, favourites, and by how much a horse won."""

import re

from audio_edition.pronounce.fraction import and_part
from audio_edition.pronounce.number_words import cardinal
from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, in_sentence, later


def odds(match: re.Match[str]) -> str:
    """Return the price of a bet: `nine to two`."""
    return f"{cardinal(int(match['first']))} to {cardinal(int(match['last']))}"


_TURF = {"jt": "joint", "nk": "neck", "hd": "head", "shd": "short head", "dist": "distance"}
MARGIN = SemioticClass(
    "abbreviation",
    later(r"(?:\b(?:[Bb]y )?an? |[½¼¾] ?l,? |, )(?P<said>(?P<what>s?hd|nk|dist)\b\.?)(?![\w’'-])"),
    lambda match: _TURF[match["what"]] + closing_stop(match, "said"),
    words=frozenset(_TURF),
)
"""How far a horse was beaten: `by a nk`."""
_TURFED = later(
    r"\b(?:favourite|fav|mare|gelding|colt|filly|jockey|handicap|stakes|hurdle|chase|furlong|raced?"
    r"|won|beat|beaten|runner-up|winner|second|third|fourth|2nd|3rd|4th)\b",
    re.IGNORECASE,
)
_PARTS = {"½": "half a length", "¼": "a quarter of a length", "¾": "three quarters of a length"}


def _say_lengths(match: re.Match[str]) -> str | None:
    """Return by how many lengths a horse won; None where no horse runs: these may be litres."""
    whole, part = match["whole"], match["part"]
    if not in_sentence(match, _TURFED()):
        return None
    if not whole:
        return _PARTS[part]
    return (
        f"{cardinal(int(whole))}{and_part(part)} length{'' if whole == '1' and not part else 's'}"
    )


LENGTHS = SemioticClass(
    "measure",
    later(
        r"\b(?:[Bb]y|beaten|won|,) (?P<said>(?:(?P<whole>\d{1,2})|(?=[½¼¾]))(?P<part>[½¼¾])?l)"
        r"(?=[,;.)]|$| (?:from|in|and|at|with|on|to)\b)"
    ),
    _say_lengths,
    words={"l", "½l", "¼l", "¾l"},
)
"""`beat him by 2½l`."""
YEAR_OLD = SemioticClass(
    "abbreviation",
    later(r"(?<=\d)-y-o\b"),
    lambda _match: "-year-old",
    words={"y"},
)
"""`a 7-y-o mare`."""
FAVOURITE = SemioticClass(
    "abbreviation",
    later(
        r"(?:(?P<joint>jt|co|joint)(?P<gap>[- ])|(?<=\d/\d )|(?<=\d-\d )|(?<=\d )|(?<=[a-z] ))"
        r"fav(?P<many>s)?\b\.?(?![\w’'-])"
    ),
    lambda match: (
        f"{_TURF.get(match['joint']) or match['joint'] or ''}{match['gap'] or ''}"
        f"favourite{match['many'] or ''}{closing_stop(match)}"
    ),
    words={"fav", "favs"},
)
SHORT_ODDS = SemioticClass(
    "score",
    later(
        r"(?<![\w.,/:-])(?P<first>\d{1,3})[-–](?P<last>\d{1,2})"
        r"(?= (?:jt|joint|co|clear)?[- ]?fav(?:ou?rites?|s)?\b)"
    ),
    odds,
    words={"fav", "favs", "favourite", "favourites"},
    at_number=True,
)
_SHARES_FAVOUR = {"f": "favourite", "jf": "joint favourite", "cf": "co-favourite"}
STARTING_PRICE = SemioticClass(
    "score",
    later(r"(?<![\w.,/-])(?P<first>\d{1,3})[/-](?P<last>\d{1,2}) ?(?P<favour>[jc]?f)(?![\w/-])"),
    lambda match: f"{odds(match)} {_SHARES_FAVOUR[match['favour']]}",
    words={"f", "jf", "cf"},
    at_number=True,
)
"""`Hale’s Folly (4/9f)`."""

BRITISH_TURF = (MARGIN, LENGTHS, YEAR_OLD, FAVOURITE)
NUMBERS_OF_TURF = (STARTING_PRICE, SHORT_ODDS)
"""They need a digit."""
