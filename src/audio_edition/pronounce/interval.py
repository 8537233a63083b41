"""Intervals and scores, said with `to`: `3–4 days`, `$5m–$6m`, `won 3-2`; but not `50-50`."""

import re

from audio_edition.pronounce.number_words import cardinal
from audio_edition.pronounce.semiotic import SemioticClass


def _rises(first: str, last: str) -> bool:
    """Return whether two numbers are a stretch: the last is larger, or a year cut short."""
    same_kind = len(first) == len(last) or len(last) < 4 or "." in first + last
    cut_short = len(first) == 4 and len(last) == 2
    return cut_short or (same_kind and float(first) < float(last))


def _say_interval(match: re.Match[str]) -> str | None:
    first, last = match["first"].replace(",", ""), match["last"].replace(",", "")
    return " to " if _rises(first, last) else None


def _say_short_year(match: re.Match[str]) -> str:
    return f" to oh {cardinal(int(match['year']))}"


def _say_score(match: re.Match[str]) -> str:
    return " " if match["first"] == match["last"] else " to "


_BEFORE = r"(?<![\w./:-])(?P<first>\d[\d,]*(?:\.\d+)?)%?"
_AFTER = r"(?=[$£€]?(?P<last>\d[\d,]*(?:\.\d+)?)(?![\d/]|-\d))"

SHORT_YEAR = SemioticClass(
    "interval",
    re.compile(r"(?<=\b(?:19|20)\d\d)(?P<said>[–-]0(?P<year>[1-9]))(?![\w/-]|[.,]\d)"),
    _say_short_year,
)
DECADES = SemioticClass(
    "interval", re.compile(r"(?<=\d0s)(?P<said>\s?[–-]\s?)(?=[’'‘]?\d0s\b)"), lambda _match: " to "
)
INTERVAL = SemioticClass(
    "interval", re.compile(rf"{_BEFORE}(?P<said>\s?–\s?|\s-\s|-){_AFTER}"), _say_interval
)
SCORE = SemioticClass(
    "score",
    re.compile(
        r"(?<![\w.,/:-])(?P<first>\d{1,3})(?P<said>[–:-])(?=(?P<last>\d{1,3})(?![\w/:-]|[.,]\d))"
    ),
    _say_score,
)
JOINED_INTERVAL = SemioticClass(
    "interval",
    re.compile(
        r"(?:(?<=[ap]\.m\.)|(?<=[ap]m)|(?<=midnight)|(?<=noon)|(?<=bn)|(?<=\d[km]))\s?[–-]\s?(?=[$£€]?\d)"
    ),
    lambda _match: " to ",
)
