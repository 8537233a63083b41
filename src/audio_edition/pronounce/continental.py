"""German, French and Spanish: what eSpeak NG was heard to say wrong, and nothing else.

Its own numbers and decimals stay; units, money, abbreviations, ranges and ordinals are written out.
"""

import re
from dataclasses import dataclass
from functools import partial

from audio_edition.pronounce.german import GERMAN_MONTHS, ONLY_GERMAN
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


_GERMAN = Language(
    "bis",
    {
        "km": ("Kilometer", "Kilometer"),
        "kg": ("Kilogramm", "Kilogramm"),
        "cm": ("Zentimeter", "Zentimeter"),
        "m²": ("Quadratmeter", "Quadratmeter"),
        "km²": ("Quadratkilometer", "Quadratkilometer"),
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
        "Jh.": "Jahrhundert",
        "Abs.": "Absatz",
        "Art.": "Artikel",
        "Kap.": "Kapitel",
        "Tel.": "Telefon",
        "MwSt.": "Mehrwertsteuer",
        "ff.": "folgende",
        "geb.": "geboren",
        "gest.": "gestorben",
        "o. Ä.": "oder Ähnliches",
        "u. U.": "unter Umständen",
        "i. d. R.": "in der Regel",
        "sog.": "sogenannte",
        "zzgl.": "zuzüglich",
        "ggf.": "gegebenenfalls",
        "v. Chr.": "vor Christus",
        "n. Chr.": "nach Christus",
    },
    {"$": "Dollar", "£": "Pfund", "€": "Euro"},
    GERMAN_MONTHS,
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
        "m²": ("mètre carré", "mètres carrés"),
        "km²": ("kilomètre carré", "kilomètres carrés"),
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
        "chap.": "chapitre",
        "env.": "environ",
        "bd": "boulevard",
        "Bd": "boulevard",
        "Mgr": "monseigneur",
        "Me": "maître",
        "c.-à-d.": "c’est-à-dire",
        "apr. J.-C.": "après Jésus-Christ",
        "éd.": "édition",
        "tél.": "téléphone",
        "Tél.": "téléphone",
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
        "m²": ("metro cuadrado", "metros cuadrados"),
        "km²": ("kilómetro cuadrado", "kilómetros cuadrados"),
        "M€": ("millón de euros", "millones de euros"),
        "h": ("hora", "horas"),
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
        "cap.": "capítulo",
        "aprox.": "aproximadamente",
        "Sta.": "santa",
        "Sto.": "santo",
        "Prof.": "profesor",
        "Profa.": "profesora",
        "Dña.": "doña",
        "c/": "calle",
        "C/": "calle",
        "Pza.": "plaza",
        "Av.": "avenida",
        "S. A.": "ese a",
        "S.A.": "ese a",
        "dcha.": "derecha",
        "izq.": "izquierda",
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
        "bd",
        "Bd",
        "Me",
        "Mgr",
        "chap.",
        "cap.",
        "Sta.",
        "Sto.",
        "c/",
        "C/",
        "Av.",
        "Abs.",
        "Art.",
        "Kap.",
        "env.",
        "tél.",
        "Tél.",
    }
)
"""Those that stand only before a name or a number."""


def _any_of(names: dict[str, str] | dict[str, tuple[str, str]]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


def _say_short(language: Language, match: re.Match[str]) -> str | None:
    alone = not re.match(r"\s?[A-ZÀ-Þ\d]", match.string[match.end() :])
    if match.group() in _BEFORE_MORE and alone:
        return None
    return language.short[match.group()] + closing_stop(match)


def _say_date(language: Language, match: re.Match[str]) -> str | None:
    day, month = int(match["day"]), int(match["month"])
    if not 1 <= month <= len(language.months):
        return None
    return language.of.join((str(day), language.months[month - 1], match["year"]))


def _say_unit(language: Language, match: re.Match[str]) -> str:
    many = match["number"] not in {"1", "0,5"}
    return f" {language.units[match['unit']][many]}"


def _shared(language: Language) -> tuple[SemioticClass, ...]:
    """Return the classes that German, French and Spanish have alike."""
    units, short = language.units, language.short
    return (
        SemioticClass(
            "date",
            later(r"(?<![\w/])(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>\d{4})(?![\w/])"),
            partial(_say_date, language),
            marks="/",
        ),
        SemioticClass(
            "abbreviation",
            later(rf"(?<!\w)(?:{_any_of(short)})(?:(?<=[-/])|(?!\w))"),
            partial(_say_short, language),
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
            partial(_say_unit, language),
        ),
        SemioticClass(
            "interval",
            later(r"(?<![\w.,–-])\d{1,4}(?P<said>\s?–\s?)(?=\d{1,4}(?![\w–-]|[.,]\d))"),
            lambda _match: f" {language.until} ",
            marks="–",
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
    SemioticClass(
        "time",
        later(r"(?:[Àà]|[Vv]ers|[Dd]ès|avant|après|de) \d{1,2}(?P<said>:)(?=[0-5]\d\b)"),
        lambda _match: " heures ",
        marks=":",
    ),
    SemioticClass("roman", later(r"(?<=[a-zç] )Ier\b"), lambda _match: "premier", words={"Ier"}),
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
        r"\b(?:Louis|Elizabeth|Élisabeth|Elisabeth|Benoît|Guillaume|Nicolas|Alexandre|Édouard|Georges"
        r"|Jacques|Albert|Hassan|Mohammed|Napoléon|Henri|Charles|François|Philippe|Jean|Jean-Paul|Pie|Léopold)"
        r" (?P<said>[IVX]+)\b"
    ),
    _say_reign,
)

CONTINENTAL = {
    "de": (*ONLY_GERMAN, *_shared(_GERMAN)),
    "fr": (*_ONLY_FRENCH, _FRENCH_REIGN, *_shared(_FRENCH)),
    "es": (*ONLY_SPANISH, *_shared(_SPANISH)),
}
"""The classes of each language, in their order."""
