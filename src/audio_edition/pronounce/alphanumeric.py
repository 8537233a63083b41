"""Letters and digits in one token: `A380`, `B12`, `H2O`, `5G`, `MP3`, `WWII`.

Letters are said as in an initialism, or as the word they spell; digits as in the number of a
room or a road: in pairs from three digits on.
"""

import re
import unicodedata

from audio_edition.pronounce.initialism import letter_names, say_letters
from audio_edition.pronounce.number_words import cardinal, digits, plural, two_digits
from audio_edition.pronounce.numerals import say_number
from audio_edition.pronounce.roman import roman_value
from audio_edition.pronounce.semiotic import SemioticClass, later

_COMPOUND = later(r"(?=.*\d[A-Z])(?:[A-Z][a-z]?\d*){2,}(?<=\d)")
"""A chemical formula: `H2SO4`."""
_RUN = later(r"\d+|[^\W\d_]+|[-_]")
_WORLD_WARS = {
    "I": "World War one",
    "II": "World War two",
    "1": "World War one",
    "2": "World War two",
}


def say_label(written: str) -> str:
    """Return the number of a room, a road or a model: `370` is `three seventy`."""
    if written.startswith("0") or len(written) > 4:
        return digits(written)
    if len(written) < 3:
        return cardinal(int(written))
    if written.endswith("00"):
        return cardinal(int(written)) if len(written) == 3 else _hundreds(written)
    return f"{cardinal(int(written[:-2]))} {two_digits(int(written[-2:]))}"


def _hundreds(written: str) -> str:
    thousands = cardinal(int(written))
    return thousands if written.endswith("000") else f"{cardinal(int(written[:-2]))} hundred"


def _say(match: re.Match[str]) -> str:
    runs = _RUN().findall(match.group())
    formula = _COMPOUND().fullmatch(match.group())
    letters = letter_names if formula else say_letters
    said = [say_label(run) if run.isdecimal() else letters(run) for run in runs]
    if len(runs) > 1 and runs[-1] == "s" and runs[-2].isdecimal():
        said[-2:] = [plural(said[-2])]
    return re.sub(r" ?([-_]) ?", lambda mark: mark[1].replace("_", " "), " ".join(said))


def _say_clause(written: str) -> str:
    number = int(written) if written.isdecimal() else roman_value(written.upper())
    said_as_number = number and (written.isdecimal() or len(written) > 1)
    return cardinal(number) if number and said_as_number else ".".join(written.upper())


_ROUND = {
    "100": "hundreds",
    "1000": "thousands",
    "1,000": "thousands",
    "10,000": "tens of thousands",
}


def _say_subsection(match: re.Match[str]) -> str:
    clauses = map(_say_clause, re.findall(r"\w+", match["clauses"]))
    many = "’s" if match["many"] else ""
    number = match["number"]
    said = say_label(number) if number.isdecimal() else say_number(number)
    return " ".join((said, *clauses)) + many


def _say_many(match: re.Match[str]) -> str:
    """Return many of a kind: `B fifty-twos`, `forty-niners`."""
    if match.group().rstrip("s’'") in _ROUND:
        return _ROUND[match.group().rstrip("s’'")]
    name = f"{say_letters(match['letters'])} " if match["letters"] else ""
    number = say_label(match["number"])
    ending = match["ending"]
    if ending == "ers":
        return f"{name}{number.removesuffix('e')}ers"
    return name + (plural(number) if ending == "s" else f"{number}{ending}")


def _say_formula(match: re.Match[str]) -> str:
    """Return a formula letter by letter: `C.O two`."""
    folded = unicodedata.normalize("NFKC", match.group())
    parts = re.findall(r"\d+|[A-Z]|[a-z]+", folded)
    said = (say_label(part) if part.isdecimal() else part.upper() for part in parts)
    return re.sub(r"(?<=\b[A-Z]) (?=[A-Z]\b)", ".", " ".join(said))


def _say_decimal(match: re.Match[str]) -> str:
    return f"{say_letters(match['letters'])} {say_number(match['number'])}"


