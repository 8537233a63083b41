"""Roman numerals: `Henry VIII`, `World War II`, `the XIX century`; never a bare `I`."""

import re

from audio_edition.pronounce.number_words import cardinal, ordinal, year
from audio_edition.pronounce.semiotic import SemioticClass, later, preceded

_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_WELL_FORMED = later(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")

_NUMBERED = (
    r"War|Chapter|Part|Act|Scene|Volume|Book|Phase|Type|Class|Level|Appendix|Section|Article"
    r"|Title|Bowl|Apollo|Mark|Stage|Tier|Schedule|Division|Group|Category|Figure|Table|Plate"
    r"|Canto|Sonata|Symphony|Form|Band|Lesson|Unit|Zone|Area|Mk\.?|Vol\.?|Ch\.|[Nn]o\.|Pt\.?|Bk\.?|Arts?\.|Cl\.?|Sch\.?|Pl\.?|Sec\.|Fig\.|Op\.|Rocky|Saturn|Vatican|Grade"
    r"|Episode|Fantasy|Wars|Round|Rule|Basel|Solvency|Diablo|Auto|Annex|Exhibit|Panel|Step|Godfather"
    r"|Camp|Note|Reactor|Polaris|Ariane|Pioneer|Voyager|Gemini|Pillar|Study|Titan|Amendment|Concerto|Movement|Quest|Trek|Terminator|Creed|Psalm|Panzer|Hymn|Sonnet|Ode|Epistle|Sermon|Satire|Lecture|Superbowl|Trident|Georgius|Saw"
)
_NEVER_REIGNING = (
    r"[A-Z][a-z]*(?:tion|sion|craft|ware|ship|ness|ism|ball)|Superman|Rambo|Aliens?|Jaws|Halloween"
    r"|Predator|Hades|Portal|Doom|Quake|Fallout|Battlefield|Falcon|Galaxy|Dragon|Explorer|Mercury"
    r"|Model|Halo|Saw|Edition|Cohort|Gladiator|Creed|Souls|Frozen|Sequel|Generation|Frankenstein|Hellboy"
    r"|Exorcist|Ghostbusters|Spider-Man|Batman|Cars|Minuteman|Thriller|Requiem|Prelude|Nocturne"
    r"|Suite|Quartet|Trio|Opus|Study|Untitled|Composition|Experiment|Trial|Site|Sector|Ward|Line|Zeppelin"
)
_REIGNING = (
    r"Charles|Elizabeth|George|James|William|Edward|Henry|Richard|Mary|Francis|Napoleon|Nicholas"
    r"|Alexander|Peter|Paul|John|Leo|Pius|Louis|Philip|Otto|Frederick|Gustav|Catherine|Ferdinand"
    r"|Leopold|Wilhelm|Rames?ses|Ramses|Darius|Xerxes|Constantine|Justinian|Gregory|Innocent|Albert|Isabella"
    r"|Robert|Baudouin|Umberto|Margaret|Stephen|Alfonso|Joseph|Maximilian|Selim|Murad|Ptolemy"
    r"|Antiochus|Theodosius|Urban|Clement|Boniface|Sixtus|Julius|Christian|Haakon|Olaf|Harald"
    r"|Tiglath-Pileser|Kamehameha|Pedro|Manuel|Haile|Shapur|Khosrow|Ivan|Boris|Carol|Franz"
)
_RANK = (
    r"(?:King|Queen|Emperor|Empress|Tsar|Czar|Kaiser|Pope|Prince|Duke|Sultan|Shah|Pharaoh"
    r"|Lord|[Rr]eign of|[Dd]eath of|[Cc]ourt of)"
)
_DEED = (
    r"(?:[a-z]+ed|took|gave|made|won|lost|fled|sent|built|fell|came|went|began|became|held|led"
    r"|met|were|are|has|will|would|could|can|never|also|then|himself|herself|left|brought|fought|sought|set|rose|saw|wore|wrote|spent|put|kept|granted|did|spoke|rode|stood"
    r"|swore|drove|ate|drank|knew|grew|threw|chose|broke|shook|forgave|got|ran|sang|sank|sat|lay|paid"
    r"|sold|heard|slept|felt|dealt|meant|lent|bent|bought|taught|caught|struck|hung|flew"
    r"|drew|wept|burnt|bore|hid|shot|slew|strode|withdrew|overthrew|understood)"
)
_GOES_ON = (
    r"(?=[’']s\b|[,;:)”]|\s*$"
    r"|\.(?![,;])"
    r"(?! (?!(?:The|He|She|It|His|Her|They|But|And|In|A|When|After|Then)\b)[A-Z][a-z]+\b)"
    r"| [(–—]"
    rf"| (?:of|and|was|is|who|in|had|to|died|ruled|reigned|on|at|by|from|with|as|or|{_DEED})\b)"
)


def _numeral(number: int) -> str:
    """Return the numeral of a number below four hundred."""
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    ten = ("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC")[tens]
    return "C" * hundreds + ten + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]


