"""Short forms of words as British print has them, without stops: `Glos`, `Bt`, `hon sec`.

Some mean something else across the ocean; hence for British text alone.
"""

from audio_edition.pronounce.dates import full_name
from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, later, preceded
from audio_edition.pronounce.short_words import any_of, keys

_COUNTIES = {
    "Caerns": "Caernarfonshire",
    "Cambs": "Cambridgeshire",
    "Carms": "Carmarthenshire",
    "Denbs": "Denbighshire",
    "Derbys": "Derbyshire",
    "Glos": "Gloucestershire",
    "Hants": "Hampshire",
    "Herefs": "Herefordshire",
    "Herts": "Hertfordshire",
    "Leics": "Leicestershire",
    "Lincs": "Lincolnshire",
    "Middx": "Middlesex",
    "Northants": "Northamptonshire",
    "Northumb": "Northumberland",
    "Notts": "Nottinghamshire",
    "Pembs": "Pembrokeshire",
    "Salop": "Shropshire",
    "Shrops": "Shropshire",
    "Warks": "Warwickshire",
    "Worcs": "Worcestershire",
}
_COUNTIES_AND_WORDS = {
    "Beds": "Bedfordshire",
    "Berks": "Berkshire",
    "Bucks": "Buckinghamshire",
    "Glam": "Glamorgan",
    "Hunts": "Huntingdonshire",
    "Lancs": "Lancashire",
    "Oxon": "Oxfordshire",
    "Staffs": "Staffordshire",
    "Wilts": "Wiltshire",
    "Yorks": "Yorkshire",
}
_ALL_COUNTIES = _COUNTIES | _COUNTIES_AND_WORDS

