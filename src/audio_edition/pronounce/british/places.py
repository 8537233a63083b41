"""Places as British print shortens them: `Bourton, Glos`, `E Yorks`, `Gt Queen St`, `Cow La`."""

from audio_edition.pronounce.alphanumeric import say_label
from audio_edition.pronounce.number_words import cardinal, digits
from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, in_sentence, later
from audio_edition.pronounce.short_words import STOPPED, any_of, some_of
from audio_edition.pronounce.ways import WAYS, way

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
_BEHIND_COMMA = {"Som": "Somerset", "Norf": "Norfolk", "Suff": "Suffolk"}
_ALL_COUNTIES = _COUNTIES | _COUNTIES_AND_WORDS | _BEHIND_COMMA

COUNTY_NAME = SemioticClass(
    "abbreviation",
    later(
        rf"(?<![\w’'-])(?P<said>(?P<county>{any_of(_COUNTIES)}|(?=Lancs (?:and|&) Yorks)Lancs"
        rf"|(?<=[a-z], )(?:{any_of(_BEHIND_COMMA)})"
        rf"|(?:{any_of(_COUNTIES_AND_WORDS)})"
        r"(?= (?:Fusiliers|Yeomanry|Regt|Regiment|Hussars|Dragoons)\b)"
        r"|(?:(?<=[a-z], )|(?<=\b[Ii]n )"
        r"|(?<=\b[Ff]rom )|(?<=\bto )|(?<=\bof )|(?<=\b[Nn]ear )|(?<=\bnr )|(?<=formerly )"
        r"|(?<=\band )"
        r"|(?<=\b[NSEW] )|(?<=(?:Nor|Sou)th )|(?<=[EW][ae]st )"
        r"|(?=\w+\.? (?:Regt|Regiment|Yeomanry|Bn|Militia|Fusiliers|Light Inf)))"
        rf"(?:{any_of(_COUNTIES_AND_WORDS)}))\.?)(?![\w’'-]|\.\w| (?:County|Forest)\b)"
    ),
    lambda match: _ALL_COUNTIES[match["county"]] + closing_stop(match, "said"),
    words=frozenset(_ALL_COUNTIES),
)
"""`Bourton, Glos`, `from Bucks to Wilts`: what is a word too wants a place before it."""
PART_OF_COUNTRY = SemioticClass(
    "abbreviation",
    later(
        rf"(?<![\w.’'/&-])(?P<way>[NSEW])(?= (?:(?P<north>Ireland)|{any_of(_ALL_COUNTIES)}"
        rf"|{'|'.join(_ALL_COUNTIES.values())}|Sussex|Devon|Dorset|Cornwall|Wales|London|Midlands|Lothian|Somerset|Kent|Essex|Surrey"
        r"|Norfolk|Suffolk|Anglia|Koreans?|Korea|African|Africa|America|Atlantic|Pacific|Pole|Riding)\b)"
    ),
    lambda match: WAYS[match["way"]].capitalize() + ("ern" if match["north"] else ""),
    words=frozenset(WAYS),
)
"""`Hull, E Yorks`."""
GREAT_OR_NEAR = SemioticClass(
    "abbreviation",
    later(r"\b(?P<word>Gt|[Nn]r)\b\.?(?= [A-Z][a-z])"),
    lambda match: "Great" if match["word"] == "Gt" else "near",
    words={"Gt", "nr", "Nr"},
)
"""`Gt Queen St`, `nr. Ludlow`."""
_OF_BUILDING = (
    r"aisle|door|window|wall|tower|porch|transept|chapel|side|end|front|wing|face|bank|coast|nave"
    r"|gate|choir|range|entrance|elevation|slope|corner|doorway|windows|walls|transepts|gable|chancel"
)
SIDE = SemioticClass(
    "abbreviation",
    later(
        rf"(?<![\w.,’'/&-])(?P<side>[NS]?[EW]|[NS])(?= (?:{_OF_BUILDING})\b| of (?:the|St)\b)"
        r"(?<!Vitamin .)(?<!Grade .)(?<!Type .)(?<!Plan .)(?<!oint .)(?<!ection .)"
        r"(?<!etter .)(?<!roup .)(?<!lass .)"
        r"(?<!ize .)(?<!\bA [A-Z]E)(?<!odel .)(?<!Big .)"
    ),
    lambda match: way(match["side"], ""),
    words={*WAYS, "NE", "NW", "SE", "SW"},
)
"""Of a church: `the N aisle`, `a window W of the porch`."""


