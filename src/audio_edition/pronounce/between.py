"""What is said for the dash of a range: `to`, or `and` where `between` stands before it."""

import re

from audio_edition.pronounce.semiotic import later, preceded

_BETWEEN = later(
    r"\b[Bb]etween [$£€]?"
    r"(?:[\d.,:]+\s?(?:[ap]\.?m\b\.?|%|per ?cent|bn|[mk°º]|[mb]illion|st|nd|rd|th)?"
    r"|[Nn]oon|[Mm]idnight)?$"
)

_SECOND = later(r"[$£€]?[\d.,]*%? and [$£€]?\d")
"""Where the range itself is one end of what is between: `between 1993-94 and 1999-2000`."""


def joint(match: re.Match[str]) -> str:
    """Return the word between the two ends of a range, with its blanks.

    Args:
        match: Of the whole range, or of what stands between its ends.
    """
    between = preceded(match, _BETWEEN()) and not _SECOND().match(match.string, match.end())
    return " and " if between else " to "
