"""Titles before a name: `Mr.`, `Gen. de Gaulle`, `the Rev. Dr. Hale`; and saints: `St. John`."""

import re

from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, later, preceded
from audio_edition.pronounce.short_words import any_of
from audio_edition.pronounce.ways import WAYS

_TITLES = {
    "Mr": "Mister",
    "Mrs": "Missus",
    "Ms": "Miz",
    "Messrs": "Messieurs",
    "Mme": "Madame",
    "Mlle": "Mademoiselle",
    "Dr": "Doctor",
    "Prof": "Professor",
    "Gen": "General",
    "Maj": "Major",
    "Col": "Colonel",
    "Lt": "Lieutenant",
    "Capt": "Captain",
    "Sgt": "Sergeant",
    "Cpl": "Corporal",
    "Pvt": "Private",
    "Adm": "Admiral",
    "Cmdr": "Commander",
    "Gov": "Governor",
    "Exec": "Executive",
    "Sen": "Senator",
    "Rep": "Representative",
    "Pres": "President",
    "Rev": "Reverend",
    "Fr": "Father",
    "Hon": "Honourable",
    "Sec": "Secretary",
    "Supt": "Superintendent",
    "Insp": "Inspector",
    "Amb": "Ambassador",
    "Mt": "Mount",
    "Ft": "Fort",
    "Sens": "Senators",
    "Reps": "Representatives",
    "Gens": "Generals",
    "Genl": "General",
    "Govs": "Governors",
    "Profs": "Professors",
    "Drs": "Doctors",
    "Det": "Detective",
    "Atty": "Attorney",
    "Asst": "Assistant",
    "Cdr": "Commander",
    "Comdr": "Commander",
    "Brig": "Brigadier",
    "Cpt": "Captain",
    "Ens": "Ensign",
    "Ald": "Alderman",
    "Msgr": "Monsignor",
    "Mgr": "Monsignor",
    "Br": "Brother",
    "Bp": "Bishop",
    "Abp": "Archbishop",
    "Sts": "Saints",
    "Sgts": "Sergeants",
    "Lts": "Lieutenants",
    "Mts": "Mounts",
    "Sra": "Señora",
    "Sr": "Señor",
    "Ven": "Venerable",
    "Ld": "Lord",
    "Spc": "Specialist",
    "Pfc": "Private First Class",
    "PFC": "Private First Class",
    "Ofc": "Officer",
    "Dep": "Deputy",
    "Treas": "Treasurer",
    "Supts": "Superintendents",
    "Mssrs": "Messieurs",
    "Mmes": "Mesdames",
    "SS": "Saints",
    "Cllr": "Councillor",
    "Revd": "Reverend",
    "Pt": "Point",
    "Rt": "Right",
    "Mx": "Mix",
    "Lieut": "Lieutenant",
    "Comm": "Commissioner",
    "Commr": "Commissioner",
    "Assoc": "Associate",
    "Secy": "Secretary",
    "Pte": "Private",
    "Gt": "Great",
    "Card": "Cardinal",
    "Bro": "Brother",
    "Flt": "Flight",
    "Sqn": "Squadron",
    "Wg": "Wing",
    "Ldr": "Leader",
    "Const": "Constable",
    "Srta": "Señorita",
    "Mons": "Monsieur",
    "Cdre": "Commodore",
    "Gp": "Group",
    "Plt": "Pilot",
    "Flg": "Flying",
    "Fg": "Flying",
    "Bdr": "Bombardier",
    "Gnr": "Gunner",
    "Spr": "Sapper",
    "Tpr": "Trooper",
    "Rfn": "Rifleman",
    "Gdsm": "Guardsman",
    "Sgmn": "Signalman",
    "Sig": "Signaller",
    "Fus": "Fusilier",
    "Pvte": "Private",
    "Mne": "Marine",
    "Ldg": "Leading",
    "Smn": "Seaman",
    "Surg": "Surgeon",
    "SSgt": "Staff Sergeant",
    "CSgt": "Colour Sergeant",
    "LSgt": "Lance Sergeant",
    "LCpl": "Lance Corporal",
    "Preb": "Prebendary",
    "Revs": "Reverends",
    "Archd": "Archdeacon",
    "Adjt": "Adjutant",
    "Archdn": "Archdeacon",
    "Cllrs": "Councillors",
    "Revds": "Reverends",
    "Lieuts": "Lieutenants",
    "Capts": "Captains",
    "Cols": "Colonels",
    "Cpls": "Corporals",
    "Ptes": "Privates",
}
_SLASHED = {
    "A/Cdre": "Air Commodore",
    "L/Cpl": "Lance Corporal",
    "L Cpl": "Lance Corporal",
    "L/Sgt": "Lance Sergeant",
    "L/Bdr": "Lance Bombardier",
    "S/Sgt": "Staff Sergeant",
    "C/Sgt": "Colour Sergeant",
    "F/Sgt": "Flight Sergeant",
    "F/Lt": "Flight Lieutenant",
    "F/O": "Flying Officer",
    "P/O": "Pilot Officer",
    "S/Ldr": "Squadron Leader",
    "W/Cdr": "Wing Commander",
    "G/Capt": "Group Captain",
    "2/Lt": "Second Lieutenant",
}
_WITHOUT_STOP = (
    "Gt|Brig|Lieut|Pte|Cdre|Gp|Plt|Flg|Fg|Bdr|Gnr|Spr|Tpr|Rfn|Gdsm|Sgmn|Mne|Ldg|Smn|Surg|SSgt"
    "|CSgt|LSgt|LCpl|Mgr|Bp|Abp|Adm|Preb|Archd|Ld|Cllrs|Revds|Revs|Asst(?= [DPCS])"
    "|Dep(?= (?:Ch|Supt|Speaker|Mayor|Head|Chief|Sec|Dir|Leader|Governor))|"
    "Mr|Mrs|Ms|Mme|Dr|Drs|Prof|Messrs|Lt|Sgt|Capt|Gen(?! [XYZ]\\b)|Rev|Mt|Fr"
    "|Cllr|Revd|Cpl|Maj|Cmdr|Supt|Insp|Det|Ald|Flt|Sqn|Wg|Ldr|Cdr|Rt(?= Revd?\\b)"
    "|Col(?! d(?:u|e la|es) )"
)
"""Titles that British use writes without a stop."""

