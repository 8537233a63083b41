"""What small ads shorten in British print, and what sells a house."""

from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, later
from audio_edition.pronounce.short_words import any_of, keys

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
_ADVERTS = {
    "lge": "large",
    "Lge": "Large",
    "wkly": "weekly",
    "Wkly": "Weekly",
    "vgc": "V.G.C",
    "abt": "about",
    "rtn": "return",
    "rnd": "round",
    "rnds": "rounds",
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
    "yr-on-yr": "year-on-year",
    "daus": "daughters",
    "o/turned": "overturned",
    "svc": "service",
    "chg": "charge",
    "chgs": "charges",
    "chrs": "chairs",
    "m/c": "machine",
    "amdt": "amendment",
    "amdts": "amendments",
    "tkt": "ticket",
    "tkts": "tickets",
    "Tkts": "Tickets",
    "Rwy": "Runway",
    "rwy": "runway",
    "bbl": "barrel",
    "idx": "index",
    "orch": "orchestra",
    "mvt": "movement",
    "mvts": "movements",
    "movt": "movement",
    "movts": "movements",
    "Qq": "questions",
    "sgd": "signed",
    "baro": "barometer",
    "affec": "affectionate",
    "affect'te": "affectionate",
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
        rf"(?<![\w.’'&/:–-])(?P<word>{any_of(_ADVERTS)})\b"
        r"(?:\.(?!\w))?(?![\w&/]|:\w|::|-(?!rated)|[’'](?!s\b|\W)|\.\w)"
    ),
    lambda match: _ADVERTS[match["word"]] + closing_stop(match),
    words=keys(_ADVERTS),
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

STANDARD = SemioticClass(
    "abbreviation",
    later(
        r"(?<![\w.’'/:-])std\b\.?"
        r"(?=-rated\b| (?:rate|rated|class|fare|size|model|edition|dev|price)\b)"
    ),
    lambda _match: "standard",
    words={"std"},
)
"""`a std-rated supply`."""

ADVERTS = (STANDARD, EXTENSION, ADVERT, DETACHED, AVAILABLE)
