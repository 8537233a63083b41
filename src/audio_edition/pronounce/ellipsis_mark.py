"""Ellipses: spaced or not, of stops or of one character, all become one mark that pauses.

eSpeak NG pauses alike for `…`, `...` and `. . .`, some 60 ms longer than for a comma; one form
gives one sound to all three, and other engines have been seen to read the spaced dots.
"""

import re

from audio_edition.pronounce.semiotic import SemioticClass, later


def _say(match: re.Match[str]) -> str:
    """Close the mark up to the word before it, unless it opens what follows."""
    if match.start() == 0:
        return "…"
    return "… " if match.group().endswith("\N{NO-BREAK SPACE}") else "…"


ELLIPSIS = SemioticClass(
    "ellipsis",
    later(
        r"(?<!\s)\s*(?:[\[(“‘\"]\s*)?(?:(?:\.\s?){2,}\.|…(?:\s?[.…])*)(?:\s?[\])])?(?:[”’\"]*\.)*"
    ),
    _say,
    marks="….",
    glance=later(r"…|\.\s?[.\])]"),
)
