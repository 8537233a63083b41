"""German, French and Spanish: what eSpeak NG was heard to say wrong, and nothing else.

Its own numbers and decimals stay; units, money, abbreviations, ranges and ordinals are written out.
"""

import re
from dataclasses import dataclass

from audio_edition.pronounce.roman import roman_value
from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, later
from audio_edition.pronounce.spanish import ONLY_SPANISH


@dataclass(frozen=True, slots=True)
class Language:
    """The words of a language for what is written short."""

    until: str
    """Between the ends of a range."""
    units: dict[str, tuple[str, str]]
    """Of measure and money, behind a number: for one and for many."""
    short: dict[str, str]
    """Abbreviations, with their stops."""
    money: dict[str, str]
    """Signs of money, before a number."""
    months: tuple[str, ...]
    of: str = " "
    """Between day, month and year."""


_MONTHS = (
    *("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September"),
    *("Oktober", "November", "Dezember"),
)
_GERMAN = Language(
    "bis",
    {
        "km": ("Kilometer", "Kilometer"),
        "kg": ("Kilogramm", "Kilogramm"),
        "cm": ("Zentimeter", "Zentimeter"),
        "km/h": ("Kilometer pro Stunde", "Kilometer pro Stunde"),
        "°C": ("Grad Celsius", "Grad Celsius"),
        "Mio.": ("Million", "Millionen"),
        "Mrd.": ("Milliarde", "Milliarden"),
    },
    {
        "z. B.": "zum Beispiel",
        "z.B.": "zum Beispiel",
        "d. h.": "das heißt",
        "d.h.": "das heißt",
        "u. a.": "unter anderem",
        "usw.": "und so weiter",
        "bzw.": "beziehungsweise",
        "ca.": "circa",
        "Nr.": "Nummer",
        "Dr.": "Doktor",
        "Prof.": "Professor",
        "St.": "Sankt",
        "Hr.": "Herr",
        "Fr.": "Frau",
        "Str.": "Straße",
        "S.": "Seite",
        "Bd.": "Band",
        "Abb.": "Abbildung",
        "vgl.": "vergleiche",
        "evtl.": "eventuell",
        "inkl.": "inklusive",
        "ggf.": "gegebenenfalls",
        "v. Chr.": "vor Christus",
        "n. Chr.": "nach Christus",
    },
    {"$": "Dollar", "£": "Pfund", "€": "Euro"},
    _MONTHS,
)
_FRENCH = Language(
    "à",
    {
        "°C": ("degré Celsius", "degrés Celsius"),
        "€": ("euro", "euros"),
        "M€": ("million d’euros", "millions d’euros"),
        "Md€": ("milliard d’euros", "milliards d’euros"),
        "h": ("heure", "heures"),
        "km/h": ("kilomètre par heure", "kilomètres par heure"),
    },
    {
        "M.": "monsieur",
        "n°": "numéro",
        "N°": "numéro",
        "p.": "page",
        "1re": "première",
        "Mme": "madame",
        "Mlle": "mademoiselle",
        "MM.": "messieurs",
        "Dr": "docteur",
        "p. ex.": "par exemple",
        "av. J.-C.": "avant Jésus-Christ",
        "vol.": "volume",
        "St-": "Saint-",
        "Ste-": "Sainte-",
    },
    {"$": "dollars", "£": "livres", "€": "euros"},
    (
        *("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre"),
        *("octobre", "novembre", "décembre"),
    ),
)
_SPANISH = Language(
    "a",
    {
        "km": ("kilómetro", "kilómetros"),
        "kg": ("kilogramo", "kilogramos"),
        "cm": ("centímetro", "centímetros"),
        "km/h": ("kilómetro por hora", "kilómetros por hora"),
        "°C": ("grado Celsius", "grados Celsius"),
        "€": ("euro", "euros"),
        "$": ("dólar", "dólares"),
    },
    {
        "EE. UU.": "Estados Unidos",
        "EE.UU.": "Estados Unidos",
        "etc.": "etcétera",
        "n.º": "número",
        "pág.": "página",
        "págs.": "páginas",
        "D.": "don",
        "Sr.": "señor",
        "Sra.": "señora",
        "Srta.": "señorita",
        "Sres.": "señores",
        "Dr.": "doctor",
        "Dra.": "doctora",
        "Ud.": "usted",
        "Uds.": "ustedes",
        "Tel.": "teléfono",
        "tel.": "teléfono",
        "Vol.": "volumen",
        "vol.": "volumen",
        "p. ej.": "por ejemplo",
        "Avda.": "avenida",
        "Nº": "número",
        "nº": "número",
        "N.º": "número",
        "a. C.": "antes de Cristo",
        "d. C.": "después de Cristo",
    },
    {"US$": "dólares", "$": "dólares", "£": "libras", "€": "euros"},
    (
        *("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre"),
        *("octubre", "noviembre", "diciembre"),
    ),
    " de ",
)
_BEFORE_MORE = frozenset(
    {
        "M.",
        "p.",
        "n°",
        "N°",
        "n.º",
        "Nr.",
        "ca.",
        "Dr.",
        "Prof.",
        "St.",
        "D.",
        "Hr.",
        "Fr.",
        "S.",
        "Bd.",
        "Abb.",
        "Sr.",
        "Sra.",
        "Srta.",
        "Dra.",
        "Mme",
        "Mlle",
        "Dr",
        "MM.",
        "vol.",
        "Vol.",
        "Nº",
        "nº",
        "N.º",
        "tel.",
        "Tel.",
        "Avda.",
    }
)
"""Those that stand only before a name or a number."""


