"""Measures and percentages: `5 km`, `20°C`, `3.5%`, `5m people`."""

import re

from audio_edition.pronounce.described import SPORT, is_described
from audio_edition.pronounce.number_words import NUMBER_WORDS
from audio_edition.pronounce.numerals import (
    ENDS_NUMBER,
    MAGNITUDES,
    NOT_IN_NUMBER,
    NUMBER,
    PLURAL,
    say_number,
)
from audio_edition.pronounce.semiotic import (
    SemioticClass,
    closing_stop,
    in_sentence,
    later,
    preceded,
)
from audio_edition.pronounce.units import UNIT, UNIT_WORDS, per_unit, unit_name


def _signed(match: re.Match[str]) -> str:
    return ("minus " if match["minus"] else "") + say_number(match["number"])


_ROAD = later(
    r"\b(?:Routes?|Rte?s?\.?|Exit|Highway|Hwy\.?|Gate|Apartment|Apt\.?|Room|Seat|[Ss]eat|Unit|Suite|Flat"
    r"|Terminal|Platform|[Rr]unway|Block|Ward|Row|Class|Grade|Model|US|SR|Interstate) $"
)
_NAMED = later(r"[A-Z]-$")
_MILLIONS = later(
    r" (?:(?:horsepower|km|mi|kg|lbs?|tons?|tonnes?|ha|[MGk]Wh|bbl|sq)\b"
    r"|of (?:the|its|their|our|all) [\d.]+m [a-z]{3,}s\b)"
    r"|(?:\s?[–-]\s?| to | or )[\d.]+m (?:people|men|women|children|[a-z]{3,}s)\b"
)
_SHARE = later(
    r"(?:(?:%|percent|per cent) (?:of (?:its |the |their )?|\()"
    r"|\b[Pp]op(?:ulation|\.)?:? (?:of |is |was )?)$"
)
_VOLUMES = later(r" (?:litres|tonnes|tons|barrels|acres|gallons|hectares|euros|cubic)\b")
_HEADS = later(
    r"\b(?:tolls?|deaths?|audiences?|users|followers|subscribers|views|viewers|listeners|circulation"
    r"|membership|votes|sales)"
    r"(?: (?:of|to|is|was|at|by|now|number|reached|hit|topped|passed|rose|fell|grew)){1,3}"
    r"(?: (?:about|over|under|nearly|almost|some|around|roughly|just|more than))? $"
)
"""What is counted in millions right before the number: `a toll of 6.9m`."""
_LENGTH = later(
    r"[ -](?:from|away|above|below|long|high|tall|wide|deep|up|down|off|north|south|east|west"
    r"|across|apart|thick|beyond|behind|ahead|into|underground|underwater|race|sprint)\b"
)
_LONG = later(r" (?:blades|waves|cliffs|masts|cranes|walls|yachts|poles|ladders|pylons)\b")
_ROAD_SIDES = frozenset("WVJLgm")
"""Letters of units that stand behind the numbers of roads and rooms too."""


def _counts(match: re.Match[str]) -> bool:
    """Return whether an `m` is a million: `5m people`, `1.5m km`, `3% of 55m`, `pop. 9m`."""
    if "," in match["number"]:
        people = match.string.startswith(" people", match.end())
        return people or bool(_VOLUMES().match(match.string, match.end()))
    if _LONG().match(match.string, match.end()):
        return False
    if match["counted"] is not None or _MILLIONS().match(match.string, match.end()):
        return True
    if match["gap"] or _LENGTH().match(match.string, match.end()):
        return False
    return preceded(match, _SHARE()) or preceded(match, _HEADS())


def _say_measure(match: re.Match[str]) -> str | None:
    """Return the number with its unit, or with a magnitude where it counts something."""
    unit = match["unit"]
    if match["gap"] == "-" and unit in _ROAD_SIDES and preceded(match, _NAMED()):
        return None
    if unit in _ROAD_SIDES and preceded(match, _ROAD()):
        return f"{say_number(match['number'])} {unit}"
    if match["magnitude"] or (unit == "m" and _counts(match)):
        return f"{_signed(match)} {MAGNITUDES[(match['magnitude'] or unit).lower()]}"
    counted = unit == "m" and match["counted"] is not None
    adjective = match["gap"] == "-" or counted or is_described(match)
    return f"{_signed(match)} {unit_name(unit, many=not adjective and match['number'] != '1')}"


_NUMBER = (
    rf"(?P<minus>(?<![^\s(])[−-])?{NOT_IN_NUMBER}(?<!(?<![°º])\b[A-Z]-)"
    rf"(?P<number>{NUMBER}){ENDS_NUMBER}"
)

