"""Spanish: ranks, reigns, centuries and clock times, which eSpeak NG was heard to say wrong."""

import re

from audio_edition.pronounce.continental.addresses import say_digits
from audio_edition.pronounce.continental.numeral import say_numeral
from audio_edition.pronounce.continental.shared import shared_classes
from audio_edition.pronounce.continental.spanish_numbers import COUNTED, ONE
from audio_edition.pronounce.continental.spanish_words import WORDS
from audio_edition.pronounce.continental.words import NUMBERED
from audio_edition.pronounce.roman import roman_value
from audio_edition.pronounce.semiotic import SemioticClass, later, preceded

_ONES = (
    *("primer", "segund", "tercer", "cuart", "quint", "sext", "séptim", "octav", "noven", "décim"),
    *("undécim", "duodécim"),
)
_TENS = (
    *("décimo", "vigésimo", "trigésimo", "cuadragésimo", "quincuagésimo", "sexagésimo"),
    *("septuagésimo", "octogésimo", "nonagésimo"),
)
_TEENS = ("decimo", "vigesimo")


def ordinal(number: int, ending: str) -> str | None:
    """Return a rank below a hundred with its ending: `o`, `a`, or none as in `primer piso`."""
    if 1 <= number <= len(_ONES):
        return _ONES[number - 1] + ending
    tens, ones = divmod(number, 10)
    if not 1 <= tens <= len(_TENS):
        return None
    if not ones:
        return _TENS[tens - 1][:-1] + ending
    if tens <= len(_TEENS):
        head = _TEENS[tens - 1]
        return (
            head
            + {7: "séptim", 8: "ctav" if tens == 1 else "octav"}.get(ones, _ONES[ones - 1])
            + ending
        )
    return f"{_TENS[tens - 1][:-1]}{ending} {_ONES[ones - 1]}{ending}"


def _say_rank(match: re.Match[str]) -> str | None:
    ending = {"ª": "a", "º": "o", "°": "o", "er": ""}.get(match["ending"], match["ending"][-1])
    return ordinal(int(match["number"]), ending)


_QUEEN = later(r"(?:Isabel|Beatriz|[A-ZÁÉÍÓÚ]\w*a) $")
_FEMININE = later(r" (?:\w+(?:a|ción|sión|dad|tud)|Cumbre|Noche|Fase|Serie|Liga)\b")


def _say_reign(match: re.Match[str]) -> str | None:
    """Return `Felipe segundo`, `Isabel segunda`, and from eleven on `Alfonso trece`."""
    number = roman_value(match["said"])
    if not number or number > 10:
        return str(number) if number else None
    queen = preceded(match, _QUEEN(), "said")
    return ordinal(number, "a" if queen else "o")


def _say_before_noun(match: re.Match[str]) -> str | None:
    """Return `segunda` in `la II República`, `sexto` in `el VI Congreso`."""
    number = roman_value(match["said"])
    if not number:
        return None
    feminine = _FEMININE().match(match.string, match.end())
    return ordinal(number, "a" if feminine else "" if number in {1, 3} else "o")


def _say_time(match: re.Match[str]) -> str:
    minutes, hour = int(match["minutes"]), int(match["hour"])
    said = {1: "una", 21: "veintiuna"}.get(hour, str(hour))
    return f"{said} y {minutes}" if minutes else said


_KINGS = (
    r"Felipe|Carlos|Alfonso|Fernando|Isabel|Juan Pablo|Pío|Enrique|Luis|Pedro|Juan|Juan Carlos"
    r"|Jaime|Sancho|Ramiro|Benedicto|Gregorio|Alejandro|Napoleón|Guillermo|Jorge|Eduardo|María"
    r"|Catalina|Ramón|Francisco|Nicolás|Pablo|Clemente|Urbano|Inocencio|Federico|Margarita|Beatriz"
)

CLASSES = (
    SemioticClass(
        "telephone",
        later(
            r"\b(?:[Tt]el[ée]fonos?|[Tt]el\.|[Mm]óvil|[Ff]ax|[Ll]lam\w+ al?):? "
            r"(?P<said>\d[\d -]{4,}\d)(?!\w|,\d)"
        ),
        say_digits,
        marks=("000",),
    ),
    SemioticClass(
        "ordinal",
        later(
            r"(?<![\w.,])(?P<number>\d{1,2})\.?"
            r"(?P<ending>[ªº]|(?:er|era|ero|ra|ro|do|da|to|ta)\b|°(?= [a-z]))"
        ),
        _say_rank,
        marks=NUMBERED,
    ),
    SemioticClass(
        "abbreviation",
        later(r"(?<!\w)[Ss]s?\.(?= [IVX]+\b)"),
        lambda match: "siglos" if "ss" in match.group().lower() else "siglo",
        marks=".",
    ),
    SemioticClass(
        "roman",
        later(r"\b(?:[Ss]iglos?|s\.) (?P<said>[IVXL]+)(?!\w)"),
        _say_reign,
        glance=later(r"(?:iglos?|s\.) [IVXL]"),
    ),
    SemioticClass(
        "roman",
        later(r"[IVX] (?:y|a|o|e) (?P<said>[IVX]+)(?!\w)"),
        say_numeral,
        glance=later(r"[IVX][-– ]"),
    ),
    SemioticClass(
        "roman",
        later(
            rf"\b(?:{_KINGS}|(?!(?:El|La|Los|Las|Del|Al|En|Un|Una) )"
            r"[A-ZÁÉÍÓÚ][a-záéíóúñ]+(?= [IVX]{2})) (?P<said>[IVX]+)(?!\w)"
        ),
        _say_reign,
        glance=later(r" [IVX]+\b"),
    ),
    SemioticClass(
        "roman",
        later(
            r"\b(?:[Cc]apítulos?|[Tt]omos?|[Ll]ibros?|[Aa]cto|[Ee]scena|[Pp]artes?|[Tt]ítulos?"
            r"|[Aa]rtículos?|[Vv]olumen|[Aa]nexo|[Ff]ase|[Tt]ipo) (?P<said>[IVXL]+)(?!\w)"
        ),
        say_numeral,
        glance=later(r" [IVXL]+\b"),
    ),
    SemioticClass(
        "roman",
        later(r"(?<![\w.-])(?P<said>[IVX]+)(?= [A-ZÁÉÍÓÚ][a-záéíóúñ]{3})"),
        _say_before_noun,
        glance=later(r"[IVX] [A-ZÁÉÍÓÚ]"),
    ),
    SemioticClass(
        "time",
        later(
            r"(?<![\w.,:])(?P<hour>[01]?\d|2[0-4]):(?P<minutes>[0-5]\d)"
            r"(?: ?h(?:oras|rs\.?)?\b)?(?![\w:])"
        ),
        _say_time,
        marks=":",
    ),
    SemioticClass(
        "time",
        later(
            r"\b[Ll]as? "
            r"(?P<said>(?P<hour>[01]?\d|2[0-4])[.h](?P<minutes>[0-5]\d)"
            r"(?: ?h(?:oras|rs\.?)?\b)?)(?!\w|[.,]\d)"
        ),
        _say_time,
        marks=("0.", "0h"),
    ),
    ONE,
    COUNTED,
    *shared_classes(WORDS),
)
