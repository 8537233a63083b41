"""Clock times: `12:56 pm ET`, `3–4 p.m.`, `14:05`."""

import re

from audio_edition.pronounce.number_words import cardinal, two_digits
from audio_edition.pronounce.numerals import say_number
from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, later, preceded

_ZONES = {
    "ET": "Eastern Time",
    "CT": "Central Time",
    "MT": "Mountain Time",
    "PT": "Pacific Time",
}
_ZONE = r"(?:\s?(?P<zone>E[SD]?T|C[SD]T|CT|M[SD]?T|P[SD]?T|GMT|UTC|BST|CEST|CET)\b)?"
_HALF = r"(?P<half>[ap])(?:\.\s?m\b\.?|m\b\.?(?!\w))"
_UNTIL = r"(?:(?P<first>\d{1,2}(?:[:.][0-5]\d)?)(?P<dash>\s?[–-]\s?| to | and | or ))?"


_HALF_WORDS = frozenset((*("am", "pm", "AM", "PM", "Am", "Pm"), *("m", "M")))
_MILITARY_WORDS = frozenset(
    (
        *("hour", "hours", "hr", "hrs", "h", "Z", "Zulu", "GMT", "UTC", "BST", "CET", "CEST"),
        *("EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT"),
    )
)


def _half(letter: str | None) -> str:
    """Return the half of the day as letters without a last stop, at which eSpeak NG pauses."""
    return f" {letter.upper()}.M" if letter else ""


def _zone(match: re.Match[str]) -> str:
    written = match["zone"]
    return f" {_ZONES.get(written) or '.'.join(written)}" if written else ""


def _minutes(hour: int, written: str, *, bare: bool) -> str:
    """Return what comes after the hour; a full hour that stands alone is `o’clock`."""
    if written == "00" and not 0 < hour <= 12:
        return " hundred"
    if written == "00":
        return " o’clock" if bare else ""
    return f" {two_digits(int(written))}"


def time_of_day(written: str, *, bare: bool) -> str:
    """Return a time of day in words; a full hour that stands alone is `o’clock`."""
    hour, _, minutes = written.replace(".", ":").partition(":")
    return cardinal(int(hour)) + (_minutes(int(hour), minutes, bare=bare) if minutes else "")


def _say(match: re.Match[str]) -> str | None:
    """Return the time in words, or None where the hour is none."""
    if int(match["hour"]) > 24:
        return None
    if int(match["hour"]) == 0 and _LEFT().match(match.string, match.end()):
        return _counted(match["minutes"], "second")
    bare = not match["half"] and not match["first"]
    link = (match["dash"] or "").strip(" –-") or "to"
    first = f"{time_of_day(match['first'], bare=False)} {link} " if match["first"] else ""
    clock = f"{match['hour']}:{match['minutes']}" if match["minutes"] else match["hour"]
    stop = "" if match["zone"] else closing_stop(match)
    return f"{first}{time_of_day(clock, bare=bare)}{_half(match['half'])}{_zone(match)}{stop}"


_TO_PLAY = r" (?:left|remaining|to go|to play)\b"
_LEFT = later(_TO_PLAY)


def _counted(number: str, unit: str) -> str:
    words = say_number(number.lstrip("0") or "0")
    return f"{words} {unit}{'' if words == 'one' else 's'}"


def say_duration(match: re.Match[str]) -> str:
    """Return how long something took, from groups `hours`, `minutes` and `seconds`."""
    parts = ((match["hours"], "hour"), (match["minutes"], "minute"), (match["seconds"], "second"))
    return " ".join(_counted(number, unit) for number, unit in parts)


_DATE = later(r"(?:\d{4}-\d\d-\d\dT?|\d{4},?) ?$")


def _say_to_the_second(match: re.Match[str]) -> str:
    """Return a time of day, after a date or with a nought before the hour; or how long it took."""
    early = match["hours"].startswith("0") and int(match["hours"])
    if not early and not preceded(match, _DATE()):
        return say_duration(match)
    clock = time_of_day(f"{match['hours']}:{match['minutes']}", bare=True)
    return f"{clock} and {_counted(match['seconds'], 'second')}"


