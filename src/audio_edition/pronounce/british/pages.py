"""Pages in British print: `G2, pp8-9`, `on p12`, `1,100pp`."""

import re

from audio_edition.pronounce.number_words import cardinal
from audio_edition.pronounce.numerals import say_number
from audio_edition.pronounce.semiotic import SemioticClass, in_sentence, later, preceded


def _say_page(match: re.Match[str]) -> str:
    last = f" to {cardinal(int(match['last']))}" if match["last"] else ""
    return f"page{'s' if match['many'] else ''} {cardinal(int(match['first']))}{last}"


PAGE = SemioticClass(
    "citation",
    later(
        r"(?<![\w.’'/-])(?:p(?P<many>p)|(?:(?<=[Ss]ee )|(?<=[Oo]n )|(?<=, )|(?<=\())p)"
        r"(?P<first>\d{1,4})(?:[–-](?P<last>\d{1,4}))?(?![\w/–-]|[.,]\d)"
    ),
    _say_page,
    marks=("p0",),
)
"""Without a blank: `G2, pp8-9`, `on p12`."""
_BOOK = later(
    r"\b(?:[Bb]ooks?|[Pp]ages|[Hh]ardbacks?|[Pp]aperbacks?|[Pp]oems?|[Ee]ssays?|[Nn]ovels?|[Ii]llus"
    r"|[Pp]ress|[Pp]ublish|[Rr]an (?:to|over)|[Rr]uns to|[Rr]eports?|[Vv]ol(?:ume)?s?|[Pp]amphlets?"
    r"|[Cc]atalogues?|[Cc]hapters?|[Tt]ype|[Bb]iography|[Mm]emoirs?)\b"
)
_SHARES = later(
    r"\b(?:[Tt]urnout|[Ss]wing|[Pp]olls?|[Vv]otes?|per cent|share|[Ll]ead|[Rr]ates?)\b|%"
)
_IN_PASSING = later(r"(?:, |\()$")
_FEW = 50
"""Points by which a share may change."""


def _say_pages(match: re.Match[str]) -> str | None:
    """Return pages, where so many are no points of per cent, or a book is told of."""
    written = match["number"]
    many = int(written.replace(",", "")) >= _FEW or preceded(match, _IN_PASSING())
    if in_sentence(match, _SHARES()) or not (many or in_sentence(match, _BOOK())):
        return None
    return f"{say_number(written)} page{'s' if written != '1' else ''}"


PAGES = SemioticClass(
    "measure",
    later(
        r"(?<![\w.,/-])(?P<number>\d{1,3}(?:,\d{3}|\d)?)(?: ?pp\b)(?! ?\d)(?:\.(?= [a-z]|[,;)]))?"
    ),
    _say_pages,
    words={"pp"},
    at_number=True,
)
"""Of a book: `1,100pp`, and not points of per cent."""