_RANKS = {
    name: _TITLES[name]
    for name in (
        *(
            "Dr",
            "Prof",
            "Maj",
            "Lt",
            "Capt",
            "Sgt",
            "Cpl",
            "Pvt",
            "Adm",
            "Cmdr",
            "Gov",
            "Sen",
            "Rep",
        ),
        *("Pres", "Rev", "Supt", "Insp", "Amb", "Det", "Atty", "Asst", "Brig", "Sec"),
    )
}
"""Titles that are no words, and so may stand alone."""


_GENERATION = later(r"(?:\w(?:st|nd|rd|th)|\b(?:[Nn]ext|[Nn]ew))[- ]$")
_JOURNAL = later(r"\b[A-Z][a-z]{3,}\. $")
_JOB = later(
    r" (?:Vice|Director|Manager|Software|Engineer|Analyst|Editor|Partner|Lecturer|Counsel"
    r"|Advis[eo]r|VP|Account|Product|Research|Associate|Developer|Consultant)\b"
)
_OF_LETTERS = later(r" (?:Lett|Mod)\b")


_FIRST_NAME = later(r"\b[A-Z][a-z]+ $")
_OF_A_PASS = later(r"\b[Tt]he $")


def _is_surname(match: re.Match[str]) -> bool:
    """Return whether a sentence ends with a name: `the economist Biren Sen. His work …`."""
    named = match["said"] == "Sen." and preceded(match, _FIRST_NAME(), "said")
    return named and closing_stop(match, "said") == "."


def _is_pass(match: re.Match[str]) -> bool:
    """Return whether this is a pass in the Alps: `the Col de Vars`."""
    goes_on = match.string[match.end("said") :].startswith(" d")
    return match["said"] == "Col" and goes_on and preceded(match, _OF_A_PASS(), "said")


def _say_title(match: re.Match[str]) -> str | None:
    """Return the title; `12th Gen` is no general, and `Phys. Rev.` no reverend."""
    name = match["said"].rstrip(".")
    if _is_surname(match) or _is_pass(match):
        return None
    if match["said"] == "Gen" and preceded(match, _GENERATION(), "said"):
        return None
    if name == "Rev" and (
        preceded(match, _JOURNAL(), "said") or _OF_LETTERS().match(match.string, match.end("said"))
    ):
        return "Review"
    if name == "Sr" and _JOB().match(match.string, match.end("said")):
        return "Senior"
    return _TITLES[name]


