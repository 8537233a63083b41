"""`No` and `no` before a number in British print, where they deny nothing: `plot no 12`."""

import re

from audio_edition.pronounce.semiotic import SemioticClass, later, preceded

MID_SENTENCE = SemioticClass(
    "abbreviation",
    later(
        r"(?<=[a-z,;(] )(?<!\b[Ss]aid )(?<!\b[Ss]ay )(?<!\b[Vv]oted )(?<!\b[Vv]ote )(?<!answered )"
        r"No(?= \d+[A-Z]?\b(?![.,:]\d|[–%-]| times\b| o[’']clock))"
    ),
    lambda _match: "number",
    words={"No"},
)
"""With a capital inside a sentence it is no denial: `fix with No 8 screws`."""
ENGINE = SemioticClass(
    "abbreviation", later(r"^No(?= \d{4,5}\b [A-Z])"), lambda _match: "Number", words={"No"}
)
"""`No 4472 Flying Scotsman`."""
HOW_MANY = SemioticClass(
    "abbreviation",
    later(r"(?<![\d,]\d\d\d )(?<=\d )No\b\.?(?= (?!vot)[a-z]+s\b)"),
    lambda _match: "number",
    words={"No"},
)
"""As planners count: `14 No. dwellings`."""
_NONE = later(
    r"\b(?:[Tt]here (?:is|are|was|were|has been|have been|will be)|[Tt]here[’']s|has|have|had"
    r"|having|got|get|wants?|wanted|needs?|needed)(?: still| now| also| just)? $"
)
_NUMBERED_THING = later(
    r"\b(?:[Bb]us|[Tt]ram|[Tt]rain|[Hh]ouse|[Pp]lot|[Ll]ot|[Ff]lat|[Rr]oom|[Cc]ell|[Hh]ut|[Gg]ate"
    r"|[Pp]latform|[Ii]ssue|[Ss]ymphony|[Ss]onata|[Qq]uartet|[Cc]oncerto|[Ss]uite|[Ii]tem|[Rr]ule"
    r"|[Ll]esson|[Hh]ymn|[Rr]eg|[Cc]at|[Rr]ef|[Tt]icket|[Cc]harity|[Cc]ompany|[Rr]oute|[Ww]ard"
    r"|[Cc]hannel|[Hh]ole|[Ss]tation|[Pp]ub|[Ss]hop|[Pp]age|[Ff]ile|[Bb]ox)(?: was| is)? $"
)
_TO_BE = later(r"\b(?:is|are|was|were|be|been) $")
_COUNTED_THINGS = later(
    r" \d+p? (?:(?!(?:does|its|says|needs|wants|makes|takes|keeps|shows|gives|stands|lies|belongs"
    r"|goes|runs|opens|sells)\b)[a-z]+(?<![uias])s\b"
    r"|(?:people|more|men|women|children|per|million|longer|pence)\b)"
)
_GOES_ON = later(r" \d{1,3}(?: (?:for|in|on|of|at|and|but|until|when)\b|[,.;:)!?’”]|$)")


def _say_no(match: re.Match[str]) -> str | None:
    """Return `number`; but `there were no 12 men`, `it was no 10 minute job`."""
    if preceded(match, _NUMBERED_THING()):
        return "number"
    counted = _COUNTED_THINGS().match(match.string, match.end()) or preceded(match, _NONE())
    still = preceded(match, _TO_BE()) and not _GOES_ON().match(match.string, match.end())
    return None if counted or still else "number"


NUMBER = SemioticClass(
    "abbreviation",
    later(
        r"(?<![\w.’'-])no(?= [A-Z]{1,3} ?\d"
        r"| \d{1,8}[a-rt-z]?\b(?![.,:]\d|[–%/-]|’(?!s\b)| o[’']clock))"
    ),
    _say_no,
    words={"no"},
)
"""`plot no 12`, `reg no HU 54`."""

NUMBER_SIGNS = (MID_SENTENCE, ENGINE, HOW_MANY, NUMBER)
"""They need a digit."""
