"""Short forms of trades in British print: the sea, music, railways, the air."""

import re

from audio_edition.pronounce.clock import time_of_day
from audio_edition.pronounce.number_words import cardinal, digits
from audio_edition.pronounce.roman import roman_value
from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, in_sentence, later
from audio_edition.pronounce.ways import way

WIND = SemioticClass(
    "abbreviation",
    later(r"(?<![\w.’'-])(?P<way>[NS][EW]|[NW]|[SE](?=[’']))[’']?(?P<end>ly|lies)\b"),
    lambda match: f"{way(match['way'])}er{match['end']}",
    words={"ly", "lies", "Nly", "Sly", "Ely", "Wly", "NEly", "NWly", "SEly", "SWly"},
    glance=later(r"(?:[NS][EW]|[NSW])’?'?l[yi]|E[’']l[yi]"),
)
"""`SE’ly 5 or 6`; Sly and Ely are names."""
_WEATHER = later(
    r"\b(?:[Ww]inds?|[Gg]ales?|[Gg]usts?|[Ss]torm|[Ss]ail|[Ss]ea\b|[Ff]orecast|knots|[NSEW]{1,2}[’']?ly\b)"
)


def _say_force(match: re.Match[str]) -> str | None:
    """Return the force of the wind; None where no wind is told of."""
    if not in_sentence(match, _WEATHER()):
        return None
    until = f" to {cardinal(int(match['last']))}" if match["last"] else ""
    return f"force {cardinal(int(match['first']))}{until}"


FORCE = SemioticClass(
    "measure",
    later(
        r"(?<![\w.-])(?<!ress )(?<!ressed )F ?(?P<first>[1-9]|1[0-2])"
        r"(?:[–-](?P<last>[2-9]|1[0-2]))?"
        r"(?![\w–-]|[.,]\d)"
    ),
    _say_force,
    words={"F"},
)
"""Of the wind: `a SW F6`, `F3-4`."""
_SEA = {"mod": "moderate", "Mod": "Moderate", "occ": "occasionally", "vis": "visibility"}
VISIBILITY = SemioticClass(
    "abbreviation",
    later(
        r"(?<![\w.’'-])(?:[Mm]od(?= (?:or|to|occ|occasionally|becoming)"
        r" (?:good|poor|rough|slight|heavy|very|severe)\b)"
        r"|(?<=good or )mod\b|(?<=good to )mod\b"
        r"|occ\b\.?(?= (?:poor|good|very|gale|mod|moderate|severe|rain|fog)\b)"
        r"|vis\b\.?(?=,? (?:good|mod|moderate|poor|\d)))\.?"
    ),
    lambda match: _SEA[match.group().rstrip(".")],
    words=frozenset(_SEA),
)
"""Of shipping forecasts: `mod or good, occ poor`."""
OPUS = SemioticClass(
    "citation",
    later(r"\b[Oo]p\b\.? ?\d{1,3}(?P<said>/)(?=\d{1,2}(?![\w/]))"),
    lambda _match: " number ",
    words={"Op", "op"},
)
"""`Op 76/5`."""
HOBOKEN = SemioticClass(
    "citation",
    later(r"\bHob\b\.? ?(?P<group>[IVX]+)[a-z]?[:/](?P<number>\d+)"),
    lambda match: (
        f"Hoboken {cardinal(roman_value(match['group']) or 0)} {cardinal(int(match['number']))}"
    ),
    words={"Hob"},
)
MODE = SemioticClass(
    "abbreviation",
    later(
        r"(?:\b[Ii]n |, )[A-G](?:[♭♯b#]| flat| sharp|-flat|-sharp)? "
        r"(?P<said>(?P<mode>min|maj)\b\.?)"
        r"(?![\w’'-])"
    ),
    lambda match: f"{match['mode']}or{closing_stop(match, 'said')}",
    words={"min", "maj"},
)
"""Of a key: `Symphony in E min`."""
_PIECES = {"Sym": "Symphony", "Symph": "Symphony", "Conc": "Concerto", "Qt": "Quartet"}
_PIECES |= {"Qnt": "Quintet", "Son": "Sonata", "Ov": "Overture", "Pf": "Piano", "Vn": "Violin"}
PIECE = SemioticClass(
    "abbreviation",
    later(
        rf"\b(?!Son (?!No \d|in [A-G]\b(?! [A-Z])))(?P<what>{'|'.join(_PIECES)})\b\.?"
        r"(?= (?:[Nn]o\b|in [A-G]\b|for [a-z]|(?:Conc|Son|Qt)\b|\d{1,3}\b(?! [a-z]+s\b)))"
    ),
    lambda match: _PIECES[match["what"]],
    words=frozenset(_PIECES),
)
"""`Sym No 4 in E min`, `Pf Conc`."""
PLATFORM = SemioticClass(
    "abbreviation",
    later(r"\b(?P<letter>[Pp])lat\b\.?(?= \d{1,2}\b)"),
    lambda match: f"{match['letter']}latform",
    words={"plat", "Plat"},
)
TIDE = SemioticClass(
    "time",
    later(
        r"(?<![\w.,:£$€–-])(?P<hour>0?\d|1\d|2[0-3])\.(?P<minutes>[0-5]\d)"
        r"(?= \(\d{1,2}(?:\.\d)?(?:m|ft)\))"
    ),
    lambda match: time_of_day(f"{match['hour']}:{match['minutes']}", bare=True),
    marks=(".0",),
    at_number=True,
)
"""`HW 11.14 (6.4m)`."""
EXPLOSIVE = SemioticClass(
    "measure",
    later(r"(?<=\d)[ -]?(?P<unit>[kM]t)(?= (?:bomb|device|warhead|weapon|blast|explosion|yield))"),
    lambda match: f" {'kilo' if match['unit'] == 'kt' else 'mega'}ton",
    words={"kt", "Mt"},
)
LOCOMOTIVE = SemioticClass(
    "alphanumeric",
    later(r"\b[Cc]lass(?:es)? \d{2,3}(?P<said>/)(?=\d\b)"),
    lambda _match: " ",
    words={"Class", "class", "classes"},
)
"""`a Class 37/4`."""
COUNTED_DISCS = SemioticClass(
    "alphanumeric",
    later(r"(?<=\d)x(?=(?:CD|LP|DVD)s?\b)"),
    lambda _match: " ",
    words={"xCD", "xLP", "xDVD", "xCDs", "xLPs", "xDVDs"},
)

