"""The classes that the languages of the Continent have alike: dates, measures, money, ranges."""

import re
from collections.abc import Iterable, Mapping
from functools import partial

from audio_edition.pronounce.continental.addresses import addresses
from audio_edition.pronounce.continental.letters import spelled_letters
from audio_edition.pronounce.continental.money import money
from audio_edition.pronounce.continental.words import BLANK, NUMBER, NUMBERED, Words
from audio_edition.pronounce.roman import roman_value
from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, later, preceded

_LARGEST_HYPHENED = 200
"""What two numbers that a hyphen joins may be where they do not rise: `3-1`, but not `747-400`."""


def shared_classes(words: Words) -> tuple[SemioticClass, ...]:
    """Return the classes of a language that differ from those of others by words alone."""
    return (
        *_dates(words),
        _short_month(words),
        *addresses(words),
        *_abbreviations(words),
        _minus(words),
        *money(words),
        *_measures(words),
        *_fractions(words),
        _season(),
        _interval(words),
        _roman_interval(words),
        *_spaced_thousands(words),
        _ampersand(words),
        _times(words),
        spelled_letters(words),
    )


def any_of(names: Iterable[str]) -> str:
    """Return what matches each name, the longest first; a blank in one may be any or none."""
    escaped = (re.escape(name).replace(r"\ ", f"{BLANK}?") for name in names)
    return "|".join(sorted(escaped, key=len, reverse=True))


def digits_value(written: str) -> float:
    """Return the value of a number as the languages of the Continent write it."""
    return float(re.sub(r"[^\d,]", "", written).replace(",", "."))


def _dates(words: Words) -> tuple[SemioticClass, ...]:
    say = partial(_say_date, words)
    return (
        SemioticClass(
            "date",
            later(
                r"(?<![\w./-])(?P<day>\d{1,2})(?P<mark>[/.-])(?P<month>\d{1,2})(?P=mark)"
                r"(?P<year>\d{4}|\d\d)(?![\w/-]|\.\d)"
            ),
            say,
            marks=("0/", "0.", "0-"),
        ),
        SemioticClass(
            "date",
            later(r"(?<![\w./-])(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?![\w/-])"),
            say,
            marks=("0000",),
        ),
    )


def _say_date(words: Words, match: re.Match[str]) -> str | None:
    day, month = int(match["day"]), int(match["month"])
    if not 1 <= month <= len(words.months) or not 1 <= day <= 31:
        return None
    return words.of.join(
        (words.first_day if day == 1 else str(day), words.months[month - 1], match["year"])
    )


_OF_A_FAMILY = (
    rf"(?={BLANK}(?:(?:d[aeou]s?|del|di|della|van|von|zu)\b|v\. |d’|(?:et|y|e|und|en) [A-ZÀ-Þ]))"
)
"""The particle that a name begins with, or a second title: `M. de Villiers`, `M. et Mme Roux`."""


def _abbreviations(words: Words) -> tuple[SemioticClass, ...]:
    return (
        _abbreviation(words.short, after=r"(?!\w)"),
        _abbreviation(
            words.short_before,
            after=rf"(?<=[-/])(?=\w)|(?={BLANK}?[A-ZÀ-Þ\d])|(?<!\bMe){_OF_A_FAMILY}",
        ),
    )


def _abbreviation(names: Mapping[str, str], after: str) -> SemioticClass:
    """Return the class of abbreviations; `P.` is an initial, but not in `P. 12`."""
    capital = {name[0].upper() + name[1:]: said for name, said in names.items()}
    initials = any_of(name for name in {*capital} - {*names} if re.fullmatch(r"\w\.", name))
    forms = {re.sub(r"\s", "", name): said for name, said in {**capital, **names}.items()}
    return SemioticClass(
        "abbreviation",
        later(rf"(?<![\w.])(?!(?:{initials})\s\D)(?:{any_of({*capital, *names})})(?:{after})"),
        lambda match: forms[re.sub(r"\s", "", match.group())] + closing_stop(match),
    )


def _minus(words: Words) -> SemioticClass:
    return SemioticClass(
        "cardinal",
        later(rf"(?:^|(?<=[\s(„“«]))(?P<said>[-−])(?=\d+(?:,\d+)?(?!{BLANK}?[-–]\d)(?![\d-]))"),
        lambda _match: f"{words.minus} ",
        marks="-−",
    )


