"""What running heads and page numbers look like."""

import re

_NUMBER = re.compile(
    r"^\W*(?P<word>(?:page|p\.|seite|página|pagina)\s*)?(?P<number>\d{1,4})"
    r"(?:\s*(?:of|/|von|de|di|sur)\s*\d{1,4})?\W*$",
    re.IGNORECASE,
)
_BESIDE_NUMBER = re.compile(
    r"^(?P<first>\d{1,4})(?:\s*[|·•]\s*|\s{3,})\S|\S(?:\s{2,}|\s[|·•]\s)(?P<last>\d{1,4})$"
)
_DECORATED = re.compile(r"^(?P<dash>[-–—]) \d{1,4} (?P=dash)$")
_COUNTED = re.compile(r"^\d{1,4}\s?/\s?\d{1,4}$")
_PARTS = re.compile(r"\s+[|/·•—–-]\s+|\s{3,}")
_PAPER = re.compile(
    r"^(?:the\s+)?(?:[A-ZÀ-Þ][\w’'-]*\s+){1,3}(?:Advertiser|Bulletin|Chronicle|Courier|Daily|Examiner"
    r"|Express|Gazette|Guardian|Herald|Inquirer|Journal|Ledger|Magazine|Mail|Mercury|News|Observer|Post"
    r"|Press|Record|Register|Review|Sentinel|Standard|Star|Supplement|Telegraph|Times|Tribune|Weekly)$",
    re.IGNORECASE,
)
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


def is_certain(text: str) -> bool:
    """Return whether a line is hardly but a page number: decorated, of so many, or with words."""
    if is_decorated(text) or _COUNTED.match(text):
        return True
    return page_number(text) is not None and bool(words_of_head(text))


def parts_of_head(text: str) -> list[str]:
    """Return what a line holds between the signs that part titles, papers, sections and numbers."""
    return [part for part in _PARTS.split(text) if part]


def is_paper(text: str) -> bool:
    """Return whether a line is the name of a newspaper: `The Harbour Gazette`."""
    return _PAPER.match(text) is not None


def is_named(text: str) -> bool:
    """Return whether a line is a page number that says so: `Page 3`."""
    match = _NUMBER.match(text)
    return match is not None and match["word"] is not None


def words_of_head(text: str) -> str:
    """Return the letters of a line: what is the same on every page."""
    return _NO_LETTERS.sub(" ", text).strip().casefold()
