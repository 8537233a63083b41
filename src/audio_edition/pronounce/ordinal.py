"""Ordinals: `the 23rd`, `a 19th-century house`."""

import re

from audio_edition.pronounce.number_words import ordinal
from audio_edition.pronounce.semiotic import SemioticClass, later


def _say(match: re.Match[str]) -> str:
    return ordinal(int(match["number"].replace(",", ""))) + (match["parts"] or match["ly"] or "")


_OLD = (
    r"(?:Cir|Div|Dist|Dept|Ave|St|Street|Avenue|Infantry|Regiment|Battalion|Brigade|Armored|Cavalry"
    r"|Lieutenant|Lt|[Ff]loor|[Ee]dition|ed\.|Sess|Session|Circuit|Congress|Division|District|Army"
    r"|Airborne|Squadron|Marines?|Bn|Regt|Ward)"
)
"""Before these a `2d` is an old `2nd`, not two dimensions."""
ORDINAL = SemioticClass(
    "ordinal",
    later(
        r"(?<![\w.,])(?P<number>\d{1,3}(?:,\d{3})+|\d{1,9})"
        r"(?:st|nd|rd|th(?P<parts>s)?|(?<=1)ST|(?<=2)ND|(?<=3)RD|TH|ˢᵗ|ⁿᵈ|ʳᵈ|ᵗʰ"
        rf"|(?<=[2-9][23])d(?= [A-Za-z])|(?<=[23])d(?= {_OLD}))(?P<ly>ly)?\b"
    ),
    _say,
    words={"st", "nd", "rd", "d", "th", "ths", "ˢᵗ", "ⁿᵈ", "ʳᵈ", "ᵗʰ"}
    | {"ST", "ND", "RD", "TH", "stly", "ndly", "rdly", "thly"},
    at_number=True,
)
GENERATION = SemioticClass(
    "ordinal",
    later(
        r"(?<= [A-Z]\. )[A-Z][a-z]\w+,? (?P<said>2n?d|3r?d|4th|5th)"
        r"(?=[,.;:)’']| (?:who|whose|of|was|and|is|has|had|said|says|in|at|to|on)\b|$)"
    ),
    lambda match: f"the {ordinal(int(match['said'][0]))}",
    words={"nd", "rd", "d", "th"},
)
"""Behind a name: `Charles W. Pratt 3rd`."""
