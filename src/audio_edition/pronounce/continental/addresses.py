"""Addresses on the net, and telephone numbers, digit by digit."""

import re
from functools import partial

from audio_edition.pronounce.continental.words import Words
from audio_edition.pronounce.semiotic import SAID, SemioticClass, later

_ENDINGS = "com|org|net|info|eu|de|at|ch|fr|be|es|mx|ar|it|pt|br|nl|io|tv|gov|edu"


def addresses(words: Words) -> tuple[SemioticClass, ...]:
    """Return the classes of addresses and telephone numbers."""
    say = partial(_say, words)
    return (
        SemioticClass(
            "electronic", later(r"(?<!\w)[\w.+-]+@\w[\w-]*(?:\.\w[\w-]*)+"), say, marks="@"
        ),
        SemioticClass(
            "electronic",
            later(
                rf"(?<![\w@.])(?:https?://)?(?:www\.)?(?:[a-zA-Z0-9_-]+\.)+(?:{_ENDINGS})\b"
                r"(?:/[\w./~%?=&#+-]*[\w/])?(?!\.?\w)"
            ),
            say,
            marks=".",
        ),
        SemioticClass(
            "telephone",
            later(
                r"(?<![\w.,])(?:\+\d{2,3}[ /-]?(?:\(0\))?[ /-]?\d[\d /-]{5,}\d"
                r"|\(?0\d{1,4}\)?[ /-]\d[\d -]{3,}\d)(?!\w|[,/]\d)"
            ),
            say_digits,
            marks=("+0", "(0", "00", "000", "0000"),
        ),
    )


def _say(words: Words, match: re.Match[str]) -> str:
    marks = {"@": words.at, ".": words.point, "/": words.slash}
    address = re.sub(r"^https?://", "", match.group()).rstrip("/")
    said = re.sub(r"[@./]", lambda mark: f" {marks[mark.group()]} ", address)
    return re.sub(r"[^\w ]", " ", said)


def say_digits(match: re.Match[str]) -> str | None:
    """Return the digits apart, with a rest at each gap; None where all are in twos."""
    written = match[SAID] if SAID in match.re.groupindex else match.group()
    groups = re.findall(r"\d+", written)
    if all(len(group) == 2 for group in groups) and written[0] == "0":
        return None
    plus = "+" if written.startswith("+") else ""
    return plus + ", ".join(" ".join(group) for group in groups)
