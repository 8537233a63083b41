"""Short forms of one kind of British writing: listings, reports, knitting, what is for sale."""

from audio_edition.pronounce.british.adverts import ADVERTS
from audio_edition.pronounce.british.patterns import PATTERNS
from audio_edition.pronounce.number_words import cardinal
from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, later
from audio_edition.pronounce.short_words import any_of, keys
from audio_edition.pronounce.ways import WAYS, way

_SHORT = {
    "sts": "stitches",
    "foll": "following",
    "patt": "pattern",
    "rpt": "repeat",
    "Rpt": "Repeat",
    "rptd": "repeated",
    "concs": "concessions",
    "Concs": "Concessions",
    "offrs": "officers",
    "bapt": "baptised",
    "dble": "double",
    "recep": "reception",
    "bdrm": "bedroom",
    "bdrms": "bedrooms",
    "gdn": "garden",
    "gge": "garage",
    "wknd": "weekend",
}
SHORT_FORM = SemioticClass(
    "abbreviation",
    later(
        rf"(?<![\w.’'&/:–-])(?P<word>{any_of(_SHORT)})\b(?:\.(?!\w))?(?![\w&/-]|:\w|[’'](?!s\b|\W)|\.\w)"
    ),
    lambda match: _SHORT[match["word"]] + closing_stop(match),
    words=keys(_SHORT),
)
INCLUDING = SemioticClass(
    "abbreviation",
    later(r"(?<![\w.’'&/-])(?P<all>(?:[Aa]ll|[Ff]ully) )?(?P<said>inc)\b\.?(?! ?\d|\w|[-’'/])"),
    lambda match: f"{'inclusive' if match['all'] else 'including'}{closing_stop(match, 'said')}",
    words={"inc"},
)
"""`£40 inc VAT`."""
PUBLISHED = SemioticClass(
    "abbreviation",
    later(r"(?<![\w.’'-])publ?\.(?= (?:in|by|as|at|posthumously|\(?(?:1[4-9]|20)\d\d)\b)"),
    lambda _match: "published",
    words={"pub", "publ"},
)
"""`first pub. in 1798`; without its stop a pub is one."""
_BY = {"ed": "edited", "eds": "edited", "trans": "translated", "tr": "translated"}
_BY |= {"rev": "revised", "illus": "illustrated", "intro": "introduced", "arr": "arranged"}
_BY |= {"dir": "directed", "prod": "produced", "choreog": "choreographed"}
BY_WHOM = SemioticClass(
    "abbreviation",
    later(
        r"(?<![\w.’'-])(?:(?=eds?\b|tr|illus|arr)|(?:(?<=[,;(] )|(?<=\()))"
        rf"(?P<what>{any_of(_BY)})\b\.?"
        r"(?= (?:and \w+ )?by [A-Z])"
    ),
    lambda match: _BY[match["what"]],
    words=frozenset(_BY),
)
"""`ed by James Hale`, `trans. by`."""
VOLUME = SemioticClass(
    "abbreviation", later(r"(?<=\d-)vol(?= [a-zA-Z])"), lambda _match: "volume", words={"vol"}
)
"""`a 3-vol Life`."""
COLLEGE = SemioticClass(
    "abbreviation",
    later(r"\b(?:[A-Z][\w’']+ (?=Coll)|(?=Coll\b\.? of\b))(?P<said>Coll\b\.?)(?![\w’'-])"),
    lambda match: f"College{closing_stop(match, 'said')}",
    words={"Coll"},
)
"""`Trinity Coll, Cambridge`."""
SECOND_LIEUTENANT = SemioticClass(
    "title",
    later(
        r"(?:(?<=\b2nd )|(?<=\b1st )|(?<=\b[Ss]econd )|(?<=\b[Ff]irst )|(?<=\bFlt )"
        r"|(?<=\bFlt-)|(?<=\b[Ss]ub-))Lts?\b\.?(?= [a-z]|[,;:)])"
    ),
    lambda match: f"Lieutenant{'s' if 's' in match.group() else ''}",
    words={"Lt", "Lts"},
)
RANKS = SemioticClass(
    "initialism", later(r"(?<=\d )ORs\b|(?<=\band )ORs\b"), lambda _match: "O.Rs", words={"ORs"}
)
"""Other ranks of a regiment."""
ADMISSION = SemioticClass(
    "abbreviation",
    later(r"\b(?P<letter>[Aa])dm\b\.?(?=:? (?:£|\d+p\b|free\b))"),
    lambda match: f"{match['letter']}dmission",
    words={"adm", "Adm"},
)
CROSS = SemioticClass(
    "abbreviation",
    later(r"\b(?:King[’']?s|Charing|New(?= X (?:Gate|Road)\b)|Gerrards) (?P<said>X)\b(?![’'-])"),
    lambda _match: "Cross",
    words={"X"},
)
"""Railway stations: `King’s X`."""