PERCENT = SemioticClass(
    "percent",
    later(
        rf"{_NUMBER}(?:\s?%(?:-?pts?\b)?|(?:\s|-(?=percent|per cent))?"
        r"(?:percent\b|per cent\b|p\.?ct?\b\.?))"
    ),
    lambda match: (
        f"{_signed(match)} percent{' points' if 'pt' in match.group() else closing_stop(match)}"
    ),
    marks="%",
    words={"percent", "per", "pc", "pct", "p"},
    at_number=True,
)
MEASURE = SemioticClass(
    "measure",
    later(
        rf"{_NUMBER}(?P<gap>[\s-]?)(?:(?P<unit>{UNIT})(?<![02-9]1st)(?<!(?<!\d)1st)(?:(?<!\dac)|(?<=\.\dac)|(?<=\.\d\dac))"
        r"(?![\w²³]|(?<![CF])/(?!\d)|[’'][st])"
        r"|(?P<magnitude>(?:bn|tn|k|(?<![Ff]igure \d\.\d)"
        r"(?<![Ff]ig\. \d\.\d)(?<!Table \d\.\d)(?<!Section \d\.\d)(?:(?<=\.\d)|(?<=\.\d\d))[MB]"
        r"|(?<=\d)[KMB](?= (?!(?:costs|runs|starts|takes|begins|ends|draws)\b)"
        rf"{PLURAL}\b| (?:people|men|women|children|more)\b)"
        r"|[KMB](?= (?:people|men|women|children)\b))"
        r"\b))"
        rf"(?P<counted>(?!{SPORT})(?= (?!(?:was|is|has|as|this|its|his|across|plus|less"
        rf"|thus)\b){PLURAL}\b"
        rf"| (?:people|men|women|children|more|unemployed|jobless|homeless)\b))?"
        r"(?:\.(?= [a-z\d(]|[,;:)/—]|-[a-z])|(?<=-[a-z]{2})\.(?= [A-Z]))?"
    ),
    _say_measure,
    marks="°º℃℉",
    words=UNIT_WORDS | {"bn", "tn", "k", "K", "M", "B"},
    at_number=True,
)


def _say_inches(match: re.Match[str]) -> str:
    one = match["gap"] == "-" or match["number"] == "1" or is_described(match)
    return f"{say_number(match['number'])} {'inch' if one else 'inches'}{closing_stop(match)}"


UNIT_BEHIND_MILLIONS = SemioticClass(
    "measure",
    later(rf"(?:(?<=\dm)|(?<=\dbn)|(?<=illion))(?P<gap>[ -])(?P<unit>{UNIT})(?![\w/²³’'-])\.?"),
    lambda match: f" {unit_name(match['unit'], many=True)}{closing_stop(match)}",
    words={"million", "billion", "trillion", "m", "bn"},
)
"""`100 million kg`."""
PER_ONE = SemioticClass(
    "measure",
    later(
        r"(?:(?<=[a-z]{3})|(?<=\dp)|(?<=[£$€]\d)|(?<=[£$€]\d\d)|(?<=[£$€]\d\.\d\d))/(?P<unit>mins?|secs?|s|hr|h|ha|kg|g|mg|[Ll]|m[Ll]|d[Ll]|km|m[2²3³]|cm[2²3³]"
        r"|yr|wk|mo|lb|oz)(?![\w’'²³/-])"
    ),
    lambda match: f" per {unit_name(match['unit'], many=False)}",
    marks="/",
)
"""`60 beats/min`."""
PER_AREA = SemioticClass(
    "measure",
    later(
        r"(?:(?<=\d)|(?<=[a-z]{3}))\s?/\s?"
        r"(?P<unit>sq\.? (?:mi|km|m|ft)\b|(?:km|mi)[²2]|m[²³]|(?<=\d/)ha\b)(?![\w²³])"
        r"(?:\.(?= [a-z]|[,;)]))?"
    ),
    lambda match: f" per {unit_name(match['unit'], many=False)}",
    marks="/",
)
"""`20,393/sq mi`."""
PER_PEOPLE = SemioticClass(
    "measure",
    later(r"(?<=\d)\s?/\s?(?P<people>100k\b|10{1,2},000(?:,000)?(?![,.]?\d))"),
    lambda match: f" per {say_number(match['people'].replace('k', ',000'))}",
    marks=("0/",),
)
"""`5/100,000`."""
_BEHIND_WORD = (
    *("yr", "yrs", "hr", "hrs", "min", "mins", "sec", "secs", "mos", "wk", "wks"),
    *("lb", "lbs", "ft", "mi", "km", "kg", "oz"),
)
BEHIND_WORD = SemioticClass(
    "measure",
    later(
        rf"(?:\b(?:(?P<one>one)|{'|'.join(NUMBER_WORDS)})(?P<gap>[ -])"
        r"|(?:(?<=\dst )|(?<=\dnd )|(?<=\drd )|(?<=\dth )))"
        rf"(?P<said>(?P<unit>{'|'.join(_BEHIND_WORD)})\b\.?)(?= [a-z]|[,;:)])"
    ),
    lambda match: unit_name(match["unit"], many=match["gap"] == " " and match["one"] is None),
    words=frozenset(_BEHIND_WORD),
)
"""`a six-yr. term`."""
PER_WORD = SemioticClass(
    "measure",
    later(
        r"(?:(?<=\bper )|(?<=\bto the )|(?<=\d a (?=sq|cu|kg|kWh|lb|oz))"
        r"|(?<=\dp a (?=sq|cu|kg|kWh|lb|oz)))"
        r"(?P<unit>sq\.? (?:m|ft|km|mi|in|yd)|kg|km|lb|oz|m[lL]|cm|mm|hr|min"
        r"|sec|yr|wk|mo|gal|kWh|MWh|mi|ha|cu\.? (?:m|ft))\b(?![’'²³/-])(?:\.(?= [a-z]|[,;)]|$))?"
    ),
    lambda match: unit_name(match["unit"], many=False) + closing_stop(match),
    words={"per", *("km", "kg", "lb", "oz", "cm", "mm", "hr", "gal", "ha", "sq", "cu", "kWh")},
)
"""`€1,000 per sq m`."""


