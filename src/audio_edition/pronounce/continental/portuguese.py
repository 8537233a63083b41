"""Portuguese: ranks, reigns and clock times, which eSpeak NG was heard to say wrong."""

import re

from audio_edition.pronounce.continental.numeral import say_numeral
from audio_edition.pronounce.continental.portuguese_words import WORDS
from audio_edition.pronounce.continental.shared import shared_classes
from audio_edition.pronounce.continental.words import NUMBERED
from audio_edition.pronounce.roman import roman_value
from audio_edition.pronounce.semiotic import SemioticClass, later, preceded

_RANKS = (
    *("primeir", "segund", "terceir", "quart", "quint", "sext", "sétim", "oitav", "non", "décim"),
)
_TENS = (
    *("décim", "vigésim", "trigésim", "quadragésim", "quinquagésim", "sexagésim", "septuagésim"),
    *("octogésim", "nonagésim", "centésim"),
)


def _ordinal(number: int, ending: str) -> str | None:
    """Return a rank up to a hundred and nine: 21 is `vigésimo primeiro`."""
    tens, ones = divmod(number, 10)
    if number < 1 or tens > len(_TENS):
        return None
    words = [_TENS[tens - 1] + ending] if tens else []
    return " ".join([*words, _RANKS[ones - 1] + ending] if ones else words)


def _say_rank(match: re.Match[str]) -> str | None:
    return _ordinal(int(match["number"]), "a" if match["ending"] in "ªa" else "o")


_QUEEN = later(r"\b(?:Isabel|Maria|Catarina|Cristina|Margarida|Beatriz) $")


def _say_reign(match: re.Match[str]) -> str | None:
    """Return `Pedro segundo`, and from eleven on `João vinte e três`."""
    number = roman_value(match["said"])
    if not number or number > 10:
        return str(number) if number else None
    queen = preceded(match, _QUEEN(), "said")
    return _ordinal(number, "a" if queen else "o")


_FEMININE = later(r" (?:\w+(?:a|ção|são|dade))\b")


def _say_before_noun(match: re.Match[str]) -> str | None:
    """Return `segunda` in `a II Guerra`, `quarto` in `o IV Congresso`."""
    number = roman_value(match["said"])
    feminine = _FEMININE().match(match.string, match.end())
    return _ordinal(number, "a" if feminine else "o") if number else None


def _say_time(match: re.Match[str]) -> str:
    hour, minutes = int(match["hour"]), int(match["minutes"] or 0)
    if match["mark"] == "h":
        return f"{hour} horas e {minutes}" if minutes else f"{hour} horas"
    return f"{hour} e {minutes}" if minutes else str(hour)


CLASSES = (
    SemioticClass(
        "ordinal",
        later(r"(?<![\w.,])(?P<number>\d{1,3})\.?(?P<ending>[ªº]|°(?= [a-z]))"),
        _say_rank,
        marks=NUMBERED,
    ),
    SemioticClass(
        "roman",
        later(
            r"\b(?:[Ss]écs?\.|[Ss]éculos?|[Cc]apítulos?|[Tt]omos?|[Ll]ivros?|[Aa]to|[Cc]ena"
            r"|[Pp]artes?|[Tt]ítulos?|[Vv]olumes?|[Ff]ase) (?P<said>[IVXL]+)(?!\w)"
        ),
        say_numeral,
        glance=later(r" [IVXL]+\b"),
    ),
    SemioticClass(
        "roman",
        later(r"\b[IVX]+ (?:e|a|ou) (?P<said>[IVX]+)(?!\w)"),
        say_numeral,
        glance=later(r"[IVX] \w+ [IVX]"),
    ),
    SemioticClass(
        "roman",
        later(
            r"\b(?:João|Pedro|Afonso|Manuel|Filipe|Carlos|Sancho|Dinis|Fernando|José|Maria|Isabel"
            r"|Luís|Pio|Bento|Henrique|Napoleão|Jorge|Eduardo|Paulo"
            r"|(?!(?:Os|As|Do|Da|No|Na|Em|Um|Uma) )[A-ZÁÉÍÓÚ][\w-]+(?= [IVX]{2}))"
            r" (?P<said>[IVX]+)(?!\w)"
        ),
        _say_reign,
        glance=later(r" [IVX]+\b"),
    ),
    SemioticClass(
        "roman",
        later(r"(?<![\w.-])(?P<said>[IVX]+)(?= [A-ZÁÉÍÓÚ][a-záéíóúãõç]{3})"),
        _say_before_noun,
        glance=later(r"[IVX] [A-ZÁÉÍÓÚ]"),
    ),
    SemioticClass(
        "time",
        later(
            r"(?<![\w.,:])(?P<hour>[01]?\d|2[0-4])"
            r"(?P<mark>[:h])(?P<minutes>[0-5]\d)?(?: ?h\b)?(?![\w:])"
        ),
        _say_time,
        marks=("0:", "0h"),
    ),
    *shared_classes(WORDS),
)
