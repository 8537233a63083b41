"""The table of contents of a plain text: titles with page numbers, or ones that come again."""

import re
from collections import Counter

_HEADED = re.compile(r"(?:table of )?contents:?", re.IGNORECASE)
_PAGED = re.compile(r"\S.*?(?:[ \t]{2,}|[ \t]?(?:\.[ \t]?){2,}|\t)[ \t]*(?:\d{1,4}|[ivxlc]{1,7})")
_LABELS = re.compile(r"(?:chapter|page|section|title|[\s.])+", re.IGNORECASE)
_FEWEST = 2
_LONGEST = 90
_LOOKED_AT = 400
"""Lines that a table of contents has at most."""


def find_contents(lines: list[str]) -> range:
    """Return the lines of the table of contents, its heading included; empty without one."""
    start = next((i for i, line in enumerate(lines) if _HEADED.fullmatch(line.strip())), None)
    if start is None:
        return range(0)
    counted = Counter(filter(None, map(_letters, lines[start + 1 :])))
    last, found = start, 0
    seen: set[str] = set()
    for index in range(start + 1, min(start + _LOOKED_AT, len(lines))):
        line = lines[index].strip()
        if line and not _LABELS.fullmatch(line):
            if len(line) > _LONGEST or _letters(line) in seen or not _is_entry(line, counted):
                break
            seen.add(_letters(line))
            last, found = index, found + 1
    return range(start, last + 1) if found >= _FEWEST else range(0)


def _is_entry(line: str, counted: Counter[str]) -> bool:
    return _PAGED.fullmatch(line) is not None or counted[_letters(line)] > 1


def _letters(line: str) -> str:
    """Return a line's letters, without the page number at its end."""
    return "".join(filter(str.isalpha, re.sub(r"[\s.]+[\divxlc]+$", "", line.strip()).casefold()))
