"""Italian: ranks, reigns and clock times, which eSpeak NG was heard to say wrong."""

import re

from audio_edition.pronounce.continental.italian_words import WORDS
from audio_edition.pronounce.continental.shared import shared_classes
from audio_edition.pronounce.continental.words import NUMBERED
from audio_edition.pronounce.roman import roman_value
from audio_edition.pronounce.semiotic import SemioticClass, later, preceded

_RANKS = (
    *("prim", "second", "terz", "quart", "quint", "sest", "settim", "ottav", "non", "decim"),
    *("undicesim", "dodicesim", "tredicesim", "quattordicesim", "quindicesim", "sedicesim"),
    *("diciassettesim", "diciottesim", "diciannovesim", "ventesim", "ventunesim", "ventiduesim"),
    *("ventitreesim", "ventiquattresim", "venticinquesim"),
)


def _ordinal(number: int | None, ending: str) -> str | None:
    return _RANKS[number - 1] + ending if number and number <= len(_RANKS) else None


def _say_rank(match: re.Match[str]) -> str | None:
    """Return a rank in words, or with the sign by which the engine knows a high one."""
    number, feminine = int(match["number"]), match["ending"] == "ª"
    return _ordinal(number, "a" if feminine else "o") or f"{number}{'ª' if feminine else 'º'}"


_FEMININE = later(r" (?:[Gg]uerra|[A-Z]\w+a|edizione|sezione|dinastia|legione|divisione)\b")
_QUEEN = later(r"\b(?:Elisabetta|Caterina|Cristina|Isabella|Maria|Margherita|Beatrice) $")


def _say_roman(match: re.Match[str]) -> str | None:
    """Return the rank that a numeral stands for, as Italian says nearly all of them."""
    queen = preceded(match, _QUEEN(), "said")
    feminine = queen or _FEMININE().match(match.string, match.end("said"))
    return _ordinal(roman_value(match["said"]), "a" if feminine else "o")


def _say_time(match: re.Match[str]) -> str:
    minutes = int(match["minutes"])
    return f"{int(match['hour'])} e {minutes}" if minutes else str(int(match["hour"]))


CLASSES = (
    SemioticClass(
        "ordinal",
        later(r"(?<![\w.,])(?P<number>\d{1,3})(?P<ending>[ªº]|°(?= [a-zàèìòù]))"),
        _say_rank,
        marks=NUMBERED,
    ),
    SemioticClass(
        "roman",
        later(
            r"(?:\b(?:[Ss]ec(?:olo|oli|\.)|[Cc]apitolo|[Ll]ibro|[Aa]tto|[Ss]cena|[Pp]arte|[Tt]itolo"
            r"|[Vv]olume|[A-Z][a-zàèìòù]+(?= [IVXL]{2})|Pio|Leone|Carlo|Filippo|Giorgio|Enrico"
            r"|Ferdinando|Emanuele|Umberto|Elisabetta|Giovanni|Paolo|Luigi|Federico|Napoleone"
            r"|Alessandro|Clemente|Sisto) (?P<said>[IVXL]+)(?!\w))"
        ),
        _say_roman,
        glance=later(r" [IVXL]+\b"),
    ),
    SemioticClass(
        "roman",
        later(r"(?<![\w.’'-])(?P<said>[IVXL]{2,}|[IVX](?= secolo))(?![\w’'-])"),
        _say_roman,
        glance=later(r"[IVX]{2}|[IVX] secolo"),
    ),
    SemioticClass(
        "time",
        later(r"(?<![\w.,:])(?P<hour>[01]?\d|2[0-4]):(?P<minutes>[0-5]\d)(?![\w:])"),
        _say_time,
        marks=":",
    ),
    SemioticClass(
        "time",
        later(
            r"\b(?:[Aa]lle(?: ore)?|[Oo]re|[Dd]alle|[Vv]erso le|[Ee]ntro le) "
            r"(?P<said>(?P<hour>[01]?\d|2[0-4])[.,](?P<minutes>[0-5]\d))(?!\w|[.,]\d)"
        ),
        _say_time,
        marks=("0.", "0,"),
    ),
    *shared_classes(WORDS),
)
