"""References and lives as British print has them, without stops: `s 12(3)`, `p 212`, `d 1944`."""

import re

from audio_edition.pronounce.alphanumeric import say_label
from audio_edition.pronounce.initialism import letter_names
from audio_edition.pronounce.number_words import cardinal, digits, ordinal, two_digits, year
from audio_edition.pronounce.roman import roman_value
from audio_edition.pronounce.semiotic import SemioticClass, later, preceded
from audio_edition.pronounce.short_words import COUNTED_WORDS

_LIFE = {
    "b": "born",
    "d": "died",
    "m": "married",
    "r": "reigned",
    "fl": "flourished",
    "bap": "baptised",
    "bur": "buried",
    "Bap": "Baptised",
    "Bur": "Buried",
}
_WHEN = (
    r"(?:(?:c|ca|about|before|after|1st|2nd|3rd|first|secondly)[ ,]+)?"
    r"(?:\d{1,2} )?(?:[A-Z][\w’-]+[.,]? (?:\d{1,2} )?(?:[A-Z][a-z]+ )?)?"
    r"c?(?:1\d{3}|20\d\d|[1-9]\d\d)\b"
)
LIFE = SemioticClass(
    "abbreviation",
    later(
        r"(?:(?<=\()|(?<=[,;:–—] )|^(?=Ba|Bu)|(?<=\) ))"
        rf"(?P<word>{'|'.join(_LIFE)})\b\.?(?= {_WHEN})"
    ),
    lambda match: _LIFE[match["word"]],
    words=frozenset(_LIFE),
)
"""As in works of reference: `(b 1901, d 12 May 1944)`."""
MARRIED = SemioticClass(
    "abbreviation",
    later(
        r"(?<=[a-z] )m(?=,? (?:1st|2nd)ly\b)"
        r"|(?<=[a-z] )m(?= (?:1st |2nd |1st, |2nd, )?(?:1[5-9]|20)\d\d\b)|(?<=\b[Hh]e )m(?= [A-Z])"
    ),
    lambda _match: "married",
    words={"m"},
)
"""`He m 1919 Ethel Hale`."""
CIRCA_YEAR = SemioticClass(
    "date",
    later(r"(?<![\w.,’'/-])c(?P<first>1\d{3}|20\d\d)(?P<last>[–-](?:1\d|20)?\d\d\b)?(?!\w|[.,]\d)"),
    lambda match: _say_about(match["first"], (match["last"] or "")[1:]),
    marks=("c0",),
    words={"c"},
)


def _say_about(first: str, last: str) -> str:
    until = f" to {year(int(last)) if len(last) == 4 else two_digits(int(last))}" if last else ""
    return f"circa {year(int(first))}{until}"


CIRCA = SemioticClass(
    "abbreviation",
    later(
        r"(?<![\w.,’'/-])(?<!\d )c ?(?=(?:1\d{3}|20\d\d|[1-9]\d\d)\b(?!\.\d|-\w)|[£$€]\d"
        r"|\d{1,3},\d{3}\b|\d\d (?!and\b|or\b)[a-z]{3,}|AD \d|\d[\d.]*(?:%|[a-z]{1,3}\b))"
    ),
    lambda _match: "circa ",
    marks=("c0", "£", "$", "€"),
    words={"c"},
)
"""`c 900`, `c£5m`."""
_COUNTED = {
    word: COUNTED_WORDS[word]
    for word in (
        *("p", "fol", "fols", "col", "cols", "vv", "ll", "nn", "bk", "Bk", "art", "ss", "ref"),
        *("refs", "app", "Op", "Rm", "Reg", "regs", "sc", "Sc"),
    )
}
_COUNTED |= {
    "Regs": "Regulations",
    "Fol": "Folio",
    "Fols": "Folios",
    "Para": "Paragraph",
    "Paras": "Paragraphs",
    "chs": "chapters",
    "bks": "books",
    "pls": "plates",
    "Art": "Article",
    "Arts": "Articles",
    "Cl": "Clause",
    "cls": "clauses",
    "scs": "scenes",
    "Cmnd": "Command",
    "Cmd": "Command",
}
_SHORT = {
    "s": "section",
    "r": "rule",
    "op": "opus",
    "l": "line",
    "n": "note",
    "pt": "part",
    "cl": "clause",
    "rr": "rules",
    "reg": "regulation",
}
_SHORT |= {"tel": "telephone", "Tel": "telephone"}
_UNIT = (
    r"(?:km|m|ft|miles?|metres?|minutes?|per (?:cent|hour|day|week|head|mile)|hours?"
    r"|days?|weeks?|months?|years?|times|yards?"
    r"|nights?|evenings?|mornings?|people|men|women|friends|fans)\b"
)
NUMBERED = SemioticClass(
    "abbreviation",
    later(
        r"(?<![\w.’'/&-])(?:(?:(?=fol)|(?<!\b[Tt]he )(?<!\b[Aa] )(?<!\b[Aa]n ))"
        rf"(?:{'|'.join(_COUNTED)})"
        rf"(?= (?:\d{{1,3}}|(?<=[pld] )\d{{4}}|(?<=ols )\d{{4}})(?!\d|\.\d\d|,\d| {_UNIT}))"
        r"|(?<!\d )(?P<short>s(?= \d{1,4}[A-Z]{0,2}\b(?!\.\d| times))|r(?= \d{1,2}(?:\.\d|\(\d))"
        r"|(?:pt|reg|cl|rr)(?= \d)|[Tt]el(?= (?:[+(]|0|\d{3}|(?!Aviv)[A-Z][a-z]+ \d\d))"
        r"|n(?= \d+ (?:above|below)\b))"
        rf"|(?<!\b[Aa]n )(?<!\b[Tt]he )(?<!\bh(?:is|er) )(?<!\bmy )op(?= \d{{1,3}}\b(?! {_UNIT}))"
        r"|(?:(?<=\d )|(?<=[,(] )|(?<=\())(?P<inner>[ln])(?= \d))"
    ),
    lambda match: _COUNTED.get(match.group()) or _SHORT[match.group()],
    words=frozenset((*_COUNTED, *_SHORT)),
)
"""`p 212`, `s 12(3)`, `Arts 8 and 10`, `col 1502`."""
AGED = SemioticClass(
    "abbreviation",
    later(r"\b(?:aet|aetat|aged)\.?(?= \d)"),
    lambda _match: "aged",
    words={"aet", "aetat"},
)
"""On tombs: `aet. 54`."""


