"""Abbreviations and titles: `Mr.`, `Gen.`, `St. John St.`, `No. 5`, `etc.` and so on."""

import re

from audio_edition.pronounce.semiotic import SemioticClass, closing_stop

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
    "Br": "Brother",
    "Sgts": "Sergeants",
    "Lts": "Lieutenants",
    "Mts": "Mounts",
}
_WITHOUT_STOP = "Mr|Mrs|Ms|Mme|Dr|Drs|Prof|Messrs|Lt|Col|Sgt|Capt|Gen|Rev|Mt|Fr"
"""Titles that British use writes without a stop."""

_STREETS = {
    "St": "Street",
    "Dr": "Drive",
    "Ave": "Avenue",
    "Rd": "Road",
    "Blvd": "Boulevard",
    "Ln": "Lane",
    "Sq": "Square",
    "Pl": "Place",
    "Hwy": "Highway",
    "Pkwy": "Parkway",
    "Ct": "Court",
    "Ter": "Terrace",
    "Cres": "Crescent",
}
_COUNTED = {
    "No": "number",
    "Nos": "numbers",
    "Vol": "volume",
    "Ch": "chapter",
    "Fig": "figure",
    "Sec": "section",
    "Art": "article",
    "Pt": "part",
    "no": "number",
    "nos": "numbers",
    "nr": "number",
    "vol": "volume",
    "vols": "volumes",
    "ch": "chapter",
    "p": "page",
    "pp": "pages",
    "fig": "figure",
    "figs": "figures",
    "sec": "section",
    "c": "circa",
    "ca": "circa",
    "d": "died",
    "b": "born",
    "Op": "Opus",
    "op": "opus",
    "Figs": "figures",
    "Vols": "volumes",
    "Chs": "chapters",
    "chs": "chapters",
    "Secs": "sections",
    "secs": "sections",
    "art": "article",
    "arts": "articles",
    "para": "paragraph",
    "paras": "paragraphs",
    "l": "line",
    "ll": "lines",
    "v": "verse",
    "vv": "verses",
    "Eq": "equation",
    "eq": "equation",
    "Ex": "example",
    "P": "page",
    "Pp": "pages",
}
_WORDS = {
    "etc": "et cetera",
    "vs": "versus",
    "v": "versus",
    "e.g": "for example",
    "i.e": "that is",
    "cf": "compare",
    "viz": "namely",
    "approx": "approximately",
    "est": "established",
    "esp": "especially",
    "incl": "including",
    "misc": "miscellaneous",
    "a.k.a": "also known as",
    "et al": "and others",
    "a.m": "A.M",
    "p.m": "P.M",
    "Jr": "Junior",
    "Sr": "Senior",
    "Esq": "Esquire",
    "Inc": "Incorporated",
    "Corp": "Corporation",
    "Co": "Company",
    "Ltd": "Limited",
    "Bros": "Brothers",
    "Assn": "Association",
    "tel": "telephone",
    "Tel": "telephone",
    "ret": "retired",
    "Apt": "Apartment",
    "Dept": "Department",
    "Univ": "University",
    "Assoc": "Association",
    "Mfg": "Manufacturing",
    "Intl": "International",
    "Int'l": "International",
    "Natl": "National",
    "Nat'l": "National",
    "Govt": "Government",
    "govt": "government",
    "dept": "department",
    "avg": "average",
    "Ave": "Avenue",
    "Blvd": "Boulevard",
    "Rd": "Road",
    "ed": "edition",
    "eds": "editors",
    "ibid": "ibidem",
    "Ibid": "Ibidem",
    "op. cit": "opere citato",
    "max": "maximum",
    "ext": "extension",
    "Ext": "extension",
    "Attn": "Attention",
    "temp": "temperature",
    "pop": "population",
    "abbr": "abbreviation",
    "q.v": "which see",
    "Bldg": "Building",
    "Hts": "Heights",
    "Jct": "Junction",
    "Twp": "Township",
    "Cie": "Compagnie",
}
_BARE = {
    "vs": "versus",
    "etc": "et cetera",
    "eg": "for example",
    "ie": "that is",
    "approx": "approximately",
    "w/o": "without",
    "w/": "with",
    "c/o": "care of",
    "n/a": "not applicable",
    "N/A": "not applicable",
    "aka": "also known as",
    "cf": "compare",
    "Jr": "Junior",
    "Sr": "Senior",
    "Ltd": "Limited",
    "Bros": "Brothers",
}
"""Those that are written without a stop."""


def _any_of(table: dict[str, str]) -> str:
    """Return a pattern for the keys of a table, the longest first."""
    return "|".join(re.escape(key) for key in sorted(table, key=len, reverse=True))


TITLE = SemioticClass(
    "title",
    re.compile(
        rf"\b(?:(?P<said>(?P<name>{_any_of(_TITLES)})\.|(?:{_WITHOUT_STOP}))"
        r"(?=[ \N{NO-BREAK SPACE}]{1,2}(?:[A-ZÀ-Þ]|d[eu’']|von |van |and |& |al-|bin )))"
    ),
    lambda match: _TITLES[match["said"].rstrip(".")],
)
SAINT = SemioticClass(
    "abbreviation",
    re.compile(r"\b(?P<said>Ste?\.?)(?=[ -][A-ZÀ-Þ])"),
    lambda match: "Sainte" if match["said"].startswith("Ste") else "Saint",
)
STREET = SemioticClass(
    "abbreviation",
    re.compile(
        rf"\b(?:[A-Z][\w’']+\.?|\d+(?:st|nd|rd|th)) (?P<said>(?P<kind>{_any_of(_STREETS)})\.?)"
        r"(?![\w’'.])(?! [A-ZÀ-Þ])"
    ),
    lambda match: _STREETS[match["kind"]] + closing_stop(match, "said"),
)
COUNTED = SemioticClass(
    "abbreviation",
    re.compile(
        rf"(?<![\w.])(?P<said>(?P<what>{_any_of(_COUNTED)})\. ?)(?=\d|(?:[IVX]+|[ivxlc]+)\b)"
    ),
    lambda match: f"{_COUNTED[match['what']]} ",
)
ABBREVIATION = SemioticClass(
    "abbreviation",
    re.compile(rf"(?<![\w.])(?P<word>{_any_of(_WORDS)})\."),
    lambda match: _WORDS[match["word"]] + closing_stop(match),
)
BARE = SemioticClass(
    "abbreviation",
    re.compile(
        rf"(?<![\w.’'/-])(?P<word>{_any_of(_BARE)})(?:(?<=w/)|(?![\w’'/-]|\.\w))(?!\.[^\s])"
    ),
    lambda match: _BARE[match["word"]] + (" " if match["word"] == "w/" else ""),
)
BARE_NUMBER = SemioticClass(
    "abbreviation",
    re.compile(r"(?<![\w.])No (?=\d{1,3}(?:[,.;:’']|$| (?!\w+s\b|people\b|more\b)))"),
    lambda _match: "number ",
)