_BEHIND_NUMBER = {"eps": "episodes", "divs": "divisions", "rms": "rooms", "Gp": "Group"}
_BEHIND_NUMBER |= {"cll": "clauses", "schs": "schedules"}
_UNITS = {"mth": "month", "ltr": "litre", "ltrs": "litres", "tbsps": "tablespoons"}
_UNITS |= {"tsps": "teaspoons"}
UNIT_ALONE = SemioticClass(
    "abbreviation",
    later(rf"(?<=[a-z] )(?P<word>{any_of(_UNITS)})\b(?![\w’'/-])"),
    lambda match: _UNITS[match["word"]],
    words=frozenset(_UNITS),
)
"""Where its number is not beside it: `2 heaped tbsps`, `£40 a mth`."""
BEHIND_NUMBER = SemioticClass(
    "abbreviation",
    later(rf"(?<=\d )(?P<word>{any_of(_BEHIND_NUMBER)})\b\.?(?= [a-z]|[,;:)]|\.?$)"),
    lambda match: _BEHIND_NUMBER[match["word"]] + closing_stop(match),
    words=frozenset(_BEHIND_NUMBER),
)
_BEFORE_NUMBER = {"Grp": "Group", "grp": "group", "cts": "counts", "ct": "count", "Stn": "Station"}
BEFORE_NUMBER = SemioticClass(
    "abbreviation",
    later(rf"(?<![\w.’'-])(?<!\d )(?P<word>{any_of(_BEFORE_NUMBER)})\b\.?(?= \d)"),
    lambda match: _BEFORE_NUMBER[match["word"]],
    words=frozenset(_BEFORE_NUMBER),
)
GREAT = SemioticClass(
    "abbreviation",
    later(r"(?<![\w.’'])(?P<letter>[Gg])t-(?=gt-|great|grand|aunt|uncle|niece|nephew)"),
    lambda match: f"{match['letter']}reat-",
    words={"Gt", "gt"},
)
"""`his gt-grandfather`."""
BOUND = SemioticClass(
    "abbreviation",
    later(r"(?<![\w/])(?P<way>[NSEWnsew])/[Bb](?:ound)?(?=[ ,;.)]|$)"),
    lambda match: f"{WAYS[match['way'].upper()]}bound",
    marks="/",
)
"""`the A66 E/B`."""
FACING = SemioticClass(
    "abbreviation",
    later(r"(?<![\w.’'-])(?P<way>[NS][EW]|[NSEW])(?=-(?:facing|bound|coast)\b)"),
    lambda match: way(match["way"]),
    words={"N", "S", "E", "W", "NE", "NW", "SE", "SW"},
)
"""`a S-facing garden`."""
IN_THE_NORTH = SemioticClass(
    "abbreviation",
    later(
        r"\b(?:[Ii]n|to|over|across) the (?:far )?(?P<said>[NSEW])(?=[,;:)]|\.?$|\. [A-Z][a-z]"
        r"| (?:of|with|by|under|where|later|today|tonight|on)\b|(?<=to the .) and [a-z])"
    ),
    lambda match: WAYS[match["said"]],
    words={"N", "S", "E", "W"},
)
"""`12C in the W`."""
OUTSIDE = SemioticClass(
    "abbreviation",
    later(r"(?<![\w/])o/s(?= (?:the|No|no|\d|[A-Z]))"),
    lambda _match: "outside",
    marks="/",
)
RIVER = SemioticClass(
    "abbreviation",
    later(
        r"\b(?:the|and|of|near|on) (?P<said>R\.)"
        r"(?= [A-Z][a-z]+\b(?! (?:[A-Z]|case|family|estate)))(?<=the R\.)"
    ),
    lambda _match: "River",
    words={"R"},
)
"""`beyond the R. Lys`."""
CENTRE = SemioticClass(
    "abbreviation",
    later(r"\b(?:[A-Z][a-z]+|[Tt]own|[Cc]ity) (?P<said>Ctr\b\.?)(?![\w’'-])"),
    lambda match: f"Centre{closing_stop(match, 'said')}",
    words={"Ctr"},
)
YOUR = SemioticClass(
    "abbreviation",
    later(
        r"\b(?<!\b[Tt]his )(?<![Oo]ne )(?<![Pp]er )(?P<letter>[Yy])r\.? "
        r"(?=(?:affec|affect|obed|loving|humble|sincere|ever|dear|kind|own|most|letter)\b)"
    ),
    lambda match: f"{match['letter']}our ",
    words={"yr", "Yr"},
)
"""`yr affec. nephew`."""
DIVIDEND = SemioticClass(
    "abbreviation",
    later(r"\b(?:[Ii]nterim|[Ff]inal|[Ss]pecial|[Hh]alf-year|[Tt]otal) (?P<said>div\b\.?)"),
    lambda match: f"dividend{closing_stop(match, 'said')}",
    words={"div"},
)
A_POINT = SemioticClass(
    "abbreviation",
    later(r"(?<=\b[Aa] )pt\b(?= (?:for|from|in|at|against|behind|ahead|clear))"),
    lambda _match: "point",
    words={"pt"},
)
"""`they need a pt for the play-offs`."""
CHANNEL = SemioticClass(
    "abbreviation", later(r"\bCh(?=[45]\b)"), lambda _match: "Channel ", words={"Ch"}
)
"""`Ch4’s Countdown`."""

