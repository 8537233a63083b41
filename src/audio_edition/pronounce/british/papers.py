"""Short forms of British papers: acts, dockets, war diaries, planning, catalogues."""

import re

from audio_edition.pronounce.dates import ANY_MONTH, MONTH_WORDS, MONTHS, full_name
from audio_edition.pronounce.number_words import digits, ordinal, two_digits, year
from audio_edition.pronounce.semiotic import (
    SemioticClass,
    closing_stop,
    later,
    preceded,
)
from audio_edition.pronounce.short_words import COUNTED_WORDS, any_of, some_of

_STATUTE = later(r"\b(?:Act|Measure|Statute)\b")
STATUTE_CHAPTER = SemioticClass(
    "citation",
    later(r"(?<=\()c\.? ?(?=\d{1,3}\))"),
    lambda match: "chapter " if _STATUTE().search(match.string, 0, match.start()) else None,
    words={"c"},
)
"""`the Finance Act 2015 (c. 11)`."""
_NUMBER_LABEL = later(
    r"\b(?:[Cc]ase|[Cc]laim|[Cc]harity|[Rr]ef|[Rr]eference|[Rr]egistration|[Rr]eg|[Ii]nvoice"
    r"|[Ss]erial|[Cc]ertificate|[Ll]icence|[Pp]olicy|[Ll]oco|[Ll]ocomotive)s?,? (?:[Nn]os?\.? )?$"
    r"|\b(?:[Aa]ppeal|[Cc]ompany|[Aa]pplication|[Aa]ccount|[Ss]ervice|[Tt]icket|[Ee]ngine),?"
    r" [Nn]o\.? $"
)
LONG_NUMBER = SemioticClass(
    "alphanumeric",
    later(r"(?<![\w.,£$€])(?P<number>\d{5,10})(?![\d%,.]*\d|\w)"),
    lambda match: digits(match["number"]) if preceded(match, _NUMBER_LABEL()) else None,
    marks=("0000",),
    at_number=True,
)
"""Said by its digits: `Charity No 1134567`, `loco 66709`."""


REGIMENTAL = SemioticClass(
    "abbreviation",
    later(
        r"(?:(?<=\d/\d )|(?<=\d/\d\d )|(?<=\([A-Z]\) )"
        r"|(?<=\b[1-9] )(?=Bn\b,? (?:of the|[A-Z][a-z])))"
        r"Bn\b\.?"
    ),
    lambda match: f"Battalion{closing_stop(match)}",
    words={"Bn"},
)
PART = SemioticClass("abbreviation", later(r"(?<=\()pt(?=\))"), lambda _match: "part", words={"pt"})
BOUGHT = SemioticClass(
    "abbreviation", later(r"(?<![\w.’'])bt\b\.?(?= by\b)"), lambda _match: "bought", words={"bt"}
)
EDITED_BY = SemioticClass(
    "abbreviation",
    later(
        r"(?<=[A-Za-z’')], )(?P<what>eds?|trans)\b\.? "
        r"(?=(?:[A-Z]\.? ?){0,3}[A-Z][a-z]+(?: and [A-Z]|,|\)| \())"
    ),
    lambda match: "translated by " if match["what"] == "trans" else "edited by ",
    words={"ed", "eds", "trans"},
)
"""`Works, ed. Davis, xi`."""


_ENQUIRY = {"susp": "suspicion", "cllrs": "councillors", "equiv": "equivalent"}
_ENQUIRY |= {"assoc": "associated"}
ENQUIRY = SemioticClass(
    "abbreviation",
    later(
        r"(?<![\w.’'-])(?:(?P<word>susp\b\.?(?= of\b)|[Cc]llrs\b\.?|equiv\b\.?)"
        r"|(?:(?<=and )|(?<=with )|(?<=its ))(?P<with>assoc\b\.?(?= [a-z])))"
    ),
    lambda match: _ENQUIRY[match.group().rstrip(".").lower()] + closing_stop(match),
    words={"susp", "cllrs", "Cllrs", "equiv", "assoc"},
)
AVERAGE = SemioticClass(
    "abbreviation",
    later(r"(?<![\w.’'-])av\b\.?(?= (?:of )?£?\d)"),
    lambda _match: "average",
    words={"av"},
)
LINES = SemioticClass(
    "abbreviation",
    later(r"(?<=\d )ll\b\.?(?=[,;:)]| [a-z]|$)"),
    lambda match: f"lines{closing_stop(match)}",
    words={"ll"},
)
PAPERBACK = SemioticClass(
    "abbreviation",
    later(r"(?:(?<=\d )|(?<=, )|(?<=pp ))(?P<kind>pb|hb)\b\.?(?![\w’'-])"),
    lambda match: f"{'paper' if match['kind'] == 'pb' else 'hard'}back{closing_stop(match)}",
    words={"pb", "hb"},
)
_MONTH_NAMES = rf"(?P<month>{ANY_MONTH})"


