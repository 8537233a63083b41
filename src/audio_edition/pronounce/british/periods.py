"""When, in British works of reference: `c1850`, `r. 757–96`, `est 1771`, `a 17th-c settle`."""

from audio_edition.pronounce.number_words import ordinal, two_digits, year
from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, later

CIRCA_YEAR = SemioticClass(
    "date",
    later(r"(?<![\w.,’'/-])c(?P<first>1\d{3}|20\d\d)(?P<last>[–-](?:1\d|20)?\d\d\b)?(?!\w|[.,]\d)"),
    lambda match: _say_about(match["first"], (match["last"] or "")[1:]),
    marks=("c0",),
    words={"c"},
)


def _say_about(first: str, last: str) -> str:
    until = f" to {year(int(last)) if len(last) == 4 else two_digits(int(last))}" if last else ""
    return f"circa {year(int(first))}{until}"


CIRCA = SemioticClass(
    "abbreviation",
    later(
        r"(?<![\w.,’'/-])(?<!\d )c ?(?=(?:1\d{3}|20\d\d|[1-9]\d\d)\b(?!\.\d|-\w)|[£$€]\d"
        r"|\d{1,3},\d{3}\b|\d\d (?!and\b|or\b)[a-z]{3,}|AD \d|\d[\d.]*%"
        r"|(?<=c )\d[\d.]*(?:[kcm]?m|k?g|ft|in|mph|bn|k|pc)\b)"
    ),
    lambda _match: "circa ",
    marks=("c0", "£", "$", "€"),
    words={"c"},
)
"""`c 900`, `c£5m`."""
BETWEEN_ABOUTS = SemioticClass(
    "interval",
    later(
        r"(?<=\d)(?P<said>\s?[–-]\s?)(?=ca?\. ?\d|c \d|c\d{3,4}\b(?!-))"
        r"(?:(?=.?ca?[. ])|(?<=\d\d\d.))"
    ),
    lambda _match: " to ",
    words={"c", "ca"},
    glance=later(r"\d\s?[–-]\s?c"),
)
"""`c.50–c.120`."""
REIGNED = SemioticClass(
    "interval",
    later(r"\b(?:r|fl|AD|c)\.? \d{3}(?P<said>[–-])(?=\d\d(?![\w–-]|[.,]\d))"),
    lambda _match: " to ",
    marks=("0–", "0-"),
)
"""`Offa (r. 757–96)`."""
EST = SemioticClass(
    "abbreviation",
    later(r"(?<![\w.’'-])est(?= (?:(?P<year>(?:1\d|20)\d\d\b)|[£$€\d]))"),
    lambda match: "established" if match["year"] else "estimated",
    words={"est"},
)
"""`(est 1771)`, `est £300`."""
_RANKED = {"c": "century", "C": "century", "fl": "floor", "flr": "floor"}
RANKED = SemioticClass(
    "abbreviation",
    later(
        r"(?<=\d[snrt][tdh][ -])(?:[cC](?![\w.’'])|(?<=-)c\.(?= [a-zA-Z])"
        r"|flr?\b(?! oz)(?:\.(?= [a-z]))?|ser\b\.?(?! \w))"
    ),
    lambda match: _RANKED.get(match.group().rstrip("."), "series"),
    words={"c", "C", "ser", "fl", "flr"},
)
"""`a 17th-c settle`, `Hansard, 3rd ser.`"""
CENTURY = SemioticClass(
    "abbreviation",
    later(r"(?<=\d[snrt][tdh][ -])cents?\b\.?(?=[,;:)]| (?:BC|AD|[a-z])|$)"),
    lambda match: f"{'centuries' if 's' in match.group() else 'century'}{closing_stop(match)}",
    words={"cent", "cents"},
)
"""`of the 1st cent. BC`."""
NUMBERED_CENTURY = SemioticClass(
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

BRITISH_PERIODS = (
    CIRCA_YEAR,
    CIRCA,
    BETWEEN_ABOUTS,
    REIGNED,
    EST,
    RANKED,
    CENTURY,
    NUMBERED_CENTURY,
)
"""They need a digit."""
