"""Numbers that only British print has: battalions, shillings and pence, hands of a horse."""

import re

from audio_edition.pronounce.fraction import and_part
from audio_edition.pronounce.number_words import cardinal, ordinal
from audio_edition.pronounce.numerals import say_number
from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, later, preceded
from audio_edition.pronounce.units import unit_name

BATTALION = SemioticClass(
    "ordinal",
    later(
        r"(?<![\w.,/-])(?P<first>\d{1,2})/(?P<last>\d{1,3})(?:st|nd|rd|th|d|(?= Bn\b| Battalion\b))"
        r"(?= (?:\(|[A-Z]|[Bb]attalion\b)|[’']s\b|,? (?:and|or) \d)"
        r"(?! (?:Street|Mile|Inch)\b)"
    ),
    lambda match: f"{ordinal(int(match['first']))} {ordinal(int(match['last']))}",
    marks=("0/",),
    at_number=True,
)
"""Of the Territorials: `the 2/5th Gloucesters`."""

_OLD_PRICES = later(
    r"\d/-|\b\d{1,2}s\.? ?\d{1,2}d\b|£\d+ \d{1,2}s\b|\bshillings?\b"
    r"|\bguineas?\b|\bfarthings?\b"
    r"|\bold money\b|\bpre-decimal\b|\bha’?pen|\bpenn(?:y|ies)\b|\bpence\b"
    r"|\bflorins?\b|\bbob\b|\btuppence\b|\bsixpence\b|\bcrowns?\b|\b\d{1,2}d\b"
    r"|\b(?:[Cc]osts?|[Cc]osting|[Pp]rices?|[Pp]riced|[Pp]ay|[Pp]aid|[Ff]ees?|[Ff]ares?|[Rr]ents?"
    r"|[Ww]ages?|[Tt]ickets?|[Ss]eats?|[Ss]ubscriptions?|[Aa]dmission|[Cc]harged?|[Bb]ought"
    r"|[Ss]old|[Ee]arned|[Ll]icen[cs]e|[Tt]oll|[Tt]ips?|[Dd]inner|[Ll]unch|[Tt]ea|each|apiece)\b"
    r"|\bin th(?:ose|e old) days\b|\d/\d+[¼½¾]? (?:an?|per|the) (?:pound|lb|yard|dozen|week|head"
    r"|copy|pint|bottle|ton|ounce|oz|gallon|pair|day|hour|month|year|night|seat|stone|quarter|bushel|plate)\b"
)
_AFTER_PRICE = (
    r"(?=[,;:!?)—–’”]|\.(?!\d)|$| (?:an?|each|apiece|per|in|for|and|or|to|at|on|by|from|with|but"
    r"|was|which|then|net|post|extra|left|change|short"
    r"|seats?|tickets?|the (?:pound|dozen|lb|yard|pair|set|lot)"
    r"|[–—-])(?:\b|(?= )))"
)
_USUAL_PARTS = later(r"(?:1/[2-58]|2/[35]|3/[458]|[57]/8)$")


def _say_shillings(match: re.Match[str]) -> str | None:
    """Return `two and six`, where the sentence tells of prices; a usual fraction stays one."""
    if preceded(match, _MARKED()) or not _OLD_PRICES().search(match.string):
        return None
    if _USUAL_PARTS().match(match.group()) and not preceded(match, _PRICED()):
        return None
    pence = cardinal(int(match["pence"])) + and_part(match["part"])
    return f"{cardinal(int(match['shillings']))} and {pence}"