def _say_night(match: re.Match[str]) -> str | None:
    """Return the two days between which it was; None where they are no neighbours."""
    first, last = int(match["first"]), int(match["last"])
    if last - first != 1 and last != 1:
        return None
    when = f", {year(int(match['year']))}" if match["year"] else ""
    return f"{full_name(match['month'])} the {ordinal(first)} to {ordinal(last)}{when}"


NIGHT_OF = SemioticClass(
    "date",
    later(
        rf"\b{_MONTH_NAMES} (?P<first>[1-9]|[12]\d|3[01])/(?P<last>[1-9]|[12]\d|3[01])"
        r"(?:,? (?P<year>(?:1\d|20)\d\d))?(?![\w/]|[.,]\d| of\b)"
    ),
    _say_night,
    words=MONTH_WORDS | {"March", "May"},
    glance=later(r"\d/\d"),
)
"""`the night of Oct 23/24 1942`."""
DASHED_DATE = SemioticClass(
    "date",
    later(
        r"\b(?:[Oo]n|[Dd]ated|[Uu]ntil|[Ss]ince|[Kk]illed) "
        r"(?P<said>(?P<day>[1-9]|[12]\d|3[01])-(?P<month>[1-9]|1[0-2])-(?P<year>\d\d))(?![\w/.-]*\d)"
    ),
    lambda match: (
        f"the {ordinal(int(match['day']))} of {MONTHS[int(match['month']) - 1]}"
        f" {two_digits(int(match['year']))}"
    ),
    marks=("0-",),
    glance=later(r"\d-\d+-\d"),
)
"""`on 17-4-15`."""
RATE_PER = SemioticClass(
    "money",
    later(r"[£€$][\d,.]*\d(?:[km]|bn)?(?P<said>/)(?=(?!conc)[A-Za-z]{4,}\b)"),
    lambda _match: " per ",
    marks=("0/", "m/", "k/", "/"),
)
"""`£11,500/QALY`."""

SECTION_AT_START = SemioticClass(
    "abbreviation",
    later(r"(?<!\w)S\.(?=\d+[A-Z]?(?: of |\())"),
    lambda _match: "Section ",
    words={"S"},
)
BEDROOMS = SemioticClass(
    "interval",
    later(r"(?<![\w/])[1-9](?P<said>/)(?=[2-9][- ]bed)"),
    lambda _match: " or ",
    words={"bed", "bedroom", "bedrooms", "beds"},
)
"""`a 3/4-bed semi`."""


_PROVISIONS = {"subs": "subsection", "sub-s": "subsection", "sub-ss": "subsections"}
_PROVISIONS |= {"sub-para": "sub-paragraph"}
_PROVISIONS |= some_of(COUNTED_WORDS, "para", "paras", "reg", "regs")
PROVISION = SemioticClass(
    "abbreviation",
    later(rf"(?<![\w.’'-])(?P<word>{any_of(_PROVISIONS)})\b\.?(?= \((?:\d|[a-z]\)))"),
    lambda match: _PROVISIONS[match["word"]],
    words=frozenset(("subs", "s", "ss", "para", "paras", "reg", "regs")),
)
"""`sub-s (2)(a)`."""
_BUILT = {"dem": "demolished", "blt": "built", "rebt": "rebuilt", "enl": "enlarged"}
_BUILT |= {"rest": "restored"}
BUILT = SemioticClass(
    "abbreviation",
    later(
        r"(?:(?<=[;,] )|(?<=\()|(?<=\d )|(?<=and ))"
        r"(?P<word>dem|blt|rebt|enl|(?<!and )rest\.?(?= 1[5-9]\d\d\b))"
        r"\b\.?(?= (?:c\. ?|in )?(?:1[1-9]|20)\d\d\b)"
    ),
    lambda match: _BUILT[match["word"].rstrip(".")],
    words=frozenset(_BUILT),
)
"""Of a building: `(1789; dem. 1963)`."""

BRITISH_PAPERS = (
    PROVISION,
    ENQUIRY,
    LINES,
    PAPERBACK,
    PART,
    BOUGHT,
    EDITED_BY,
)
NUMBERS_OF_PAPERS = (
    BUILT,
    SECTION_AT_START,
    BEDROOMS,
    STATUTE_CHAPTER,
    LONG_NUMBER,
    REGIMENTAL,
    AVERAGE,
    DASHED_DATE,
    NIGHT_OF,
    RATE_PER,
)
"""They need a digit."""
