"""Round brackets pause like commas; square brackets, an editor's insertions, leave no trace."""

import re

from audio_edition.pronounce.semiotic import SemioticClass, later

_SAID = tuple("%°€£$²³½¼¾")
"""Signs that end a word as letters do."""

_OPENING = tuple("£$€¥₹~≈+−@#§")
"""Signs that begin what is said."""

_QUOTATION_MARKS = "“”‘’\"'"


def _say(match: re.Match[str]) -> str:
    """Return a comma where the bracket parts words, and nothing that is heard elsewhere."""
    text = match.string
    before = text[: match.start()].rstrip().rstrip(_QUOTATION_MARKS)
    after = text[match.end() :].lstrip().lstrip(_QUOTATION_MARKS)
    shortened = before.endswith(".") and (after[:1].isdecimal() or after[:1].islower())
    parts_words = (
        (shortened or before[-1:].isalnum() or before[-1:] in _SAID)
        and (after[:1].isalnum() or after[:1] in _OPENING)
        and not _ends_suffix(match)
    )
    blank = " " if match.group() not in {"(", ")"} else ""
    return ", " if parts_words else blank


def _ends_suffix(match: re.Match[str]) -> bool:
    """Return whether the bracket closes the end of a word, as in `boat(s)`."""
    opened = match.string.rfind("(", 0, match.start())
    return "(" not in match.group() and opened > 0 and match.string[opened - 1].isalnum()


def _say_editorial(match: re.Match[str]) -> str:
    """Return nothing; a blank where what is said would run together: `A1(M)`, `g(3)`."""
    before, after = match.string[: match.start()][-1:], match.string[match.end() :][:1]
    capital = (before.isdecimal() or before.isupper()) and after.isupper()
    return " " if capital or (before.isalpha() and after.isdecimal()) else ""


BRACKET = SemioticClass("bracket", later(r"(?:^|\s+)\(|(?<=\S)\)\s*"), _say, marks="()")
EDITORIAL_BRACKET = SemioticClass(
    "bracket", later(r"[\[\]{}()⟦⟧]"), _say_editorial, marks="[]{}()⟦⟧"
)
