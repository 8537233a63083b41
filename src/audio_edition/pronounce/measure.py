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

_UNITS = {
    "mm": ("millimetre", "millimetres"),
    "cm": ("centimetre", "centimetres"),
    "m": ("metre", "metres"),
    "km": ("kilometre", "kilometres"),
    "m²": ("square metre", "square metres"),
    "km²": ("square kilometre", "square kilometres"),
    "sq km": ("square kilometre", "square kilometres"),
    "m³": ("cubic metre", "cubic metres"),
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
    "mph": ("mile an hour", "miles an hour"),
    "km/h": ("kilometre an hour", "kilometres an hour"),
    "kph": ("kilometre an hour", "kilometres an hour"),
    "m/s": ("metre a second", "metres a second"),
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
_UNIT = "|".join(sorted(map(re.escape, _UNITS), key=len, reverse=True))


def _signed(match: re.Match[str]) -> str:
    return ("minus " if match["minus"] else "") + say_number(match["number"])


def _say_measure(match: re.Match[str]) -> str:
    """Return the number with its unit, or with a magnitude where it counts something."""
    unit = match["unit"]
    if unit in {"m", "k", "bn", "tn"} and match["counted"] is not None:
        return f"{_signed(match)} {MAGNITUDES[unit]}"
    if unit not in _UNITS:
        return f"{_signed(match)} {MAGNITUDES[unit]}"
    adjective = match["gap"] == "-"
    name = _UNITS[unit][not adjective and match["number"] != "1"]
    return f"{_signed(match)} {name}"


_NUMBER = rf"(?P<minus>(?<![^\s(])[−-])?{NOT_IN_NUMBER}(?P<number>{NUMBER}){ENDS_NUMBER}"

PERCENT = SemioticClass(
    "percent",
    re.compile(rf"{_NUMBER}\s?(?:%|percent\b|per cent\b|pct\b\.?)"),
    lambda match: f"{_signed(match)} percent{closing_stop(match)}",
)
MEASURE = SemioticClass(
    "measure",
    re.compile(
        rf"{_NUMBER}(?P<gap>[\s-]?)(?:(?P<unit>(?:{_UNIT})(?![\w/²³]|[’'][st])|(?:bn|tn|k)\b))"
        r"(?P<counted>(?= [a-z]{2,}s\b| (?:people|men|women|children|more)\b))?(?:\.(?= [a-z\d]))?"
    ),
    _say_measure,
)
FEET_AND_INCHES = SemioticClass(
    "measure",
    re.compile(r"(?<![\w.,])(?P<feet>\d)[’'′] ?(?P<inches>\d{1,2})(?!\d)[\"”″]?"),
    lambda match: f"{say_number(match['feet'])} foot {say_number(match['inches'])}",
)
