"""Clock times with a point, as British print has them: `at 9.15`, `the 7.42 bus`, `Doors 7.30`."""

import re

from audio_edition.pronounce.clock import say_duration, time_of_day
from audio_edition.pronounce.number_words import two_digits
from audio_edition.pronounce.semiotic import SemioticClass, in_sentence, later, preceded
from audio_edition.pronounce.units import UNIT

_HOUR = r"(?P<hour>0\d|[1-9]|1\d|2[0-3])"
_NO_TIME = (
    r"(?![\w%]|[.,]\d|\s?[–-]\s?\d| ?%| ?[ap]\.?m\b| ?(?:per ?cent|percent|(?:m|b|tr)illion|points?"
    r"|times|miles|seconds|minutes|hours|met|kilo|degrees|on the Richter|bn"
    rf"|[mkxpc]\b|(?:{UNIT})\b))"
)


_RATE = later(
    r"\b(?:rates?|inflation|sterling|index|average|ratio|growth|yields?|magnitude|francs|euros?"
    r"|dollars?|shares|prices?|levels?|marks|doses?|scale|yen|odds|GDP|GPA)\b",
    re.IGNORECASE,
)


_AT_HOUR = later(
    r"\b(?:kick|half|trains?|bus(?:es)?|ferry|morning|evening|afternoon|night|o[’']clock|late|early"
    r"|minutes?|left|arrived|died|woke|dawn|exactly|precisely|[ap]m|\d{1,2} ?[ap]m"
    r"|tides?|moon|sun|alarm|service|timed"
    r"|hours?|clock|started|began|departed|departs|leaves|platform|deliver|born|pronounced"
    r"|missed|caught|catch|sailings?|leave|arrive"
    r"|depart)\b|\bat \d{1,2}\.[0-5][05]\b.*\bat \d{1,2}\.\d\d\b",
    re.IGNORECASE,
)
_TO_THE_MINUTE = later(
    r"\b[Aa]t $|\b(?:[Tt]he|then) $|\b[Aa]t (?:\d{1,2}\.\d\d(?:, and |, | and | or ))+$"
)
_LATE = later(rf"{_TO_THE_MINUTE().pattern}|\b(?:to|until|till|from|before|after) $")
_NOON = 12
_AGAIN = later(
    r"\b[Tt]he \d{1,2}\.[0-5]\d(?:,| and| or|, and) the $|"
    r"\bat (?:\d{1,2}\.[0-5][05](?:, and |, | and | or ))+$"
    r"|\bat \d{1,2}\.[0-5][05]\b(?! (?:m|cm|per cent)\b).*\b(?:at|by|till|until) $"
)


_HOURS_NAMED = later(
    r"\d ?[ap]m\b|\b[Tt]he \d{1,2}\.\d\d (?:from|to) [A-Z]|\d o[’']clock"
    r"|\b[Dd]oors (?:open )?\d"
    r"|\b[Ss]un(?:rise|set)\b|\bkick-off\b"
)
_COUNTED = later(
    r"\d ?(?:sec|m\b|metres|kg|pts|points|cm|mm|ft)|%|\b(?:averag|scor|record|laps?|ran|swam"
    r"|handicap|per cent|magnitude|measur|times (?:as|more)|\bpH\b|\blevel)"
)
"""What else numbers with a point may tell."""
_PLANNED = later(
    r"\b(?:at|due|then|act|part|half|gates?|bar|supper|dinner|lunch|show|film|call|arriv(?:es|ing)"
    r"|depart(?:s|ing)|leaving|returning|back)(?: at)? $",
    re.IGNORECASE,
)


def _say_to_the_minute(match: re.Match[str]) -> str | None:
    """Return a time that is no round one, where an hour may be meant."""
    early = match["hour"].startswith("0")
    if in_sentence(match, _HOURS_NAMED()) and not in_sentence(match, _COUNTED()):
        return _say(match) if preceded(match, _PLANNED()) else None
    if _AGAIN().search(match.string, 0, match.start()):
        return _say(match)
    told = _LATE if int(match["hour"]) > _NOON else _TO_THE_MINUTE
    opens = match.string.startswith("At ") and match.start() == len("At ")
    hour = opens or in_sentence(match, _AT_HOUR())
    if not early and not (preceded(match, told()) and hour):
        return None
    return _say(match)


def _say(match: re.Match[str]) -> str | None:
    """Return the time; None where rates and the like are told of."""
    if in_sentence(match, _RATE()):
        return None
    return time_of_day(f"{match['hour']}:{match['minutes']}", bare=True)