def _say_page(match: re.Match[str]) -> str:
    last = f" to {cardinal(int(match['last']))}" if match["last"] else ""
    return f"page{'s' if match['many'] else ''} {cardinal(int(match['first']))}{last}"


PAGE = SemioticClass(
    "citation",
    later(
        r"(?<![\w.’'/-])(?:p(?P<many>p)|(?:(?<=[Ss]ee )|(?<=[Oo]n )|(?<=, )|(?<=\())p)"
        r"(?P<first>\d{1,4})(?:[–-](?P<last>\d{1,4}))?(?![\w/–-]|[.,]\d)"
    ),
    _say_page,
    marks=("p0",),
)
"""Without a blank: `G2, pp8-9`, `on p12`."""
POINT_SIZE = SemioticClass(
    "measure",
    later(
        r"(?<=\d) ?pt(?= (?:type|font|text|bold|italic|leading|capitals|Times|Garamond|Caslon"
        r"|Baskerville|Bembo|Arial|Helvetica|Gill)\b)"
    ),
    lambda _match: " point",
    words={"pt"},
)
"""Of type: `12pt Garamond`."""
EST = SemioticClass(
    "abbreviation",
    later(r"(?<![\w.’'-])est(?= (?:(?P<year>(?:1\d|20)\d\d\b)|[£$€\d]))"),
    lambda match: "established" if match["year"] else "estimated",
    words={"est"},
)
"""`(est 1771)`, `est £300`."""
_BEHIND_ORDINAL = {"c": "century", "C": "century", "fl": "floor"}
CENTURY = SemioticClass(
    "abbreviation",
    later(
        r"(?<=\d[snrt][tdh][ -])(?:[cC](?![\w.’'])|(?<=-)c\.(?= [a-zA-Z])"
        r"|fl\b(?! oz)|ser\b\.?(?! \w))"
    ),
    lambda match: {"c": "century", "C": "century", "fl": "floor"}.get(
        match.group().rstrip("."), "series"
    ),
    words={"c", "C", "ser", "fl"},
)
"""`a 17th-c settle`, `Hansard, 3rd ser.`"""
LAW_REPORT = SemioticClass(
    "citation",
    later(
        r"(?:(?<=\d\] )|(?<=\d\) ))(?:(?P<volume>\d{1,2}) )?"
        r"(?P<series>(?<=\d )[A-Z]{2,5}|Ch|Fam)(?= \d{1,4}\b)"
    ),
    lambda match: _say_report(match["volume"], match["series"]),
    marks=("]", ")"),
    glance=later(r"\d[\])] (?:\d+ [A-Z]|Ch|Fam)"),
)
"""`[1948] 1 KB 223`: no kilobyte; `[1917] 1 Ch 234`."""


def _say_report(volume: str | None, series: str) -> str:
    named = {"Ch": "Chancery", "Fam": "Family"}.get(series) or letter_names(series)
    return f"{cardinal(int(volume))} {named}" if volume else named