ROMAN_WORDS = frozenset(map(_numeral, range(1, 400)))
SMALL_ROMAN_WORDS = frozenset(map(str.lower, ROMAN_WORDS))


def roman_value(written: str) -> int | None:
    """Return the number that a well-formed numeral stands for."""
    if not _WELL_FORMED().fullmatch(written):
        return None
    values = [_VALUES[letter] for letter in written]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < after else value for value, after in pairs)


def _say_cardinal(match: re.Match[str]) -> str | None:
    number = roman_value(match["said"])
    return cardinal(number) if number else None


def _say_small(match: re.Match[str]) -> str | None:
    number = roman_value(match["said"].upper())
    return cardinal(number) if number else None


def _say_lone(match: re.Match[str]) -> str | None:
    number = roman_value(match.group())
    return cardinal(number) if number else None


def _say_ordinal(match: re.Match[str]) -> str | None:
    number = roman_value(match["said"])
    return ordinal(number) if number else None


def _say_rank(match: re.Match[str]) -> str | None:
    number = roman_value(match["numeral"])
    words = ordinal(number) if number else ""
    return words if words.endswith(match["ending"]) else None


_MADE = later(rf"\b(?:[Tt]he|[Aa]n?|[Tt]his|[Ii]ts|[Tt]heir|[Mm]y) (?!{_REIGNING})[A-Z][a-zà-ÿ]+ $")
_BESIDE = later(r"^(?:In|With|To|For|Like|Unlike|Without|Besides) [A-Z][a-zà-ÿ]+ $")
_DID = later(r" [a-z]")


def _say_regnal(match: re.Match[str]) -> str | None:
    """Return `the eighth`; `the Apple II` is a thing that is numbered, `With George I sang` me."""
    if preceded(match, _MADE(), "said"):
        return _say_cardinal(match)
    if match["said"] == "I" and preceded(match, _BESIDE(), "said"):
        return None if _DID().match(match.string, match.end()) else "the first"
    words = _say_ordinal(match)
    return f"the {words}" if words else None


NUMBERED_ROMAN = SemioticClass(
    "roman",
    later(
        rf"\b(?:(?:{_NEVER_REIGNING}) (?=[IVX]{{2}})"
        rf"|(?:{_NUMBERED}|{_NUMBERED.upper()})s? (?=[VX]\b|(?<=World War )I\b"
        r"|(?!(?<=[Nn]o\. )I[ ’'][a-z])[IVX]+\b(?! (?:am|have|had|like|want"
        rf"|(?!listed)[a-z]+ed)\b)|[IVXLC]{{2}})"
        rf"|(?:{_NUMBERED.lower()})s? (?=[IVX]{{2}})"
        r"|[A-Z]{3,}s? (?=[IVX]{2}|[VX]\b)"
        r"|(?:[Aa]n? (?:[A-Za-z]+ )?|\d(?:st|nd|rd|th) |[Ff]irst |[Ss]econd |[Tt]hird |[a-z]+ing )"
        r"(?=X[IV]\b))"
        r"(?P<said>[IVXLC]+)\b(?!(?<=\bForm I)-)"
    ),
    _say_cardinal,
    words=ROMAN_WORDS,
)
SMALL_ROMAN = SemioticClass(
    "roman",
    later(
        r"(?:\b(?:[Cc]hapters?|[Pp]arts?|[Aa]ct|[Ss]cenes?|[Ss]ections?|[Aa]rticles?|[Bb]ook"
        r"|[Vv]olumes?|[Pp]ages?"
        r"|[Nn]otes?|[Cc]lauses?|[Cc]antos?|[Ss]tanzas?|[Vv]erses?|[Hh]ymns?|[Ll]ines?"
        r"|[Pp]aragraphs?) "
        r"|\b(?:[Pp]{1,2}|[Ss]c|[Vv]ols?|[Cc]hs?|[Bb]k|[Ss]ec|[Aa]rt|[Pp]t|[Nn]o|[Pp]l|[Pp]ss?)\. "
        r"|\b(?:[Pp]p|[Vv]ols?|vv|ll|[Ss]cs?|[Cc]hs?|[Bb]k|[Pp]t|pl|art|p(?= \w\w)) "
        r"|(?<![^\s]\()(?<=\()(?=[ivxlc]+\))|(?<=[ivxlc][–-])"
        r"|\b(?:[A-Z][a-z]+|vols), (?=[ivxlc]{2,}[.,] \d)"
        r"|(?<=, )(?=[ivxlc]{2,} \(\d{4}\)))(?P<said>(?![lc]\b)[ivxlc]+)"
        r"(?=[\s,;:.)?!–-]|$)"
    ),
    _say_small,
    words=SMALL_ROMAN_WORDS,
)

