"""Short forms of one kind of British writing: lives, listings, small ads, patterns, reports."""

import re

from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, later
from audio_edition.pronounce.short_words import any_of, keys

_SHORT = {
    "sts": "stitches",
    "foll": "following",
    "patt": "pattern",
    "rpt": "repeat",
    "Rpt": "Repeat",
    "rptd": "repeated",
    "concs": "concessions",
    "Concs": "Concessions",
    "offrs": "officers",
    "bapt": "baptised",
    "dble": "double",
    "recep": "reception",
    "bdrm": "bedroom",
    "bdrms": "bedrooms",
    "gdn": "garden",
    "gge": "garage",
    "wknd": "weekend",
}
SHORT_FORM = SemioticClass(
    "abbreviation",
    later(
        rf"(?<![\w.’'&/–-])(?P<word>{any_of(_SHORT)})\b(?:\.(?!\w))?(?![\w&/-]|[’'](?!s\b|\W)|\.\w)"
    ),
    lambda match: _SHORT[match["word"]] + closing_stop(match),
    words=keys(_SHORT),
)
INCLUDING = SemioticClass(
    "abbreviation",
    later(r"(?<![\w.’'&/-])(?P<all>(?:[Aa]ll|[Ff]ully) )?(?P<said>inc)\b\.?(?! ?\d|\w|[-’'/])"),
    lambda match: f"{'inclusive' if match['all'] else 'including'}{closing_stop(match, 'said')}",
    words={"inc"},
)
"""`£40 inc VAT`."""
EXTENSION = SemioticClass(
    "abbreviation",
    later(
        r"\b(?:[Rr]ear|[Ss]ide|[Ff]ront|[Ss]torey|[Ll]oft|[Kk]itchen|[Dd]ormer|[Gg]arage|[Rr]oof|,)"
        r" (?P<said>ext\b\.?)(?![\w’'-]| \d)"
    ),
    lambda match: f"extension{closing_stop(match, 'said')}",
    words={"ext"},
)
"""Of a house: `a 2-storey rear ext`."""
DISSOLVED = SemioticClass(
    "abbreviation",
    later(
        r"(?:(?<=\()|(?<=[,;] )|(?<=\) )|(?<=marriage ))diss\b\.?(?= (?:in )?(?:1[89]|20)\d\d\b)"
    ),
    lambda _match: "dissolved",
    words={"diss"},
)
"""Of a marriage: `(diss 1966)`."""
BURIED = SemioticClass(
    "abbreviation",
    later(r"(?<![\w.’'-])bur\b\.?(?= (?:at |in )?(?:\d{1,2} [A-Z]|1\d{3}\b|[A-Z][a-z]+,? \d))"),
    lambda _match: "buried",
    words={"bur"},
)
PUBLISHED = SemioticClass(
    "abbreviation",
    later(r"(?<![\w.’'-])publ?\.(?= (?:in|by|as|at|posthumously|\(?(?:1[4-9]|20)\d\d)\b)"),
    lambda _match: "published",
    words={"pub", "publ"},
)
"""`first pub. in 1798`; without its stop a pub is one."""
_BY = {"ed": "edited", "eds": "edited", "trans": "translated", "tr": "translated"}
_BY |= {"rev": "revised", "illus": "illustrated", "intro": "introduced", "arr": "arranged"}
_BY |= {"dir": "directed", "prod": "produced", "choreog": "choreographed"}
BY_WHOM = SemioticClass(
    "abbreviation",
    later(
        r"(?<![\w.’'-])(?:(?=eds?\b|tr|illus|arr)|(?:(?<=[,;(] )|(?<=\()))"
        rf"(?P<what>{any_of(_BY)})\b\.?"
        r"(?= (?:and \w+ )?by [A-Z])"
    ),
    lambda match: _BY[match["what"]],
    words=frozenset(_BY),
)
"""`ed by James Hale`, `trans. by`."""
VOLUME = SemioticClass(
    "abbreviation", later(r"(?<=\d-)vol(?= [a-zA-Z])"), lambda _match: "volume", words={"vol"}
)
"""`a 3-vol Life`."""
COLLEGE = SemioticClass(
    "abbreviation",
    later(r"\b(?:[A-Z][\w’']+ (?=Coll)|(?=Coll\b\.? of\b))(?P<said>Coll\b\.?)(?![\w’'-])"),
    lambda match: f"College{closing_stop(match, 'said')}",
    words={"Coll"},
)
"""`Trinity Coll, Cambridge`."""
CENTURY = SemioticClass(
    "abbreviation",
    later(
        r"(?:(?<=\dst )|(?<=\dnd )|(?<=\drd )|(?<=\dth ))cents?\b\.?(?=[,;:)]| (?:BC|AD|[a-z])|$)"
    ),
    lambda match: f"{'centuries' if 's' in match.group() else 'century'}{closing_stop(match)}",
    words={"cent", "cents"},
)
"""`of the 1st cent. BC`."""
SECOND_LIEUTENANT = SemioticClass(
    "title",
    later(
        r"(?:(?<=\b2nd )|(?<=\b1st )|(?<=\b[Ss]econd )|(?<=\b[Ff]irst )|(?<=\bFlt )"
        r"|(?<=\bFlt-)|(?<=\b[Ss]ub-))Lts?\b\.?(?= [a-z]|[,;:)])"
    ),
    lambda match: f"Lieutenant{'s' if 's' in match.group() else ''}",
    words={"Lt", "Lts"},
)
RANKS = SemioticClass(
    "initialism", later(r"(?<=\d )ORs\b|(?<=\band )ORs\b"), lambda _match: "O.Rs", words={"ORs"}
)
"""Other ranks of a regiment."""
MID_SENTENCE = SemioticClass(
    "abbreviation",
    later(
        r"(?<=[a-z,;(] )(?<!\b[Ss]aid )(?<!\b[Ss]ay )(?<!\b[Vv]oted )(?<!\b[Vv]ote )(?<!answered )"
        r"No(?= \d+\b(?![.,:]\d|[–%-]))"
    ),
    lambda _match: "number",
    words={"No"},
)
"""With a capital inside a sentence it is no denial: `fix with No 8 screws`."""
ADMISSION = SemioticClass(
    "abbreviation",
    later(r"\b(?P<letter>[Aa])dm\b\.?(?=:? (?:£|\d+p\b|free\b))"),
    lambda match: f"{match['letter']}dmission",
    words={"adm", "Adm"},
)
CROSS = SemioticClass(
    "abbreviation",
    later(r"\b(?:King[’']?s|Charing|New(?= X (?:Gate|Road)\b)|Gerrards) (?P<said>X)\b(?![’'-])"),
    lambda _match: "Cross",
    words={"X"},
)
"""Railway stations: `King’s X`."""