POINTED = SemioticClass(
    "time",
    later(
        r"\b(?:[Aa]t|[Bb]y|[Uu]ntil|[Ff]rom|[Tt]he|[Bb]efore|[Aa]fter|[Aa]round|[Aa]bout|to) "
        rf"(?P<said>{_HOUR}\.(?P<minutes>[0-5][05]"
        r"|[0-5]\d(?= (?:to|from|train|bus|service|ferry|is|was|has|had|will|left"
        r"|calls|stops|leaves|departs|arrives|runs|ran|pulled|came|does)\b)"
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
        r"(?=,? (?:for (?:\d{1,2}\.[0-5][05]\b|(?:[6-9]|1[0-2])(?=[,;)]|\.?$))"
        r"|GMT|BST|UTC|sharp|prompt|kick-?offs?|start"
        r"|(?:[A-Z]\w+ ){0,2}to [A-Z]\w+|from [A-Z]\w+"
        r"|(?:on )?(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thurs|Fri|Sat|Satur|Sun)(?:day)?s?"
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
    r"|[Cc]offee|[Mm]eet|[Oo]rders|[Gg]ates|[Rr]ace|[Dd]ep|[Aa]rr|[Aa]dmissions?|[Ee]ntry|[Cc]arriages|[Rr]egistration|is|was)"
)
BEHIND_EVENT = SemioticClass(
    "time",
    later(
        rf"(?:\b{_EVENTS}(?:,|:)?|(?:(?<=\.\d\d)|(?<=\d[ap]m)) for|\b[Aa]t \d{{1,2}} for) "
        rf"(?P<said>{_HOUR}\.(?P<minutes>[0-5][05]))(?:(?<!is \d\.\d\d)(?<!was \d\.\d\d)"
        r"(?<!is \d\d\.\d\d)(?<!was \d\d\.\d\d)"
        r"|(?= in the (?:morning|afternoon|evening)\b))"
        rf"(?=[,;:.!?)–-]|$| [A-Z]| (?:sharp|for|in|at|on|and|to"
        rf"|or|with|until|then|till)\b){_NO_TIME}"
    ),
    _say,
    marks=(".0",),
    glance=later(rf"(?:{_EVENTS}(?:,|:)?|[\dm] for) \d"),
)
"""Behind what happens then: `Doors 7.30`, `Evensong 6.30`."""
_HOURS_TOLD = later(
    r"\b(?:[Oo]pen|[Dd]aily|[Hh]ours|[Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]oon|[Ff]rom|[Tt]imes?"
    r"|[Ss]urgery|[Cc]losed|[Pp]eak|[Rr]oadworks|[Hh]all|[Cc]offee|(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thurs|Fri|Sat|Satur"
    r"|Sun)(?:day)?s?)\b"
)


def _say_hours(match: re.Match[str]) -> str | None:
    """Return both hours; None where no hours are told of."""
    if in_sentence(match, _RATE()) or not in_sentence(match, _HOURS_TOLD()):
        return None
    first = (match["first"] or match["from"]).replace(".", ":")
    last = (match["last"] or match["until"]).replace(".", ":")
    return f"{time_of_day(first, bare=False)} to {time_of_day(last, bare=False)}"


_FULL_HOUR = r"(?:[1-9]|1\d|2[0-3])"
_TIME = rf"{_FULL_HOUR}\.[0-5][05]"
HOURS = SemioticClass(
    "time",
    later(
        rf"(?<![\w.,:£$€–-])(?:(?P<first>{_TIME})\s?[–-]\s?"
        rf"(?P<last>{_TIME}|{_FULL_HOUR}|noon|midnight)|(?P<from>{_FULL_HOUR})[–-](?P<until>{_TIME}))"
        r"(?![\w.:%–-]*\d|%| ?(?:per cent|percent|[ap]\.?m|[cmk]?[mg]|metres|points|million)\b)"
    ),
    _say_hours,
    marks=(".0",),
    at_number=True,
)
"""`Saturdays 9.30–12.30`."""

TO_THE_MINUTE = SemioticClass(
    "time",
    later(
        rf"(?<![\w.,:£$€–-]){_HOUR}\.(?P<minutes>[0-5]\d)"
        rf"(?=[,;:!?)’”]|\.(?!\d)|$"
        r"| (?:and|or|to|from|on|the|but|when|precisely|exactly|after|s?he|they|we|his|her"
        r"|both|all|are|were|run|stop|go)\b"
        r"|(?:(?<=[Tt]he \d\.\d\d)|(?<=[Tt]he \d\d\.\d\d))"
        rf"(?= (?:ran|was|is|left|arrived|had|has|came|pulled)\b)){_NO_TIME}"
    ),
    _say_to_the_minute,
    marks=(".0",),
    at_number=True,
)
"""`at 4.23`, and the hours of a list, `06.14, 07.02 and 07.44`."""
_SKY = (
    r"(?:[Ll]ighting-up(?: times?)?|[Ss]un ?(?:rises?|sets?)"
    r"|[Mm]oon ?(?:rises?|sets?)|(?:[Hh]igh|[Ll]ow) (?:water|tide))"
)
ALMANAC = SemioticClass(
    "time",
    later(
        rf"\b{_SKY}(?: at| is| was|:)? (?P<said>{_HOUR}\.(?P<minutes>[0-5]\d))"
        r"(?!\d|\.\d| ?(?:m|metres|ft|feet|[ap]\.?m)\b)"
    ),
    _say,
    marks=(".0",),
    glance=later(_SKY),
)
"""`Sunrise 5.41, high water 11.52`."""
_RUNS = later(
    r"\b(?:bus(?:es)?|trains?|trams?|ferry|ferries|flights?|coach(?:es)?|sailings?|departs?|departures?"
    r"|services?|dep\b|arr\b|platform|watch|patrol|sentry|curfew|lights out|reveille|hours"
    r"|[Ss]tand \d+|stops?)\b",
    re.IGNORECASE,
)


def _say_late(match: re.Match[str]) -> str | None:
    """Return the time; None where nothing runs to one."""
    if not in_sentence(match, _RUNS()):
        return None
    return time_of_day(f"{match['hour']}:{match['minutes']}", bare=True)


PROGRAMME = SemioticClass(
    "time",
    later(rf"(?:^|(?<=[;,.] )){_HOUR}\.(?P<minutes>[0-5][05])(?= [A-Z“‘])"),
    _say,
    marks=(".0",),
    at_number=True,
    glance=later(r"\d\.[0-5][05] [A-Z“‘].*[;,.] \d{1,2}\.[0-5][05] [A-Z“‘]"),
)
"""Of a listing: `7.00 News; 7.30 The Archers`."""
LATE_HOUR = SemioticClass(
    "time",
    later(
        r"\b(?:[Aa]t|[Bb]y|[Uu]ntil|[Tt]ill|[Ff]rom|[Bb]efore|[Aa]fter|and|to) "
        r"(?P<said>(?!0\d00)(?P<hour>2[0-3]|0\d)(?P<minutes>[0-5]\d))"
        r"(?= (?:[A-Z][a-z]+ )?(?:trains?|services?|bus(?:es)?|flights?|ferry|ferries)\b"
        r"|[,;:!?)]|\.(?!\d)|$| (?:on|each|every|daily|from|to|until|and|when|sharp|precisely)\b)"
    ),
    _say_late,
    marks=("0000",),
)
"""Without a point, where trains and the like are told of: `buses run until 2305`."""
AT_ON = SemioticClass(
    "time",
    later(
        rf"\b[Aa]t (?P<said>{_HOUR}\.(?P<minutes>[0-5]\d))"
        r"(?= on (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?[ ./](?:\d|[A-Z])"
        r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b))"
    ),
    _say,
    marks=(".0",),
)
"""`at 15.17 on 19 May`."""
TRAIN = SemioticClass(
    "time",
    later(
        r"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Oo]ur|[Mm]y) "
        r"(?P<said>(?P<hour>[01]\d|2[0-3])(?P<minutes>[0-5]\d))"
        r"(?= (?:(?:to|from) [A-Z][a-z]|(?:departure|service|sailing|train|ferry|bus|flight)\b)"
        r"|(?<= 0\d\d\d)(?=,? (?:was|is|ran|left|didn[’']t|arrived|had)\b))"
    ),
    lambda match: time_of_day(f"{match['hour']}:{match['minutes']}", bare=True),
    marks=("0000",),
)
"""A time of day without a point: `the 0725 to Hull`."""

