"""What knitting patterns shorten: `dec 1 st at each end`, `4 rows in st st`."""

from audio_edition.pronounce.semiotic import SemioticClass, in_sentence, later

_PATTERN = later(r"\b(?:sts|rows?|rnds?|rounds?|[kK]\d+|[pP]\d+|knit|purl|stitches|yarn|tog)\b")
REPEAT = SemioticClass(
    "abbreviation",
    later(
        r"\b(?P<letter>[Rr])ep\b\.?"
        r"(?= (?:rows?|rnds?|rounds?|from|to end|these|the last|last|this) ?(?:\d|\*|row|$|\w))"
    ),
    lambda match: f"{match['letter']}epeat" if in_sentence(match, _PATTERN()) else None,
    words={"rep", "Rep"},
)
MEASURES = SemioticClass(
    "abbreviation",
    later(r"(?<=[a-z] )meas\b\.?(?= \d)"),
    lambda _match: "measures",
    words={"meas"},
)
_STITCHES = {"dec": "decrease", "inc": "increase", "st": "stitch", "Dec": "Decrease"}
_STITCHES |= {"Inc": "Increase"}
STITCH = SemioticClass(
    "abbreviation",
    later(
        r"(?<![\w.’'-])(?:[DdIi](?:ec|nc)\b\.?(?= (?:\d|one\b|sts?\b|at each))"
        r"|(?<=\d )st\b(?! \d| ?lb))"
    ),
    lambda match: _STITCHES[match.group().rstrip(".")] if in_sentence(match, _PATTERN()) else None,
    words=frozenset(_STITCHES),
)
"""In a pattern: `dec 1 st at each end`."""
STOCKING_STITCH = SemioticClass(
    "abbreviation",
    later(r"(?<![\w.’'-])(?P<kind>st|g) st\b(?! [A-Z])"),
    lambda match: f"{'stocking' if match['kind'] == 'st' else 'garter'} stitch",
    words={"st"},
    glance=later(r"\b(?:st|g) st\b"),
)
"""`4 rows in st st`."""

_CROCHET = later(r"\b(?:hook|crochet|ss|rnds?|yarn|stitch(?:es)?)\b")
_HOOKED = {"ch": "chain", "tr": "treble", "dtr": "double treble", "dc": "double crochet"}
CROCHET = SemioticClass(
    "abbreviation",
    later(
        r"(?:(?P<gap>(?<=\d)) ?(?P<behind>ch|d?tr|dc)\b|(?<![\w.’'-])(?P<word>ch|d?tr|dc)\b(?= \d))"
    ),
    lambda match: (
        f"{' ' if match['word'] is None else ''}{_HOOKED[match['word'] or match['behind']]}"
        if in_sentence(match, _CROCHET())
        else None
    ),
    words=frozenset(_HOOKED),
)
"""`ch 4, ss to form ring; 11tr`."""

PURL = SemioticClass(
    "alphanumeric",
    later(
        r"(?:\b[kK]\d{1,2}[,;.)]? (?:\w+ to \w+, )?|\bRow \d+[^.]*?[:,] )"
        r"(?P<said>[pP](?=\d))"
    ),
    lambda _match: "P ",
    marks=("k0", "K0", "0,", "0:"),
    glance=later(r"\b[kK]\d|\bRow \d"),
)
"""In a pattern: `k2, p2`."""

PATTERNS = (PURL, CROCHET, STOCKING_STITCH, STITCH, REPEAT, MEASURES)