_ADVERTS = {
    "lge": "large",
    "Lge": "Large",
    "wkly": "weekly",
    "Wkly": "Weekly",
    "vgc": "V.G.C",
    "VGC": "V.G.C",
    "ovno": "or very near offer",
    "OVNO": "or very near offer",
    "ONO": "or nearest offer",
    "w/machine": "washing machine",
    "reqd": "required",
    "Reqd": "Required",
    "hse": "house",
    "jct": "junction",
    "mkt cap": "market cap",
    "susp": "suspended",
    "mth": "month",
    "yoy": "year on year",
    "qoq": "quarter on quarter",
    "YoY": "year on year",
    "QoQ": "quarter on quarter",
    "MoM": "month on month",
    "y/y": "year on year",
    "q/q": "quarter on quarter",
    "m/m": "month on month",
    "btwn": "between",
    "pbk": "paperback",
    "hbk": "hardback",
    "hdbk": "hardback",
    "refurb": "refurbished",
    "tbc": "T.B.C",
    "tba": "T.B.A",
    "p/w": "per week",
    "p/m": "per month",
}


ADVERT = SemioticClass(
    "abbreviation",
    later(
        rf"(?<![\w.’'&/–-])(?P<word>{any_of(_ADVERTS)})\b"
        r"(?:\.(?!\w))?(?![\w&/-]|[’'](?!s\b|\W)|\.\w)"
    ),
    lambda match: _ADVERTS[match["word"]] + closing_stop(match),
    words=frozenset(run for word in _ADVERTS for run in re.findall(r"[A-Za-z]+", word)),
)


_DETACHED = r"(?:hse|house|bungalow|property|home|cottage|villa|family|residence)"
DETACHED = SemioticClass(
    "abbreviation",
    later(rf"(?<![\w.’'-])(?P<semi>semi-)?det\b\.?(?= {_DETACHED}\b)"),
    lambda match: f"{match['semi'] or ''}detached",
    words={"det"},
)
AVAILABLE = SemioticClass(
    "abbreviation",
    later(
        r"(?<![\w.’'-])(?<!\bno )(?<!\bto )(?<!\bof )(?<!any )(?<!much )(?<!little )(?<!they )"
        r"(?<!small )(?P<letter>[Aa])vail\b\.?"
        r"(?= (?:now|from|immed|until|for|in|\d|[A-Z][a-z]{2}))"
    ),
    lambda match: f"{match['letter']}vailable",
    words={"avail", "Avail"},
)


BRITISH_GENRES = (
    SHORT_FORM,
    INCLUDING,
    EXTENSION,
    DISSOLVED,
    BURIED,
    PUBLISHED,
    BY_WHOM,
    VOLUME,
    COLLEGE,
    CENTURY,
    SECOND_LIEUTENANT,
    RANKS,
    ADMISSION,
    CROSS,
    MID_SENTENCE,
    ADVERT,
    DETACHED,
    AVAILABLE,
)