ALPHANUMERIC = SemioticClass(
    "alphanumeric",
    later(
        r"(?<![\w.,@#])(?=[A-Za-z-]*\d)(?=[\d-]*[A-Za-z])[A-Za-z\d]+(?:-[A-Za-z\d]+)*"
        r"(?![\w@/]|[.,]\d)"
    ),
    _say,
    glance=later(r"[A-Za-z]-?\d|\d-?[A-Za-z]"),
)
MANY = SemioticClass(
    "alphanumeric",
    later(
        r"(?<![\w.,/@#-])(?<!Interstate )(?<!Route )(?<!Highway )"
        r"(?P<letters>[A-Z]{1,3})?-?(?P<number>\d{1,3}|10?,000|1000)[’']?(?P<ending>s|ers)(?![\w-])"
    ),
    _say_many,
    words={"s", "ers"},
)
HEXADECIMAL = SemioticClass(
    "alphanumeric",
    later(
        r"(?<!\w)(?:0x(?=[\dA-Fa-f]{2,16}\b)|#(?=\d*[A-Fa-f])(?=[\dA-Fa-f]{6}\b))(?P<digits>\w+)"
    ),
    lambda match: ("hash " if match.group()[0] == "#" else "zero X ") + _each(match["digits"]),
    marks=("0x", "#"),
)
"""`0x2019`, the colour `#12ab3c`."""


def _each(written: str) -> str:
    """Return every digit and letter by its name."""
    return " ".join(digits(sign) if sign.isdecimal() else sign.upper() for sign in written)


FORMULA = SemioticClass(
    "alphanumeric",
    later(r"(?<!\w)(?=[A-Za-z\d]*[₀-₉])(?:[A-Z][a-z]?[₀-₉]*)+(?![\w₀-₉])"),
    _say_formula,
    marks="₀₁₂₃₄₅₆₇₈₉",
)
LETTER_AND_DECIMAL = SemioticClass(
    "alphanumeric",
    later(r"(?<![\w.-])(?P<letters>[A-Z]{1,3})-?(?P<number>\d+\.\d+)(?!\w|\.\d)"),
    _say_decimal,
    marks=(".0",),
    glance=later(r"[A-Z]-?\d+\.\d"),
)
WORLD_WAR = SemioticClass(
    "alphanumeric",
    later(r"\bWW(?P<number>II?|1|2)\b"),
    lambda match: _WORLD_WARS[match["number"]],
    words={"WWI", "WWII", "WW"},
)
LABEL = SemioticClass(
    "alphanumeric",
    later(
        r"\b(?:[Ff]light|[Rr]oom|[Hh]ighway|[Rr]oute|Interstate|Boeing|Airbus|[Aa]partment|[Ss]uite|Form|Cessna|Xbox"
        r"|Porsche|Peugeot|Ferrari|Fahrenheit|Messerschmitt)"
        r" (?P<said>\d{3,4})(?![\w,.]?\d)(?!\w)"
    ),
    lambda match: say_label(match["said"]),
    words={
        *("flight", "Flight", "room", "Room", "highway", "Highway", "route", "Route"),
        *("Interstate", "Boeing", "Airbus", "apartment", "Apartment", "suite", "Suite", "Form"),
        *("Cessna", "Xbox", "Porsche", "Peugeot", "Ferrari", "Fahrenheit", "Messerschmitt"),
    },
)
_IDENTIFIED = (
    *("account", "case", "serial", "docket", "badge", "license", "licence", "booking", "tracking"),
    *(
        "confirmation",
        "passcode",
        "reference",
        "invoice",
        "passport",
        "policy",
        "registration",
        "zip",
        "postal",
    ),
)
_IDENTIFIER_WORDS = frozenset(
    (*_IDENTIFIED, *map(str.capitalize, _IDENTIFIED), "ID", "PIN", "ZIP", "IMEI", "code")
)
IDENTIFIER = SemioticClass(
    "alphanumeric",
    later(
        rf"\b(?:{'|'.join(_IDENTIFIER_WORDS)})"
        r"(?: (?:number|code|no\.))?(?: (?:is|was))?:? #?"
        r"(?P<said>\d{5,}|(?<=PIN )\d{4}|(?<=PIN is )\d{4}|(?<=PIN was )\d{4}"
        r"|(?<=[^t] code )\d{4}|(?<=asscode )\d{4})(?![\w,.]?\d)(?!\w)"
    ),
    lambda match: digits(match["said"]),
    words=_IDENTIFIER_WORDS,
)
SUBSECTION = SemioticClass(
    "alphanumeric",
    later(
        r"(?:(?<![\w.,$£€])|(?<=\bs\.)|(?<=\bss\.)|(?<=\br\.)|(?<=\bart\.)|(?<=\bpara\.)|(?<=\bcl\.))"
        r"(?P<number>\d{1,4}(?:\.\d{1,3})?)"
        r"(?P<clauses>(?:\((?:[a-z]{1,4}|[A-Z]|\d{1,2})\))+\d?)(?P<many>s\b)?(?!\w)"
    ),
    _say_subsection,
    marks=("0(",),
)
"""`401(k)`, `Section 501(c)(3)`."""
_PROVISIONS = frozenset(
    f"{word}{many}"
    for base in (
        *("subsection", "subparagraph", "paragraph", "para", "subpara", "sub", "regulation", "reg"),
        *("article", "clause", "limb", "ground", "condition", "rule", "section"),
    )
    for word in (base, base.capitalize())
    for many in ("", "s")
)
CLAUSES = SemioticClass(
    "alphanumeric",
    later(
        rf"\b(?:{'|'.join(sorted(_PROVISIONS))}|[Ss]ub-(?:s|paragraphs?|paras?))\b\.?(?P<said> "
        r"(?P<clauses>(?:\((?:\d{1,3}[A-Z]{0,2}|[a-z]|[ivx]{2,4}|[A-Z])\))+))(?!\w)"
    ),
    lambda match: "".join(
        f" {_say_numbered(part)}" for part in re.findall(r"\w+", match["clauses"])
    ),
    words=_PROVISIONS | {"s"},
    glance=later(r"[a-z]\.? \((?:\d|[A-Za-z]\)|[ivx])"),
)
"""Behind the word alone: `subsection (2)(a)`."""


