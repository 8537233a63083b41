"""Clock times with a point, as British print has them: `at 9.15`, `the 7.42 bus`, `Doors 7.30`."""

import re

from audio_edition.pronounce.clock import time_of_day
from audio_edition.pronounce.semiotic import SemioticClass, later

_HOUR = r"(?P<hour>0\d|[1-9]|1\d|2[0-3])"
_NO_TIME = (
    r"(?![\w%]|[.,]\d| ?%| ?[ap]\.?m\b| ?(?:per ?cent|percent|(?:m|b|tr)illion|points?"
    r"|times|miles|seconds|minutes|hours|met|kilo|degrees|on the Richter"
    r"|[a-z]{1,3}\b(?<!to)(?<!on)(?<!in)(?<!at)(?<!was)(?<!and)(?<!the)(?<!for)(?<!a)))"
)


_RATE = later(
    r"\b(?:rates?|inflation|sterling|index|average|ratio|growth|yields?|magnitude|francs)\b",
    re.IGNORECASE,
)


def _say(match: re.Match[str]) -> str | None:
    """Return the time; None where rates and the like are told of."""
    if _RATE().search(match.string):
        return None
    return time_of_day(f"{match['hour']}:{match['minutes']}", bare=True)


POINTED = SemioticClass(
    "time",
    later(
        r"\b(?:[Aa]t|[Bb]y|[Uu]ntil|[Ff]rom|[Tt]he|[Bb]efore|[Aa]fter|[Aa]round|to) "
        rf"(?P<said>{_HOUR}\.(?P<minutes>[0-5][05]"
        r"|[0-5]\d(?= (?:to|from|train|bus|service|ferry)\b)"
        r"|0(?<!by \d\.0)(?<!to \d\.0)(?<!from \d\.0)[1-9]"
        rf"(?=[,;.!?)](?!\d)|$| (?:and|which|but)\b)))(?: ?hrs)?{_NO_TIME}"
    ),
    _say,
    marks=(".0",),
)
"""Behind a preposition or `the`."""
BEFORE_WORD = SemioticClass(
    "time",
    later(
        rf"(?<![\w.,:£$€-]){_HOUR}\.(?P<minutes>[0-5]\d)"
        r"(?=,? (?:GMT|BST|sharp|prompt|kick-?offs?|start|to [A-Z]\w+|from [A-Z]\w+"
        r"|(?:[a-z]+ )?(?:bus|train|ferry|boat|flight|showing|performance|matin[eé]e|departure"
        r"|service|news|bulletin|Mass))\b)"
    ),
    _say,
    marks=(".0",),
    at_number=True,
)
"""`a 3.30 kick-off`, `High water 12.47 GMT`."""
_EVENTS = (
    r"(?:[Dd]oors|[Cc]urtain(?: up)?|[Kk]ick[- ]?off|[Tt]ee[- ]off|[Ss]tart(?:s|ing)?|[Bb]egins?"
    r"|[Oo]pens?|[Cc]loses?|[Ll]eaves|[Dd]eparts|[Aa]rrives|Mass|Eucharist|Communion|Evensong"
    r"|Matt?ins|Prayer|[Ss]ervices?"
    r"|(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thurs|Fri|Sat|Satur|Sun)(?:day)?s?"
    r"|[Mm]ornings?|[Aa]fternoons?|[Ee]venings?|[Tt]onight|[Tt]omorrow|[Dd]aily|[Tt]ill?"
    r"|[Ss]unrise|[Ss]unset|[Hh]igh water|[Ll]ow water|[Ll]ighting-up"
    r"|[Cc]offee|[Mm]eet|[Rr]egistration|is|was)"
)
BEHIND_EVENT = SemioticClass(
    "time",
    later(
        rf"\b{_EVENTS}(?:,|:)? (?P<said>{_HOUR}\.(?P<minutes>[0-5][05]))"
        rf"(?:(?<!is \d\.\d\d)(?<!was \d\.\d\d)(?<!is \d\d\.\d\d)(?<!was \d\d\.\d\d)"
        r"|(?= in the (?:morning|afternoon|evening)\b))"
        rf"(?=[,;:.!?)–-]|$| (?:sharp|for|in|at|on|and|to|or|with|until|then|till)\b){_NO_TIME}"
    ),
    _say,
    marks=(".0",),
    glance=later(rf"{_EVENTS}(?:,|:)? \d"),
)
"""Behind what happens then: `Doors 7.30`, `Evensong 6.30`."""
_HOURS_TOLD = later(
    r"\b(?:[Oo]pen|[Dd]aily|[Hh]ours|[Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]oon|[Ff]rom|[Tt]imes?"
    r"|[Ss]urgery|[Cc]losed|[Hh]all|[Cc]offee|(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thurs|Fri|Sat|Satur"
    r"|Sun)(?:day)?s?)\b"
)


def _say_hours(match: re.Match[str]) -> str | None:
    """Return both hours; None where no hours are told of."""
    if _RATE().search(match.string) or not _HOURS_TOLD().search(match.string):
        return None
    first, last = match["first"].replace(".", ":"), match["last"].replace(".", ":")
    return f"{time_of_day(first, bare=False)} to {time_of_day(last, bare=False)}"


_TIME = r"(?:[1-9]|1\d|2[0-3])\.[0-5][05]"
HOURS = SemioticClass(
    "time",
    later(
        rf"(?<![\w.,:£$€–-])(?P<first>{_TIME})\s?[–-]\s?(?P<last>{_TIME}|noon|midnight)"
        r"(?![\w.:%–-]*\d|%| ?(?:per cent|percent|[ap]\.?m|[cmk]?[mg]|metres|points|million)\b)"
    ),
    _say_hours,
    marks=(".0",),
    at_number=True,
)
"""`Saturdays 9.30–12.30`."""

BRITISH_TIMES = (HOURS, POINTED, BEFORE_WORD, BEHIND_EVENT)
