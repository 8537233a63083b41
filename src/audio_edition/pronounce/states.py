"""American states after a town: `Lakeport, Calif.`, with the abbreviations of news agencies."""

import re

from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, later, preceded
from audio_edition.pronounce.short_words import any_of

_STATES = {
    "Ala": "Alabama",
    "Ariz": "Arizona",
    "Ark": "Arkansas",
    "Calif": "California",
    "Colo": "Colorado",
    "Conn": "Connecticut",
    "Del": "Delaware",
    "Fla": "Florida",
    "Ga": "Georgia",
    "Ill": "Illinois",
    "Ind": "Indiana",
    "Kan": "Kansas",
    "Ky": "Kentucky",
    "La": "Louisiana",
    "Mass": "Massachusetts",
    "Md": "Maryland",
    "Mich": "Michigan",
    "Minn": "Minnesota",
    "Miss": "Mississippi",
    "Mo": "Missouri",
    "Mont": "Montana",
    "Neb": "Nebraska",
    "Nev": "Nevada",
    "Okla": "Oklahoma",
    "Ore": "Oregon",
    "Pa": "Pennsylvania",
    "Tenn": "Tennessee",
    "Tex": "Texas",
    "Va": "Virginia",
    "Vt": "Vermont",
    "Wash": "Washington",
    "Wis": "Wisconsin",
    "Wyo": "Wyoming",
    "W. Va": "West Virginia",
    "N. Mex": "New Mexico",
    "N. Dak": "North Dakota",
    "S. Dak": "South Dakota",
}

_UNMISTAKABLE = (
    r"W\. Va|N\. Mex|[NS]\. Dak|Ariz|Calif|Colo|Conn|Fla|Mich|Minn|Neb|Nev|Okla|Tenn|Wis"
    r"|Wyo"
)
"""Those that stand for nothing else, and so need no town before them."""

_BEFORE_NOUN = "Ala|Kan|Ky|Mass|Md|Mont|Ore|Pa|Tex|Va|Vt|Wash"
"""Those that can be told where a word in small letters follows."""

_ANY = rf"(?:{any_of(_STATES)})"

POSTAL_STATES = dict(
    line.split(" ", 1)
    for line in """AL Alabama;AK Alaska;AZ Arizona;AR Arkansas;CA California;CO Colorado
CT Connecticut;DE Delaware;FL Florida;GA Georgia;HI Hawaii;ID Idaho;IL Illinois;IN Indiana
IA Iowa;KS Kansas
KY Kentucky;LA Louisiana;ME Maine;MD Maryland;MA Massachusetts;MI Michigan;MN Minnesota
MS Mississippi;MO Missouri;MT Montana;NE Nebraska;NV Nevada;NH New Hampshire;NJ New Jersey
NM New Mexico;NY New York;NC North Carolina;ND North Dakota;OH Ohio;OK Oklahoma;OR Oregon
PA Pennsylvania;RI Rhode Island;SC South Carolina;SD South Dakota;TN Tennessee;TX Texas;UT Utah
VT Vermont;VA Virginia;WA Washington;WV West Virginia;WI Wisconsin;WY Wyoming
DC D.C""".replace("\n", ";").split(";")
)
"""The two letters of the United States Postal Service."""

STATE = SemioticClass(
    "abbreviation",
    later(
        rf"(?:(?:[A-Z][a-z]+, |\b[DRI]-)(?={_ANY}\.)|\b(?=(?:{_UNMISTAKABLE})\.)"
        rf"|(?<!^)(?<![.!?] )\b(?=(?:{_BEFORE_NOUN})\. [a-z])|\b(?=(?:{_BEFORE_NOUN})\.-[a-z]))"
        rf"(?P<said>(?P<state>{_ANY})\.)"
    ),
    lambda match: _STATES[match["state"]] + closing_stop(match),
    words=frozenset(name.split()[-1] for name in _STATES),
)
_ALSO_DEGREES = "MD|MA|MS|PA|OK"
"""Those that stand behind other names too: only where a place is spoken of."""
_ALSO_WORDS = "ME|OR|HI|IN"
_BEHIND_PERSONS = {"CA", "CO", "SC", "ND"}
"""Those that stand behind persons' names, too, as an accountant's do."""
_TWO_NAMES = later(r"\b[A-Z][a-z]+ (?:[A-Z]\.? )?[A-Z][a-z]+, $")
_PLACED = later(
    r"\b(?:(?:in|near|from|at|outside|around|and) (?:[A-Z][a-z]+ ){0,2}"
    r"|(?:San(?:ta)?|Los|Las?|El|Palo|Fort|Mount|New|North|South|East|West|Lake|Long|Grand) )"
    r"[A-Z][a-z]+, $"
    r"|\b(?:Beach|City|Park|Springs|Valley|Hills|Falls|Heights|Creek|Grove|View|Island), $"
)


def _say_postal(match: re.Match[str]) -> str | None:
    """Return the state; None for the letters behind a person's name."""
    person = match["said"] in _BEHIND_PERSONS and preceded(match, _TWO_NAMES(), "said")
    if person and not preceded(match, _PLACED(), "said"):
        return None
    return POSTAL_STATES[match["said"]]


_UNLIKE = {*_ALSO_DEGREES.split("|"), *_ALSO_WORDS.split("|"), "LA", "DC"}
_PLAIN = "|".join(sorted(POSTAL_STATES.keys() - _UNLIKE))
POSTAL_STATE = SemioticClass(
    "abbreviation",
    later(
        rf"(?:\b[DR]-(?={'|'.join(POSTAL_STATES)})|[A-Z][a-z]+, (?={_PLAIN})"
        r"|\b(?:[Ii]n|[Nn]ear|outside|around) (?:[A-Z][a-z]+ ){0,2}[A-Z][a-z]+, "
        rf"(?={_ALSO_DEGREES})"
        r"|(?:\b(?:in|near|from|of|at|to)|[A-Z]{2}(?:,|;|,? and)) "
        rf"(?:[A-Z][a-z]+ )?[A-Z][a-z]+, (?={_ALSO_WORDS}))"
        r"(?!PA to\b|OK(?:[?!]|, (?:so|but|then|I|you|we)\b))(?P<said>[A-Z]{2})"
        r"(?![\w’'/&]|-\d|\.\w| (?:[A-Z]{2}|scans?|cards?|numbers?|badges?)\b| [A-Z][a-z]+ [A-Z])"
    ),
    _say_postal,
    words=frozenset(POSTAL_STATES),
)
"""`Austin, TX`, `R-TX`; but `Jane Hale, MD`."""
