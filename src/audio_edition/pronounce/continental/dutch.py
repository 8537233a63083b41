"""Dutch: ranks, reigns, scores and clock times, which eSpeak NG was heard to say wrong."""

import re

from audio_edition.pronounce.continental.dutch_words import WORDS
from audio_edition.pronounce.continental.numeral import say_numeral
from audio_edition.pronounce.continental.shared import shared_classes
from audio_edition.pronounce.roman import roman_value
from audio_edition.pronounce.semiotic import SemioticClass, later

_ONES = (
    *("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf"),
    *("twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien"),
    "negentien",
)
_TENS = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
_IRREGULAR = {1: "eerste", 3: "derde", 8: "achtste"}


def _ordinal(number: int) -> str | None:
    """Return a rank below a hundred: 21 is `eenentwintigste`."""
    if not 1 <= number <= 99:
        return None
    if number < 20:
        return _IRREGULAR.get(number) or f"{_ONES[number - 1]}de"
    tens, ones = divmod(number, 10)
    if not ones:
        return f"{_TENS[tens - 2]}ste"
    return f"{_ONES[ones - 1]}{'ën' if _ONES[ones - 1].endswith('e') else 'en'}{_TENS[tens - 2]}ste"


def _say_rank(match: re.Match[str]) -> str | None:
    return _ordinal(int(match["number"]))


def _say_reign(match: re.Match[str]) -> str | None:
    words = _ordinal(roman_value(match["said"]) or 0)
    return f"de {words}" if words else None


def _say_time(match: re.Match[str]) -> str:
    hour, minutes = int(match["hour"]), int(match["minutes"])
    return f"{hour} uur {minutes}" if minutes else f"{hour} uur"


CLASSES = (
    SemioticClass(
        "ordinal",
        later(r"(?<![\w.,])(?P<number>\d{1,2})(?:e|de|ste)(?!\w)"),
        _say_rank,
        marks=("0e", "0d", "0s"),
    ),
    SemioticClass(
        "roman",
        later(
            r"\b(?:[Hh]oofdstuk|[Dd]eel|[Bb]oek|[Bb]and|[Aa]kte|[Ss]cène|[Aa]rtikel|[Ff]ase|[Tt]ype)"
            r" (?P<said>[IVXL]+)(?!\w)"
        ),
        say_numeral,
        glance=later(r" [IVXL]+\b"),
    ),
    SemioticClass(
        "roman",
        later(
            r"\b(?:Willem|Karel|Filips|Hendrik|Lodewijk|Napoleon|Pius|Leopold|Albert|Frederik"
            r"|(?!(?:De|Het|In|Van|Een) )[A-Z][a-zë]+(?= [IVX]{2})) (?P<said>[IVX]+)(?!\w)"
        ),
        _say_reign,
        glance=later(r" [IVX]+\b"),
    ),
    SemioticClass(
        "time",
        later(r"(?<![\w.,:])(?P<hour>[01]?\d|2[0-4])[:.](?P<minutes>[0-5]\d) uur\b"),
        _say_time,
        marks=("0:", "0."),
    ),
    SemioticClass(
        "score",
        later(
            r"\b(?:[Ww]on|[Ww]int|[Ww]onnen|[Vv]erloor|[Vv]erloren|[Vv]erliest|[Ss]peelde|[Gg]elijk|[Zz]ege|[Ww]inst"
            r"|[Vv]erlies|[Nn]ederlaag|[Ss]tand|[Uu]itslag|[Ee]indigde)\b[^.;]{0,40}?"
            r"(?<![\w.,-])\d{1,3}(?P<said>-)(?=\d{1,3}(?![\w-]|[.,]\d))"
        ),
        lambda _match: " ",
        marks=("0-",),
    ),
    *shared_classes(WORDS),
)
