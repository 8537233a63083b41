"""How far a race goes: `a 5k run`, `2m 4f`."""

import re

from audio_edition.pronounce.described import DETERMINER, NOUN
from audio_edition.pronounce.fraction import and_part
from audio_edition.pronounce.numerals import NOT_IN_NUMBER, say_number
from audio_edition.pronounce.semiotic import SemioticClass, in_sentence, later, preceded

RACE = SemioticClass(
    "measure",
    later(
        rf"{NOT_IN_NUMBER}(?P<number>[1358]|10|12|15|20|25|30|50|100)[kK](?= (?:fun )?"
        r"(?:run|race|walk|swim|runner|row|treadmill|course|personal best)\b| in \d{1,2}:\d\d"
        r"|(?:(?<=\b[Aa] \dk)|(?<=\b[Aa] \d\dk)|(?<=\bthe \dk)|(?<=\bthe \d\dk)|(?<=:\d\d \dk))"
        r"(?:[.,;)]|$| (?:and|in|on|for|at)\b))"
    ),
    lambda match: f"{say_number(match['number'])} K",
    words={"k", "K"},
    at_number=True,
)
"""`a 5k run`: runners say the letter."""
_RACED = later(
    r"\b(?:rac(?:e|ed|es|ing)|handicap|stakes|sprint|jockey|gallop|trainer|horses?|colt|filly|mare"
    r"|gelding|runners?|course|going|trip|maiden|hurdle|chase|furlong"
    r"|Ascot|Newmarket|Epsom)|\bgood to|\dst\b"
)


def _say_furlongs(match: re.Match[str]) -> str | None:
    """Return miles and furlongs, `a five furlong sprint`; None where no horse runs."""
    if not match["miles"] and not in_sentence(match, _RACED()):
        return None
    many = not (preceded(match, DETERMINER()) and NOUN().match(match.string, match.end()))
    half = and_part(match["half"])
    parts = ((match["miles"], "", "mile"), (match["furlongs"], half, "furlong"))
    return " ".join(
        f"{say_number(number)}{more} {unit}{'s' if many and (number != '1' or more) else ''}"
        for number, more, unit in parts
        if number
    )


FURLONGS = SemioticClass(
    "measure",
    later(r"(?<![\w.,])(?:(?P<miles>\d)m ?)?(?P<furlongs>[1-7])(?P<half>½)?f(?! ?/)(?![\w-])"),
    _say_furlongs,
    words={"f", "½f"},
    at_number=True,
)
"""Of a horse race, eight to a mile: `2m 4f`."""
