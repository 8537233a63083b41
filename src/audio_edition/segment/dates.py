"""Dates: the line that says when an article was published."""

import re
from datetime import date

from audio_edition.segment.english import MONTHS, SHORT_WEEKDAYS, WEEKDAYS

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = "|".join(sorted(WEEKDAYS | SHORT_WEEKDAYS, key=len, reverse=True))
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\b(?P<month>{_MONTH})\.?\s+{_DAY}(?:,|\s)\s*{_YEAR}\b",
        rf"\b{_DAY}\s+(?P<month>{_MONTH})\.?,?\s+{_YEAR}\b",
        rf"\b{_YEAR}-(?P<month>\d\d)-(?P<day>\d\d)",
        rf"\b(?P<month>{_MONTH})\.?,?\s+{_YEAR}\b",
    )
)
_BESIDE_A_DATE = re.compile(
    rf"(?:{_WEEKDAY})\b\.?|\b(?:published|posted|updated|modified|on|at|date|first|last)\b|"
    r"\d{1,2}(?:[:.]\d\d){1,2}|T\d\d|Z\b|\b\d{1,2}(?=\s*[ap]\.?\s?m)|\b[ap]\.?\s?m\b\.?|\b[A-Z]{1,4}T\b|\b(?:GMT|UTC|BST|IST)\b|[+-]\d{4}|"
    r"\b\d+ min(?:ute)?s? read\b|[\s,.:;|·•()–—-]",
    re.IGNORECASE,
)

_AGO = re.compile(
    r"(?:(?:first |last )?(?:published|posted|updated|modified)\W*)?"
    r"(?:an?|one|two|three|\d{1,2}) (?:min(?:ute)?|hour|day|week|month|year)s? ago",
    re.IGNORECASE,
)
"""When it was published, as sites count it."""

_PARTED = re.compile(r"(?<=\s)[/|·•](?=\s)")
_SHORT_PART = re.compile(r"\S+(?: \S+){0,3}")
"""What sites put behind a date: “5 min read”, “Gazette News”."""


def find_date(text: str) -> str | None:
    """Return the first date in a text as ISO 8601, or None."""
    for form in _FORMS:
        found = form.search(text)
        if found and _exists(iso := _iso(found.groupdict())):
            return iso
    return None


def is_date_line(text: str) -> bool:
    """Tell whether a text is a date (with or without a time), and but short parts behind it."""
    first, *others = map(str.strip, _PARTED.split(text))
    return _is_date(first if all(map(_SHORT_PART.fullmatch, others)) else text)


def _is_date(text: str) -> bool:
    if _AGO.fullmatch(text):
        return True
    for form in _FORMS:
        found = form.search(text)
        if found and len(text) < 120:
            rest = text[: found.start()] + " " + form.sub(" ", text[found.end() :])
            return not _BESIDE_A_DATE.sub("", rest)
    return False


def _iso(parts: dict[str, str]) -> str:
    month = parts["month"].lower()
    number = int(month) if month.isdigit() else MONTHS[month]
    start = f"{parts['year']}-{number:02}"
    return f"{start}-{int(parts['day']):02}" if "day" in parts else start


def _exists(iso: str) -> bool:
    """Tell whether the calendar has this day or month."""
    try:
        date.fromisoformat(f"{iso}-01"[:10])
    except ValueError:
        return False
    return True