def _measures(words: Words) -> tuple[SemioticClass, ...]:
    return (_measure(words), _part_of_measure(words))


def _part_of_measure(words: Words) -> SemioticClass:
    """Return the class of the unit behind a fraction, or behind millions: `1/4 l`, `5 Mio. t`."""
    return SemioticClass(
        "measure",
        later(
            r"(?:(?P<part>\d/\d{1,2}|[½¼¾⅓⅔])|(?:(?:Mio|Mrd|Tsd)\.|\b(?:[Mm]ill?i\w*|millones))(?=\s))"
            rf"(?P<said>{BLANK}?(?P<unit>{any_of(words.units)}))(?!\w)"
        ),
        partial(_say_part, words),
        glance=later(r"[Mm][ir]|\d/\d|[½¼¾⅓⅔]"),
    )


def _say_part(words: Words, match: re.Match[str]) -> str:
    one, many = words.units[match["unit"]]
    return words.millions_of + (one.partition(" ")[2] if match["part"] else many)


def _measure(words: Words) -> SemioticClass:
    return SemioticClass(
        "measure",
        later(
            rf"(?<![\w,./])(?P<number>{NUMBER}){BLANK}?(?P<unit>{any_of(words.units)})"
            r"(?![\w’'/²³-])"
        ),
        partial(_say_measure, words),
        marks=NUMBERED,
    )


def _say_measure(words: Words, match: re.Match[str]) -> str:
    one, many = words.units[match["unit"]]
    stop = closing_stop(match)
    return (one if match["number"] == "1" else f"{match['number']} {many}") + stop


def _fractions(words: Words) -> tuple[SemioticClass, ...]:
    return (
        SemioticClass(
            "fraction",
            later(
                rf"(?<![\w/.,])(?P<top>\d{{1,2}})/(?P<bottom>{any_of(words.fractions)})(?![\w/,.]\d|\w|/)"
            ),
            partial(_say_fraction, words),
            marks=("/0", "0/"),
        ),
        SemioticClass(
            "fraction",
            later(rf"(?P<whole>\d{BLANK}?)?(?P<said>[{''.join(words.signs) or '½'}])"),
            partial(_say_sign, words),
            marks=tuple(words.signs) or ("½",),
        ),
    )


def _say_fraction(words: Words, match: re.Match[str]) -> str | None:
    top, bottom = int(match["top"]), int(match["bottom"])
    one, many = words.fractions[match["bottom"]]
    if top >= bottom:
        return None
    return one if top == 1 else f"{top} {many}"


def _say_sign(words: Words, match: re.Match[str]) -> str | None:
    said = words.signs.get(match["said"])
    return f" {words.also} {said}" if said and match["whole"] else said


def _season() -> SemioticClass:
    return SemioticClass(
        "interval",
        later(
            r"(?<![\w/.,])(?P<first>(?:1[89]|20)\d\d)(?P<said>/)(?=(?P<last>\d\d)(?:\d\d)?(?![\w/]))"
        ),
        lambda match: " " if (int(match["first"]) + 1) % 100 == int(match["last"][-2:]) else None,
        marks="/",
    )


def _interval(words: Words) -> SemioticClass:
    number = r"\d{1,4}(?:,\d+)?|\d{1,3}(?:\.\d{3})+"
    return SemioticClass(
        "interval",
        later(
            rf"(?<![\w.,–/-])(?P<first>{number})(?P<unit>{BLANK}?[%€])?"
            rf"(?P<said>-|{BLANK}?–{BLANK}?)(?=(?P<last>{number})(?![\w–-]|[.,/:]\d))"
        ),
        partial(_say_interval, words),
        marks=("0-", "0–", "–0", "–"),
    )


_NUMBER_OF = later(
    r"(?:[Nn][.°º]{1,2}|Nr\.|[Nn]um[eé]ro|[Nn]úmero|[Nn]umm?er|[Ll]ey|[Ll]oi|[Ll]egge|[Ll]ei|[Ww]et"
    r"|[Tt][eé]l\.?|ISBN|ISSN) ?$"
)


