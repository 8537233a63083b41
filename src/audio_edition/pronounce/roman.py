"""Roman numerals: `Henry VIII`, `World War II`, `the XIX century`; never a bare `I`."""

import re

from audio_edition.pronounce.number_words import cardinal, ordinal
from audio_edition.pronounce.semiotic import SemioticClass

_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_WELL_FORMED = re.compile(r"(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")

_NUMBERED = (
    r"War|Chapter|Part|Act|Scene|Volume|Book|Phase|Type|Class|Level|Appendix|Section|Article"
    r"|Title|Bowl|Apollo|Mark|Stage|Tier|Schedule|Division|Group|Category|Figure|Table|Plate"
    r"|Canto|Sonata|Symphony|Form|Band|Lesson|Unit|Zone|Area|Mk|Vol\.|Ch\.|Rocky|Saturn|Vatican|Grade"
    r"|Episode|Fantasy|Wars|Round|Rule|Basel|Solvency|Diablo|Auto|Annex|Exhibit|Panel|Step|Godfather"
    r"|Titan|Concerto|Movement|Quest|Trek|Terminator|Creed|Trident|Georgius"
)
_REIGNING = (
    r"Charles|Elizabeth|George|James|William|Edward|Henry|Richard|Mary|Francis|Napoleon|Nicholas"
    r"|Alexander|Peter|Paul|John|Leo|Pius|Louis|Philip|Otto|Frederick|Gustav|Catherine|Ferdinand"
    r"|Leopold|Wilhelm|Ramses|Darius|Xerxes|Constantine|Justinian|Gregory|Innocent|Albert|Isabella"
)
_GOES_ON = r"(?=[’']s\b|[,.;:)”]|\s*$| (?:of|and|was|is|who|in|had|to|died|became|ruled|reigned)\b)"


def _value(written: str) -> int | None:
    """Return the number that a well-formed numeral up to 99 stands for."""
    if not _WELL_FORMED.fullmatch(written):
        return None
    values = [_VALUES[letter] for letter in written]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < after else value for value, after in pairs)


def _say_cardinal(match: re.Match[str]) -> str | None:
    number = _value(match["said"])
    return cardinal(number) if number else None


def _say_small(match: re.Match[str]) -> str | None:
    number = _value(match["said"].upper())
    return cardinal(number) if number else None


def _say_lone(match: re.Match[str]) -> str | None:
    number = _value(match.group())
    return cardinal(number) if number else None


def _say_ordinal(match: re.Match[str]) -> str | None:
    number = _value(match["said"])
    return ordinal(number) if number else None


def _say_regnal(match: re.Match[str]) -> str | None:
    words = _say_ordinal(match)
    return f"the {words}" if words else None


NUMBERED_ROMAN = SemioticClass(
    "roman",
    re.compile(
        rf"\b(?:(?:{_NUMBERED}) (?=[IVX]+\b|[IVXLC]{{2}})|(?:{_NUMBERED.lower()}) (?=[IVX]{{2}}))"
        r"(?P<said>[IVXLC]+)\b"
    ),
    _say_cardinal,
)
SMALL_ROMAN = SemioticClass(
    "roman",
    re.compile(
        r"(?:\b(?:[Cc]hapter|[Pp]art|[Aa]ct|[Ss]cene|[Ss]ection|[Aa]rticle|[Bb]ook|[Vv]olume"
        r"|[Pp]ages?) "
        r"|\b[Pp]{1,2}\. |(?<=\()|(?<=[ivxlc][–-]))(?P<said>[ivxlc]+)(?=[\s,;:.)?!–-]|$)"
    ),
    _say_small,
)
LONE_ROMAN = SemioticClass(
    "roman",
    re.compile(
        r"(?:(?:(?<=\band )|(?<=\bor )|(?<=\bto )|(?<=[IVX][–-]))[IVX]{2}"
        r"|(?<![\w.’'-])(?!XXX\b)[IVX]{3,})(?![\w’'-]|\.\w)"
    ),
    _say_lone,
)
CENTURY_ROMAN = SemioticClass(
    "roman",
    re.compile(
        r"\b(?P<said>[IVX]+)(?=[ -](?:[Cc]entur(?:y|ies)|[Dd]ynasty|Olympiad|Congress|Legion"
        r"|Corps)\b)"
    ),
    _say_ordinal,
)
REGNAL_ROMAN = SemioticClass(
    "roman",
    re.compile(
        rf"\b(?:(?!(?:The|In|At|On|Of|And|To|For|From|By) )[A-Z][a-zà-ÿ]+ (?=[IVX]{{2}})"
        rf"|(?:{_REIGNING}) (?=[VX]\b(?!\.)|I\b{_GOES_ON}))"
        r"(?P<said>[IVX]+)\b"
    ),
    _say_regnal,
)
