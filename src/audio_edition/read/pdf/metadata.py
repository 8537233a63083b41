"""What a document says of itself, as far as it can be believed."""

import re
from collections.abc import Sequence

from audio_edition.model import Metadata
from audio_edition.read.pdf.page import Information

_JUNK = re.compile(
    r"^\W*(?:anonymous|untitled|unspecified|unknown|title|document\s*\d*|microsoft \w+ - .*"
    r"|.*\.(?:docx?|pdf|tex|dvi|indd|qxd|odt|rtf|html?|ps))\W*$",
    re.IGNORECASE,
)
_DATE = re.compile(r"^(?:D:)?(?P<year>(?:19|20)\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SEPARATOR = re.compile(r"\s*(?:;|&|\band\b|,(?!\s*(?:Jr|Sr|II|III)\b))\s*")
_LANGUAGE = re.compile(r"^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]+)*$")


def metadata(known: Information, title: str, opening: Sequence[str]) -> Metadata:
    """Return what is known about an article.

    Its page is believed first. Authors must be named on it, as this field often holds who typed
    the text; and the day on which the file was made is only taken where the page tells no year.

    Args:
        known: What the file says.
        title: The title on the page, if any.
        opening: The texts of the first page.
    """
    told = "" if _JUNK.match(known.title) else known.title.strip()
    return Metadata(
        title=title or told,
        authors=_authors(known.author, " ".join(opening)),
        date=None if any(map(_YEAR.search, opening)) else _date(known.created),
        language=language_of(known),
    )


def language_of(known: Information) -> str:
    """Return the language that the file says it is in."""
    return known.language if _LANGUAGE.match(known.language) else Metadata().language


def _authors(names: str, opening: str) -> tuple[str, ...]:
    authors = tuple(name for name in _SEPARATOR.split(names.strip()) if name)
    return authors if all(name in opening for name in authors) else ()


def _date(created: str) -> str | None:
    match = _DATE.match(created)
    return f"{match['year']}-{match['month']}-{match['day']}" if match else None