_FLYING = later(
    r"\b(?:aircraft|aeroplane|planes?|pilots?|flight|flew|flown|flying|airfield|airport|landed|runway"
    r"|Cessna|Piper|Tiger Moth|Spitfire|helicopter|glider|Concorde|winds?|regist\w+|crash\w*)\b"
)
AIRCRAFT = SemioticClass(
    "alphanumeric",
    later(r"(?<![\w-])G-(?P<letters>[A-Z]{4})(?![\w-])"),
    lambda match: f"G {'.'.join(match['letters'])}" if in_sentence(match, _FLYING()) else None,
    glance=later(r"G-[A-Z]{4}"),
)
"""As it is registered: `G-BOAD`."""
AIRLINER = SemioticClass(
    "alphanumeric",
    later(r"(?<![\w.,-])(?P<type>7[0-9]7)-(?P<series>\d)00(?P<kind>ER|LR|F)(?!\w)"),
    lambda match: (
        f"{digits(match['type'])} {cardinal(int(match['series']))} hundred"
        f" {'.'.join(match['kind'])}"
    ),
    words={"ER", "LR", "F"},
    at_number=True,
)
_AT_SEA = later(
    r"\b(?:vis(?:ibility)?|coast(?:guard)?|kno?ts|kts?|runway|radar|approach"
    r"|\d ?ft|lighthouse|buoy|yacht|lifeboat|harbour)\b"
)
NAUTICAL = SemioticClass(
    "measure",
    later(r"(?<=\d) ?nm(?![\w])"),
    lambda match: " nautical miles" if in_sentence(match, _AT_SEA()) else None,
    words={"nm"},
)
TIMETABLE = SemioticClass(
    "time",
    later(
        r"(?<![\w.,:£$€–-])(?<![Cc]ode )(?<![Cc]all )(?P<from>0\d[0-5]\d)[–-]"
        r"(?P<until>[0-2]\d[0-5]\d)(?![\w:–-]|[.,]\d| \d{3})"
    ),
    lambda match: (
        f"{time_of_day(match['from'][:2] + ':' + match['from'][2:], bare=False)} to"
        f" {time_of_day(match['until'][:2] + ':' + match['until'][2:], bare=False)}"
    ),
    marks=("0000",),
    at_number=True,
)
"""`hourly, 0710-1910`."""