_MARKED = later(r"\b(?:scor(?:e|ed|es|ing)|marks?|rated|grade|question|part|lot|test) (?:of )?$")
_PRICED = later(r"\b(?:costs?|paid|charged|was|were|at|for|price of) $|\d{1,2}d (?:to|or|and) $")
SHILLINGS_AND_PENCE = SemioticClass(
    "money",
    later(
        rf"(?<![\w.,/£$€])(?<!\d )(?P<shillings>[1-9]\d?)/(?P<pence>1[01]|[1-9])(?P<part>[¼½¾])?"
        rf"(?![\w/]|[.,]\d){_AFTER_PRICE}"
        r"(?! (?:in (?:favour|the )|on\b|with))"
    ),
    _say_shillings,
    marks=("0/",),
    at_number=True,
)
"""Before 1971: `a seat at 2/6`."""
PENCE_ALONE = SemioticClass(
    "money",
    later(
        r"(?<![\w.,/$£€-])(?<!\b[Ii]n )(?<!\b[Ww]ithin )(?<!\ds )(?<!\ds\. )(?<!\ds, )"
        r"(?P<pence>1[01]|[1-9])d"
        r"(?=[,;:!?)]|\.(?!\d)|$| (?:an?|each|apiece|per|or|and|to|in|on|at|was|by|more|less|for"
        r"|extra|stamps?|coins?|bus|fare|bit)\b)"
    ),
    lambda match: (
        f"{cardinal(int(match['pence']))} {'penny' if match['pence'] == '1' else 'pence'}"
    ),
    words={"d"},
    at_number=True,
)
"""Before 1971: `a pie at 9d`."""


def _say_hands(match: re.Match[str]) -> str | None:
    if match["word"] and not match["inches"]:
        return None
    inches = f" {cardinal(int(match['inches']))}" if match["inches"] not in {None, "0"} else ""
    return f"{cardinal(int(match['hands']))}{inches} hands"


_PAID = later(
    r"\b(?:[Ff]ined|[Pp]aid|[Pp]ay|[Cc]osts?|[Ww]ages? of|[Rr]ents? of|[Ee]arned|[Pp]rice of"
    r"|[Cc]harged|[Ff]ine of|[Ww]orth|[Ss]um of)(?: only| just| about| over)? $"
)
_ONE_NOTE = later(r"\b(?:an?|the|his|her|one) $", re.IGNORECASE)
_NOTE = later(r" (?:notes?|postal orders?|pieces?)\b")
_PER = later(
    r" (?:an?|per|each|the) (?:week|day|year|month|hour|night|quarter|bushel|ton|lb|pound|dozen"
    r"|head|acre|yard|piece|gallon|bottle|pair|couple|stone|man|term|visit|lesson|cwt)\b"
)
_AGES = later(
    r"\b(?:the|in|his|her|their|my|your|our|early|mid|late|under|over|into|of|these|those)[ -]$",
    re.IGNORECASE,
)
_CLOSES = later(r"[,;:)]|\.?$|\.(?! ?\d)")
_GOES_ON = later(
    r"[,;:)]|\.(?! ?\d)|$| (?:an?|and|or|for|in|on|to|at|by|per|each|apiece|with|from|was|were|which"
    r"|but|plus|more|less|extra|damages|costs|he|she|they|it|as|of|the|all|last|this|every|when|if)\b"
)
_OLD_COINS = later(
    r"\bguineas?\b|\bshillings?\b|\b\d{1,2}d\b|\bbob\b|\bhalf-?crowns?\b|\bfarthings?\b"
)


def _say_shillings_alone(match: re.Match[str]) -> str | None:
    """Return `forty shillings`, but `a ten shilling note`; None for a decade, or for ages."""
    text, end = match.string, match.end()
    note = preceded(match, _ONE_NOTE()) and _NOTE().match(text, end)
    paid = preceded(match, _PAID()) and _GOES_ON().match(text, end)
    priced = paid or (
        not preceded(match, _AGES())
        and (_PER().match(text, end) or (_CLOSES().match(text, end) and _OLD_COINS().search(text)))
    )
    if not note and not priced:
        return None
    many = match["shillings"] != "1" and not note
    return f"{say_number(match['shillings'])} shilling{'s' if many else ''}{closing_stop(match)}"


