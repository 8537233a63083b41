"""Abbreviations: `No. 5`, `etc.`, `Inc.`, `vs`, and `he/she`."""

import re

from audio_edition.pronounce.bare_words import UNSTOPPED
from audio_edition.pronounce.dates import ANY_MONTH
from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, later, preceded
from audio_edition.pronounce.short_words import COUNTED_WORDS, STOPPED, any_of, keys

_OF_COURT = later(r"\d+[A-Z]?(?:\.\d|\([\da-z])")


def _say_counted(match: re.Match[str]) -> str:
    """Return what is counted; `r. 44.3(2)` is a rule of court and no reign."""
    if match["what"] == "r" and _OF_COURT().match(match.string, match.end()):
        return "rule "
    return f"{COUNTED_WORDS[match['what']]} "


SPECIES = SemioticClass(
    "abbreviation",
    later(r"\b[A-Z][a-z]{3,} (?P<said>sp\.)(?= (?!nov\b)[a-z(]|[,;)])"),
    lambda _match: "species",
    words={"sp"},
)
"""Behind a genus: `Carex sp. was found`."""
COUNTED = SemioticClass(
    "abbreviation",
    later(
        rf"(?<![\w.])(?<!Civ\. )(?<!Crim\. )(?<!App\. )"
        rf"(?P<said>(?P<what>{any_of(COUNTED_WORDS)})\. ?)"
        r"(?=\(?[$£€~]?\d(?!(?<!\bc\. \d)(?<!\bca\. \d)\d*(?:st|nd|rd|th|d)\b)"
        r"|(?<=[Nn]o\. )[A-Z]{1,4}-?\d"
        rf"|(?<=\b[bd]\. ){ANY_MONTH}|(?<=\bd\. )in (?:1\d|20)\d\d\b"
        rf"|(?<=\bc\. )(?:AD \d|{ANY_MONTH} \d)"
        rf"|(?<= )(?:I(?! [a-z]|[’'])|[IVXLC]{{2,}}|[VX]|[ivxlc]+)\b"
        rf"|(?<=[gpxcht]\. )[A-Z]\b(?!\.?\s?[A-Z]))"
    ),
    _say_counted,
    words=keys(COUNTED_WORDS),
)
_BARE_COUNTED = (
    *(
        "vol",
        "vols",
        "Vol",
        "Vols",
        "para",
        "reg",
        "regs",
        "Sch",
        "sch",
        "nos",
        "Nos",
        "fols",
        "pp",
        "Figs",
        "ch",
        "Ch",
    ),
    "Pt",
)
_COUNTED_OR_NOT = ("paras", "arts", "chap", "chaps", "fig", "figs", "Fig")
"""Those that are words too: `the chaps 3 doors down`."""
BARE_COUNTED = SemioticClass(
    "abbreviation",
    later(
        rf"\b(?P<what>(?:{'|'.join(_BARE_COUNTED)})(?= \d|(?<=\bPt) [IVX]+\b)"
        rf"|(?:{'|'.join(_COUNTED_OR_NOT)})(?= \d[\d.–-]*[a-z]?(?:\(|[^\w\s]|$| & \d"
        r"| (?:and|of|to|in|on|at|is|are|or|shows?|gives?|says?|above|below|for)\b))) "
        r"|(?:(?<=\b[Uu]nder )|(?<=\bAct )|(?<=\bAct \d{4} )|(?<=\bAct \d{4}, )|(?<=\b[Ss]ee ))"
        r"(?P<law>ss?) (?=\d)"
    ),
    lambda match: f"{COUNTED_WORDS[match['what'] or match['law']]} ",
    words=frozenset((*_BARE_COUNTED, *_COUNTED_OR_NOT, "s", "ss")),
)
"""As British writers have them, without a stop: `paras 4–7`, `Companies Act 2006 s 172`."""
_WORDS_TOO = frozenset(
    ("anon", "apt", "div", "ed", "v", "est", "ext", "feat", "gal", "illus", "mo", "temp", "trans")
)
"""Those that may be the last word of a sentence: `The name was apt.`"""
_NUMBERED = later(r"(?:\d(?:st|nd|rd|th)?|\b(?:[Rr]ev|[Nn]ew)\.?) $")


