"""Short forms of words as British print has them, without stops: `max temp`, `asst`, `£90 pp`.

Some mean something else across the ocean; hence for British text alone.
"""

from audio_edition.pronounce.dates import full_name
from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, later
from audio_edition.pronounce.short_words import COUNTED_WORDS, STOPPED, any_of, keys, some_of

_MOST = (
    r"charge|stay|order|spend|age|wage|fee|height|width|depth|weight|speed|load|gust|capacity"
    r"|headroom|length|rainfall"
)
EXTREME = SemioticClass(
    "abbreviation",
    later(
        r"(?<![\w.’'/-])(?<!\d )(?<!\b[Pp]er )(?<!\bto the )"
        r"(?:(?<!\ba )(?<!\bone )(?<!\bany )|(?!min\b(?! of\b)))"
        r"(?P<end>[Mm](?:ax|in))\b(?:(?<=m..)\.(?= \d))?"
        rf"(?: (?P<temp>temp)\b|(?= (?:{_MOST}))|(?<=m..)(?= (?!out\b)[a-z£\d])"
        r"|(?<=\.)|(?<=^M..)(?= \d))"
    ),
    lambda match: f"{match['end']}imum{' temperature' if match['temp'] else ''}",
    words={"Max", "Min", "max", "min"},
)
"""`max temp`, `min 3 nights`."""
_SHORT = {
    **some_of(
        STOPPED,
        *("et seq", "Regt", "wk", "wks", "yr", "doz", "esp", "Assn", "Univ", "eds", "mgr", "asst"),
        *("Hosp", "mins", "Approx", "Cf"),
    ),
    **some_of(COUNTED_WORDS, "vol", "vols"),
    "Asst": "Assistant",
    "ea": "each",
    "Tues": "Tuesday",
    "Weds": "Wednesday",
    "Thurs": "Thursday",
    "Yrs": "Years",
    "excl": "excluding",
    "decd": "deceased",
    "recd": "received",
    "encl": "enclosed",
    "cttee": "committee",
    "Cttee": "Committee",
    "chmn": "chairman",
    "Chmn": "Chairman",
    "Bde": "Brigade",
    "Rly": "Railway",
    "Gdns": "Gardens",
    "Bldgs": "Buildings",
    "mths": "months",
    "educ": "educated",
    "unm": "unmarried",
    "appt": "appointment",
    "Hrs": "Hours",
    "COSHH": "cosh",
    "capt": "captain",
    "sgt": "sergeant",
    "Hons": "Honours",
    "jnr": "junior",
    "snr": "senior",
    "stn": "station",
    "Stn": "Station",
    "Mkt": "Market",
    "Lwr": "Lower",
    "Upr": "Upper",
    "Bps": "Bishops",
    "perm sec": "permanent secretary",
    "Cmdt": "Commandant",
    "dau": "daughter",
    "Parlt": "Parliament",
    "Recd": "Received",
}
SHORT_FORM = SemioticClass(
    "abbreviation",
    later(
        rf"(?<![\w.’'&/–-])(?P<word>{any_of(_SHORT)})\b\.?"
        r"(?![\w&/-]|[’'](?!s\b|\W)|\.\w| ?–)"
    ),
    lambda match: _SHORT[match["word"]] + closing_stop(match),
    words=keys(_SHORT),
)
OFFER = SemioticClass(
    "abbreviation",
    later(r"(?<=[\dk] )o\.?n\.?o\b"),
    lambda _match: "or nearest offer",
    words={"ono", "o"},
)
DAY_ALONE = SemioticClass(
    "date",
    later(
        r"\b(?:(?:[Oo]n|[Ee]very|[Ee]ach|[Nn]ext|[Ll]ast|[Bb]y|[Uu]ntil|[Tt]his) "
        r"|\b(?:ends?|exc|[Ff]rom|to|till?|open|closed|before|after|since) "
        r"(?=(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[,;:)]|\.?$| (?:and|the|we|it|all) ))"
        r"|[Tt]he (?=Fri|Sat)|(?<=[a-z,;] )(?<!\bJust )(?<!\bNewly )(?=Wed\b(?! to\b)|Thu\b)"
        r"|(?<=\d[snrt][tdh] )"
        r"|(?=... (?:[ap]\.?m\b|morning|afternoon|evening|night|\d{1,2}[snrt][tdh])))"
        r"(?P<said>Mon|Tue|Wed|Thu|Fri|Sat(?! nav)|Sun(?! [a-z]+s\b))"
        r"(?![\w’'–-]|\.(?!$|[’”])| [A-Z])"
    ),
    lambda match: full_name(match["said"]),
    words={"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"},
)
"""`on Sat we dine`."""
INITIALS = SemioticClass(
    "initialism",
    later(
        r"\bHE(?= (?:Sir|Lady|Lord|the (?:Gov|Amb|High))\b)"
        r"|(?<![A-Z] )\bA[MNS](?= (?!I\b)[A-Z][a-zà-ÿ]+)(?=.*?[a-z]{3} [a-z])"
    ),
    lambda match: ".".join(match.group()),
    words={"AM", "AN", "AS", "HE"},
)
"""Before a surname: `AN Wilson`."""
HASH = SemioticClass(
    "symbol",
    later(r"\b(?:[Pp]ress|[Ee]nter|[Dd]ial|[Tt]ype) (?P<said>#)(?![\w#*])"),
    lambda _match: "hash",
    marks="#",
)
"""A key that Americans call pound."""
EXCEPT = SemioticClass(
    "abbreviation",
    later(r"(?<![\w.’'-])exc\b\.?(?= (?:[A-Z]|bank|public))"),
    lambda _match: "except",
    words={"exc"},
)
"""`open daily exc Sun`."""
PER_PERSON = SemioticClass(
    "abbreviation",
    later(r"[£€$][\d,.]*\d (?P<said>pp)\b"),
    lambda _match: "per person",
    words={"pp"},
)
"""`£90 pp`."""
IN_CHARGE = SemioticClass(
    "abbreviation",
    later(r"(?<![\w/])(?:(?P<second>2) ?)?i/c\b"),
    lambda match: "second in command" if match["second"] else "in charge",
    marks="/",
)
"""`the officer i/c stores`, `2 i/c`."""
_FORMATS = {"8vo": "octavo", "4to": "quarto", "12mo": "duodecimo", "16mo": "sextodecimo"}
FORMAT = SemioticClass(
    "abbreviation",
    later(r"(?<![\w.,])(?:8vo|4to|12mo|16mo)\b\.?(?!\w)"),
    lambda match: _FORMATS[match.group().rstrip(".")] + closing_stop(match),
    words={"vo", "to", "mo"},
    glance=later(r"\d(?:vo|to|mo)\b"),
)
"""Of old books: `8vo, in calf`."""
VERY = SemioticClass(
    "abbreviation",
    later(
        r"(?:(?<=\bis )|(?<=\bare )|(?<=\bwas )|(?<=\bwere )|(?<=\bbeen )|(?<=[‘“(]))"
        r"v\b\.?(?= [a-z]{3})"
    ),
    lambda _match: "very",
    words={"v"},
)
"""`it was v. dull`."""
MINISTRY = SemioticClass(
    "abbreviation", later(r"\bMin\b\.?(?= of [A-Z])"), lambda _match: "Ministry", words={"Min"}
)
_BESIDE = {"opp": "opposite", "Opp": "Opposite", "pw": "per week"} | some_of(STOPPED, "prob")
BESIDE_OTHERS = SemioticClass(
    "abbreviation",
    later(
        r"(?<![\w.’'-])(?<!\b[Tt]he )(?<!\b[Aa] )(?<!\b[Aa]n )(?<!\b[Nn]o )(?<!\b[Mm]y )"
        r"(?<!\byour )(?P<word>"
        r"[Oo]pp\b\.?(?= (?:the|our|[A-Z]|stn|chapel|church|pub|post|school|park|village))"
        r"|prob\b\.?(?= (?:the|an?|by|of|in|from|that|as|at|on|not|never|[a-z]+ed|[A-Z]|c?\d))"
        r"|(?<=[a-z\d] )pw\b(?![:=]))"
    ),
    lambda match: _BESIDE[match["word"].rstrip(".")],
    words=frozenset(_BESIDE),
)
"""`opp the church`, `prob by Wren`, `6 eggs pw`; but a photo opp, no prob, the pw."""
DAYS = SemioticClass(
    "date",
    later(
        r"(?:(?<=\bon )|(?<=\band )|(?<=\bor )|(?<=& )|(?<=[,;(] ))"
        r"(?P<day>Mon|Fri|Sat|Sun)s\b(?=[,;:.)]|$| (?:by|at|from|till|until|only|and|or|in)\b)"
    ),
    lambda match: f"{full_name(match['day'])}s",
    words={"Mons", "Fris", "Sats", "Suns"},
)
"""`on Suns and Weds`."""
MONTH = SemioticClass(
    "date",
    later(
        r"\b(?:[Ii]n|[Ee]arly|[Ll]ate|[Mm]id|[Uu]ntil|[Ss]ince|[Tt]ill) "
        r"(?P<said>Mar|Jan|Jun)(?![\w’'/–-]|\.\w| [A-Z]| del\b| and (?:her|his|their|the|[A-Z]))"
    ),
    lambda match: full_name(match["said"]),
    words={"Mar", "Jan", "Jun"},
)
"""`in Mar`, `late Jan`: names too, but not behind these."""
ACCORDING = SemioticClass(
    "abbreviation",
    later(r"(?<![\w.’'-])(?P<letter>[Aa])cc\b\.?(?= to\b)"),
    lambda match: f"{match['letter']}ccording",
    words={"acc", "Acc"},
)
"""`acc. to the Met Office`."""
YOURS = SemioticClass(
    "abbreviation",
    later(r"\bYrs(?= (?:ever|sincerely|faithfully|truly|affectionately|etc)\b)"),
    lambda _match: "Yours",
    words={"Yrs"},
)
HALF_OF_DAY = SemioticClass(
    "time",
    later(
        r"(?:(?:(?<=\b[Tt]he )|(?<=\b[Tt]his )(?!am I\b)|(?<=\b[Ee]very ))a|(?<=[a-z] )p)"
        r"m(?![\w’']|\.\w)"
    ),
    lambda match: f"{match.group()[0].upper()}.M",
    words={"am", "pm"},
    glance=later(r"(?:he|is|ry) am\b|[a-z] pm\b"),
)
"""`in the am`, `this pm`."""
AS_LEVEL = SemioticClass(
    "initialism",
    later(r"\bAS(?=[ -][Ll]evels?\b)|(?<=\b[Aa]n )AS\b"),
    lambda _match: "A.S",
    words={"AS"},
)
ACCOUNT = SemioticClass(
    "initialism", later(r"\bISA(?=s?\b)"), lambda _match: "eye-sa", words={"ISA", "ISAs"}
)
"""For savings."""
MONTH_IN_SENTENCE = SemioticClass(
    "date",
    later(
        r"(?<=[a-z] )(?<!\d[snrt][tdh] )(?:Feb|Aug|Sept|Oct|Nov)(?=[.,;:!?)]?$| [a-z]|[,;:!?)] )"
    ),
    lambda match: full_name(match.group()),
    words={"Feb", "Aug", "Sept", "Oct", "Nov"},
)
"""`the wettest Feb since the war`."""
WEEKDAY_LABEL = SemioticClass(
    "date",
    later(r"(?:^|(?<=[.;] ))(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?=: )"),
    lambda match: full_name(match.group()),
    words={"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"},
)

BRITISH_WORDS = (
    MONTH_IN_SENTENCE,
    WEEKDAY_LABEL,
    EXTREME,
    OFFER,
    DAY_ALONE,
    INITIALS,
    HASH,
    EXCEPT,
    PER_PERSON,
    IN_CHARGE,
    FORMAT,
    VERY,
    MINISTRY,
    BESIDE_OTHERS,
    DAYS,
    MONTH,
    ACCORDING,
    YOURS,
    SHORT_FORM,
    HALF_OF_DAY,
    AS_LEVEL,
    ACCOUNT,
)