def _say_inverse(match: re.Match[str]) -> str:
    power = match["power"] or "¹²³"[int(match["digit"]) - 1]
    return per_unit(match["unit"] + power.strip("¹"))


INVERSE = SemioticClass(
    "measure",
    later(
        r"(?<=[A-Za-z¹²³])[ ·⋅](?P<unit>s|[ckm]?m|k?g|mol|K|h|d|yr|[Ll]|J|W|Pa|ha)"
        r"(?:⁻(?P<power>[¹²³])|−(?P<digit>[123]))(?![\w⁰-⁹])"
    ),
    _say_inverse,
    marks="⁻−",
)
"""A unit below the line, as science writes it: `m s⁻¹`."""
AMPERES = SemioticClass(
    "measure",
    later(
        r"(?<![\w.,-])(?P<number>\d{1,3}(?:\.\d+)?)A"
        r"(?:(?P<alone>(?<=V/\dA)|(?<=V/\d\dA)|(?=[,/;] ?\d+V\b))|(?= (?:fuse|circuit|breaker|plug"
        r"|socket|current|supply|outlet|battery|charger)s?\b))(?!\w)"
    ),
    lambda match: f"{say_number(match['number'])} amp{'' if match['alone'] is None else 's'}",
    words={"A"},
)
"""`a 13A fuse`, `5V/2A`."""
OIL = SemioticClass(
    "measure",
    later(r"(?<![\w.,-])(?P<cold>\d{1,2})W-(?P<hot>\d\d)(?!\w)"),
    lambda match: f"{say_number(match['cold'])} W {say_number(match['hot'])}",
    words={"W"},
    at_number=True,
)
"""How thick an oil is: `10W-40`."""
SPEED = SemioticClass(
    "measure",
    later(r"(?<![\w/])(?P<unit>km/h|m/s|mi/h|[kcm]?m[²³])(?![\w/²³])"),
    lambda match: unit_name(match["unit"], many=True),
    marks="/²³",
)
"""A unit alone: `limits in km/h`."""


def _say_seconds(match: re.Match[str]) -> str:
    """Return seconds; but `a 20 second film`, `every 20 seconds`."""
    described = preceded(match, _ARTICLE())
    return f"{say_number(match['number'])} second{'' if described else 's'}"