_COMPOUND = "Lt|Lieut|Maj|Brig|Surg|Rear|Vice|Sub|Col|Capt|Insp|Eng|Gov|Sec|Atty|Solr|Dir|Adj"
_OFFICES = {"Sec": "Secretary", "Solr": "Solicitor", "Dir": "Director", "Adj": "Adjutant"}
_OFFICES |= {"Insp": "Inspector"}


def _say_compound(match: re.Match[str]) -> str:
    if match["slashed"]:
        return _SLASHED[match["slashed"]]
    if match["lord"]:
        return match["lord"] + "Lieutenant"
    first, last = match["first"], match["rank"] or match["last"]
    return f"{_TITLES.get(first) or _OFFICES.get(first, first)} {_TITLES[last]}"


COMPOUND_RANK = SemioticClass(
    "title",
    later(
        rf"\b(?:(?P<first>{_COMPOUND})\.?"
        r"(?:-(?P<rank>Gen|Col|Cdr|Cmdr|Adm)\b\.?"
        r"| (?P<last>Gen|Col|Cdr|Cmdr|Capt|Adm|Lt|Lieut|Maj)\b\.?(?= [A-ZÀ-Þ(]))"
        rf"|(?P<slashed>{any_of(_SLASHED)})\.?(?= [A-ZÀ-Þ(])"
        r"|(?P<lord>Lord[ -])(?:Lt|Lieut)\b\.?)"
    ),
    _say_compound,
    words={"Gen", "Col", "Cdr", "Cmdr", "Capt", "Adm", "Lt", "Lieut", "Maj"}
    | {"Cpl", "Sgt", "Bdr", "Ldr", "O", "Cdre"},
)
"""`Lt-Col Hale`, `Maj. Gen. Pell`, `L/Cpl Winter`."""