SHILLINGS_ONLY = SemioticClass(
    "money",
    later(r"(?<![\w.,’'/£$€-])(?P<shillings>\d{1,3})s\b(?:\.(?= [a-z]|[,;:)]))?(?![’']|\.? ?\d)"),
    _say_shillings_alone,
    words={"s"},
    at_number=True,
)
"""Before 1971: `fined 40s and costs`."""
ACRES = SemioticClass(
    "measure",
    later(r"(?<![\w.,/-])(?P<number>\d{1,3}(?:,\d{3})?(?:\.\d+)?)ac\b(?![/-])"),
    lambda match: f"{say_number(match['number'])} acre{'s' if match['number'] != '1' else ''}",
    words={"ac"},
    at_number=True,
)
GUINEAS = SemioticClass(
    "money",
    later(r"(?<![\w.,/])(?P<number>\d{1,3}(?:,\d{3})*) ?gn(?:s\b|\b)"),
    lambda match: f"{say_number(match['number'])} guinea{'s' if match['number'] != '1' else ''}",
    words={"gn", "gns"},
    at_number=True,
)
PINTS = SemioticClass(
    "measure",
    later(r"(?<![\w.,/-])(?P<number>\d{1,3}) ?pts(?= of (?!an?\b|the\b|possible|difference))"),
    lambda match: f"{say_number(match['number'])} pint{'s' if match['number'] != '1' else ''}",
    words={"pts"},
    at_number=True,
)
"""`2pts of milk`: what is counted otherwise are points."""
_BOOK = later(
    r"\b(?:[Bb]ooks?|[Pp]ages|[Hh]ardbacks?|[Pp]aperbacks?|[Pp]oems?|[Ee]ssays?|[Nn]ovels?|[Ii]llus"
    r"|[Pp]ress|[Pp]ublish|[Rr]an (?:to|over)|[Rr]uns to|[Rr]eports?|[Vv]ol(?:ume)?s?|[Pp]amphlets?"
    r"|[Cc]atalogues?|[Cc]hapters?|[Tt]ype|[Bb]iography|[Mm]emoirs?)\b"
)
_SHARES = later(
    r"\b(?:[Tt]urnout|[Ss]wing|[Pp]olls?|[Vv]otes?|per cent|share|[Ll]ead|[Rr]ates?)\b|%"
)
_IN_PASSING = later(r"(?:, |\()$")
_FEW = 50
"""Points by which a share may change."""


def _say_pages(match: re.Match[str]) -> str | None:
    """Return pages, where so many are no points of per cent, or a book is told of."""
    written = match["number"]
    many = int(written.replace(",", "")) >= _FEW or preceded(match, _IN_PASSING())
    if _SHARES().search(match.string) or not (many or _BOOK().search(match.string)):
        return None
    return f"{say_number(written)} page{'s' if written != '1' else ''}"


PAGES = SemioticClass(
    "measure",
    later(
        r"(?<![\w.,/-])(?P<number>\d{1,3}(?:,\d{3}|\d)?)(?: ?pp\b)(?! ?\d)(?:\.(?= [a-z]|[,;)]))?"
    ),
    _say_pages,
    words={"pp"},
    at_number=True,
)
"""Of a book: `1,100pp`, and not points of per cent."""
TYPE = SemioticClass(
    "measure",
    later(
        r"(?<![\w.,/-])(?P<number>\d{1,2}) ?-?pt(?= (?:type|font|text|bold|italics?|[A-Z][a-z]+"
        r"|print|lettering|headings?|capitals)\b)"
    ),
    lambda match: f"{say_number(match['number'])} point",
    words={"pt"},
    at_number=True,
)
"""How large a type is: `12pt type`."""
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
CENTURY = SemioticClass(
    "ordinal",
    later(
        r"(?:(?<=\b[Ll]ate[ -])|(?<=\b[Ee]arly[ -])|(?<=\b[Mm]id[ -]))(?P<century>1?\d|2[01])C\b"
        r"|(?<![\w.,/-])(?P<of>1?\d|2[01])C(?= (?:nave|church|chancel|tower|house|cottage|manor"
        r"|barn|font|glass|building|porch|aisle|screen|chapel|castle|farmhouse|inn|mill)\b)"
    ),
    lambda match: f"{ordinal(int(match['century'] or match['of']))}-century",
    words={"C"},
)
"""In guides to churches: `a late-13C nave`."""

