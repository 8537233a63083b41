"""Letters said one by one: `CIA`, `U.S.`, `J.K. Rowling`; and acronyms, which are words: `NATO`.

Letters are written `C.I.A`, without a last stop: eSpeak NG then says their names and runs on,
while it takes the A of `C I A` for an article and pauses after the last stop of `U.S.`; before
an `s` they are written `C-I-A’s`, because it says `U.K’s` with a "dot".
"""

import re
from string import ascii_uppercase

from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, later

_SPELLED = frozenset(
    {
        "NYSE",
        "UCLA",
        "USDA",
        "AARP",
        "IEEE",
        "USAF",
        "USAID",
        "ACLU",
        "ADHD",
        "ASPCA",
        "IAEA",
        "IOC",
        "NAACP",
        "NOAA",
        "OECD",
        "OSCE",
        "YMCA",
        "YWCA",
        "EWCA",
        "BYOB",
        "RAMC",
        "STUC",
        "EETPU",
        "ARPS",
        "QARNNS",
        "CIGS",
        "OHMS",
        "RAEC",
        "RAOC",
        "RAAF",
        "USAAF",
        "BAOR",
        "BOAC",
        "MAIB",
        "RAIB",
        "BUAV",
        "CIOB",
        "ARAM",
        "ARCA",
        "FRAM",
        "FRAS",
        "AONB",
        "ACCA",
        "ARIBA",
        "FRIBA",
        "FRICS",
        "INLA",
        "ICAEW",
        "PAYE",
        "USPS",
    }
)
"""Initialisms that could be said as words but are not."""

_SHORT_WORDS = frozenset(
    {
        *(
            "COP",
            "ICE",
            "SAG",
            "MAC",
            "MAX",
            "LAN",
            "WAN",
            "CAT",
            "DOS",
            "GIF",
            "PIN",
            "RAM",
            "ROM",
            "SIM",
            "ZIP",
        ),
        *("A", "I", "AH", "AM", "AN", "AS", "AT", "BE", "BY", "DO", "GO", "HA", "HE", "IF", "IN"),
        *("IS", "ME", "MY", "NO", "OF", "OH", "ON", "OR", "SO", "TO", "UP", "WE", "ALL", "AND"),
        *("ANY", "ARE", "BAD", "BIG", "BUT", "CAN", "DAY", "DID", "END", "FAR", "FEW", "FOR"),
        *("GET", "GOT", "HAD", "HAS", "HER", "HIM", "HIS", "HOT", "HOW", "ITS", "LET", "MAN"),
        *("MAY", "NEW", "NOT", "NOW", "OFF", "OLD", "ONE", "OUR", "OUT", "OWN", "RED", "RUN"),
        *("SAW", "SAY", "SEE", "SHE", "THE", "TOO", "TOP", "TWO", "WAS", "WAY", "WHY", "WON"),
        *("YES", "YET", "YOU", "MR", "MRS", "DR", "ST", "OK", "EH", "HI", "OW"),
        *("UH", "UM", "HEY", "ASK", "BED", "BOY", "BUY", "CRY", "CUT", "DIE", "DOG"),
        *("DRY", "DUE", "EAT", "EYE", "FIX", "FLY", "FUN", "GOD", "GUN", "GUY", "HIT"),
        *("JOB", "KEY", "KID", "LAW", "LIE", "LOT", "LOW", "MAD", "MEN", "NOR", "ODD"),
        *("PAY", "PUT", "RAN", "SAD", "SEA", "SEX", "SIT", "SIX", "SKY", "SUN", "TAX"),
        *("TEN", "TRY", "USE", "WAR", "WET", "WIN", "AGO", "HUH", "YEP"),
    }
)
"""Acronyms and words in capitals of up to three letters, which would else be spelled."""

