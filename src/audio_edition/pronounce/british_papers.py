"""Short forms of British papers: acts, Hansard, dockets, pedigrees, war diaries, catalogues."""

from audio_edition.pronounce.number_words import cardinal, digits
from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, later, preceded

_STATUTE = later(r"\b(?:Act|Measure|Statute)\b")
STATUTE_CHAPTER = SemioticClass(
    "citation",
    later(r"(?<=\()c\.? ?(?=\d{1,3}\))"),
    lambda match: "chapter " if _STATUTE().search(match.string, 0, match.start()) else None,
    words={"c"},
)
"""`the Finance Act 2015 (c. 11)`."""
COLUMN = SemioticClass(
    "citation",
    later(
        r"(?<!\b[Tt]he )\b(?P<many>Cols?)\b\.? "
        r"(?=\d{1,4}\b(?!,\d| [A-Z][a-z]+ (?:of|and)\b| Regiment))"
    ),
    lambda match: f"Column{'s' if match['many'] == 'Cols' else ''} ",
    words={"Col", "Cols"},
)
WRITTEN_ANSWER = SemioticClass(
    "citation",
    later(r"\b[Cc]ol(?:umn)?s?\b\.? (?P<said>(?P<number>\d{1,4})(?P<letters>W[ASH]?|GC))\b"),
    lambda match: f"{cardinal(int(match['number']))} {'.'.join(match['letters'])}",
    marks=("0W", "0G"),
)
"""Of Hansard: `col 417W`."""
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


SON_OF = SemioticClass(
    "abbreviation",
    later(r"(?:(?<=, )|(?<=\())(?P<what>s|d|w|dau|dtr)\b\.? (?=of (?:the |[A-Z(]))"),
    lambda match: {"s": "son ", "w": "wife "}.get(match["what"], "daughter "),
    words={"s", "d", "w", "dau", "dtr"},
)
"""In pedigrees: `Wm, s. of John Hale`."""
BORN_IN = SemioticClass(
    "abbreviation",
    later(
        r"(?<![\w.’'-])(?<!\d )(?P<what>[bmd])\. "
        r"(?=(?:in|at) (?:[A-Z]|c\.|co\.|1[0-9]{3}|20\d\d))"
    ),
    lambda match: {"b": "born ", "m": "married ", "d": "died "}[match["what"]],
    words={"b", "m", "d"},
)
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


BRITISH_PAPERS = (SON_OF, PART, BOUGHT, EDITED_BY)
NUMBERS_OF_PAPERS = (STATUTE_CHAPTER, COLUMN, WRITTEN_ANSWER, LONG_NUMBER, BORN_IN, REGIMENTAL)
"""They need a digit."""