_SERIES = later(
    r"\b(?:[Cc]hapters|[Pp]arts|[Ss]cenes|[Bb]ooks|[Vv]olumes|[Pp]ages|[Ss]tanzas|[Cc]antos|[Vv]erses"
    r"|[Ll]ines|[Ss]cs|[Vv]ols|[Cc]hs|[Pp]p|[Bb]ks|[Pp]ts|vv|ll)\.? [ivxl]+(?:, [ivxl]+)*"
    r",? ?(?:and|or|&)? ?$"
)
NEXT_SMALL_ROMAN = SemioticClass(
    "roman",
    later(
        r"(?:(?<=[ivxl] and )|(?<=[ivxl] or )|(?<=[ivxl] & )|(?<=[ivxl], ))"
        r"(?P<said>[ivxl]+)(?=[\s,;:.)?!–-]|$)"
    ),
    lambda match: _say_small(match) if preceded(match, _SERIES()) else None,
    words=SMALL_ROMAN_WORDS,
)
"""The second in `scs i and ii`."""


def _say_interval(match: re.Match[str]) -> str | None:
    first, last = roman_value(match["first"].upper()), roman_value(match["last"].upper())
    return " to " if first and last and first < last else None


ROMAN_INTERVAL = SemioticClass(
    "interval",
    later(
        r"(?<![\w’'-])(?:(?=[IVX]+\W+[IVX]+\b)|(?=M[MDCLXVI]+[–-]M[MDCLXVI]+\b)|(?=[ivxl]+\W+[ivxl]+\b))"
        r"(?P<first>\w+)(?P<said>\s?[–-]\s?)(?=(?P<last>\w+)\b(?![’'-]))"
    ),
    _say_interval,
    marks="–-",
)
LONE_ROMAN = SemioticClass(
    "roman",
    later(
        r"(?:(?:(?<=\band )|(?<=[IVX] of )|(?<=\bor )|(?<=\bto )|(?<=[IVX][–-])|(?<=\b[IVX], )"
        r"|(?<=[IVX]{2}, ))[IVX]{2}"
        r"|(?:(?<=[IVX]{2} and )|(?<=[IVX]{2} & ))[VX](?! [A-Z])"
        r"|(?<![\w.’'-])[IVX]{2}(?= to [IVX]|\s?[–-]\s?[IVX])"
        r"|(?<![\w.’'-])(?!XXX\b)(?:II|[IVX]{3,}))(?![\w’'-]|\.\w)"
    ),
    _say_lone,
    words=ROMAN_WORDS,
)
LETTERED_ROMAN = SemioticClass(
    "roman",
    later(
        r"(?:\b(?:[Tt]ype|[Ss]tage|[Cc]lass|[Pp]hase)s? "
        r"|\b(?:Part|Book|Level|Division|Group|Section|Annex)s? (?=[IVX]+[a-e]\b))"
        r"(?P<said>(?P<numeral>V?I{1,3}|I?[VX])(?P<part>[a-eA-F]))\b"
    ),
    lambda match: f"{cardinal(roman_value(match['numeral']) or 0)} {match['part'].upper()}",
    words={f"{numeral}{part}" for numeral in map(_numeral, range(1, 11)) for part in "abcdeABCDEF"},
)
"""`a type Ia supernova`, `Part IIb`."""
ROMAN_YEAR = SemioticClass(
    "roman",
    later(r"(?<![\w.’'-])M[MDCLXVI]{3,}(?![\w’'-]|\.\w)"),
    lambda match: year(number) if (number := roman_value(match.group())) else None,
    glance=later(r"M[MDCLXVI]{3}"),
)
LONG_ROMAN = SemioticClass(
    "roman",
    later(r"(?<![\w.’'-])[DCL](?=[DCLXVI]*[XVI])[DCLXVI]{4,}(?![\w’'-]|\.\w)"),
    _say_lone,
    glance=later(r"[DCL][DCLXVI]{4}"),
)
"""`CCCXII`: too long for anything else."""
TEAM = SemioticClass(
    "roman",
    later(r"(?<![\w.’'-])X(?P<ones>[IV])(?P<many>s)?(?![\w’'-]|\.\w)"),
    lambda match: (
        ("fifteen" if match["ones"] == "V" else "eleven") + ("s" if match["many"] else "")
    ),
    words={"XI", "XV", "XIs", "XVs"},
)
"""Of cricket and rugby: `the two XVs`."""
ROMAN_RANK = SemioticClass(
    "roman",
    later(r"(?<!\w)(?P<numeral>[IVX]{1,6})(?P<ending>st|nd|rd|th)\b"),
    _say_rank,
    words={f"{numeral}{end}" for numeral in ROMAN_WORDS for end in ("st", "nd", "rd", "th")},
)
CENTURY_ROMAN = SemioticClass(
    "roman",
    later(
        r"\b(?P<said>[IVX]+)(?=[ -](?:[Cc]entur(?:y|ies)|[Dd]ynasty|Olympiad|Congress|Legion"
        r"|Corps|Army|Olympic|Winter|Summer|Commonwealth|Party|Reich|Brigade|Regiment|Squadron|Amendment)\b)"
    ),
    _say_ordinal,
    words=ROMAN_WORDS,
)
DRIP = SemioticClass(
    "initialism",
    later(r"\bIV(?= (?:drips?|fluids?|lines?|bags?|therap|antibiotics?|infusions?|needles?|pole))"),
    lambda _match: "I.V",
    words={"IV"},
)
TWO_THRONES = SemioticClass(
    "roman",
    later(
        rf"\b(?:{_REIGNING}) [IVX]+ (?:and|&) "
        r"(?P<said>(?:(?<=James VI and )|(?<=James VI & ))I\b|(?!I\b)[IVX]+\b)"
    ),
    _say_regnal,
    words=ROMAN_WORDS,
)
"""`James VI and I`, `Richard II and III`."""
REGNAL_ROMAN = SemioticClass(
    "roman",
    later(
        rf"\b(?:(?!(?:An?|The|In|At|On|Of|And|To|For|From|By"
        rf"|Plan) |(?:{_NEVER_REIGNING}) )[A-Z][a-zà-ÿ]+(?:[A-Z][a-zà-ÿ]+)? (?=[IVX]{{2}})"
        rf"|(?<!\b[Tt]he )(?:{_REIGNING}) (?=[VX]\b(?!\.(?!$))|I\b{_GOES_ON})"
        rf"|{_RANK} [A-Z][a-zà-ÿ]+\.? (?=[IVX]+\b))"
        r"(?P<said>[IVX]+)\b"
    ),
    _say_regnal,
    words=ROMAN_WORDS,
)
OXIDATION = SemioticClass(
    "roman",
    later(r"(?<=[a-z]{3})\((?P<value>I{1,3}|IV|VI{0,2})\)"),
    lambda match: f" {cardinal(roman_value(match['value']) or 0)}",
    words={"I", "II", "III", "IV", "V", "VI", "VII"},
)
"""Of a metal in its salts: `iron(III) chloride`."""
