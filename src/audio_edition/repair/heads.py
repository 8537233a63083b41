"""What running heads and page numbers look like."""

import re

_NUMBER = re.compile(
    r"^\W*(?P<word>(?:page|p\.|seite|página|pagina)\s*)?(?P<number>\d{1,4})"
    r"(?:\s*(?:of|/|von|de|di|sur)\s*\d{1,4})?\W*$",
    re.IGNORECASE,
)
_BESIDE_NUMBER = re.compile(
    r"^(?P<first>\d{1,4})(?:\s*[|·•]\s*|\s{3,})\S|\S\s{2,}(?P<last>\d{1,4})$"
)
_DECORATED = re.compile(r"^(?P<dash>[-–—]) \d{1,4} (?P=dash)$")
_NO_LETTERS = re.compile(r"[\d\W_]+")


def page_number(text: str) -> int | None:
    """Return the number of a line that is a page number, alone or set off beside words."""
    alone, beside = _NUMBER.match(text), _BESIDE_NUMBER.search(text)
    if alone:
        return int(alone["number"])
    return int(beside["first"] or beside["last"]) if beside else None


def is_alone(text: str) -> bool:
    """Return whether a line is nothing but a page number, such as `- 3 -` or `Page 3 of 9`."""
    return _NUMBER.match(text) is not None


def is_decorated(text: str) -> bool:
    """Return whether a line is a page number that looks like nothing else: `- 3 -`, `Page 3`."""
    return is_named(text) or _DECORATED.match(text) is not None


def is_named(text: str) -> bool:
    """Return whether a line is a page number that says so: `Page 3`."""
    match = _NUMBER.match(text)
    return match is not None and match["word"] is not None


def words_of_head(text: str) -> str:
    """Return the letters of a line: what is the same on every page."""
    return _NO_LETTERS.sub(" ", text).strip().casefold()
