"""Spanish: ranks, reigns, centuries and clock times, which eSpeak NG was heard to say wrong."""

import re

from audio_edition.pronounce.roman import roman_value
from audio_edition.pronounce.semiotic import SemioticClass, later

_RANKS = (
    *("primer", "segund", "tercer", "cuart", "quint", "sext", "séptim", "octav", "noven", "décim"),
)


def _say_spanish_rank(match: re.Match[str]) -> str | None:
    number = int(match["number"])
    if not 1 <= number <= len(_RANKS):
        return None
    ending = {"ª": "a", "º": "o", "er": ""}[match["ending"]]
    return _RANKS[number - 1] + ending


def _say_reign(match: re.Match[str]) -> str | None:
    number = roman_value(match["said"])
    if not number:
        return None
    return f"{_RANKS[number - 1]}o" if number <= len(_RANKS) else str(number)


def _say_century(match: re.Match[str]) -> str | None:
    number = roman_value(match["said"])
    return str(number) if number else None


def _say_spanish_time(match: re.Match[str]) -> str:
    minutes = int(match["minutes"])
    return f"{int(match['hour'])} y {minutes}" if minutes else str(int(match["hour"]))


ONLY_SPANISH = (
    SemioticClass(
        "ordinal",
        later(r"(?<![\w.,])(?P<number>\d{1,2})\.?(?P<ending>[ªº]|er\b)"),
        _say_spanish_rank,
    ),
    SemioticClass("roman", later(r"\b[Ss]iglos? (?P<said>[IVX]+)\b"), _say_century),
    SemioticClass(
        "roman",
        later(
            r"\b(?:Felipe|Carlos|Alfonso|Fernando|Isabel|Juan Pablo|Pío|Enrique|Luis|Pedro|Juan"
            r"|Jaime|Sancho|Ramiro|Benedicto|Gregorio|Alejandro|Napoleón|Guillermo|Jorge|Eduardo)"
            r" (?P<said>[IVX]+)\b"
        ),
        _say_reign,
    ),
    SemioticClass(
        "time",
        later(r"(?<![\w.,:])(?P<hour>[01]?\d|2[0-4]):(?P<minutes>[0-5]\d)(?: ?h\b)?(?![\w:])"),
        _say_spanish_time,
    ),
)
