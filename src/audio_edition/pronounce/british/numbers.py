"""Numbers that only British print has: battalions, millions, hands of a horse."""

import re

from audio_edition.pronounce.alphanumeric import say_label
from audio_edition.pronounce.british.pages import PAGES
from audio_edition.pronounce.fraction import and_part
from audio_edition.pronounce.number_words import cardinal, digits, ordinal
from audio_edition.pronounce.numerals import say_number
from audio_edition.pronounce.semiotic import SemioticClass, in_sentence, later, preceded
from audio_edition.pronounce.units import unit_name

_FOOT = later(
    r"\b(?:[Bb]attalions?|[Bb]rigaded?|[Rr]egiments?|Fusiliers|Rifles|Infantry|Foot|Territorials?|Guards"
    r"|Highlanders|Borderers|Yeomanry|Hussars|Lancers)\b|\d/\d{1,2}(?:st|nd|rd|th) [A-Z]"
)


def _say_battalion(match: re.Match[str]) -> str | None:
    """Return `second fifth`; None where a number alone tells of no soldiers."""
    if match["alone"] and not in_sentence(match, _FOOT()):
        return None
    return f"{ordinal(int(match['first']))} {ordinal(int(match['last']))}"


BATTALION = SemioticClass(
    "ordinal",
    later(
        r"(?<![\w.,/-])(?P<first>\d{1,2})/(?P<last>\d{1,3})(?:st|nd|rd|th|d|(?= Bn\b| Battalion\b))"
        r"(?= (?:\(|[A-Z]|[Bb]attalion\b)|[’']s\b|,? (?:and|or) \d"
        r"|(?P<alone>[,;:)]|\.(?!\d)| (?:were|was|had|lost|went"
        r"|at|in|on|and|or|took|held|from|who)\b))"
        r"(?! (?:Street|Mile|Inch)\b)"
    ),
    _say_battalion,
    marks=("0/",),
    at_number=True,
)
"""Of the Territorials: `the 2/5th Gloucesters`."""


def _say_hands(match: re.Match[str]) -> str | None:
    if match["word"] and not match["inches"]:
        return None
    inches = f" {cardinal(int(match['inches']))}" if match["inches"] not in {None, "0"} else ""
    return f"{cardinal(int(match['hands']))}{inches} hands"


PINTS = SemioticClass(
    "measure",
    later(
        r"(?<![\w.,/-])(?P<number>\d{1,3}) ?pts(?= of (?!an?\b|the\b|possible|difference)"
        r"|(?:(?<=drank \dpts)|(?<=drank \d pts)|(?<=drink \dpts)|(?<=drink \d pts))\b)"
    ),
    lambda match: f"{say_number(match['number'])} pint{'s' if match['number'] != '1' else ''}",
    words={"pts"},
    at_number=True,
)
"""`2pts of milk`: what is counted otherwise are points."""
TYPE = SemioticClass(
    "measure",
    later(
        r"(?<![\w.,/-])(?P<number>\d{1,2}) ?-?pt(?= (?:type|font|leading|text|bold|italics?"
        r"|[A-Z][a-z]+|print|lettering|headings?|capitals)\b)"
    ),
    lambda match: f"{say_number(match['number'])} point",
    words={"pt"},
    at_number=True,
)
"""How large a type is: `12pt type`."""
STONE_LOST = SemioticClass(
    "measure",
    later(
        r"\b(?:lost|losing|gained|gaining|put on|putting on|shed|weigh(?:s|ed)?) "
        r"(?:(?:over|nearly|about) )?"
        r"(?P<said>1st)(?=[,;)]|\.?$| (?:by|in|and|on|since|after|at|over|from)\b)"
    ),
    lambda _match: "one stone",
    words={"st"},
)
"""`lost 1st by Easter`."""
HANDS = SemioticClass(
    "measure",
    later(
        r"(?<![\w.,/-])(?P<hands>[89]|1\d|20)(?:\.(?P<inches>[0-3]))?"
        r"(?: ?hh\b| (?P<word>hands\b))"
    ),
    _say_hands,
    words={"hh", "hands"},
    at_number=True,
)
"""How high a horse is, in hands and inches: `a 14.2hh cob`."""