TITLE = SemioticClass(
    "title",
    later(
        rf"\b(?:(?P<said>(?P<name>{any_of(_TITLES)})\.|(?:{_WITHOUT_STOP}))"
        r"(?=[ \N{NO-BREAK SPACE}]{1,2}(?:[‘“]?[A-ZÀ-Þ]|\(ret|\(later |\(then |\(now |1st Class"
        r"|d[eu’']|von |van |and |& |al-"
        r"|bin |the (?:Hon|Lord|Rt|Revd?|Earl|Viscount|Duke|Marquess|Master|Baron|Dean|Archdeacon"
        r"|Bishop|Provost)\b)))"
    ),
    _say_title,
    words=frozenset(run for name in _TITLES for run in name.replace("-", ".").split(".")),
)
_ALWAYS = (
    *("Cpl", "Cpls", "Sgt", "Sgts", "Capt", "Capts", "Lieut", "Lieuts", "Lts", "Cmdr", "Cdr"),
    *("Revd", "Revds", "Cllr", "Cllrs", "Supt", "Supts", "Insp", "Flt", "Sqn", "Pte", "Ptes"),
    *(
        "Abp",
        "Cdre",
        "Gnr",
        "Spr",
        "Rfn",
        "Gdsm",
        "Bdr",
        "Archd",
        "Archdn",
        "Adjt",
        "Preb",
        "Drs",
        "Profs",
    ),
)
RANK_ALONE = SemioticClass(
    "title",
    later(
        rf"(?<![\w.’'/])(?P<rank>{'|'.join(_ALWAYS)}|(?<=2nd )Lt"
        r"|(?:Adm|Gen|Maj|Col|Brig)(?=\)))\b\.?(?![\w/]|[’'](?!s\b|\W))"
    ),
    lambda match: _TITLES[match["rank"]] + closing_stop(match),
    words=frozenset((*_ALWAYS, "Lt", "Adm", "Gen", "Maj", "Col", "Brig")),
)
"""Titles that are no words at all, wherever they stand: `the Capts tossed`, `Flt-Sgt Hale`."""
RANK = SemioticClass(
    "title",
    later(
        rf"\b(?:[Tt]he|[Aa]n?|[Tt]hat|[Hh]is|[Hh]er|[Oo]ur|[Mm]y|1st|2nd|[Ff]irst|[Ss]econd|[Ff]ormer"
        rf"|[Oo]ld|[Yy]oung) (?P<said>(?P<name>{any_of(_RANKS)})\.)(?= [a-z]|,)"
    ),
    lambda match: _TITLES[match["name"]],
    words=frozenset(_RANKS),
)
"""A title that stands without a name: `the Lt. saluted`."""
SISTER = SemioticClass(
    "title",
    later(
        r"\bSr\.?(?= (?:Mary|Maria|Marie|Agnes|Anne?|Teresa|Theresa|Helen|Joan|Margaret|Bernadette"
        r"|Catherine|Elizabeth|Lucy|Clare|Rose|Monica|Josephine|Patricia|Frances|Cecilia|Ruth)\b)"
    ),
    lambda _match: "Sister",
    words={"Sr"},
)
OF_POLICE = SemioticClass(
    "title",
    later(
        r"\bCh\.?(?= (?:Insp|Supt|Con)\b)|(?:(?<=\bDet )|(?<=\bCh ))(?:Con|Ch)\b"
        r"|(?<=\bDet\. )(?:Con|Ch)\."
    ),
    lambda match: "Constable" if match.group().startswith("Con") else "Chief",
    words={"Ch", "Con"},
)
"""`Det Con Webb`, `Ch Supt Hale`."""
PILOT_OFFICER = SemioticClass(
    "title",
    later(r"(?:(?<=\bPlt )|(?<=\bFlg )|(?<=\bFg )|(?<=\bPet )|(?<=\bWt ))Off\b"),
    lambda _match: "Officer",
    words={"Off"},
)
VENERABLE = SemioticClass(
    "title",
    later(r"(?:(?<=\b[Tt]he )|^)Ven(?= [A-Z]| the\b)"),
    lambda _match: "Venerable",
    words={"Ven"},
)
OF_STATE = SemioticClass(
    "title",
    later(
        r"\b(?P<said>(?P<name>Sec|Gov|Pres|Sen|Rep|Capt|Supt|Prof|Atty|Amb)\."
        r"|(?P<clerk>Archd|Abp|Bp|Supt|Capt|Prof|Lt|Cdr|Adm))"
        r"(?= (?:of|for|to) |-elect\b|-designate\b)"
    ),
    lambda match: _TITLES[match["name"] or match["clerk"]],
    words={"Sec", "Gov", "Pres", "Sen", "Rep", "Capt", "Supt", "Prof", "Atty", "Amb"}
    | {"Archd", "Abp", "Bp", "Lt", "Cdr", "Adm"},
)
"""`Sec. of State`."""


def _say_way(match: re.Match[str]) -> str:
    if match["side"]:
        east = "E" in match.group()
        return WAYS[match["side"]] + ("east" if east else "west")
    northern = match["land"] == "Ireland" and match["way"] == "N"
    return "Northern" if northern else WAYS[match["way"]].capitalize()


COMPASS = SemioticClass(
    "abbreviation",
    later(
        r"(?<![\w.])(?P<side>[NS])\.?[EW]\.?(?= of [A-Za-z])"
        r"|(?<![\w.])(?P<way>[NSEW])\.(?= (?P<land>of [A-Za-z]+|Korean?s?|Africans?|Africa|Carolina"
        r"|Dakota|America|Ireland|Irish|Virginia|Germany|Sudan|Yorkshire|Wales|London|Vietnam|Vietnamese"
        r"|Yemen|Timor|Sussex|Midlands|Bank|Asia|Europe|Pacific|Atlantic|Coast|Side|Hollywood"
        r"|Australia|Bengal|Glamorgan|Lothian|Dorset|Devon|Macedonia|Ossetia|Pole|Jerusalem|Texas)\b)"
    ),
    _say_way,
    words=frozenset(("N", "S", "E", "W", "NE", "NW", "SE", "SW")),
)
SAINT = SemioticClass(
    "abbreviation",
    later(r"\b(?P<said>Ste?\.?)(?=[ -][A-ZÀ-Þ])"),
    lambda match: "Sainte" if match["said"].startswith("Ste") else "Saint",
    words={"St", "Ste"},
)