def _beats(match: re.Match[str]) -> str:
    return f"{cardinal(int(match['beats']))} {cardinal(int(match['value']))}"


SIGNATURE = SemioticClass(
    "fraction",
    later(
        r"\b(?:Andante|Allegro|Adagio|Presto|Largo|Lento|Moderato|Vivace|Allegretto)\b"
        r"[^.\d]{0,25}\b(?P<said>(?P<beats>[2-9]|12)/(?P<value>2|4|8|16))(?![\w/])"
    ),
    _beats,
    marks=("0/",),
)
"""Of music: `Andante, 6/8`."""
_MUSIC = later(
    r"\b(?:horns?|strings|score|violins?|cellos?|piano|tempo|waltz|minor|major|orchestra|melody|quavers?"
    r"|crotchets?|fugue|aria|hymn tune|movement)\b"
)
IN_TIME = SemioticClass(
    "fraction",
    later(
        r"\b(?:in|into|marked) (?P<said>(?P<beats>[2-9]|12)/(?P<value>[48]))"
        r"(?=,|;|\)|\.?$| time| and)"
    ),
    lambda match: _beats(match) if in_sentence(match, _MUSIC()) else None,
    marks=("0/",),
)
"""`a waltz in 3/4`."""


def _say_length(match: re.Match[str]) -> str:
    return f"{cardinal(int(match['minutes']))} minutes {cardinal(int(match['seconds']))} seconds"


RUNNING_TIME = SemioticClass(
    "time",
    later(
        r"\b(?:[Rr]unning time|[Dd]uration|[Ll]asts|[Ll]asting|[Tt]iming|[Ll]ength):? "
        r"(?P<said>(?P<minutes>\d{1,3})['’′](?P<seconds>[0-5]\d)[\"”″])"
    ),
    _say_length,
    marks=("0'", "0’", "0′"),
)
"""`running time 32'45"`."""
_DISCS = later(r"\b(?:CDs?|LPs?|discs?|DDD|tracks?|SACD)\b")
PLAYING_TIME = SemioticClass(
    "time",
    later(r"(?<=[,(] )(?P<minutes>\d{1,3})['’′](?P<seconds>[0-5]\d)[\"”″](?=[,;)])"),
    lambda match: _say_length(match) if in_sentence(match, _DISCS()) else None,
    marks=("0'", "0’", "0′"),
    at_number=True,
)
"""Of a record: `(CDA 67425, 71'14")`."""
_LANDING = later(r"\b(?:[Rr]unways?|Speedbird|threshold|ILS|take-?off|took off|landed)\b")
_SIDES = {"L": "left", "R": "right", "C": "centre"}
RUNWAY = SemioticClass(
    "alphanumeric",
    later(
        r"\b(?:from|on|onto|for|to|[Rr]unways?|and|off) "
        r"(?P<said>(?P<way>0[1-9]|[12]\d|3[0-6])(?P<side>[LRC]))"
        r"(?![\w/-])"
    ),
    lambda match: (
        f"{digits(match['way'])} {_SIDES[match['side']]}"
        if in_sentence(match, _LANDING())
        else None
    ),
    words={"L", "R", "C"},
    glance=later(r"\d\d[LRC]\b"),
)
"""`landing on 27L`."""
STANDARD = SemioticClass(
    "alphanumeric",
    later(r"\bBS (?P<said>\d{4,5})(?![\w.,]*\d)"),
    lambda match: digits(match["said"]),
    words={"BS"},
)
"""A British Standard: `BS 5268`."""

BRITISH_TRADES = (
    AIRCRAFT,
    WIND,
    VISIBILITY,
    HOBOKEN,
    MODE,
    PIECE,
)
NUMBERS_OF_TRADES = (
    AIRLINER,
    NAUTICAL,
    TIMETABLE,
    SIGNATURE,
    IN_TIME,
    RUNNING_TIME,
    STANDARD,
    PLAYING_TIME,
    RUNWAY,
    TIDE,
    EXPLOSIVE,
    LOCOMOTIVE,
    COUNTED_DISCS,
    FORCE,
    OPUS,
    PLATFORM,
)
"""They need a digit."""
