"""French: ranks, reigns and clock times, which eSpeak NG was heard to say wrong."""

import re

from audio_edition.pronounce.continental.french_words import WORDS
from audio_edition.pronounce.continental.numeral import say_numeral
from audio_edition.pronounce.continental.shared import shared_classes
from audio_edition.pronounce.continental.words import BLANK
from audio_edition.pronounce.roman import roman_value
from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, later

_ONES = (
    *("un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze"),
    *("douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"),
)
_ENDINGS = {"q": "quième", "f": "vième", "e": "ième"}
_TENS = ("vingt", "trente", "quarante", "cinquante", "soixante")


def _cardinal(number: int) -> str:
    """Return a number below a hundred in words."""
    if number < 20:
        return _ONES[number - 1]
    if number >= 80:
        rest = number - 80
        return f"quatre-vingt-{_ONES[rest - 1]}" if rest else "quatre-vingt"
    tens = min(number // 10, 6)
    rest = number - 10 * tens
    if not rest:
        return _TENS[tens - 2]
    joint = " et " if rest in {1, 11} else "-"
    return f"{_TENS[tens - 2]}{joint}{_ONES[rest - 1]}"


def _ordinal(number: int) -> str:
    """Return a rank in words; whole hundreds before it stay digits, which the engine says right."""
    hundreds, rest = divmod(number, 100)
    if number == 1:
        return "premier"
    head = f"{100 * hundreds} " if hundreds else ""
    if not rest:
        return f"{hundreds} centième" if hundreds > 1 else "centième"
    words = _cardinal(rest)
    ending = _ENDINGS.get(words[-1], f"{words[-1]}ième")
    return f"{head}{words[:-1]}{ending}"


def _say_rank(match: re.Match[str]) -> str | None:
    written = match["rank"]
    number = int(written) if written.isdecimal() else roman_value(written)
    if not number:
        return None
    plural = "s" if match["plural"] else ""
    if match["ending"].startswith("nd"):
        feminine = "e" if match["ending"] == "nde" else ""
        return f"second{feminine}{plural}" if number == 2 else None
    return _ordinal(number) + plural


def _say_time(match: re.Match[str]) -> str:
    hour, minutes = int(match["hour"]), int(match["minutes"] or 0)
    hours = _HOURS.get(hour, f"{hour} heures")
    return f"{hours} {minutes}" if minutes else hours


_HOURS = {1: "une heure", 21: "vingt et une heures"}
_KINGS = (
    r"Louis|Elizabeth|Élisabeth|Elisabeth|Benoît|Guillaume|Nicolas|Alexandre|Édouard|Georges"
    r"|Jacques|Albert|Hassan|Mohammed|Napoléon|Henri|Charles|François|Philippe|Jean|Jean-Paul|Pie"
    r"|Léopold|Philippe|Frédéric|Ferdinand|Urbain|Clément|Grégoire|Paul|Catherine|Ramsès"
)
_NUMBERED = (
    r"[Cc]hapitres?|[Tt]omes?|[Ll]ivres?|[Aa]ctes?|[Ss]cènes?|[Pp]arties?|[Tt]itres?|[Aa]rticles?"
    r"|[Vv]olumes?|[Aa]nnexes?|[Pp]hases?|[Tt]ypes?"
)

CLASSES = (
    SemioticClass(
        "abbreviation",
        later(r"(?<=[IVX]e )s\.(?!\w)"),
        lambda match: "siècle" + closing_stop(match),
        marks=".",
    ),
    SemioticClass(
        "score",
        later(r"(?<![\w/.,])\d{1,2}(?:,\d)?(?P<said>/)(?=20(?![\w/]))"),
        lambda _match: " sur ",
        marks=("0/",),
    ),
    SemioticClass(
        "measure",
        later(r"(?<![\w.,])\d(?P<said>m)(?=\d\d(?!\w))"),
        lambda _match: " mètre ",
        marks=("0m",),
    ),
    SemioticClass(
        "ordinal",
        later(r"(?<![\w.,])(?P<rank>\d{1,3}|[IVX]+)(?P<ending>e|[èe]?me|nde?)(?P<plural>s)?(?!\w)"),
        _say_rank,
    ),
    SemioticClass(
        "ordinal",
        later(r"(?<![\w.,])(?:1|I)(?P<feminine>[eè]?re)?(?(feminine)|er)(?P<plural>s)?(?!\w)"),
        lambda match: ("première" if match["feminine"] else "premier") + (match["plural"] or ""),
    ),
    SemioticClass(
        "time",
        later(
            rf"(?<![\w.,:])(?P<hour>[01]?\d|2[0-4]){BLANK}?h(?:{BLANK}?(?P<minutes>[0-5]\d)(?:{BLANK}?min\b)?)?(?![\w’'])"
        ),
        _say_time,
        words={"h"},
    ),
    SemioticClass(
        "time",
        later(
            r"(?:[Àà]|[Vv]ers|[Dd]ès|avant|après|de|[Jj]usqu’à|entre) "
            r"(?P<said>(?P<hour>[01]?\d|2[0-4]):(?P<minutes>[0-5]\d))(?![\w:])"
        ),
        _say_time,
        marks=":",
    ),
    SemioticClass(
        "roman",
        later(rf"\b(?:{_KINGS}|{_NUMBERED}) (?P<said>[IVXL]+)(?!\w)"),
        say_numeral,
        glance=later(r" [IVXL]+\b"),
    ),
    SemioticClass(
        "roman",
        later(r"(?<![\w.’'/-])(?P<said>[IVX]{2,}|X[LIVX]+)(?![\w’'/-]|\.\w)"),
        say_numeral,
        glance=later(r"\b[IVX]{2}"),
    ),
    *shared_classes(WORDS),
)