_CODE = later(r"\b(?:[Cc]odes?|[Cc]all|[Dd]ial|[Rr]ing|[Pp]hone|[Nn]umbers?)\b")
_AT_BARE = later(r"\b[Aa]t 0\d[0-5]\d\b")
_FROM = later(r"\b(?:[Ff]rom|[Bb]etween) [012]\d[0-5]\d (?:to|until|till|and) $")


def _say_bare(match: re.Match[str]) -> str | None:
    """Return `nine ten`, `oh six hundred`; None where no hours are told of."""
    named = in_sentence(match, _AT_BARE()) or in_sentence(match, _AT_HOUR())
    if not preceded(match, _FROM()) and (not named or in_sentence(match, _CODE())):
        return None
    if match["minutes"] == "00":
        return f"{two_digits(int(match['hour']))} hundred"
    return time_of_day(f"{match['hour']}:{match['minutes']}", bare=True)


BARE = SemioticClass(
    "time",
    later(
        r"(?<![\w.,:£$€/–-])(?<!\d )(?P<hour>0\d)(?P<minutes>[0-5]\d)"
        r"(?=[,;)]|\.(?!\d)|$| (?:and|or|to|from|on|the|but|when|each|every)\b)"
        r"(?! \d\d)(?!, \d{3}\b)"
    ),
    _say_bare,
    marks=("0000",),
    at_number=True,
)
"""A time of day of four digits: `Buses leave 0910 and 1110`."""

