"""The table of contents of a plain text: titles with page numbers, or ones that come again."""

import re
from collections import Counter

_HEADED = re.compile(r"(?:(?:short|brief) )?(?:table of )?contents:?", re.IGNORECASE)
_PAGED = re.compile(r"\S.*?(?:[ \t]{2,}|[ \t]?(?:\.[ \t]?){2,}|\t)[ \t]*(?:\d{1,4}|[ivxlc]{1,7})")
_LABELS = re.compile(r"(?:chapter|page|section|title|[\s.])+", re.IGNORECASE)
_LEADER = re.compile(r"[\s.]{3,}")
_FEWEST = 2
_LONGEST = 90
_LOOKED_AT = 400
"""Lines that a table of contents has at most."""


def find_contents(lines: list[str]) -> range:
    """Return the lines of the table of contents, its heading included; empty without one.

    A long title may take two lines, of which the second has the number of the page; and short
    contents may come before those that tell all.
    """
    start = next((i for i, line in enumerate(lines) if _HEADED.fullmatch(line.strip())), None)
    if start is None:
        return range(0)
    counted = Counter(filter(None, map(_letters, lines[start + 1 :])))
    last, found = start, 0
    seen: set[str] = set()
    for index in range(start + 1, min(start + _LOOKED_AT, len(lines))):
        line = lines[index].strip()
        if _HEADED.fullmatch(line):
            seen.clear()
        elif line and not _LABELS.fullmatch(line):
            title = _letters(line) or line
            if title in seen or not _is_entry(lines, index, counted):
                break
            seen.add(title)
            last, found = index, found + 1
    return range(start, last + 1) if found >= _FEWEST else range(0)


def _is_entry(lines: list[str], index: int, counted: Counter[str]) -> bool:
    line, *following = (line.strip() for line in lines[index : index + 2])
    if len(_LEADER.sub(" ", line)) > _LONGEST:
        return False
    paged = any(map(_PAGED.fullmatch, (line, *following)))
    return paged or counted[_letters(line)] > 1


def _letters(line: str) -> str:
    """Return a line's letters, without the page number at its end."""
    return "".join(filter(str.isalpha, re.sub(r"[\s.]+[\divxlc]+$", "", line.strip()).casefold()))