def _say_lap(match: re.Match[str]) -> str:
    return f"{_counted(match['minutes'], 'minute')} {_counted(match['seconds'], 'second')}"


def _say_military(match: re.Match[str]) -> str:
    hour = two_digits(int(match["hour"])) if match["hour"] != "00" else "zero zero"
    minutes = "hundred" if match["minutes"] == "00" else two_digits(int(match["minutes"]))
    return f"{hour} {minutes}{' hours' if match['hrs'] else ''}"


CLOCK = SemioticClass(
    "time",
    later(
        rf"(?<![\w.:])(?<!\d,){_UNTIL}(?P<hour>\d{{1,2}}):(?P<minutes>[0-5]\d)(?![\d:]|\.\d|(?!\s?[ap]\.?\s?m|(?:E[SD]|C[SD]|M[SD]|P[SD]|GM)?T\b|UTC|Z\b)\w)(?:\s?{_HALF})?{_ZONE}",
        re.IGNORECASE,
    ),
    _say,
    marks=("0:",),
    at_number=True,
)
HOUR = SemioticClass(
    "time",
    later(
        rf"(?:(?<![\w.:])|(?<=\bc\.))(?<!\d,){_UNTIL}(?P<hour>\d{{1,2}})(?:\.(?P<minutes>[0-5]\d))?\s?{_HALF}{_ZONE}",
        re.IGNORECASE,
    ),
    _say,
    words=_HALF_WORDS,
    at_number=True,
)


def _say_hours(match: re.Match[str]) -> str:
    """Return `two hours fifteen minutes`."""
    minutes = match["minutes"] or match["bare"]
    parts = ((match["hours"], "hour"), (minutes, "minute"), (match["seconds"], "second"))
    return " ".join(_counted(number, unit) for number, unit in parts if number)


HOURS_AND_MINUTES = SemioticClass(
    "time",
    later(
        r"(?<![\w.,:])(?:(?P<hours>\d{1,2})h ?(?=\d)|(?=\d+m ?[\d.]+s))"
        r"(?:(?P<minutes>[0-5]?\d)m(?:in)?(?: ?(?P<seconds>[0-5]?\d(?:\.\d+)?)s)?"
        r"|(?P<bare>(?<=h)[0-5]\d))(?![\w²³])"
    ),
    _say_hours,
    words={"h", "m"},
    at_number=True,
)
DURATION = SemioticClass(
    "time",
    later(
        r"(?<![\w.,:])(?P<hours>\d{1,2}):(?P<minutes>[0-5]\d):(?P<seconds>[0-5]\d(?:\.\d+)?)(?![\w:])"
    ),
    _say_to_the_second,
    marks=("0:",),
    at_number=True,
)
LAP = SemioticClass(
    "time",
    later(r"(?<![\w.,:])(?P<minutes>\d{1,2}):(?P<seconds>[0-5]\d\.\d+)(?![\w:])"),
    _say_lap,
    marks=("0:",),
    at_number=True,
)
RUNNING_TIME = SemioticClass(
    "time",
    later(
        r"\b(?:in|of|at|ran|clocked|finished|timed at) (?:an? (?:\w+ )?)?"
        r"(?P<said>(?P<minutes>2[5-9]|[3-9]\d):(?P<seconds>[0-5]\d))"
        r"(?![\w:]|[.,]\d| ratio| split\b)"
    ),
    lambda match: f"{cardinal(int(match['minutes']))} {two_digits(int(match['seconds']))}",
    marks=("0:",),
)
"""Minutes and seconds that are no hour: `ran it in 36:42`."""
MILITARY_HOUR = SemioticClass(
    "time",
    later(
        r"(?<![\w.,:])(?P<said>(?P<hour>[01]\d|2[0-4])(?P<minutes>[0-5]\d)(?P<hrs> ?hrs?\b)?)"
        r"(?:(?<=r)|(?<=rs)|(?=(?:(?<=\b[Aa]t 0\d\d\d)|(?<=\b[Bb]y 0\d\d\d)|(?<=\buntil 0\d\d\d)"
        r"|(?<=\b[Ff]rom 0\d\d\d)|(?<=\bfor 0\d\d\d)|(?<=\bbefore 0\d\d\d)"
        r"|(?<=\bafter 0\d\d\d)|(?<=\baround 0\d\d\d)|(?<=\btill 0\d\d\d))"
        r"(?![\w:]|[.,–-]\d| (?:numbers?|calls?|codes?|lines?)\b)"
        r"|[–-][012]\d[0-5]\d h(?:ou)?rs?\b| hours?\b"
        r"|h\b|Z\b| (?:Zulu|GMT|UTC|BST|CES?T|[ECMP][SD]T)\b))"
    ),
    _say_military,
    words=_MILITARY_WORDS
    | {"at", "At", "by", "until", "from", "for", "before", "after", "around", "till"},
    at_number=True,
)


