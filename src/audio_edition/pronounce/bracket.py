"""Round brackets pause like commas; square brackets, an editor's insertions, leave no trace."""

import re

from audio_edition.pronounce.semiotic import SemioticClass


def _say(match: re.Match[str]) -> str:
    """Return a comma where the bracket parts words, and nothing elsewhere."""
    before = match.string[: match.start()].rstrip()
    after = match.string[match.end() :].lstrip()
    parts_words = before[-1:].isalnum() and after[:1].isalnum()
    return ", " if parts_words else ""


BRACKET = SemioticClass("bracket", re.compile(r"(?:^|\s+)\(|(?<=\S)\)(?:\s+|$|(?=\W))"), _say)
EDITORIAL_BRACKET = SemioticClass("bracket", re.compile(r"[\[\]{}()]"), lambda _match: "")