_NAMED = later(
    r"\b(?!(?:Seiten?|Zeilen?|Verse?|Jahren?|Pages?|Páginas?|Pagin[ae]|Pagina’s|Bladzijden?|Euro"
    r"|Rund|Etwa|Circa|Ungefähr|Knapp|Über|Fast|Zwischen|Von|Mit|Bei|Die|Der|Den|Nur|Bis|Environ"
    r"|Entre|Quelque|Les|Des|Ces|Avec|Pour|De|En|Unos|Unas|Los|Las|Con|Uns|Umas|Os|As|Cerca|Com|Tra"
    r"|Fra|Gli|Le|Quasi|Ongeveer|Tussen|Zo’n|Met|Van) )[A-ZÀ-Þ][\w’-]* $"
)
"""A word with a capital that may own the number behind it: `Boeing 737-800`."""
_YEAR = re.compile(r"1\d{3}|20\d\d|\d\d")
_WORD_AFTER = re.compile(r"\s?([^\s.,;:!?)]+)")


def _is_code(words: Words, match: re.Match[str]) -> bool:
    """Tell whether two numbers that a hyphen joins are one: of a type, an account, a telephone."""
    if any(re.match(r"0\d", match[end]) for end in ("first", "last")):
        return True
    if preceded(match, _NUMBER_OF()):
        return True
    measured = match["unit"] or _of_what(match) in {*words.units, *words.money, "%"}
    large = len(match["first"]) > 2 and "," not in match["first"]
    years = all(_YEAR.fullmatch(match[end]) for end in ("first", "last"))
    return large and not years and not measured and preceded(match, _NAMED())


def _of_what(match: re.Match[str]) -> str:
    """Return the word behind a range."""
    found = _WORD_AFTER.match(match.string, match.end("last"))
    return found[1] if found else ""


def _say_interval(words: Words, match: re.Match[str]) -> str | None:
    first, last = digits_value(match["first"]), digits_value(match["last"])
    if match["said"] == "-" and _is_code(words, match):
        return None
    if match["said"] == "-" and first >= last and max(first, last) > _LARGEST_HYPHENED:
        short = first > 1000 and first % 100 < last < 100
        return f" {words.until} " if short else None
    joint = words.until if first < last or match["said"] != "-" else words.against
    return f" {joint} "


def _roman_interval(words: Words) -> SemioticClass:
    return SemioticClass(
        "interval",
        later(r"(?<![\w.-])(?P<first>[IVX]{1,6})[–-](?P<last>[IVX]{1,6})(?![\w-])"),
        partial(_say_roman_interval, words),
        marks="–-",
    )


def _say_roman_interval(words: Words, match: re.Match[str]) -> str | None:
    first, last = roman_value(match["first"]), roman_value(match["last"])
    return f"{first} {words.until} {last}" if first and last and first < last else None


def _spaced_thousands(words: Words) -> tuple[SemioticClass, ...]:
    if words.joined_thousands:
        return ()
    return (
        SemioticClass(
            "cardinal",
            later(
                rf"(?<![\w.,])(?<!\d{BLANK})\d{{1,3}}(?:{BLANK}\d{{3}})+(?![\w.]\d|\w|{BLANK}\d)"
            ),
            lambda match: re.sub(BLANK, ".", match.group()),
            marks=("000",),
        ),
    )


def _times(words: Words) -> SemioticClass:
    return SemioticClass(
        "symbol",
        later(rf"(?<=\d)(?P<said>{BLANK}?×{BLANK}?)(?=\d)"),
        lambda _match: f" {words.times} ",
        marks="×",
    )


def _short_month(words: Words) -> SemioticClass:
    return SemioticClass(
        "date",
        later(
            rf"(?<=\d)\.?{BLANK}(?P<said>(?P<month>[A-Za-zéû]{{3,5}})\.)(?={BLANK}\d{{4}}|,|{BLANK}[a-zà-ÿ])"
        ),
        partial(_say_short_month, words),
        marks=".",
    )


def _say_short_month(words: Words, match: re.Match[str]) -> str | None:
    """Return the month that is begun: `3. Jan. 2002`; None where none is, or more than one."""
    begun = [name for name in words.months if name.startswith(match["month"])]
    return begun[0] if len(begun) == 1 else None


def _ampersand(words: Words) -> SemioticClass:
    return SemioticClass("symbol", later(r"(?<=\s)&(?=\s)"), lambda _match: words.also, marks="&")