def _say_numbered(part: str) -> str:
    """Return the name of a clause, a number, a letter or both: `4A`."""
    number = part.rstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    if not number or number == part:
        return _say_clause(part)
    return f"{_say_clause(number)} {'.'.join(part.removeprefix(number))}"


SIZES = SemioticClass(
    "interval",
    later(
        r"(?<![\w–-])(?:X{0,3}S|M|X{1,3}L|\dXL)(?P<said>\s?[–-]\s?)(?=(?:M|L|X{1,3}L|\dXL)(?![\w’-]))"
    ),
    lambda _match: " to ",
    marks="–-",
    words={"XL", "XXL"},
    glance=later(r"[–-]\s?\d?[MLX]"),
)
"""Of clothes: `S–XL`."""
_TEAM = (
    r"(?:caps?|sides?|teams?|squads?|match|games?|internationals?|World Cup|level|players?|captain"
    r"|coach|championships?|Euros?|girls|boys|league|final)\b"
)
UNDER_AGE = SemioticClass(
    "alphanumeric",
    later(rf"(?<![\w-])U-?(?P<age>[7-9]|1\d|2[0-3])(?:(?P<many>s)\b|(?= {_TEAM}))"),
    lambda match: "under-" + (plural if match["many"] else str)(cardinal(int(match["age"]))),
    words={"U"},
)
"""Of a team: `the U17s`, `an U-21 cap`."""
RETIREMENT = SemioticClass(
    "alphanumeric",
    later(r"(?<![\w.,$£€])401k(?P<many>s)?(?!\w)"),
    lambda match: f"four oh one K{'’s' if match['many'] else ''}",
    words={"k", "ks"},
    at_number=True,
)
"""An American plan for old age, also written without brackets."""
INTERSTATE = SemioticClass(
    "alphanumeric",
    later(r"\bI-(?P<said>\d{3})\b(?![,.]?\d)"),
    lambda match: say_label(match["said"]),
    words={"I"},
)
LAST_DIGITS = SemioticClass(
    "alphanumeric",
    later(
        r"\b(?:card|account|number)\b[^.]{0,24} end(?:s|ing|ed) (?:in|with) "
        r"(?P<said>\d{3,4})(?![\w,.]?\d)(?!\w)"
    ),
    lambda match: digits(match["said"]),
    words={"card", "account", "number"},
)
MODEL = SemioticClass(
    "alphanumeric",
    later(
        r"(?:\b[Tt]he |\b[Aa] |(?<!\bp\. )(?<!\bpp\. )(?<!\bpp )\b)"
        r"(?P<said>7[0-8]7(?P<variant>-(?:\d00|\d{1,2}))?)(?![\d-]|,\d)"
        r"(?=s\b| jets?\b| jumbo| airliners?\b| aircraft\b| planes?\b| MAX\b| Max\b"
        r"| Dreamliner\b|(?<=-\d00)\b|(?<=7-\d)\b|(?<=7-\d\d)\b"
        r"|(?<=\b[Tt]he \d\d\d)\b(?! (?!(?:was|is|has)\b)\w+s\b)"
        r"|(?<=\b[Aa] \d\d\d)\b)"
    ),
    lambda match: " ".join(map(say_label, match["said"].split("-"))),
    marks=("000",),
    glance=later(r"7[0-8]7"),
)