def _say_listing(match: re.Match[str]) -> str | None:
    """Return both hours, or None where the second is not an hour behind the first."""
    if (int(match["hour"]) - int(match["behind"])) % 12 != 1:
        return None
    eastern = time_of_day(match["hour"] + match["minutes"], bare=False)
    return f"{eastern}, {time_of_day(match['behind'] + match['minutes'], bare=False)} central"


SECONDS_LEFT = SemioticClass(
    "time",
    later(rf"(?<![\w:.,]):(?P<seconds>[0-5]\d)(?={_TO_PLAY})"),
    lambda match: _counted(match["seconds"], "second"),
    words={"left", "remaining", "go", "play"},
)
"""On the clock of a game: `with :09 left`."""
LISTING = SemioticClass(
    "time",
    later(
        r"(?<![\w./:,-])(?P<hour>[1-9]|1[0-2])(?P<minutes>(?::[0-5]\d)?)"
        r"/(?P<behind>[1-9]|1[0-2])(?P=minutes)(?:[cC]| [Cc]entral)(?![\w/])"
    ),
    _say_listing,
    words={"c", "C", "central", "Central"},
    at_number=True,
)
"""The hour of a broadcast in two zones: `8/7c`."""
COUNTDOWN = SemioticClass(
    "time",
    later(r"\bT(?P<said>[-−–])(?=\d+ (?:sec|min|hour|day))"),
    lambda _match: " minus ",
    words={"T"},
)
OF_THE_DAY = SemioticClass(
    "time",
    later(
        r"\b(?:[Aa]t|[Bb]y|[Uu]ntil|[Ff]rom|[Aa]bout|[Aa]round|[Bb]efore|[Aa]fter|[Tt]ill|to) "
        r"(?P<said>(?P<hour>[1-9]|1[0-2])\.(?P<minutes>[0-5]\d))"
        r"(?= (?:in the (?:morning|afternoon|evening)|at night)\b)"
    ),
    lambda match: time_of_day(f"{match['hour']}:{match['minutes']}", bare=True),
    marks=(".0",),
)
"""`2.15 in the afternoon`."""
_SIGNS = {"+": "plus", "±": "plus or minus"}


def _say_offset(match: re.Match[str]) -> str:
    minutes = match["minutes"] or "00"
    rest = "" if minutes == "00" else f" {cardinal(int(minutes))}"
    return f" {_SIGNS.get(match['sign'], 'minus')} {cardinal(int(match['hours']))}{rest}"


OFFSET = SemioticClass(
    "time",
    later(
        r"\b(?:UTC|GMT) ?(?P<said>(?P<sign>[+−–±-])(?P<hours>\d{1,2})(?::(?P<minutes>[0-5]\d))?)"
        r"(?![\w:]|\.\d)"
    ),
    _say_offset,
    words={"UTC", "GMT"},
)
"""How far a zone is from Greenwich: `UTC−05:00`."""
