"""Measures and percentages: `5 km`, `20°C`, `3.5%`, `5m people`."""

import re

from audio_edition.pronounce.numerals import (
    ENDS_NUMBER,
    MAGNITUDES,
    NOT_IN_NUMBER,
    NUMBER,
    say_number,
)
from audio_edition.pronounce.semiotic import SemioticClass, closing_stop

UNITS = {
    "mm": ("millimetre", "millimetres"),
    "cm": ("centimetre", "centimetres"),
    "m": ("metre", "metres"),
    "km": ("kilometre", "kilometres"),
    "m²": ("square metre", "square metres"),
    "km²": ("square kilometre", "square kilometres"),
    "sq km": ("square kilometre", "square kilometres"),
    "m³": ("cubic metre", "cubic metres"),
    "m2": ("square metre", "square metres"),
    "km2": ("square kilometre", "square kilometres"),
    "m3": ("cubic metre", "cubic metres"),
    "cm²": ("square centimetre", "square centimetres"),
    "cm³": ("cubic centimetre", "cubic centimetres"),
    "sq m": ("square metre", "square metres"),
    "sq mi": ("square mile", "square miles"),
    "sq. ft": ("square foot", "square feet"),
    "sq. mi": ("square mile", "square miles"),
    "sq. km": ("square kilometre", "square kilometres"),
    "cu ft": ("cubic foot", "cubic feet"),
    "nm": ("nanometre", "nanometres"),
    "µm": ("micrometre", "micrometres"),
    "μm": ("micrometre", "micrometres"),
    "yds": ("yard", "yards"),
    "nmi": ("nautical mile", "nautical miles"),
    "µg": ("microgram", "micrograms"),
    "μg": ("microgram", "micrograms"),
    "mcg": ("microgram", "micrograms"),
    "kgs": ("kilogram", "kilograms"),
    "st": ("stone", "stone"),
    "cl": ("centilitre", "centilitres"),
    "mL": ("millilitre", "millilitres"),
    "gal": ("gallon", "gallons"),
    "qt": ("quart", "quarts"),
    "pt": ("pint", "pints"),
    "fl oz": ("fluid ounce", "fluid ounces"),
    "tsp": ("teaspoon", "teaspoons"),
    "tbsp": ("tablespoon", "tablespoons"),
    "mpg": ("mile per gallon", "miles per gallon"),
    "rpm": ("R.P.M", "R.P.M"),
    "bpm": ("beat per minute", "beats per minute"),
    "psi": ("P.S.I", "P.S.I"),
    "fps": ("frame per second", "frames per second"),
    "ppm": ("part per million", "parts per million"),
    "ppb": ("part per billion", "parts per billion"),
    "kcal": ("kilocalorie", "kilocalories"),
    "cal": ("calorie", "calories"),
    "kJ": ("kilojoule", "kilojoules"),
    "hp": ("horsepower", "horsepower"),
    "mAh": ("milliamp hour", "milliamp hours"),
    "kbps": ("kilobit per second", "kilobits per second"),
    "Mbps": ("megabit per second", "megabits per second"),
    "Gbps": ("gigabit per second", "gigabits per second"),
    "mg/dL": ("milligram per decilitre", "milligrams per decilitre"),
    "mg/kg": ("milligram per kilogram", "milligrams per kilogram"),
    "g/L": ("gram per litre", "grams per litre"),
    "ft/s": ("foot per second", "feet per second"),
    "m/s²": ("metre per second squared", "metres per second squared"),
    "secs": ("second", "seconds"),
    "µs": ("microsecond", "microseconds"),
    "ns": ("nanosecond", "nanoseconds"),
    "mV": ("millivolt", "millivolts"),
    "kV": ("kilovolt", "kilovolts"),
    "mA": ("milliamp", "milliamps"),
    "TWh": ("terawatt hour", "terawatt hours"),
    "GWh": ("gigawatt hour", "gigawatt hours"),
    "kPa": ("kilopascal", "kilopascals"),
    "mb": ("millibar", "millibars"),
    "Mb": ("megabit", "megabits"),
    "PB": ("petabyte", "petabytes"),
    "MP": ("megapixel", "megapixels"),
    "ºC": ("degree Celsius", "degrees Celsius"),
    "ºF": ("degree Fahrenheit", "degrees Fahrenheit"),
    "°K": ("degree Kelvin", "degrees Kelvin"),
    "deg": ("degree", "degrees"),
    "mi": ("mile", "miles"),
    "ft": ("foot", "feet"),
    "yd": ("yard", "yards"),
    "sq ft": ("square foot", "square feet"),
    "ha": ("hectare", "hectares"),
    "mg": ("milligram", "milligrams"),
    "g": ("gram", "grams"),
    "kg": ("kilogram", "kilograms"),
    "lb": ("pound", "pounds"),
    "lbs": ("pound", "pounds"),
    "oz": ("ounce", "ounces"),
    "ml": ("millilitre", "millilitres"),
    "l": ("litre", "litres"),
    "L": ("litre", "litres"),
    "m.p.h.": ("mile per hour", "miles per hour"),
    "mi/h": ("mile per hour", "miles per hour"),
    "° C": ("degree Celsius", "degrees Celsius"),
    "° F": ("degree Fahrenheit", "degrees Fahrenheit"),
    "mph": ("mile per hour", "miles per hour"),
    "km/h": ("kilometre per hour", "kilometres per hour"),
    "kph": ("kilometre per hour", "kilometres per hour"),
    "m/s": ("metre per second", "metres per second"),
    "ms": ("millisecond", "milliseconds"),
    "sec": ("second", "seconds"),
    "min": ("minute", "minutes"),
    "mins": ("minute", "minutes"),
    "hr": ("hour", "hours"),
    "hrs": ("hour", "hours"),
    "W": ("watt", "watts"),
    "kW": ("kilowatt", "kilowatts"),
    "MW": ("megawatt", "megawatts"),
    "GW": ("gigawatt", "gigawatts"),
    "kWh": ("kilowatt hour", "kilowatt hours"),
    "MWh": ("megawatt hour", "megawatt hours"),
    "V": ("volt", "volts"),
    "Hz": ("hertz", "hertz"),
    "kHz": ("kilohertz", "kilohertz"),
    "MHz": ("megahertz", "megahertz"),
    "GHz": ("gigahertz", "gigahertz"),
    "dB": ("decibel", "decibels"),
    "KB": ("kilobyte", "kilobytes"),
    "kB": ("kilobyte", "kilobytes"),
    "MB": ("megabyte", "megabytes"),
    "GB": ("gigabyte", "gigabytes"),
    "TB": ("terabyte", "terabytes"),
    "°": ("degree", "degrees"),
    "°C": ("degree Celsius", "degrees Celsius"),
    "°F": ("degree Fahrenheit", "degrees Fahrenheit"),
}
UNIT = "|".join(sorted(map(re.escape, UNITS), key=len, reverse=True))


