"""Decimals: `3.75`, `.5`, `1,234.5`."""

import re

from audio_edition.pronounce.alphanumeric import say_label
from audio_edition.pronounce.numerals import ENDS_NUMBER, say_number
from audio_edition.pronounce.semiotic import SemioticClass, in_sentence, later
from audio_edition.pronounce.units import UNIT, unit_name


def _say(match: re.Match[str]) -> str:
    sign = "minus " if match["minus"] else ""
    return f"{sign}{say_number(match['number'])}"


THIRTY_AUGHT_SIX = SemioticClass(
    "decimal",
    later(r"(?<![\w,])\.?30-06(?![\w-])(?= |[.,;)]|$)"),
    lambda _match: "thirty aught six",
    marks=("0-",),
)
"""The rifle of 1906: `a .30-06 cartridge`."""
CALIBRE = SemioticClass(
    "decimal",
    later(
        r"(?<![\w.,])\.(?:(?P<number>\d{2,3})(?=[ -](?:cal(?:ib(?:er|re))?|[Mm]agnum|rifle|pistol"
        r"|revolver|handgun|gun|round|bullet|cartridge|shell|automatic|ACP|Special|snub)s?\b)"
        r"|(?:(?<=\bhis \.)|(?<=\bher \.)|(?<=\ba \.)|(?<=\bthe \.)(?!25))"
        r"(?P<known>22|25|32|38|44|45|357)(?=[,.;:!?”]| (?:and|from|at|to|in|on|out|into)\b|$))"
    ),
    lambda match: say_label(match["number"] or match["known"]),
    marks=(".0",),
    at_number=True,
)
"""Of guns: `a .45-caliber pistol`."""
HALF_WON = SemioticClass(
    "decimal",
    later(
        r"(?<![\w.,])\.500(?!\w)(?:(?= (?:record|team|club|ball|mark|season|finish)\b)"
        r"|(?:(?<=below \.500)|(?<=above \.500)|(?<=over \.500)|(?<=under \.500)|(?<=at \.500)"
        r"|(?<=to \.500)|(?<=reach \.500)|(?<=reached \.500))(?! (?:in|inch|mm)\b))"
    ),
    lambda _match: "five hundred",
    marks=(".0",),
    at_number=True,
)
"""American, of a team that has won half of its games: `a game below .500`."""
_BATTED = later(
    r"\b(?:bat(?:s|ted|ting)?|hit(?:s|ting|ters?)?|slugg\w+|on-base|OPS|outfielder"
    r"|shortstop|average to \.\d+)\b"
)
AVERAGE = SemioticClass(
    "decimal",
    later(
        r"(?<![\w.,])\.(?P<number>[1-7]\d\d)"
        r"(?!\w|[.,]\d|[ -](?:in|inch|mm|cm|miles?|per ?cent|seconds?)\b)"
    ),
    lambda match: say_label(match["number"]) if in_sentence(match, _BATTED()) else None,
    marks=(".0",),
    at_number=True,
)
"""American, in baseball: `batted .312`."""
DECIMAL = SemioticClass(
    "decimal",
    later(
        r"(?P<minus>(?<![^\s(])[−-])?(?<![\w.,])(?P<number>(?:\d{1,3}(?:,\d{3})+|\d*)\.\d+)"
        rf"{ENDS_NUMBER}(?![\d_]|[^\W\d_]{{3}}|[A-ZÀ-ÖØ-ÿ])"
    ),
    _say,
    marks=(".0",),
    at_number=True,
)
GLUED = SemioticClass(
    "decimal",
    later(r"(?<![\w.,])(?P<number>\d+\.\d+)(?=[^\W\d_])"),
    lambda match: f"{say_number(match['number'])} ",
    marks=(".0",),
    at_number=True,
)
"""With letters behind it that are no unit: `a 2.5beta`."""


def _say_middle_point(match: re.Match[str]) -> str:
    unit = f" {unit_name(match['unit'], many=True)}" if match["unit"] else ""
    return say_number(f"{match['whole']}.{match['parts']}") + unit


MIDDLE_POINT = SemioticClass(
    "decimal",
    later(
        r"(?<![\w.,·])(?P<whole>\d{1,4})·(?P<parts>\d{1,6})(?![\d·]|\.\d)"
        rf"(?: ?(?P<unit>{UNIT})\b|(?!\w| ?[=·×]))"
    ),
    _say_middle_point,
    marks=("0·",),
    at_number=True,
)
"""As Britain set it: `1·75`."""