_CONSONANT = "[B-DF-HJ-NP-TV-XZ]"
_ONSET = (
    r"(?:QU|[CGPST]H|WH|[BCDFGPTW]R|[BCFGPS]L|S[CKMNPQTW]|S[CPT]R|S[CH]R|THR|TW|DW|KN|GN|SCH|RH"
    rf"|{_CONSONANT})"
)
_VOWEL = r"(?:[EA]YE|[AO]Y[AEO]|UYE|EUE|Y(?:OU|EA|IE)|[AEIOUY]{1,2})W?"
_CODA = (
    r"(?:R?[LMN]?(?:[CS]K|T?CH|[CGPSTW]H|GHT|[DFPX]?TH|NG|GN|SP|ST|[BCFPX]T|(?P<twice>[BDFGLPSTZ])"
    rf"(?P=twice)|{_CONSONANT})S?)"
)
_PRONOUNCEABLE = later(
    rf"{_ONSET}?{_VOWEL}(?:{_CODA.replace('twice', 'middle')}?{_ONSET}{_VOWEL})*{_CODA}?"
)
_DRAWN_OUT = later(r".*([AEIOUHRZ])\1\1")
"""`NOOO`."""
_CAPITALS_BEFORE = later(r"(?:(?P<two>(?:\b[A-Z]{2,} )+)\b[A-Z]{2,},? |\b[A-Z]{2,} )$")
_CAPITALS_BEHIND = later(r"(?:,? [A-Z]{2,}\b(?P<two>(?: [A-Z]{2,}\b)+)| [A-Z]{2,}\b)")
_LOWER_LETTER = later(r"[a-zß-ÿ]")
_WORD = later(r"[^\W\d_]{2,}")


def _is_word(letters: str) -> bool:
    """Return whether capitals are said as a word."""
    if letters in _SPELLED:
        return False
    if len(letters) <= 3:
        return letters in _SHORT_WORDS
    return bool(_PRONOUNCEABLE().fullmatch(letters) or _DRAWN_OUT().match(letters))


def say_letters(letters: str) -> str:
    """Return letters that stand beside digits: a word in capitals or not, or their names."""
    lone = letters.isupper() and len(letters) <= 3 and letters not in _SHORT_WORDS
    spelled = lone or len(letters) == 1 or (letters.isupper() and not _is_word(letters))
    return ".".join(letters.upper()) if spelled else letters


def letter_names(word: str) -> str:
    """Return a word as its letters and digits are said, one by one."""
    return ".".join(filter(str.isalnum, word.upper()))


def _spell(letters: str, suffix: str | None) -> str:
    return f"{'-'.join(letters)}’s" if suffix else ".".join(letters)


def _is_shouted(text: str) -> bool:
    """Return whether a text of several words is all in capitals."""
    return not _LOWER_LETTER().search(text) and len(_WORD().findall(text)) > 1


def _between_capitals(text: str, start: int, end: int) -> bool:
    """Return whether capitals are a word among others: two stand before, two behind, or both.

    Where none is a word, they are honours behind a name: `Hale KG GCB DSO`.
    """
    before = _CAPITALS_BEFORE().search(text[max(0, start - 40) : start])
    behind = _CAPITALS_BEHIND().match(text, end)
    if not (before and behind) and not any(found and found["two"] for found in (before, behind)):
        return False
    return any(found and any(map(_is_word, found.group().split())) for found in (before, behind))


def _say_capitals(match: re.Match[str]) -> str | None:
    """Return the letters; None for a word, and in a text that is all in capitals.

    Two before an `&` are never a word: `AT&T`.
    """
    letters = match["letters"]
    text, (start, end) = match.string, match.span()
    if len(letters) == 2 and text.startswith("&", end):
        return _spell(letters, match["suffix"])
    if _is_word(letters) or _is_shouted(text) or _between_capitals(text, start, end):
        return None
    return _spell(letters, match["suffix"])


def _say_dotted(match: re.Match[str]) -> str:
    """Return the letters, with the last stop only where it ends the sentence."""
    letters = re.sub(r"[^A-Z]", "", match["letters"])
    return _spell(letters, match["suffix"]) + closing_stop(match)


DOTTED_LETTERS = SemioticClass(
    "initialism",
    later(
        r"(?<![\w.])(?P<letters>[A-Z]\.(?:[ -]?[A-Z]\.)+"
        r"|(?<=[a-zß-ÿ.] )[B-Z]\.(?= [A-ZÀ-Þ][a-zß-ÿ]))(?P<suffix>[’']?s\b)?(?![A-Z])"
    ),
    _say_dotted,
    words=frozenset(ascii_uppercase),
)
_SYLLABLES = {"PSY": "Sye", "PHARM": "Farm", "PHIL": "Phil", "LITT": "Lit", "MUS": "Muse"}
_SYLLABLES |= {"ED": "Ed", "DIV": "Div", "TECH": "Tech", "ENG": "Eng"}