def _say_stopped(match: re.Match[str]) -> str | None:
    """Return what is meant; None where a word ends its sentence, and no number is before it."""
    stop = closing_stop(match)
    if stop and match["word"] in _WORDS_TOO and not preceded(match, _NUMBERED()):
        return None
    return STOPPED[match["word"]] + stop


ABBREVIATION = SemioticClass(
    "abbreviation",
    later(rf"(?<![\w.-])(?P<word>{any_of(STOPPED)})\.(?!\w)"),
    _say_stopped,
    words=keys(STOPPED),
)
EDITED = SemioticClass(
    "abbreviation",
    later(r"(?<![\w.-])ed\.(?= (?P<by>by)\b|\))"),
    lambda match: "edited" if match["by"] else "editor",
    words={"ed"},
)
"""`(ed.)`, `ed. by`: elsewhere it is an edition."""
ESTIMATED = SemioticClass(
    "abbreviation",
    later(
        r"(?<![\w.-])[Ee]st\.(?= (?!(?:in |c\. ?)?(?:1\d|20)\d\d\b|by\b|as\b)[\w$£€~])"
        r"|(?<=\()est\.(?=\))|(?<=\d\d )est\.(?=\))"
    ),
    lambda match: f"{match.group()[0]}stimated" + closing_stop(match),
    words={"est", "Est"},
)
"""`est. 500 people`; before a year it is the year in which something began."""
VERSUS = SemioticClass(
    "abbreviation",
    later(r"(?:(?<=[a-z.] )|(?<=\bR ))v(?= (?:the )?[A-Z])"),
    lambda _match: "versus",
    words={"v"},
)
"""British: `Hale v Lee`."""
VERY = SemioticClass(
    "abbreviation",
    later(
        r"(?<=[a-zA] )v\.(?= (?:large|small|good|bad|big|few|high|low|long|short|well|much|nice"
        r"|fast|slow|old|new|hot|cold)\b)"
    ),
    lambda _match: "very",
    words={"v"},
)
"""`a v. large dog`."""
LEAST = SemioticClass(
    "abbreviation",
    later(r"(?<![\d½] )\b(?:min|Min)\.(?= (?!and\b|or\b|to\b)[a-z])"),
    lambda match: f"{match.group()[0]}inimum",
    words={"min", "Min"},
)
"""`min. wage`; behind a number it is a minute."""
_BEHIND_ORDINAL = {
    "c": "century",
    "inst": "instant",
    "ult": "ultimo",
    "prox": "proximo",
    "st": "street",
    "ave": "avenue",
    "Bn": "Battalion",
}
BEHIND_ORDINAL = SemioticClass(
    "abbreviation",
    later(
        rf"(?:(?<=\d[snrt][tdh] )(?:(?P<short>{any_of(_BEHIND_ORDINAL)})\.|Bn\b\.?)"
        r"|(?<=\d[snrt][tdh]-)(?P<joined>c)\.)"
    ),
    lambda match: _BEHIND_ORDINAL[match["short"] or match["joined"] or "Bn"] + closing_stop(match),
    words=frozenset(_BEHIND_ORDINAL),
)
"""`the 4th c. BC`, `a 12th-c. church`, `yours of the 5th inst.`: this month, in old letters."""
COUNTY = SemioticClass(
    "abbreviation",
    later(
        r"\bCo\.?(?= (?:Durham|Down|Cork|Kerry|Mayo|Galway|Antrim|Armagh|Tyrone|Derry|Londonderry"
        r"|Fermanagh|Donegal|Wicklow|Clare|Kildare|Meath|Westmeath|Louth|Limerick|Sligo|Tipperary"
        r"|Waterford|Wexford|Cavan|Monaghan|Leitrim|Longford|Offaly|Laois|Carlow|Kilkenny"
        r"|Roscommon|Dublin)\b)"
    ),
    lambda _match: "County",
    words={"Co"},
)
"""`Co. Durham`, `Co Cork`."""
COPIED = SemioticClass(
    "abbreviation",
    later(r"(?<![\w.:/])cc(?=(?:[’']?d|[’']?ing)?\b)(?! of|\.)(?<!\d cc)(?<!\dcc)"),
    lambda _match: "C.C",
    words={"cc", "ccing", "ccd"},
)
"""`cc’d on the email`; behind a number it is a measure."""
MANUSCRIPT = SemioticClass(
    "abbreviation", later(r"\b(?<!, )MS\.(?= [a-z])"), lambda _match: "manuscript", words={"MS"}
)
BARE = SemioticClass(
    "abbreviation",
    later(
        rf"(?<![\w.’'/-])(?P<word>{any_of(UNSTOPPED)})(?:(?<=w/)(?![wv]\b)|(?![\w/-]|[’'](?!s\b)|\.\w))(?!\.[^\s])"
    ),
    lambda match: UNSTOPPED[match["word"]] + (" " if match["word"] == "w/" else ""),
    words=keys(UNSTOPPED),
)
OR = SemioticClass(
    "abbreviation",
    later(
        r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im|[Hh]ers|[Tt]hey|[Tt]heir|[Hh]imself|[Hh]erself|[Yy]es|[Mm]r"
        r"|[Mm]r?s)(?P<said>/)(?=(?:s?he|(?<!\b[Ss]he/)her|(?<!\b[Hh]e/)him|hers|his|they|them|their|himself|herself|no|Ms|Mrs)\b)"
    ),
    lambda _match: " or ",
    marks="/",
)
"""Pronouns and answers between which somebody may choose: `he/she`, `yes/no`."""
MARK = SemioticClass(
    "abbreviation",
    later(r"\b(?P<what>Mk|Yrs?) (?=[IVX]+\b|\d)"),
    lambda match: {"Mk": "mark ", "Yr": "Year ", "Yrs": "Years "}[match["what"]],
    words={"Mk", "Yr", "Yrs"},
)
"""`a Mk IX Spitfire`, `Yr 6`."""
BARE_NUMBER = SemioticClass(
    "abbreviation",
    later(
        r"(?<![\w.])No (?=\d{1,3}(?:[,.;:’'”\")]|$| (?:was|is|has|does|says)\b"
        r"| (?!\w+s\b|people\b|more\b)))"
        r"|(?<=[a-z], )No (?=\d{4}(?:[,;:’)]|\.(?!\d)|$))"
        r"|(?:(?<=[Tt]he )|(?<=[Hh]is )|(?<=[Hh]er )|(?<=[Tt]heir ))No (?=\d)"
        r"|(?:(?<=\bat )|(?<=\bin )|(?<=\bof )|(?<=\bto ))No (?=\d{1,3}\b)"
        r"|(?:(?<=\bat )|(?<=\bfrom )|(?<=opposite )|(?<=outside ))"
        r"no (?=\d{1,3}\b(?! \w+s\b| people\b|[,.]\d))"
        r"|(?:(?<=[’']s )|(?<=[Hh]is )|(?<=[Hh]er )|(?<=\b[Mm]y )|(?<=[Yy]our )"
        r"|(?<=\b[Tt]el\. )|(?<=[Pp]hone ))"
        r"[Nn]o\. (?=is |was |for )"
    ),
    lambda _match: "number ",
    words={"No", "no"},
)
_KEYS = {"min": "minor", "maj": "major"}
MUSICAL_KEY = SemioticClass(
    "abbreviation",
    later(
        r"(?:(?<=\bin )[A-G]|\b[A-G](?:[♭♯]|[- ](?:flat|sharp))) (?P<said>(?P<mode>min|maj)\b\.?)"
    ),
    lambda match: _KEYS[match["mode"]] + closing_stop(match, "said"),
    words=frozenset(_KEYS),
)
"""`K. 466 in D min.`"""
CHURCH = SemioticClass(
    "abbreviation",
    later(
        r"\b(?:Baptist|Methodist|Lutheran|Presbyterian|Congregational|Episcopal|Catholic|Christian"
        r"|Unitarian|Reformed|Orthodox|Community) (?P<said>Ch\.)"
    ),
    lambda match: "Church" + closing_stop(match, "said"),
    words={"Ch"},
)
DEFEATED = SemioticClass(
    "abbreviation",
    later(r"\b[A-Z][\w’'-]+ (?P<said>def\.)(?= (?:No\. |\()?[A-Z])"),
    lambda _match: "defeated",
    words={"def"},
)
"""Of results: `Ruiz def. Lee 6-4`."""