COUNCILLOR = SemioticClass(
    "title",
    later(r"(?<![\w.’'-])Couns?\b\.?(?= (?:Mrs? |Ms |Dr )?[A-Z][a-z]+)"),
    lambda match: f"Councillor{'s' if 's' in match.group() else ''}",
    words={"Coun", "Couns"},
)
"""In the north: `Coun Hale`."""

PROFESSOR = SemioticClass(
    "title",
    later(r"\b[A-Z][a-z]+ (?P<said>Prof)\b\.?(?= (?:at|in|emeritus|Emeritus)\b|[,;)])"),
    lambda _match: "Professor",
    words={"Prof"},
)
"""`Regius Prof at 38`."""
EPISODE = SemioticClass(
    "abbreviation",
    later(r"\b(?P<letter>[Ee])p\b\.? ?(?P<number>\d{1,3})/(?P<of>\d{1,3})(?![\w/])"),
    lambda match: (
        f"{match['letter']}pisode {cardinal(int(match['number']))} of {cardinal(int(match['of']))}"
    ),
    words={"ep", "Ep"},
)
"""`ep 3/8 of the serial`."""
OPUSES = SemioticClass(
    "citation",
    later(r"\bopp\b\.?(?= \d{1,3}\b(?! (?!and\b)[a-z]))"),
    lambda _match: "opuses",
    words={"opp"},
)

PLANNING = SemioticClass(
    "abbreviation",
    later(
        r"\b(?:with|has|had|full|outline|for|subject to|granted) "
        r"(?P<said>pp|PP)\b(?= (?:for|granted|to)\b)"
    ),
    lambda _match: "planning permission",
    words={"pp", "PP"},
)
"""`a barn with pp for 3 houses`."""
APPROACH = SemioticClass(
    "abbreviation",
    later(r"\b(?:Station|Railway|Bridge|Church) (?P<said>App)\b\.?(?![\w’'-])"),
    lambda _match: "Approach",
    words={"App"},
)

BRITISH_GENRES = (
    PLANNING,
    APPROACH,
    PROFESSOR,
    EPISODE,
    OPUSES,
    *PATTERNS,
    *ADVERTS,
    COUNCILLOR,
    UNIT_ALONE,
    BEHIND_NUMBER,
    BEFORE_NUMBER,
    GREAT,
    BOUND,
    FACING,
    IN_THE_NORTH,
    OUTSIDE,
    RIVER,
    CENTRE,
    YOUR,
    DIVIDEND,
    A_POINT,
    CHANNEL,
    SHORT_FORM,
    INCLUDING,
    PUBLISHED,
    BY_WHOM,
    VOLUME,
    COLLEGE,
    SECOND_LIEUTENANT,
    RANKS,
    ADMISSION,
    CROSS,
)