COUNTY_NAME = SemioticClass(
    "abbreviation",
    later(
        rf"(?<![\w’'-])(?P<said>(?P<county>{any_of(_COUNTIES)}|(?=Lancs (?:and|&) Yorks)Lancs"
        r"|(?:(?<=[a-z], )|(?<=\b[Ii]n )"
        r"|(?<=\b[Ff]rom )|(?<=\bto )|(?<=\bof )|(?<=\b[Nn]ear )|(?<=\bnr )|(?<=\band )"
        r"|(?<=\b[NSEW] )|(?<=(?:Nor|Sou)th )|(?<=[EW][ae]st ))"
        rf"(?:{any_of(_COUNTIES_AND_WORDS)}))\.?)(?![\w’'-]|\.\w| (?:County|Forest)\b)"
    ),
    lambda match: _ALL_COUNTIES[match["county"]] + closing_stop(match, "said"),
    words=frozenset(_ALL_COUNTIES),
)
"""`Bourton, Glos`, `from Bucks to Wilts`: what is a word too wants a place before it."""
_WAYS = {"N": "North", "S": "South", "E": "East", "W": "West"}
PART_OF_COUNTRY = SemioticClass(
    "abbreviation",
    later(
        rf"(?<![\w.’'/&-])(?P<way>[NSEW])(?= (?:{any_of(_ALL_COUNTIES)}"
        rf"|{'|'.join(_ALL_COUNTIES.values())}|Sussex|Devon|Dorset|Cornwall|Wales|London|Midlands|Lothian|Somerset|Kent|Essex|Surrey"
        r"|Norfolk|Suffolk|Ireland|Riding)\b)"
    ),
    lambda match: _WAYS[match["way"]],
    words=frozenset(_WAYS),
)
"""`Hull, E Yorks`."""
_HONOURS = {"Bt": "Baronet", "Bts": "Baronets", "Kt": "Knight", "Esq": "Esquire", "Bart": "Baronet"}
HONOUR = SemioticClass(
    "title",
    later(
        r"(?:\b(?:[A-Z][\w’-]*|\d(?:st|nd|rd|th)),? (?!Bart)"
        r"|\bSir (?:[A-Z][\w’.-]* ){0,3}[A-Z][\w’-]+, (?=Bart\b))"
        r"(?P<said>(?P<honour>Bts?|Kt|Esq|Bart)\b\.?)"
        r"(?![\w’'-]| (?:cotton|maize|corn|toxins?|crops?|genes?)\b)"
    ),
    lambda match: _HONOURS[match["honour"]] + closing_stop(match, "said"),
    words=frozenset(_HONOURS),
)
"""Behind a name: `Sir James Hale Bt`, `the 5th Bt`."""
_OFFICE = (
    r"[Ss]ec\b|[Tt]reas\b|[Ss]ecretar|[Tt]reasurer|[Pp]res|[Vv]ice\b|[Ff]ellow|[Ll]ife|Auditor|Solicitor"
    r"|Chairman|Colonel|Canon|Curator|Librarian|Editor|Consul|D[A-Z]|LL|Doctor|Freeman|[Dd]egree"
)
_PERSON = (
    r"Friend|Gentlem[ae]n|Lad(?:y|ies)\b|Member|M(?:iss|rs?)\b|Sir\b|Dame\b"
    r"|[Aa]nd (?:[Ll]earned|[Gg]allant)|members? (?:for|opposite)\b"
)
HONORARY = SemioticClass(
    "title",
    later(rf"\b(?P<letter>[Hh])on\b\.?(?= (?:{_OFFICE}))"),
    lambda match: f"{match['letter']}onorary",
    words={"Hon", "hon"},
)
HONOURABLE = SemioticClass(
    "title",
    later(
        r"\b(?:(?P<right>[Rr])t\b\.? (?P<with>[Hh])on\b\.?"
        rf"|(?P<letter>[Hh])on\b\.?(?= (?:{_PERSON}))|(?<=[Tt]he )Hon\b\.?(?= [A-Z]))"
    ),
    lambda match: (
        f"{match['right']}ight {match['with']}onourable"
        if match["right"]
        else f"{match.group()[0]}onourable"
    ),
    words={"Hon", "hon"},
)
"""`the hon Member`, `Hon Mrs Hale`."""
_BEHIND_OFFICE = {
    "Sec": "Secretary",
    "sec": "secretary",
    "Treas": "Treasurer",
    "treas": "treasurer",
}
OFFICE = SemioticClass(
    "title",
    later(
        r"(?:(?<=\b[Hh]on )|(?<=\b[Hh]on\. )|(?<=\bGen )|(?<=\bHome )|(?<=\bForeign )"
        r"|(?<=\bPerm )|(?<=\bAsst ))"
        rf"(?P<word>{any_of(_BEHIND_OFFICE)})\b\.?(?!\w)"
    ),
    lambda match: _BEHIND_OFFICE[match["word"]] + closing_stop(match),
    words=frozenset(_BEHIND_OFFICE),
)
GENERAL_SECRETARY = SemioticClass(
    "title", later(r"\bGen(?= Sec\b)"), lambda _match: "General", words={"Gen"}
)
_NAME_BEFORE = later(r"\b(?:[A-Z][\w’-]*|[Tt]he),? $")
SISTER_OR_BROTHER = SemioticClass(
    "title",
    later(
        r"\b(?:S|B)r(?= [A-Z][a-z]+(?: [a-z,.]| [A-Z][a-z]+\b|[’',.;:]))"
        r"(?! (?:Lecturer|Manager|Vice|Software|Engineer|Director|Analyst|Editor|Partner))"
    ),
    lambda match: (
        None
        if preceded(match, _NAME_BEFORE())
        else {"S": "Sister", "B": "Brother"}[match.group()[0]]
    ),
    words={"Sr", "Br"},
)
"""In orders; behind a name `Sr` is the elder."""
GREAT_OR_NEAR = SemioticClass(
    "abbreviation",
    later(r"\b(?P<word>Gt|[Nn]r)\b\.?(?= [A-Z][a-z])"),
    lambda match: "Great" if match["word"] == "Gt" else "near",
    words={"Gt", "nr", "Nr"},
)
"""`Gt Queen St`, `nr. Ludlow`."""
_MOST = r"height|width|depth|weight|speed|load|gust|capacity|headroom|length|rainfall"
EXTREME = SemioticClass(
    "abbreviation",
    later(
        rf"(?<![\w.’'/-])(?<!\d )(?<!\b[Pp]er )(?P<end>[Mm](?:ax|in))"
        rf"(?: (?P<temp>temp)\b|(?= (?:{_MOST}))|(?<=m..)(?= (?!out\b)[a-z£\d])|(?<=^M..)(?= \d))"
    ),
    lambda match: f"{match['end']}imum{' temperature' if match['temp'] else ''}",
    words={"Max", "Min", "max", "min"},
)
"""`max temp`, `min 3 nights`."""
_TROOPS = {
    "Coy": "Company",
    "Bty": "Battery",
    "Div": "Division",
    "Inf": "Infantry",
    "Cav": "Cavalry",
    "Bde": "Brigade",
    "Armd": "Armoured",
    "Cdo": "Commando",
    "Sqn": "Squadron",
    "Regt": "Regiment",
    "Bn": "Battalion",
    "Fd": "Field",
    "Amb": "Ambulance",
}
TROOPS = SemioticClass(
    "abbreviation",
    later(
        r"(?:\b(?=Div \d)|(?<!\w)(?:\d{1,3}(?:st|nd|rd|th)?|[A-H]|[A-Z][a-z]{3,}"
        r"|Armd|Inf|Cdo|Bde|Lt|Fd|HQ|\([A-Z][a-z]+\)) )"
        rf"(?P<said>(?P<word>{any_of(_TROOPS)})\b\.?)(?![\w’'-]|\.\w)(?<!\d Bn)"
    ),
    lambda match: _TROOPS[match["word"]] + closing_stop(match, "said"),
    words=frozenset(_TROOPS),
)
"""`51st Highland Div`, `A Coy`, `3 Cdo Bde`."""
_SHORT = {
    "Asst": "Assistant",
    "asst": "assistant",
    "Cf": "Compare",
    "ea": "each",
    "doz": "dozen",
    "Tues": "Tuesday",
    "Weds": "Wednesday",
    "Thurs": "Thursday",
    "Yrs": "Years",
    "excl": "excluding",
    "esp": "especially",
    "prob": "probably",
    "decd": "deceased",
    "recd": "received",
    "encl": "enclosed",
    "cttee": "committee",
    "Cttee": "Committee",
    "chmn": "chairman",
    "Chmn": "Chairman",
    "Regt": "Regiment",
    "Bde": "Brigade",
    "Rly": "Railway",
    "Gdns": "Gardens",
    "Bldgs": "Buildings",
    "yr": "year",
    "wk": "week",
    "wks": "weeks",
    "mths": "months",
    "Univ": "University",
    "Assn": "Association",
    "Hosp": "Hospital",
    "educ": "educated",
    "mgr": "manager",
    "capt": "captain",
    "sgt": "sergeant",
    "vol": "volume",
    "vols": "volumes",
    "Hons": "Honours",
    "jnr": "junior",
    "snr": "senior",
    "stn": "station",
    "Stn": "Station",
    "Mkt": "Market",
    "Lwr": "Lower",
    "Upr": "Upper",
    "Bps": "Bishops",
    "opp": "opposite",
    "Ind Est": "Industrial Estate",
    "perm sec": "permanent secretary",
    "Cmdt": "Commandant",
    "dau": "daughter",
    "et seq": "et sequentia",
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
_PARTS_OF_NAMES = {"La": "Lane", "Ho": "House", "Soc": "Society", "Co": "Company"}
_PARTS_OF_NAMES |= {"Inst": "Institute", "Assoc": "Association", "Ch": "Church"}
_PARTS_OF_NAMES |= {"Cott": "Cottage", "Cotts": "Cottages", "Exch": "Exchange"}
PART_OF_NAME = SemioticClass(
    "abbreviation",
    later(
        r"(?:\b(?!Shangri)[A-Z][\w’']+ (?=(?:La|Inst|Assoc|Cotts?)\b\.?(?:[,;:)]|$| and\b)"
        r"|(?:Soc|Exch)\b)"
        r"|(?:\b[Aa]t|\b[Ii]n|\d) [A-Z][\w’']+ (?=Ho\b\.?(?:[,;:)]|$))"
        r"|\b(?=(?:Soc|Inst|Assoc) (?:of|for)\b)"
        r"|\b(?=Ch of (?:St|the|our|Our|All|Christ|England|Scotland)\b)"
        r"|\b(?=Co (?:Ltd|plc|Limited|PLC)\b))"
        r"(?P<said>(?:La|Ho|Soc|Co|Inst|Assoc|Exch|Ch|Cotts?)\b\.?)"
    ),
    lambda match: _PARTS_OF_NAMES[match["said"].rstrip(".")] + closing_stop(match, "said"),
    words=frozenset(_PARTS_OF_NAMES),
)
"""`Cow La`, `Somerset Ho`, `Soc of Antiquaries`, `Hale & Co Ltd`."""
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
        r"|[Tt]he (?=Fri|Sat)|(?<=[a-z,;] )(?=Wed\b(?! to\b)|Thu\b)"
        r"|(?=... (?:[ap]\.?m\b|morning|afternoon|evening|night)))"
        r"(?P<said>Mon|Tue|Wed|Thu|Fri|Sat(?! nav)|Sun(?! [a-z]+s\b))(?![\w’'-]|\.\w| [A-Z])"
    ),
    lambda match: full_name(match["said"]),
    words={"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"},
)
"""`on Sat we dine`."""
INITIALS = SemioticClass(
    "initialism",
    later(r"(?<![A-Z] )\bA[MNS](?= (?!I\b)[A-Z][a-zà-ÿ]+)(?=.*?[a-z]{3} [a-z])"),
    lambda match: ".".join(match.group()),
    words={"AM", "AN", "AS"},
)
"""Before a surname: `AN Wilson`."""
ACTING = SemioticClass(
    "title",
    later(r"(?<![\w/])(?P<how>[AT])/(?=(?:Capt|Maj|Col|Lt|Sgt|Cpl|Insp|Supt|Cdr|DI|DCI)\b)"),
    lambda match: "Acting " if match["how"] == "A" else "Temporary ",
    words={"A", "T"},
    glance=later(r"[AT]/[A-Z]"),
)
"""`A/Capt Hale`."""
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
YOURS = SemioticClass(
    "abbreviation",
    later(r"\bYrs(?= (?:ever|sincerely|faithfully|truly|affectionately|etc)\b)"),
    lambda _match: "Yours",
    words={"Yrs"},
)
JUNIOR = SemioticClass(
    "title",
    later(r"\b(?!Jan|Feb|Mar|Apr|May)[A-Z][a-z]+, (?P<said>Jun)\b(?=[,;)]| of )"),
    lambda _match: "Junior",
    words={"Jun"},
)
JUDGE = SemioticClass(
    "title",
    later(r"\b[A-Z][a-z]+ (?P<said>MR)(?= [a-z]|[,;:.)’]|$)"),
    lambda _match: "M.R",
    words={"MR"},
)
"""The Master of the Rolls, and no Mister: `Lord Denning MR`."""
HALF_OF_DAY = SemioticClass(
    "time",
    later(
        r"(?:(?:(?<=\b[Tt]he )|(?<=\b[Tt]his )(?!am I\b)|(?<=\b[Ee]very ))a|(?<=[a-z] )p)"
        r"m(?![\w’']|\.\w)"
    ),
    lambda match: f"{match.group()[0].upper()}.M",
    words={"am", "pm"},
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
BRITISH_WORDS = (
    PART_OF_COUNTRY,
    COUNTY_NAME,
    HONOUR,
    HONORARY,
    HONOURABLE,
    OFFICE,
    GENERAL_SECRETARY,
    SISTER_OR_BROTHER,
    GREAT_OR_NEAR,
    EXTREME,
    TROOPS,
    OFFER,
    DAY_ALONE,
    INITIALS,
    ACTING,
    HASH,
    EXCEPT,
    PER_PERSON,
    YOURS,
    SHORT_FORM,
    PART_OF_NAME,
    JUNIOR,
    JUDGE,
    HALF_OF_DAY,
    AS_LEVEL,
    ACCOUNT,
)
