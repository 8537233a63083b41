"""Letters and digits in one token: `A380`, `B12`, `H2O`, `5G`, `MP3`, `WWII`.

Letters are said as in an initialism, or as the word they spell; digits as in the number of a
room or a road: in pairs from three digits on.
"""

import re

from audio_edition.pronounce.initialism import say_letters
from audio_edition.pronounce.number_words import cardinal, digits, two_digits
from audio_edition.pronounce.semiotic import SemioticClass

_RUN = re.compile(r"\d+|[^\W\d_]+|[-_]")
_WORLD_WARS = {"WWI": "World War one", "WWII": "World War two"}


def say_label(written: str) -> str:
    """Return the number of a room, a road or a model: `370` is `three seventy`."""
    if written.startswith("0") or len(written) > 4:
        return digits(written)
    if len(written) < 3:
        return cardinal(int(written))
    if written.endswith("00"):
        return cardinal(int(written)) if len(written) == 3 else _hundreds(written)
    return f"{cardinal(int(written[:-2]))} {two_digits(int(written[-2:]))}"


def _hundreds(written: str) -> str:
    thousands = cardinal(int(written))
    return thousands if written.endswith("000") else f"{cardinal(int(written[:-2]))} hundred"


def _say(match: re.Match[str]) -> str:
    runs = _RUN.findall(match.group())
    said = [say_label(run) if run.isdigit() else say_letters(run) for run in runs]
    return re.sub(r" ?([-_]) ?", lambda mark: mark[1].replace("_", " "), " ".join(said))


ALPHANUMERIC = SemioticClass(
    "alphanumeric",
    re.compile(
        r"(?<![\w.,/@#])(?=[A-Za-z-]*\d)(?=[\d-]*[A-Za-z])[A-Za-z\d]+(?:-[A-Za-z\d]+)*"
        r"(?![\w@/]|[.,]\d)"
    ),
    _say,
)
WORLD_WAR = SemioticClass(
    "alphanumeric",
    re.compile(r"\bWWI{1,2}\b"),
    lambda match: _WORLD_WARS[match.group()],
)
LABEL = SemioticClass(
    "alphanumeric",
    re.compile(
        r"\b(?:[Ff]light|[Rr]oom|[Hh]ighway|[Rr]oute|Interstate|Boeing|Airbus|[Aa]partment|[Ss]uite)"
        r" (?P<said>\d{3,4})(?![\w,.]?\d)(?!\w)"
    ),
    lambda match: say_label(match["said"]),
)
IDENTIFIER = SemioticClass(
    "alphanumeric",
    re.compile(
        r"\b(?:ID|PIN|[Aa]ccount|[Cc]ase|[Ss]erial|[Dd]ocket|[Bb]adge|[Ll]icen[cs]e|[Bb]ooking"
        r"|[Tt]racking|[Rr]eference|[Ii]nvoice|[Pp]assport|[Pp]olicy|[Rr]egistration)"
        r"(?: (?:number|code|no\.))?(?: (?:is|was))?:? #?"
        r"(?P<said>\d{5,}|(?<=PIN )\d{4})(?![\w,.]?\d)(?!\w)"
    ),
    lambda match: digits(match["said"]),
)
INTERSTATE = SemioticClass(
    "alphanumeric",
    re.compile(r"\bI-(?P<said>\d{3})\b(?![,.]?\d)"),
    lambda match: say_label(match["said"]),
)
MODEL = SemioticClass(
    "alphanumeric",
    re.compile(r"\b(?P<said>7[0-8]7)(?=s\b| Max\b| Dreamliner\b)"),
    lambda match: say_label(match["said"]),
)