_ROADS = later(r"\b[AM]\d|\b[Mm]otorway|\b[Jj]unction|\bcarriageway")
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
CUT_TO_SIZE = SemioticClass(
    "measure",
    later(
        rf"(?<![\w.,/£$€×–-])(?<!x )(?<!by )(?P<number>\d{{1,4}}(?:\.\d+)?)"
        rf"(?P<unit>mm|cm|m(?= {_LONG_NOUNS})|in|ft)"
        rf"(?= (?:(?:thick|wide|square|round|galvanised|copper|plastic|wooden|steel|marine|oak|pine"
        rf"|sharp|deep|double-pointed|circular|crochet|knitting|wood|masonry|drill|loose-bottomed"
        rf"|springform|deep-fill|diameter|clear|stainless) )*{_CUT_NOUNS})"
    ),
    lambda match: f"{say_number(match['number'])} {unit_name(match['unit'], many=False)}",
    words={"mm", "cm", "m", "in", "ft"},
    at_number=True,
)
"""Of what is made or sold by its size: `18mm ply`, `4mm needles`, `at 400mm centres`."""

JUNCTION = SemioticClass(
    "abbreviation",
    later(r"(?<![\w.,/-])(?:Jn|Jct|J(?=\d))(?P<many>s)?\.? ?(?=\d{1,2}[A-Za-z]?\b)"),
    lambda match: (
        f"junction{'s' if match['many'] else ''} " if _ROADS().search(match.string) else None
    ),
    words={"J", "Jn", "Jns", "Jct", "Jcts"},
)
"""Of a motorway: `the M5 at Jn 23`, `between J4 and J6`."""

_IN_MILLIONS = later(
    r"\b(?:[Hh]omes|[Hh]ouseholds|[Ww]aits|[Ww]aiting|population|unemploy|jobless|viewers|visitors"
    r"|passengers|patients|workers|voters|customers|tourists|subscribers|readers|pupils|claimants"
    r"|shipping|tonnage|NHS|copies|sales|backlog|audiences?|migrants|refugees|profits?|turnover"
    r"|revenue|losses|debts?|earnings|dividend|inflows|borrowing)\b"
)
_MOVED = later(
    r"\b(?:rose|risen|rising|fell|fallen|falling|grew|grown|jumped|climbed|dropped|increased"
    r"|decreased|swelled|doubled|shrank|soared|up|down)(?: by| to| from)"
    r"(?: (?:about|almost|nearly|over|more than))? $"
)


def _say_millions(match: re.Match[str]) -> str | None:
    if match["moved"] is not None and not (
        preceded(match, _MOVED()) and _IN_MILLIONS().search(match.string)
    ):
        return None
    return f"{say_number(match['number'])} million"


MILLIONS = SemioticClass(
    "measure",
    later(
        r"(?<![\w.,£$€–-])(?P<number>\d{1,3}(?:\.\d+)?)m(?:"
        r"(?= (?!(?:long|high|tall|wide|deep|steel|wooden|metal|plastic|concrete)\b)[a-z-]+ "
        r"(?:homes|houses|households|people|workers|children|patients|jobs|voters|viewers|customers|cases|doses"
        r"|copies|tonnes|tons|vehicles|cars|visitors|passengers|journeys|barrels|shares|pensioners|families|women|men"
        r"|pupils|students|claimants|taxpayers|users|members|residents|migrants|refugees|adults|voters)\b)"
        r"|(?= (?:GRT|tons|tonnes)\b)"
        r"|(?P<moved>(?=[,;.)]|$| (?:in|last|this|by|at|from|to|and)\b)))(?![\w’'])"
    ),
    _say_millions,
    words={"m"},
    at_number=True,
)
"""What is no length: `1.8m council homes`, `waits rose to 7.6m`."""
BRITISH_NUMBERS = (
    ACRES,
    PINTS,
    PAGES,
    TYPE,
    JUNCTION,
    CUT_TO_SIZE,
    MILLIONS,
    SHILLINGS_ONLY,
    GUINEAS,
    BATTALION,
    HANDS,
    CENTURY,
    SHILLINGS_AND_PENCE,
    PENCE_ALONE,
)
