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
}
_WITHOUT_STOP = "Mr|Mrs|Ms|Mme|Dr|Prof|Messrs"
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
}
_WORDS = {
    "etc": "et cetera",
    "vs": "versus",
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
}


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
    re.compile(rf"(?<![\w.])(?P<said>(?P<what>{_any_of(_COUNTED)})\. ?)(?=\d|[IVX]+\b)"),
    lambda match: f"{_COUNTED[match['what']]} ",
)
ABBREVIATION = SemioticClass(
    "abbreviation",
    re.compile(rf"(?<![\w.])(?P<word>{_any_of(_WORDS)})\."),
    lambda match: _WORDS[match["word"]] + closing_stop(match),
)