_EARLY = later(r"(?<![\d.,])0\d[0-5]\d(?!\d)")
STATION = SemioticClass(
    "time",
    later(
        r"\b(?:[Aa]rr(?:ive|iving|\.)?|[Dd]ep(?:art|arting|\.)?|[Ll]eav(?:e|ing)|due)"
        r" (?:[A-Z]\w+ ){0,2}"
        r"(?P<said>(?P<hour>[01]\d|2[0-3])(?P<minutes>[0-5]\d))(?=[,;)]|\.(?!\d)|$| (?:and|or)\b)"
    ),
    lambda match: (
        time_of_day(f"{match['hour']}:{match['minutes']}", bare=True)
        if in_sentence(match, _EARLY())
        else None
    ),
    marks=("0000",),
)
"""`Leave Exeter 0905, arrive Plymouth 1007`."""
_IN_LIST = later(r"(?<![\d.])\d{1,2}(?:\.[0-5]\d)?(?:, | and | or )$")
_SERVED = later(
    r"\b(?:Mass(?:es)?|[Ss]ervices?|Eucharist|[Tt]imes|[Tt]rains|[Bb]uses|[Pp]erformances)\b"
)
LISTED = SemioticClass(
    "time",
    later(rf"(?<![\w.:£$€–-]){_HOUR}\.(?P<minutes>[0-5][05])(?=[,;)]|\.(?!\d)|$| (?:and|or)\b)"),
    lambda match: (
        _say(match) if preceded(match, _IN_LIST()) and in_sentence(match, _SERVED()) else None
    ),
    marks=(".0",),
    at_number=True,
)
"""`Masses: Sunday 8, 9.30 and 11`."""
IT_WAS = SemioticClass(
    "time",
    later(
        r"\b[Ii]t(?:[’']s| is| was) (?:(?:already|now|only|nearly|almost|about|just|past) )?"
        rf"(?P<said>{_HOUR}\.(?P<minutes>[0-5]\d))"
        r"(?= (?:before|when|by (?:my|his|her|the)|o[’']clock)\b)"
    ),
    _say,
    marks=(".0",),
)
"""`It was 1.05 before they left`."""

_IN_TIME = later(r"\b(?:in|of|is|was|at|with|an?|his|her) $")
_RUN = later(
    r"\b(?:[Mm]arathon|[Ii]ronman|[Tt]riathlon|PB|[Cc]locked|[Ff]inish(?:ed|ing)?|course record)\b"
)
RACE_TIME = SemioticClass(
    "time",
    later(
        r"(?<![\w.,:£$€–-])(?P<hours>\d)\.(?P<minutes>[0-5]\d)\.(?P<seconds>[0-5]\d)(?![\w-]|\.\d)"
    ),
    lambda match: (
        say_duration(match) if preceded(match, _IN_TIME()) and in_sentence(match, _RUN()) else None
    ),
    marks=(".0",),
    at_number=True,
)
"""Of a long race: `a marathon in 2.47.11`."""

BRITISH_TIMES = (
    HOURS,
    ALMANAC,
    TRAIN,
    LATE_HOUR,
    AT_ON,
    PROGRAMME,
    POINTED,
    BEFORE_WORD,
    BEHIND_EVENT,
    TO_THE_MINUTE,
    STATION,
    BARE,
    LISTED,
    IT_WAS,
)