REVELATION = SemioticClass(
    "verse",
    later(r"\bRev(?= \d{1,2}\b(?!\.\d| of\b|:))"),
    lambda _match: "Revelation",
    words={"Rev"},
)
EX_PARTE = SemioticClass(
    "citation", later(r"(?<=\b[Ee]x )p\b\.?(?= [A-Z])"), lambda _match: "parte", words={"p"}
)
"""`R v Hale, ex p Lee`."""
_NONE = later(
    r"\b(?:[Tt]here (?:is|are|was|were|has been|have been|will be)|[Tt]here[’']s|has|have|had"
    r"|having|got|get|wants?|wanted|needs?|needed)(?: still| now| also| just)? $"
)
_NUMBERED_THING = later(
    r"\b(?:[Bb]us|[Tt]ram|[Tt]rain|[Hh]ouse|[Pp]lot|[Ll]ot|[Ff]lat|[Rr]oom|[Cc]ell|[Hh]ut|[Gg]ate"
    r"|[Pp]latform|[Ii]ssue|[Ss]ymphony|[Ss]onata|[Qq]uartet|[Cc]oncerto|[Ss]uite|[Ii]tem|[Rr]ule"
    r"|[Ll]esson|[Hh]ymn|[Rr]eg|[Cc]at|[Rr]ef|[Tt]icket|[Cc]harity|[Cc]ompany|[Rr]oute|[Ww]ard"
    r"|[Cc]hannel|[Hh]ole|[Ss]tation|[Pp]ub|[Ss]hop|[Pp]age|[Ff]ile|[Bb]ox)(?: was| is)? $"
)
_TO_BE = later(r"\b(?:is|are|was|were|be|been) $")
_COUNTED_THINGS = later(
    r" \d+ (?:(?!(?:does|its|says|needs|wants|makes|takes|keeps|shows|gives|stands|lies|belongs"
    r"|goes|runs|opens|sells)\b)[a-z]+(?<![uias])s\b"
    r"|(?:people|more|men|women|children|per|million|longer|pence)\b)"
)
_GOES_ON = later(r" \d{1,3}(?: (?:for|in|on|of|at|and|but|until|when)\b|[,.;:)!?’”]|$)")


def _say_no(match: re.Match[str]) -> str | None:
    """Return `number`; but `there were no 12 men`, `it was no 10 minute job`."""
    if preceded(match, _NUMBERED_THING()):
        return "number"
    counted = _COUNTED_THINGS().match(match.string, match.end()) or preceded(match, _NONE())
    still = preceded(match, _TO_BE()) and not _GOES_ON().match(match.string, match.end())
    return None if counted or still else "number"


NUMBER = SemioticClass(
    "abbreviation",
    later(r"(?<![\w.’'-])no(?= [A-Z]{1,3} ?\d| \d{1,8}[a-z]?\b(?![.,:]\d|[–%/’-]))"),
    _say_no,
    words={"no"},
)
"""`plot no 12`, `reg no HU 54`."""
_SIDES = {"r": "recto", "v": "verso"}
_LEAF = later(r"(?P<leaf>\d+)(?P<side>[rv])")


def _say_leaves(match: re.Match[str]) -> str:
    leaves = _LEAF().finditer(match["said"])
    return " to ".join(f"{cardinal(int(one['leaf']))} {_SIDES[one['side']]}" for one in leaves)


LEAVES = SemioticClass(
    "citation",
    later(r"\b(?:[Ff]ol(?:io)?s?|ff?)\.? (?P<said>\d{1,3}[rv](?:\s?[–-]\s?\d{1,3}[rv])?)(?!\w)"),
    _say_leaves,
    words={"fol", "fols", "folio", "folios", "Fol", "Fols", "Folio", "f", "ff"},
)
"""Of a manuscript: `fols 12v–13r`."""
LEAF = SemioticClass(
    "citation",
    later(r"(?<![\w.’'-])ff?\.?(?= \d{1,3}[rv]\b)|(?<=\d, )ff?\.?(?= \d)"),
    lambda match: "folios" if match.group().startswith("ff") else "folio",
    words={"f", "ff"},
)
_LABELS = (
    *("vol", "vols", "Vol", "Vols", "ch", "chs", "Ch", "chap", "bk", "Bk", "pt", "Pt", "sc", "Sc"),
    *(
        "vv",
        "ll",
        "scs",
        "pp",
        "pl",
        "Pl",
        "art",
        "Art",
        "Arts",
        "Cl",
        "cl",
        "Sch",
        "fig",
        "sec",
    ),
)


def _say_label(word: str) -> str:
    return _COUNTED.get(word) or COUNTED_WORDS.get(word, "Psalm")


