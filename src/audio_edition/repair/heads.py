"""What running heads and page numbers look like."""

import re

_ROMAN = r"(?=[ivxlc])(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})"
_NUMBER = re.compile(
    r"^\W*(?P<word>(?:page|p\.|seite|página|pagina)\s*)?(?-i:[A-Z])?(?P<number>\d{1,4})"
    r"(?:\s*(?:of|/|von|de|di|sur)\s*\d{1,4})?\W*$",
    re.IGNORECASE,
)
_ROMAN_NUMBER = re.compile(rf"^(?:[-–—] ?)?(?P<number>{_ROMAN})(?: ?[-–—])?$")
_BESIDE_NUMBER = re.compile(
    rf"^(?P<first>\d{{1,4}}|{_ROMAN})(?:\s*[|·•]\s*|\s{{3,}})\S"
    rf"|\S(?:\s{{2,}}|\s[|·•]\s)(?P<last>\d{{1,4}}|{_ROMAN})$"
)
_BARE_NUMBER = re.compile(r"^(?P<first>\d{1,4})\s+\D+$|^\D+[\s,](?P<last>\d{1,4})$")
_DIVISION = re.compile(
    r"^(?:act|appendix|book|canto|chapter|day|letter|lesson|number|part|scene|section|step|verse|volume"
    r"|kapitel|teil|chapitre|capítulo|capitolo)\W",
    re.IGNORECASE,
)
_NUMBERED_DIVISION = re.compile(rf"{_DIVISION.pattern}+(?:\d{{1,4}}|[ivxlc]+)\W*$", re.IGNORECASE)
_DECORATED = re.compile(r"^(?P<sign>[-–—*~]) \d{1,4} (?P=sign)$")
_NOTICE = re.compile(
    r"^(?:©|\(c\)\s|copyright\b).*(?:\b\d{4}\b|reserved)"
    r"|^\d{1,2}/\d{1,2}/\d{2,4},?\s+\d{1,2}:\d\d\b|^https?://\S+\s+\d{1,4}/\d{1,4}$",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"^\d{1,4}\s?/\s?\d{1,4}$")
_COLUMNS = re.compile(r"\s{3,}|\t")
_PARTS = re.compile(r"\s+[|/·•—–-]\s+|\s{3,}")
_PAPER = re.compile(
    r"^(?:the\s+)?(?:[A-ZÀ-Þ][\w’'-]*\s+){1,3}(?:Advertiser|Bulletin|Chronicle|Courier|Daily|Examiner"
    r"|Express|Gazette|Guardian|Herald|Inquirer|Journal|Ledger|Magazine|Mail|Mercury|News|Observer|Post"
    r"|Press|Record|Register|Review|Sentinel|Standard|Star|Supplement|Telegraph|Times|Tribune|Weekly)$",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"^(?:\S\s+){5,}\S$|\b(?:confidential|draft|embargoed|rev\.|vol\.|doc\.)\W"
    r"|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"\s+(?:\d{1,2},\s+)?\d{4}\s*\d*$",
    re.IGNORECASE,
)
LONGEST = 100
"""Characters of a running head at most."""

SHORT = 60
"""Characters of a head without a number, or with one as near to its words as in a sentence."""

ECHO = 8
"""Letters that a running head must share with the title, or with another head."""

TITLE_LINES = 4
"""Lines at the beginning of a text in which its title may begin."""

_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_ROMAN_BESIDE = re.compile(rf"^{_ROMAN}\s{{3,}}|\s{{2,}}{_ROMAN}$")
_NO_LETTERS = re.compile(r"[\d\W_]+")


def page_number(text: str) -> int | None:
    """Return the number of a line that is a page number, alone or set off beside words."""
    alone = _NUMBER.match(text) or _ROMAN_NUMBER.match(text)
    if alone:
        return _value(alone["number"])
    beside = _BESIDE_NUMBER.search(text)
    return _value(beside["first"] or beside["last"]) if beside else None


def bare_number(text: str) -> int | None:
    """Return the number at either end of a short line, however near the words; not a chapter's."""
    titled = len(text) > SHORT or _DIVISION.match(text)
    match = None if titled else _BARE_NUMBER.match(text)
    return int(match["first"] or match["last"]) if match else None


def _value(number: str) -> int:
    """Return what a number in figures or small Roman numerals counts."""
    if number.isdigit():
        return int(number)
    values = [_ROMAN_VALUES[sign] for sign in number]
    return sum(
        -value if value < max(values[place:]) else value for place, value in enumerate(values)
    )


def is_alone(text: str) -> bool:
    """Return whether a line is nothing but a page number, such as `- 3 -` or `Page 3 of 9`."""
    return bool(_NUMBER.match(text) or _ROMAN_NUMBER.match(text))


def is_notice(text: str) -> bool:
    """Return whether a line says what printers and browsers put on a page: a right, a time."""
    return _NOTICE.search(text) is not None


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


def columns(text: str) -> int:
    """Return how many columns a line has, as wide blanks part them."""
    return len(_COLUMNS.split(text))


def is_paper(text: str) -> bool:
    """Return whether a line is the name of a newspaper: `The Harbour Gazette`."""
    return _PAPER.match(text) is not None


def is_label(text: str) -> bool:
    """Return whether a line is hardly a title: a notice, a draft, a dated issue, spaced letters."""
    return is_notice(text) or _LABEL.search(text) is not None


def is_named(text: str) -> bool:
    """Return whether a line is a page number that says so: `Page 3`."""
    match = _NUMBER.match(text)
    return match is not None and match["word"] is not None


def words_of_head(text: str) -> str:
    """Return the letters of a line: what is the same on every page.

    `Chapter 3` keeps its number, as another chapter is another title.
    """
    if _NUMBERED_DIVISION.match(text):
        return text.casefold()
    if _ROMAN_NUMBER.match(text):
        return ""
    return _NO_LETTERS.sub(" ", _ROMAN_BESIDE.sub("", text)).strip().casefold()
