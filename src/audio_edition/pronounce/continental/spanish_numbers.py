"""Spanish numbers that agree with what is counted: `veintiún años`, `doscientas personas`."""

import re

from audio_edition.pronounce.continental.words import NUMBERED
from audio_edition.pronounce.semiotic import SemioticClass, later, preceded

_ONES = (
    *("", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once"),
    *("doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve"),
    *("veinte", "veintiún", "veintidós", "veintitrés", "veinticuatro", "veinticinco"),
    *("veintiséis", "veintisiete", "veintiocho", "veintinueve"),
)
_TENS = ("treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa")
_HUNDREDS = (
    *("", "ciento", "doscientos", "trescientos", "cuatrocientos", "quinientos", "seiscientos"),
    *("setecientos", "ochocientos", "novecientos"),
)


def counted(number: int, *, feminine: bool) -> str:
    """Return a number below a million as it stands before a noun."""
    thousands, rest = divmod(number, 1000)
    parts = []
    if thousands:
        parts.append("mil" if thousands == 1 else f"{_below_thousand(thousands, feminine)} mil")
    if rest:
        parts.append(_below_thousand(rest, feminine))
    return " ".join(parts)


def _below_thousand(number: int, feminine: bool) -> str:  # noqa: FBT001 - handed on
    if number == 100:
        return "cien"
    hundreds, rest = divmod(number, 100)
    words = f"{_HUNDREDS[hundreds]} {_below_hundred(rest)}".strip()
    if not feminine:
        return words
    return re.sub(r"[uú]n$", "una", words.replace("ntos", "ntas"))


def _below_hundred(number: int) -> str:
    if number < 30:
        return _ONES[number]
    tens, ones = divmod(number, 10)
    return f"{_TENS[tens - 3]} y {_ONES[ones]}" if ones else _TENS[tens - 3]


_FEMININE = later(
    r"(?:\w+(?:as|ciones|siones|dades|tudes)|mujeres|veces|noches|tardes|partes|clases|bases"
    r"|calles|leyes|flores|voces)\b"
)
_MASCULINE = later(
    r"(?:días|problemas|sistemas|programas|temas|mapas|poemas|idiomas|planetas|\w*gramas|\w+istas"
    r"|atletas|policías|guías|cometas|dramas|dilemas|climas|colegas|guardias)\b"
)
_NUMBERED = later(
    r"(?:[Pp]áginas?|[Cc]apítulos?|[Aa]rtículos?|[Nn]úmeros?|[Tt]omos?|[Vv]ersión|[Aa]nexo|[Gg]rupo"
    r"|[Ss]ala|[Ll]ínea|[Nn]ivel|[Ff]ase|[Ee]tapa|[Cc]anal|[Hh]abitación|[Ff]iguras?|[Aa]ños?) $"
)


def _say_counted(match: re.Match[str]) -> str | None:
    """Return the number in words where the engine's would not agree with the noun."""
    number, noun = int(re.sub(r"\D", "", match["said"])), match["noun"]
    feminine = bool(_FEMININE().match(noun)) and not _MASCULINE().match(noun)
    ends_in_one = number % 10 == 1 and number % 100 != 11
    hundreds = number % 1000 >= 200 or number >= 200_000
    if preceded(match, _NUMBERED()) or not (ends_in_one or (feminine and hundreds)):
        return None
    return counted(number, feminine=feminine)


COUNTED = SemioticClass(
    "cardinal",
    later(
        r"(?<![\w.,:/–-])(?P<said>\d{2,3}(?:[.\u00a0\u202f ]\d{3})?|\d[.\u00a0\u202f ]\d{3})"
        r"(?= (?P<noun>[a-záéíóúñ]{2,}s)\b)"
    ),
    _say_counted,
    marks=NUMBERED,
)
"""`21 años`, `200 personas`."""
ONE = SemioticClass(
    "cardinal",
    later(
        r"(?<![\w.,:/–-])1(?= (?:(?P<feminine>persona|hora|semana|vez|página|mujer|hija|noche|libra"
        r"|tonelada|peseta|victoria|derrota|temporada|casa|víctima)|millón|euro|dólar|peso|año|mes|día|kilo|metro|kilómetro|litro"
        r"|punto|voto|hijo|hombre|minuto|segundo|gol)\b)"
    ),
    lambda match: "una" if match["feminine"] else "un",
    marks=("0",),
)
"""`1 euro`."""
