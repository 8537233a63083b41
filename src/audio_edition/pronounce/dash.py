"""Dashes between words: a pause, as for a comma.

eSpeak NG pauses for a dash with blanks around it and runs on over one without.
"""

import re

from audio_edition.pronounce.semiotic import SemioticClass, later

_PUNCTUATION = ",;:.!?…"


def _say(match: re.Match[str]) -> str:
    """Return a comma, or nothing where a pause is made already or nothing comes before.

    A full stop before a small letter belongs to an abbreviation.
    """
    before = match.string[: match.start()].rstrip(" “”‘’\"'()[]")
    after = match.string[match.end() :].lstrip(" “”‘’\"'()[]")
    shortened = before.endswith(".") and not before.endswith("..") and after[:1].islower()
    if not before or (before[-1] in _PUNCTUATION and not shortened):
        return " "
    if not after:
        return ","
    return "" if after[0] in _PUNCTUATION else ", "


DASH = SemioticClass(
    "dash",
    later(r"(?<!\s)\s*(?:[—―⸺]+|--+)\s*|(?<!\s)\s+[–-]\s+|^[–-]\s+"),
    _say,
    marks="—―⸺–-",
)