LABEL = SemioticClass(
    "abbreviation",
    later(
        rf"(?<![\w.’'/-])(?<!\d )(?:(?:{'|'.join(_LABELS)})(?= (?:[ivxlc]+|[IVX]+)\b(?![’'.]\w))"
        r"|p(?= [ivxl]{2,}\b)|(?:Ps|ps)\b\.?(?= [ivxlc]{2,}\b)|col\b\.?(?= [a-f](?:[.,;:)]|$)))"
    ),
    lambda match: _say_label(match.group().rstrip(".")),
    words=frozenset((*_LABELS, "p", "col", "Ps", "ps")),
)
"""`Act I sc ii`, `vol iii`, `Pt IV`."""
_KINGS = {
    "Geo": "George",
    "Will": "William",
    "Wm": "William",
    "Hen": "Henry",
    "Hy": "Henry",
    "Edw": "Edward",
    "Ric": "Richard",
    "Eliz": "Elizabeth",
    "Jas": "James",
    "Car": "Charles",
    "Chas": "Charles",
}
KING = SemioticClass(
    "roman",
    later(
        r"(?<![\w.’'-])(?P<name>Geo|Hen|Hy|Edw|Ric|Eliz|Wm|Jas"
        rf"|(?<=\d )(?:{'|'.join(_KINGS)}))\.? "
        r"(?P<numeral>[IVX]{2,4}|V|I(?=,? c\.? ?\d))(?![\w’-])"
    ),
    lambda match: f"{_KINGS[match['name']]} the {ordinal(roman_value(match['numeral']) or 0)}",
    words=frozenset(_KINGS),
)
"""`25 Geo. III c. 18`, `Hen V`."""
CHAPTER_OF_STATUTES = SemioticClass(
    "citation",
    later(r"(?:(?<=[IVX] )|(?<=[IVX], )|(?<=Vict )|(?<=Vict\. )|(?<=Vict, ))(?:c\.? ?)(?=\d)"),
    lambda _match: "chapter ",
    words={"c"},
)
RANGE = SemioticClass(
    "interval",
    later(
        r"\b(?:cols|pp|columns|pages|fols|folios|lines|ll|vv|verses|paras|sections|chapters)\.? "
        r"\d{1,4}(?P<said>[–-])(?=\d{1,4}(?![\w/]|[.,]\d))"
    ),
    lambda _match: " to ",
    words={"cols", "pp", "columns", "pages", "fols", "folios", "lines", "ll", "paras"}
    | {"vv", "verses", "sections", "chapters"},
)
"""Of what is counted in a book, and no score: `cols 1073–196`, `lines 1–11`."""
ARCHIVE = SemioticClass(
    "citation",
    later(
        r"\b(?:CAB|WO|FO|ADM|AIR|PREM|HO|KV|MEPO|PROB|HW|DEFE|FCO|CO|DO|LAB|CRIM|ASSI|RAIL|BT|SP) "
        r"(?P<said>\d{1,4}(?:/\d{1,6})+)(?![\w/]|[.,]\d)"
    ),
    lambda match: " slash ".join(map(say_label, match["said"].split("/"))),
    marks=("0/",),
)
"""Of the National Archives: `WO 95/1432`."""
ROAD = SemioticClass(
    "address",
    later(r"(?<![\w.])(?P<road>[ABM])\.\s?(?P<number>\d{1,4})(?![\w]|[.,]\d)"),
    lambda match: f"{match['road']} {say_label(match['number'])}",
    marks=(".0",),
)
"""As older guides have it: `the A.40`."""
GRID = SemioticClass(
    "address",
    later(r"\b(?P<square>[HNST][A-HJ-Z]) ?(?P<east>\d{3}) ?(?P<north>\d{3})(?!\w|[.,]\d)"),
    lambda match: f"{'.'.join(match['square'])} {digits(match['east'])}, {digits(match['north'])}",
    glance=later(r"[HNST][A-Z] ?\d{3} ?\d{3}"),
)
"""Of the Ordnance Survey: `SO 512 743`."""
POUNDER = SemioticClass(
    "measure",
    later(r"(?<=\d[ -])pdr(?P<many>s)?\b\.?"),
    lambda match: "pounder" + (match["many"] or ""),
    words={"pdr", "pdrs"},
)
"""`a 25-pdr`."""
DEBATES = SemioticClass(
    "citation", later(r"(?<=\bH[CL] )Debs?\b\.?"), lambda _match: "Debates", words={"Deb", "Debs"}
)
"""Of Parliament: `HC Deb 12 May 1940`."""

BRITISH_REFERENCES = (
    LIFE,
    MARRIED,
    CIRCA_YEAR,
    CIRCA,
    PAGE,
    LEAVES,
    LEAF,
    EST,
    AGED,
    POINT_SIZE,
    NUMBERED,
    CENTURY,
    LAW_REPORT,
    REVELATION,
    NUMBER,
    DEBATES,
    CHAPTER_OF_STATUTES,
    RANGE,
    ARCHIVE,
    ROAD,
    GRID,
    POUNDER,
)
"""They need a digit."""
