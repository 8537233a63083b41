"""Lives and dates as British works of reference shorten them: `b 1901`, `c1850`, `aet. 54`."""

from audio_edition.pronounce.number_words import two_digits, year
from audio_edition.pronounce.semiotic import SemioticClass, later

_LIFE = {
    "b": "born",
    "d": "died",
    "m": "married",
    "r": "reigned",
    "fl": "flourished",
    "bap": "baptised",
    "bur": "buried",
    "Bap": "Baptised",
    "Bur": "Buried",
}
_WHEN = (
    r"(?:(?:c|ca|about|before|after|1st|2nd|3rd|first|secondly)[ ,]+)?"
    r"(?:\d{1,2} )?(?:[A-Z][\w’-]+[.,]? (?:\d{1,2} )?(?:[A-Z][a-z]+ )?)?"
    r"c?(?:1\d{3}|20\d\d|[1-9]\d\d)\b"
)
LIFE = SemioticClass(
    "abbreviation",
    later(
        r"(?:(?<=\()|(?<=[,;:–—] )|^(?=Ba|Bu)|(?<=\) ))"
        rf"(?P<word>{'|'.join(_LIFE)})\b\.?(?= {_WHEN})"
    ),
    lambda match: _LIFE[match["word"]],
    words=frozenset(_LIFE),
)
"""As in works of reference: `(b 1901, d 12 May 1944)`."""
MARRIED = SemioticClass(
    "abbreviation",
    later(
        r"(?<=[a-z] )m(?=,? (?:1st|2nd)ly\b)"
        r"|(?<=[a-z] )m(?= (?:1st |2nd |1st, |2nd, )?(?:1[5-9]|20)\d\d\b)|(?<=\b[Hh]e )m(?= [A-Z])"
    ),
    lambda _match: "married",
    words={"m"},
)
"""`He m 1919 Ethel Hale`."""
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
AGED = SemioticClass(
    "abbreviation",
    later(r"\b(?:aet|aetat|aged)\.?(?= \d)"),
    lambda _match: "aged",
    words={"aet", "aetat"},
)
"""On tombs: `aet. 54`."""
EST = SemioticClass(
    "abbreviation",
    later(r"(?<![\w.’'-])est(?= (?:(?P<year>(?:1\d|20)\d\d\b)|[£$€\d]))"),
    lambda match: "established" if match["year"] else "estimated",
    words={"est"},
)
"""`(est 1771)`, `est £300`."""
_BEHIND_ORDINAL = {"c": "century", "C": "century", "fl": "floor", "flr": "floor"}
CENTURY = SemioticClass(
    "abbreviation",
    later(
        r"(?<=\d[snrt][tdh][ -])(?:[cC](?![\w.’'])|(?<=-)c\.(?= [a-zA-Z])"
        r"|flr?\b(?! oz)(?:\.(?= [a-z]))?|ser\b\.?(?! \w))"
    ),
    lambda match: _BEHIND_ORDINAL.get(match.group().rstrip("."), "series"),
    words={"c", "C", "ser", "fl", "flr"},
)
"""`a 17th-c settle`, `Hansard, 3rd ser.`"""

BRITISH_LIVES = (
    LIFE,
    MARRIED,
    CIRCA_YEAR,
    CIRCA,
    EST,
    AGED,
    CENTURY,
)
"""They need a digit."""