def _say_degree(match: re.Match[str]) -> str:
    """Return a degree: `P.H.D`, `M.Phil`."""
    parts = re.findall(r"[A-Z][a-z]*", match["degree"])
    said = [_SYLLABLES.get(part.upper()) or ".".join(part.upper()) for part in parts]
    if any(len(part) > 1 and part.upper() in _SYLLABLES for part in parts):
        return " ".join(said) + ("s" if match["suffix"] else "") + closing_stop(match)
    return _spell("".join(parts).upper(), match["suffix"]) + closing_stop(match)


_SUBJECTS = ("Sc", "Ed", "Phil", "Litt", "Lit", "Mus", "Div", "Tech", "Eng")
_DEGREES = (
    *(grade + subject for grade in "BMD" for subject in _SUBJECTS),
    *(f"{subject}D" for subject in ("Ph", "Ed", "Psy", "Pharm", "Th", "Litt")),
)
_DEGREE_WORDS = frozenset(
    (*_SUBJECTS, *_DEGREES, *(f"{one}s" for one in _DEGREES), "Ph", "Psy", "Pharm", "Th", "LL")
)
DEGREE = SemioticClass(
    "initialism",
    later(
        rf"\b(?P<degree>(?:[BMD](?:\.\s?)?(?:{'|'.join(_SUBJECTS)})"
        r"|(?:Ph|Ed|Psy|Pharm|Th|Litt)(?:\.\s?)?D|LL\.\s?[BMD]))"
        r"(?:\b\.?|(?=s\b))(?P<suffix>[’']?s\b)?(?!\w)"
    ),
    _say_degree,
    words=_DEGREE_WORDS,
)
_PARTS_OF_INSTITUTES = (
    "Hist|Mech|Elec|Eng|Psych|Ae|Ch|Phil|Soc|Med|Biol|Chem|Inst|Geog|Arch|Mus|Pharm|Path|Rad|Anaes"
    "|Ophth|Surg|Met|Stat|Math|Phys|Clin|Struct|Mar|Est|Ent"
)
FELLOW = SemioticClass(
    "initialism",
    later(
        rf"(?<![\w.@])(?P<before>[A-Z]{{1,4}})(?P<part>{_PARTS_OF_INSTITUTES})(?P<behind>[A-Z]{{0,3}})(?!\w)"
    ),
    lambda match: _say_fellow(match["before"], match["part"], match["behind"]),
    glance=later(rf"[A-Z](?:{_PARTS_OF_INSTITUTES})"),
)
"""Behind a name: `FRHistS`, `MIMechE`, `MBChB`."""


def _say_fellow(before: str, part: str, behind: str) -> str | None:
    if len(before + behind) < 2:
        return None
    said = ".".join(part.upper()) if len(part) == 2 else part
    return " ".join(filter(None, (".".join(before), said, ".".join(behind))))


INITIALISM = SemioticClass(
    "initialism",
    later(
        r"(?<![\w’'.&@#])(?P<letters>[A-Z]{2,5}|[B-DF-HJ-NP-TV-XZ]{6,})"
        r"(?P<suffix>[’']?s(?:[’'](?= ))?)?"
        r"(?![\w@]|&(?![A-Z]\b)|\.\w|[’'][A-Z])"
    ),
    _say_capitals,
    glance=later(r"[A-Z]{2}"),
)
WITH_AMPERSAND = SemioticClass(
    "initialism",
    later(r"(?<![\w&])[A-Z]{2,4}(?=&[A-Z]{2,4}\b)|(?<=[A-Z]&)[A-Z]{2,4}(?![\w&])"),
    lambda match: ".".join(match.group()),
    marks="&",
)
"""Of old railways: `the LB&SCR`."""
SMALL_LETTER_INSIDE = SemioticClass(
    "initialism",
    later(
        r"(?<![\w.@#’'])(?P<letters>[A-Z](?:[of]|of|in)[A-Z])(?P<suffix>[’']?s)?(?![\w@&’']|\.\w)"
    ),
    lambda match: (
        _spell(match["letters"].upper(), match["suffix"])
        if len(match["letters"]) == 3
        else f"{match['letters'][0]} {match['letters'][1:3]} {match['letters'][3]}"
    ),
    glance=later(r"[A-Z](?:[of]|of|in)[A-Z]"),
)
"""The `of` or `for` of a name, among its letters: `the MoD`, `the DfT`."""