_CUT_NOUNS = (
    r"(?:needles?|hooks?|centres|intervals|spacings?|ply(?:wood)?|MDF|pip(?:e|es|ing)|tub(?:e|es|ing)"
    r"|timbers?|battens?|boards?|planks?|boarding|rope|string|twine|wire|cable|cord|hose|chain|tape"
    r"|elastic|ribbon|fabric|hems?|seams?|borders?|margins?|mesh|netting|steel|plate|sheet|glass"
    r"|gravel|mulch|layer|holes?|bits?|bolts?|screws?|nails?|washers?|dowels?|spanners?|sockets?"
    r"|brush(?:es)?|rollers?|pots?|tins?|rounds?|rings?|cutters?|squares?|strips?|cubes?|chunks"
    r"|dice|slices|lengths|pieces|gaps?|hedge|fence|fencing|walls?|trench|posts?|poles?|canes"
    r"|stakes|trellis|plugs?|piping|nozzles?|film|lens|calibre|guns?|waves|swell|bore|gauge)\b"
)
_LONG_NOUNS = (
    r"(?:rope|hose|cable|cord|hedge|fence|fencing|walls?|trench|posts?|poles?|lengths|waves|swell"
    r"|intervals|centres|tape|pip(?:e|es|ing)|planks?)\b"
)
"""What `m` can't count in millions."""
_CUT_UNITS = ("mm", "cm", "m", "in", "ft")
CUT_TO_SIZE = SemioticClass(
    "measure",
    later(
        rf"(?<![\w.,/£$€×–-])(?<!x )(?<!by )(?P<number>\d{{1,4}}(?:\.\d+)?)(?P<part>[½¼¾])?"
        rf"(?P<unit>mm|cm|m(?= {_LONG_NOUNS})|in|ft)"
        rf"(?= (?:(?:thick|wide|square|round|galvanised|copper|plastic|wooden|steel|marine|oak|pine"
        rf"|sharp|deep|double-pointed|circular|crochet|knitting|wood|masonry|drill|loose-bottomed"
        rf"|springform|deep-fill|diameter|clear|stainless) )*{_CUT_NOUNS})"
    ),
    lambda match: (
        f"{say_number(match['number'])}{and_part(match['part'])}"
        f" {unit_name(match['unit'], many=False)}"
    ),
    words=frozenset(f"{part}{unit}" for part in ("", *"½¼¾") for unit in _CUT_UNITS),
    at_number=True,
)
"""Of what is made or sold by its size: `18mm ply`, `4mm needles`, `at 400mm centres`."""


_IN_MILLIONS = later(
    r"\b(?:[Hh]omes|[Hh]ouseholds|[Ww]aits|[Ww]aiting|population|unemploy|jobless|viewers|visitors"
    r"|passengers|patients|workers|voters|customers|tourists|subscribers|readers|pupils|claimants"
    r"|shipping|tonnage|numbers|circulation|NHS|copies|sales|backlog|audiences?|migrants|refugees|profits?|turnover"
    r"|revenue|losses|debts?|earnings|dividend|inflows|borrowing)\b",
    re.IGNORECASE,
)
_MOVED = later(
    r"\b(?:rose|risen|rising|fell|fallen|falling|grew|grown|jumped|climbed|dropped|increased"
    r"|decreased|swelled|doubled|shrank|soared|up|down)(?: by| to| from)(?: [\d.,]+m? to)?"
    r"(?: (?:about|almost|nearly|over|more than))? $"
)


def _say_millions(match: re.Match[str]) -> str | None:
    if match["moved"] is not None and not (
        preceded(match, _MOVED()) and in_sentence(match, _IN_MILLIONS())
    ):
        return None
    return f"{say_number(match['number'])} million"


MILLIONS = SemioticClass(
    "measure",
    later(
        r"(?<![\w.,£$€–-])(?P<number>\d{1,3}(?:\.\d+)?)m(?:"
        r"(?= (?:over|under)-\d|-strong\b"
        r"| light[- ]years| (?:waiting list|backlog|majority|audience)\b)"
        r"|(?<![Tt]he .m)(?<![Tt]he ..m)(?<![Tt]he ...m)"
        r"(?= (?:came|died|voted|watched|tuned|fled|emigrated|applied|visited)\b)"
        r"|(?= (?!(?:long|high|tall|wide|deep|steel|wooden|metal|plastic|concrete)\b)[a-z-]+ "
        r"(?:homes|houses|households|people|workers|children|patients|jobs|voters|viewers|customers|cases|doses"
        r"|copies|tonnes|tons|vehicles|cars|visitors|passengers|journeys|barrels|shares|pensioners|families|women|men"
        r"|pupils|students|claimants|taxpayers|users|members|residents|migrants|refugees|adults|voters)\b)"
        r"|(?= (?:GRT|tons|tonnes)\b)|(?<!\b[Aa] \dm)(?= [A-Z][a-z]{2,}s\b)"
        r"|(?P<moved>(?=[,;.)]|$| (?:in|last|this|by|at|from|to|and)\b)))(?![\w’'])"
    ),
    _say_millions,
    words={"m"},
    at_number=True,
)
"""What is no length: `1.8m council homes`, `waits rose to 7.6m`."""
ROAD_PAIR = SemioticClass(
    "alphanumeric",
    later(r"(?<![\w/.-])(?P<letter>[ABM])(?P<number>\d{1,4})/(?=[ABM]\d)"),
    lambda match: f"{match['letter']} {say_label(match['number'])}, ",
    marks=("0/",),
)
"""`the A417/A419`."""

POUNDER = SemioticClass(
    "measure",
    later(r"(?<=\d[ -])pdr(?P<many>s)?\b\.?"),
    lambda match: "pounder" + (match["many"] or ""),
    words={"pdr", "pdrs"},
)
"""`a 25-pdr`."""
CALIBRE = SemioticClass(
    "decimal",
    later(
        r"(?<![\w.,])\.(?P<number>\d{2,3})(?=[ -](?:calibre|rifles?|pistols?|revolvers?|Lee|rounds?"
        r"|bullets?|cartridges?|Webley|shells?|ammunition)\b)"
    ),
    lambda match: (
        "three oh three" if match["number"] == "303" else f"point {digits(match['number'])}"
    ),
    marks=(".0",),
    at_number=True,
)
"""Of guns: `a .22 rifle`."""

BRITISH_NUMBERS = (
    CALIBRE,
    POUNDER,
    STONE_LOST,
    ROAD_PAIR,
    PINTS,
    PAGES,
    TYPE,
    CUT_TO_SIZE,
    MILLIONS,
    BATTALION,
    HANDS,
)
