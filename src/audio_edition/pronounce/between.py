"""What is said for the dash of a range: `to`, or `and` where `between` stands before it."""

import re

from audio_edition.pronounce.semiotic import later, preceded

_BETWEEN = later(
    r"\b[Bb]etween [$£€]?"
    r"(?:[\d.,:]+\s?(?:[ap]\.?m\b\.?|%|per ?cent|bn|[mk°º]|[mb]illion|st|nd|rd|th)?"
    r"|[Nn]oon|[Mm]idnight)?$"
)


def joint(match: re.Match[str]) -> str:
    """Return the word between the two ends of a range, with its blanks.

    Args:
        match: Of the whole range, or of what stands between its ends.
    """
    return " and " if preceded(match, _BETWEEN()) else " to "