def _signed(match: re.Match[str]) -> str:
    return ("minus " if match["minus"] else "") + say_number(match["number"])


_DETERMINER = re.compile(r"\b(?:an?|the|this|that|every|each) $", re.IGNORECASE)
_NOUN = re.compile(
    r" (?!(?:of|in|to|and|or|from|at|on|by|for|per|is|was|away|long|wide|high|deep)\b)[a-z]"
)

_DISTANCE = re.compile(r" (?:race|dash|sprint|relay|final|freestyle|butterfly|hurdles|stretch)\b")


def _is_described(match: re.Match[str]) -> bool:
    """Return whether the measure describes what follows: `a 10 km ride`."""
    text, start = match.string, match.start()
    determined = _DETERMINER.search(text, max(0, start - 6), start)
    return bool(determined and _NOUN.match(text, match.end())) or bool(
        _DISTANCE.match(text, match.end())
    )


def _say_measure(match: re.Match[str]) -> str:
    """Return the number with its unit, or with a magnitude where it counts something."""
    unit = match["unit"]
    if unit in {"m", "k", "bn", "tn"} and match["counted"] is not None:
        return f"{_signed(match)} {MAGNITUDES[unit]}"
    if unit not in UNITS:
        return f"{_signed(match)} {MAGNITUDES[unit.lower()]}"
    adjective = match["gap"] == "-" or _is_described(match)
    name = UNITS[unit][not adjective and match["number"] != "1"]
    return f"{_signed(match)} {name}"


_NUMBER = rf"(?P<minus>(?<![^\s(])[−-])?{NOT_IN_NUMBER}(?P<number>{NUMBER}){ENDS_NUMBER}"

PERCENT = SemioticClass(
    "percent",
    re.compile(rf"{_NUMBER}\s?(?:%|percent\b|per cent\b|p\.?ct?\b\.?)"),
    lambda match: f"{_signed(match)} percent{closing_stop(match)}",
)
MEASURE = SemioticClass(
    "measure",
    re.compile(
        rf"{_NUMBER}(?P<gap>[\s-]?)(?:(?P<unit>(?:{UNIT})(?<!\dst)(?![\w/²³]|[’'][st])"
        r"|(?:bn|tn|k|[KMB](?= [a-z]{3,}s\b))\b))"
        r"(?P<counted>(?= [a-z]{2,}s\b| (?:people|men|women|children|more)\b))?"
        r"(?:\.(?= [a-z\d]|[,;:)]))?"
    ),
    _say_measure,
)


def _say_inches(match: re.Match[str]) -> str:
    one = match["gap"] == "-" or match["number"] == "1"
    return f"{say_number(match['number'])} {'inch' if one else 'inches'}"


SECONDS = SemioticClass(
    "measure",
    re.compile(rf"{NOT_IN_NUMBER}(?P<number>\d+\.\d+|\d+(?= s\b[^’']|\d? s$))\s?s(?![\w’'])"),
    lambda match: f"{say_number(match['number'])} seconds",
)
INCHES = SemioticClass(
    "measure",
    re.compile(
        rf"{NOT_IN_NUMBER}(?P<number>{NUMBER})(?P<gap>[ -]?)in(?![\w’'])(?:\.(?= [a-z])|(?<=\din)"
        r"|(?<=-in)|(?= (?:tall|wide|long|high|deep|thick)\b))"
    ),
    _say_inches,
)
MULTIPLE = SemioticClass(
    "measure",
    re.compile(rf"{NOT_IN_NUMBER}(?P<number>{NUMBER})[x×](?![\w])"),
    lambda match: f"{say_number(match['number'])} times",
)
DIMENSION = SemioticClass(
    "measure",
    re.compile(
        rf"{NOT_IN_NUMBER}(?:{NUMBER})(?:\s?x\s?(?:{NUMBER})){{1,2}}{ENDS_NUMBER}"
        r"(?!\w)"
    ),
    lambda match: " by ".join(map(say_number, re.split(r"\s?x\s?", match.group()))),
)
BY = SemioticClass(
    "measure",
    re.compile(r"\d(?: ?[a-z]{1,3}\.?)? (?P<said>x)(?= \d)"),
    lambda _match: "by",
)
FEET_AND_INCHES = SemioticClass(
    "measure",
    re.compile(r"(?<![\w.,])(?P<feet>\d)[’'′] ?(?P<inches>\d{1,2})(?!\d)[\"”″]?"),
    lambda match: f"{say_number(match['feet'])} foot {say_number(match['inches'])}",
)
