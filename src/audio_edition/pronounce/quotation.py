"""Quotation marks: never said, and the voice is what tells a quote from the rest.

eSpeak NG lengthens the words at a mark, so the same words in other marks would be another sound.
"""

import re

from audio_edition.pronounce.semiotic import SemioticClass, later

_DOUBLE = r"[“”„‟\"]"
_OPENING = (
    r"(?<!\w)(?<![A-Z]\.(?=[’']s))[‘‚'](?!\d0s|(?:s|n|em|tis|twas|til|cause|bout|round)\b)"
    r"(?=[\w“\"(\[…—$£€])"
)
_CLOSING = r"(?<!\s)[’'](?!\w)"


def _say(match: re.Match[str]) -> str | None:
    """Return nothing for a mark, None for an apostrophe at a word’s end: `the boys’ game`."""
    if match.group() not in {"’", "'"} or not match.string[match.start() - 1].isalnum():
        return ""
    before = match.string[: match.start()]
    return "" if re.search(_OPENING, before) else None


QUOTATION = SemioticClass(
    "quotation", later(f"{_DOUBLE}|{_OPENING}|{_CLOSING}"), _say, marks="“”„‟\"‘’‚'"
)
GUILLEMET = SemioticClass(
    "quotation",
    later(r"[«‹]\s*|\s+[»›](?!\w)|[»›]"),
    lambda _match: "",
    marks="«»‹›",
)
