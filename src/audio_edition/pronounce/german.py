"""German: ranks, reigns, years and clock times, which eSpeak NG was heard to say wrong."""

import re

from audio_edition.pronounce.roman import roman_value
from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, later, preceded

GERMAN_MONTHS = (
    *("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September"),
    *("Oktober", "November", "Dezember"),
)

_STEMS = (
    *("erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt"),
    *("elft", "zwölft", "dreizehnt", "vierzehnt", "fünfzehnt", "sechzehnt", "siebzehnt"),
    *("achtzehnt", "neunzehnt", "zwanzigst", "einundzwanzigst", "zweiundzwanzigst"),
    *("dreiundzwanzigst", "vierundzwanzigst", "fünfundzwanzigst", "sechsundzwanzigst"),
    *("siebenundzwanzigst", "achtundzwanzigst", "neunundzwanzigst", "dreißigst"),
    "einunddreißigst",
)
_CENTURIES = dict(
    zip(
        range(11, 20),
        (
            "elf",
            "zwölf",
            *(f"{part}zehn" for part in ["drei", "vier", "fünf", "sech", "sieb", "acht", "neun"]),
        ),
        strict=True,
    )
)


_ARTICLE = later(r"\b(?:[Dd]er|[Dd]as|[Dd]ie) $")


def _rank(number: str, match: re.Match[str]) -> str | None:
    """Return a German ordinal with the ending that the word before it asks for."""
    if not 1 <= int(number) <= len(_STEMS):
        return None
    return _STEMS[int(number) - 1] + ("e" if preceded(match, _ARTICLE()) else "en")


def _say_rank(match: re.Match[str]) -> str | None:
    return _rank(match["said"].rstrip("."), match)


def _say_date(match: re.Match[str]) -> str | None:
    day, month = _rank(match["day"], match), int(match["month"])
    return (
        f"{day} {GERMAN_MONTHS[month - 1]} " if day and 1 <= month <= len(GERMAN_MONTHS) else None
    )


def _say_german_year(match: re.Match[str]) -> str:
    rest = int(match["rest"])
    return f"{_CENTURIES[int(match['century'])]}hundert{f' {rest}' if rest else ''}"


_QUEENS = r"Elisabeth|Katharina|Maria|Isabella|Christina|Margarethe|Beatrix|Viktoria|Anna"
_KINGS = (
    r"Ludwig|Wilhelm|Friedrich|Heinrich|Karl|Otto|Johannes Paul|Johannes|Benedikt|Pius|Leo|Georg"
    r"|Philipp|Napoleon|Franz|Leopold|Maximilian|Nikolaus|Alexander|Gustav|Christian|Albrecht|August"
    r"|Konrad|Rudolf|Ferdinand|Eduard|Jakob|Richard|Peter|Paul|Clemens|Gregor|Innozenz|Urban|Ramses"
)
_DATIVE = later(
    r"\b(?:[Vv]on|[Mm]it|[Uu]nter|[Bb]ei|zu|[Nn]ach|[Ss]eit|vom|zum)"
    r"(?: (?:Kaiser|König|Papst|Zar|Königin))?(?: Friedrich)? $"
)


def _say_reign(match: re.Match[str]) -> str | None:
    """Return what a king is called: `Ludwig der vierzehnte`, `unter Wilhelm dem zweiten`."""
    number = roman_value(match["numeral"])
    if not number or number > len(_STEMS):
        return None
    stem = _STEMS[number - 1]
    if match["genitive"]:
        words = f" des {stem}en"
    elif preceded(match, _DATIVE()):
        words = f" {'der' if match['queen'] else 'dem'} {stem}en"
    else:
        words = f" {'die' if match['queen'] else 'der'} {stem}e"
    return words + closing_stop(match)


_REIGN = SemioticClass(
    "roman",
    later(
        rf"\b(?:(?P<queen>{_QUEENS})|(?:{_KINGS}))(?P<genitive>s)?(?P<said> (?P<numeral>[IVX]+)\.)"
    ),
    _say_reign,
    glance=later(r" [IVX]+\."),
)


ONLY_GERMAN = (
    _REIGN,
    SemioticClass(
        "date", later(r"(?<![\w.])(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?=\d{4}\b)"), _say_date
    ),
    SemioticClass(
        "ordinal",
        later(
            rf"(?<![\w.,])(?P<said>\d{{1,2}}\.)(?= (?:{'|'.join(GERMAN_MONTHS)}|Jahrhundert|Jh\b"
            r"|Mal\b|Weltkrieg"
            r"|Bundesliga|Stock|Platz|Klasse|Geburtstag|Kapitel))"
        ),
        _say_rank,
    ),
    SemioticClass("time", later(r"(?<=\d)(?P<said>:)(?=[0-5]\d Uhr)"), lambda _match: " Uhr "),
    SemioticClass("time", later(r"(?<=\d:\d\d) Uhr\b"), lambda _match: ""),
    SemioticClass(
        "year",
        later(
            r"(?:\b(?:[Ii]m Jahre?|[Ss]eit|[Vv]on|[Bb]is|[Vv]or|[Nn]ach|[Aa]b|[Uu]m|[Ii]n|und|"
            rf"{'|'.join(GERMAN_MONTHS)}) |(?<=\d\d\.))(?P<said>(?P<century>1[1-9])(?P<rest>\d\d))"
            r"(?![\w.,]\d|\w| (?:Euro|Menschen|Meter|Kilometer|Mann)\b)"
        ),
        _say_german_year,
    ),
)