_ARTICLE = later(r"\b(?:an?|the|this|that|another|its|his|her|their|our|my) $", re.IGNORECASE)
SECONDS = SemioticClass(
    "measure",
    later(
        rf"{NOT_IN_NUMBER}(?P<number>\d+\.\d+|\d+(?= s\b[^’']|\d? s$"
        r"|s (?:ahead|clear|slower|faster|quicker|adrift)\b)"
        r"|(?:(?<=\b[Aa] )|(?<=\bin )|(?<=\bfor )|(?<=\bafter )|(?<=\btook ))"
        r"[1-9][1-9](?!s and \d)|\d\d(?=s a (?:lap|length|side)\b)"
        r"|(?:(?<=\bfor )|(?<=\btook )|(?<=\bevery )|(?<=\bwithin ))[1-9]0"
        r"(?=s(?:[,;.)]|$| (?:to|on|or|each|until|per)\b)))\s?s(?![\w’'])"
    ),
    _say_seconds,
    words={"s"},
    at_number=True,
)
INCHES = SemioticClass(
    "measure",
    later(
        rf"{NOT_IN_NUMBER}(?P<number>{NUMBER})(?P<gap>[ -]?)(?P<unit>in)(?![\w’']|(?<=-in)-\d)"
        r"(?:\.(?= [a-z])|(?<=\din)|(?<=-in)(?:\.(?=[ ,;)-]))?"
        r"|(?:(?<=\dft \d in)|(?<=\dft \d\d in)|(?<=\d ft \d in)|(?<=\d ft \d\d in))"
        r"(?! (?:his|her|my|their|your|our|its|the|bare)\b)"
        r"|\.(?=$|[,;)])|(?= (?:tall|wide|long|high|deep|thick)\b|\)| \(\d[\d.,–×-]* ?[cm]?m\b)"
        r"|(?<=\.\d in)(?=[,;])"
        r"|(?= of (?:snow|rain|water|soil|mulch|gravel|sand)\b))"
    ),
    _say_inches,
    words={"in"},
    at_number=True,
)
CARAT = SemioticClass(
    "measure",
    later(
        rf"{NOT_IN_NUMBER}(?P<number>9|1\d|2[0-4])[- ]?[kK](?=[- ](?:(?:white|rose|yellow) )?gold)"
    ),
    lambda match: f"{say_number(match['number'])} carat",
    words={"k", "K"},
    at_number=True,
)
"""`18k gold`."""
POINTS_OF_PERCENT = SemioticClass(
    "measure",
    later(
        rf"{NOT_IN_NUMBER}(?P<number>\d+\.\d+)(?:[ -]?pp|[ -]?ppts?)\b"
        rf"|{NOT_IN_NUMBER}(?P<whole>\d+)(?:pp|[ -]?ppts)\b"
    ),
    lambda match: f"{say_number(match['number'] or match['whole'])} percentage points",
    words={"pp", "ppt", "ppts"},
    at_number=True,
)
"""`0.3pp`; `12 pp.` are pages."""
MULTIPLE = SemioticClass(
    "measure",
    later(rf"{NOT_IN_NUMBER}(?<!=)(?<!= )(?P<number>{NUMBER})[x×](?!\w|\s?[+−=])"),
    lambda match: f"{say_number(match['number'])} times",
    marks="×",
    words={"x"},
    at_number=True,
)


_WARM = later(
    r"(?<!\w)[−-]\d+ ?[CF]\b"
    r"|degree|temperature|\btemp\b|°|\bgas \d|\b(?:(?:pre)?heat(?!h)|roast|grill|warm|freez"
    r"|boil|cook(?!b|ie)|oven|weather|therm|swelter|scorch|in the shade|frost"
    r"|(?:hot(?:ter|test)?|cold(?:er|est)?|cool(?:er|est)?|highs?|lows?|fan|bake[ds]?"
    r"|max|mean|rain)\b)",
    re.IGNORECASE,
)


def _say_temperature(match: re.Match[str]) -> str | None:
    """Return degrees; None where the letter may be another thing's: a seat, a road."""
    exact = match["scale"] != "K" and match["number"].find(".") == len("35")
    warm = exact or match["minus"] or in_sentence(match, _WARM())
    if preceded(match, _ROAD()) or not warm:
        return None
    if match["scale"] == "K":
        return f"{_signed(match)} kelvin"
    scale = "Celsius" if match["scale"] == "C" else "Fahrenheit"
    return f"{_signed(match)} degrees {scale}"


TEMPERATURE = SemioticClass(
    "measure",
    later(rf"{_NUMBER}\s?(?P<scale>[CFK])\b(?![’']|-(?!plus\b|\d+[CF]\b)|\.\w)"),
    _say_temperature,
    words={"C", "F", "K"},
    at_number=True,
)


def _say_stone(match: re.Match[str]) -> str:
    pounds = say_number(match["pounds"])
    return f"{say_number(match['stone'])} stone {pounds} pound{'' if pounds == 'one' else 's'}"


STONE = SemioticClass(
    "measure",
    later(r"(?<![\w.,])(?P<stone>\d{1,2})\s?st ?(?P<pounds>\d{1,2}) ?lbs?\b"),
    _say_stone,
    words={"st"},
    at_number=True,
)
