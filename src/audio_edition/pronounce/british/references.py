"""References as British print has them, without stops: `s 12(3)`, `fol 12v`, `col 417W`."""

import re

from audio_edition.pronounce.british.pages import PAGE
from audio_edition.pronounce.number_words import cardinal
from audio_edition.pronounce.semiotic import SemioticClass, later
from audio_edition.pronounce.short_words import COUNTED_WORDS, STOPPED, some_of

_COUNTED = some_of(
    COUNTED_WORDS,
    *("p", "fol", "fols", "col", "cols", "vv", "ll", "nn", "bk", "Bk", "art", "ss", "ref"),
    *("refs", "app", "Op", "Rm", "Reg", "regs", "sc", "Sc", "Sched", "sched", "Pp", "chs"),
)
_COUNTED |= {
    "Regs": "Regulations",
    "Fol": "Folio",
    "Fols": "Folios",
    "Para": "Paragraph",
    "Paras": "Paragraphs",
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
    **some_of(COUNTED_WORDS, "s", "op", "l", "n", "cl", "reg"),
    **some_of(STOPPED, "tel", "Tel"),
    "r": "rule",
    "rr": "rules",
    "pt": "part",
}
_UNIT = (
    r"(?:km|m|ft|miles?|metres?|minutes?|per (?:cent|hour|day|week|head|mile)|hours?"
    r"|days?|weeks?|months?|years?|times|yards?"
    r"|nights?|evenings?|mornings?|people|men|women|friends|fans)\b"
)
_IN_LAW = (
    r"(?:(?<!.)|(?<=under )|(?<=Under )|(?<=of )|(?<=and )|(?<=see )|(?<=See )|(?<=in )|(?<=by )"
    r"|(?<=to )|(?<=with )|(?<=[,;:.] )|(?<=\()|(?<=Act )|(?<=\d ))"
)
"""Before an article of law: no `Liberal Arts 101`."""
NUMBERED = SemioticClass(
    "abbreviation",
    later(
        r"(?<![\w.’'/&-])(?:(?:(?=fol)|(?<!\b[Tt]he )(?<!\b[Aa] )(?<!\b[Aa]n ))"
        rf"(?:(?![Aa]rts\b|art\b)|{_IN_LAW})(?:{'|'.join(_COUNTED)})"
        rf"(?= (?:\d{{1,3}}|(?<=[pld] )\d{{4}}|(?<=ols )\d{{4}})(?!\d|\.\d\d|,\d| {_UNIT}))"
        r"|(?<!\d )(?P<short>s(?= \d{1,4}[A-Z]{0,2}\b(?!\.\d| times))|r(?= \d{1,2}(?:\.\d|\(\d))"
        r"|(?<=, )r(?= \d{1,3},)"
        r"|(?:pt|reg|cl|rr)(?= \d)|[Tt]el(?= (?:[+(]|0|\d{3}|(?!Aviv)[A-Z][a-z]+ \d\d))"
        r"|n(?= \d+ (?:above|below)\b))"
        rf"|(?<!\b[Aa]n )(?<!\b[Tt]he )(?<!\bh(?:is|er) )(?<!\bmy )op(?= \d{{1,3}}\b(?! {_UNIT}))"
        r"|(?:(?<=\d )|(?<=[,(] )|(?<=\())(?P<inner>[ln])(?= \d))"
    ),
    lambda match: _COUNTED.get(match.group()) or _SHORT[match.group()],
    words=frozenset((*_COUNTED, *_SHORT)),
)
"""`p 212`, `s 12(3)`, `Arts 8 and 10`, `col 1502`."""


REVELATION = SemioticClass(
    "verse",
    later(r"(?<!\b[Tt]he )\bRev(?= \d{1,2}\b(?!\.\d| of\b|:))"),
    lambda _match: "Revelation",
    words={"Rev"},
)
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
FOLIO = SemioticClass(
    "citation",
    later(r"(?<!\w)Fol(?P<many>s)?\b\.?(?= \d{1,4}[rv]?\b)"),
    lambda match: f"Folio{match['many'] or ''}",
    words={"Fol", "Fols"},
)
COLUMN = SemioticClass(
    "citation",
    later(
        r"(?<!\b[Tt]he )\b(?P<many>Cols?)\b\.? "
        r"(?=\d{1,4}(?:W[ASH]?|GC)?\b(?!,\d| [A-Z][a-z]+ (?:of|and)\b| Regiment))"
    ),
    lambda match: f"Column{'s' if match['many'] == 'Cols' else ''} ",
    words={"Col", "Cols"},
)
WRITTEN_ANSWER = SemioticClass(
    "citation",
    later(r"\b[Cc]ol(?:umn)?s?\b\.? (?P<said>(?P<number>\d{1,4})(?P<letters>W[ASH]?|GC))\b"),
    lambda match: f"{cardinal(int(match['number']))} {'.'.join(match['letters'])}",
    marks=("0W", "0G"),
)
"""Of Hansard: `col 417W`."""

BRITISH_REFERENCES = (
    PAGE,
    LEAVES,
    LEAF,
    NUMBERED,
    REVELATION,
    RANGE,
    FOLIO,
    COLUMN,
    WRITTEN_ANSWER,
)
"""They need a digit."""
