"""Items of a list that run on in one line: `1. The first item 2. The second item`."""

import re
from collections.abc import Iterator

_MARKER = re.compile(
    r"(?:^|(?<=\s))(?:[•⁃]\s?)?(?:(?P<number>\d{1,2})|(?P<letter>[a-z]))(?:\.\)|[.)])\s+(?=[A-ZÀ-Þ])"
)


def items(text: str) -> Iterator[str]:
    """Yield the items of a text that begins with a marker; any other text as it is.

    An item begins where the marker stands that follows the last one: 2 after 1, b after a.
    """
    last = _MARKER.match(text)
    start = 0
    for found in _MARKER.finditer(text, last.end()) if last else ():
        if last and _follows(last, found):
            yield text[start : found.start()]
            start, last = found.start(), found
    yield text[start:]


def _follows(last: re.Match[str], found: re.Match[str]) -> bool:
    if last["number"] and found["number"]:
        return int(found["number"]) == int(last["number"]) + 1
    letters = last["letter"], found["letter"]
    return all(letters) and ord(found["letter"]) == ord(last["letter"]) + 1