_TOWNS = {"B": "Birmingham", "W": "Wolverhampton", "M": "Manchester", "L": "Liverpool"}
_TOWNS |= {"N": "Newcastle", "S": "Southampton"}
TOWN = SemioticClass(
    "abbreviation",
    later(
        r"(?<!\w)(?P<letter>[BWMLNS])[’'](?:(?<=B.)ham|(?<=[WS].)(?:hamp)?ton|(?<=M.)chester"
        r"|(?<=L.)pool|(?<=N.)castle)\b"
    ),
    lambda match: _TOWNS[match["letter"]],
    words={"ham", "hampton", "ton", "chester", "pool", "castle"},
)
"""`B’ham and W’hampton`."""
_PARTS_OF_NAMES = {"La": "Lane", "Ho": "House", "Ch": "Church", "Exch": "Exchange"}
_PARTS_OF_NAMES |= {"Cott": "Cottage", "Cotts": "Cottages"}
_PARTS_OF_NAMES |= some_of(STOPPED, "Soc", "Co", "Inst", "Assoc")
PART_OF_NAME = SemioticClass(
    "abbreviation",
    later(
        r"(?:\b(?!(?:Shangri|La|Tra|Ooh|Oh|Fa) )[A-Z][\w’']+ "
        r"(?=(?:La|Inst|Assoc|Cotts?)\b\.?(?:[,;:)]|$| and\b)"
        r"|(?:Soc|Exch)\b)"
        r"|(?:\b[Aa]t|\b[Ii]n|\d) [A-Z][\w’']+ (?=Ho\b\.?(?:[,;:)]|$))"
        r"|\b(?=(?:Soc|Inst|Assoc) (?:of|for)\b)"
        r"|\b(?=Ch of (?:St|the|our|Our|All|Christ|England|Scotland)\b)"
        r"|\b(?=Co (?:Ltd|plc|Limited|PLC|Sec)\b))"
        r"(?P<said>(?:La|Ho|Soc|Co|Inst|Assoc|Exch|Ch|Cotts?)\b\.?)"
    ),
    lambda match: _PARTS_OF_NAMES[match["said"].rstrip(".")] + closing_stop(match, "said"),
    words=frozenset(_PARTS_OF_NAMES),
)
"""`Cow La`, `Somerset Ho`, `Soc of Antiquaries`, `Hale & Co Ltd`."""
ESTATE = SemioticClass(
    "abbreviation",
    later(r"\b(?:(?P<industry>Ind\b\.?) |(?<=Trading )|(?<=Business )|(?<=Housing ))Est\b\.?"),
    lambda match: f"{'Industrial ' if match['industry'] else ''}Estate{closing_stop(match)}",
    words={"Est"},
)
"""`Unit 2, Moorside Ind. Est.`"""

ROAD = SemioticClass(
    "address",
    later(r"(?<![\w.])(?P<road>[ABM])\.\s?(?P<number>\d{1,4})(?![\w]|[.,]\d)"),
    lambda match: f"{match['road']} {say_label(match['number'])}",
    marks=(".0",),
)
"""As older guides have it: `the A.40`."""
ROUND_ROAD = SemioticClass(
    "address",
    later(r"(?<![\w.])(?P<road>[AB])(?P<first>[1-9])00(?P<last>[1-9])(?!\w|[.,]\d)"),
    lambda match: (
        f"{match['road']} {cardinal(int(match['first']))} double oh {cardinal(int(match['last']))}"
    ),
    words={"A", "B"},
)
"""`the B4009`."""
_MAPPED = later(r"\b(?:[Gg]rid|G\.?R\.?|[Mm]ap|OS|O\.S\.|[Rr]ef|[Ss]heet|[Ss]ite|[Cc]ar park|at)\b")
GRID = SemioticClass(
    "address",
    later(r"\b(?P<square>[HNST][A-HJ-Z]) ?(?P<east>\d{3}) ?(?P<north>\d{3})(?!\w|[.,]\d)"),
    lambda match: (
        f"{'.'.join(match['square'])} {digits(match['east'])}, {digits(match['north'])}"
        if in_sentence(match, _MAPPED())
        else None
    ),
    glance=later(r"[HNST][A-Z] ?\d{3} ?\d{3}"),
)
"""Of the Ordnance Survey: `SO 512 743`."""
BRITISH_PLACES = (
    ESTATE,
    PART_OF_COUNTRY,
    COUNTY_NAME,
    SIDE,
    TOWN,
    GREAT_OR_NEAR,
    PART_OF_NAME,
)
BRITISH_ROADS = (ROAD, ROUND_ROAD, GRID)
"""They need a digit."""