def _any_of(names: dict[str, str] | dict[str, tuple[str, str]]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


def _shared(language: Language) -> tuple[SemioticClass, ...]:
    """Return the classes that German, French and Spanish have alike."""
    units, short = language.units, language.short

    def say_short(match: re.Match[str]) -> str | None:
        alone = not re.match(r"\s?[A-ZÀ-Þ\d]", match.string[match.end() :])
        if match.group() in _BEFORE_MORE and alone:
            return None
        return short[match.group()] + closing_stop(match)

    def say_date(match: re.Match[str]) -> str | None:
        day, month = int(match["day"]), int(match["month"])
        if not 1 <= month <= len(language.months):
            return None
        return language.of.join((str(day), language.months[month - 1], match["year"]))

    def say_unit(match: re.Match[str]) -> str:
        return f" {units[match['unit']][match['number'] not in {'1', '0,5'}]}"

    return (
        SemioticClass(
            "date",
            later(r"(?<![\w/])(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>\d{4})(?![\w/])"),
            say_date,
            marks="/",
        ),
        SemioticClass(
            "abbreviation", later(rf"(?<!\w)(?:{_any_of(short)})(?:(?<=-)|(?!\w))"), say_short
        ),
        SemioticClass(
            "money",
            later(
                rf"(?<!\w)(?P<sign>{_any_of(language.money)})\s?(?P<number>\d[\d.,]*)(?<=\d)"
                r"(?P<many> (?:mill[oó]n|million|Million|milli|Milli|mil\b)\w*)?"
            ),
            lambda match: f"{match['number']}{_many(match)} {language.money[match['sign']]}",
            marks="$£€",
        ),
        SemioticClass(
            "measure",
            later(
                rf"(?<![\w,.])(?P<number>[\d.,]*\d)(?P<said>\s?(?P<unit>{_any_of(units)}))(?!\w)"
            ),
            say_unit,
        ),
        SemioticClass(
            "interval",
            later(r"(?<![\w.,–-])\d{1,4}(?P<said>\s?–\s?)(?=\d{1,4}(?![\w–-]|[.,]\d))"),
            lambda _match: f" {language.until} ",
            marks="–",
        ),
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


def _rank(number: str, before: str) -> str | None:
    """Return a German ordinal with the ending that the word before it asks for."""
    if not 1 <= int(number) <= len(_STEMS):
        return None
    plain = re.search(r"\b(?:[Dd]er|[Dd]as|[Dd]ie) $", before)
    return _STEMS[int(number) - 1] + ("e" if plain else "en")


def _say_rank(match: re.Match[str]) -> str | None:
    return _rank(match["said"].rstrip("."), match.string[: match.start()])


def _say_date(match: re.Match[str]) -> str | None:
    day, month = _rank(match["day"], match.string[: match.start()]), int(match["month"])
    return f"{day} {_MONTHS[month - 1]} " if day and 1 <= month <= len(_MONTHS) else None


def _say_german_year(match: re.Match[str]) -> str:
    rest = int(match["rest"])
    return f"{_CENTURIES[int(match['century'])]}hundert{f' {rest}' if rest else ''}"


_ONLY_GERMAN = (
    SemioticClass(
        "date", later(r"(?<![\w.])(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?=\d{4}\b)"), _say_date
    ),
    SemioticClass(
        "ordinal",
        later(rf"(?<![\w.,])(?P<said>\d{{1,2}}\.)(?= (?:{'|'.join(_MONTHS)}|Jahrhundert|Mal\b))"),
        _say_rank,
    ),
    SemioticClass("time", later(r"(?<=\d)(?P<said>:)(?=[0-5]\d Uhr)"), lambda _match: " Uhr "),
    SemioticClass("time", later(r"(?<=\d:\d\d) Uhr\b"), lambda _match: ""),
    SemioticClass(
        "year",
        later(
            r"(?:\b(?:[Ii]m Jahre?|[Ss]eit|[Vv]on|[Bb]is|[Vv]or|[Nn]ach|[Aa]b|[Uu]m|[Ii]n|und|"
            rf"{'|'.join(_MONTHS)}) |(?<=\d\d\.))(?P<said>(?P<century>1[1-9])(?P<rest>\d\d))"
            r"(?![\w.,]\d|\w| (?:Euro|Menschen|Meter|Kilometer|Mann)\b)"
        ),
        _say_german_year,
    ),
)
_TENTHS = (
    *("premier", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième"),
    *("huitième", "neuvième", "dixième", "onzième", "douzième", "treizième", "quatorzième"),
    *("quinzième", "seizième", "dix-septième", "dix-huitième", "dix-neuvième", "vingtième"),
    "vingt et unième",
)


def _say_french_rank(match: re.Match[str]) -> str | None:
    written = match["rank"]
    number = int(written) if written.isdigit() else roman_value(written)
    return _TENTHS[number - 1] if number and number <= len(_TENTHS) else None


_ONLY_FRENCH = (
    SemioticClass(
        "ordinal", later(r"(?<!\w)(?P<rank>\d{1,2}|[IVX]+)(?:e|ème)(?!\w)"), _say_french_rank
    ),
    SemioticClass(
        "time", later(r"(?<=\d)(?P<said>\s?h\s?)(?=[0-5]\d\b)"), lambda _match: " heures "
    ),
)


def _many(match: re.Match[str]) -> str:
    """Return the millions of a sum, with what joins them to the money in French and Spanish."""
    many = match["many"] or ""
    return f"{many} de" if re.search(r"mill(?:[oó]n|i)", many) else many


def _say_reign(match: re.Match[str]) -> str | None:
    number = roman_value(match["said"])
    return str(number) if number else None


_FRENCH_REIGN = SemioticClass(
    "roman",
    later(
        r"\b(?:Louis|Napoléon|Henri|Charles|François|Philippe|Jean|Jean-Paul|Pie|Léopold)"
        r" (?P<said>[IVX]+)\b"
    ),
    _say_reign,
)

CONTINENTAL = {
    "de": (*_ONLY_GERMAN, *_shared(_GERMAN)),
    "fr": (*_ONLY_FRENCH, _FRENCH_REIGN, *_shared(_FRENCH)),
    "es": (*ONLY_SPANISH, *_shared(_SPANISH)),
}
"""The classes of each language, in their order."""
