"""The mark of inches, `27"`, which closes quotations too."""

import re

BEFORE_NOUN = (
    r" (?!(?:is|was|are|by|from|of|in|and|or|to|x|long|wide|tall|high|deep|thick|across|away"
    r"|apart)\b)[a-z]"
)
"""What follows where the inches describe something: `a 27" screen`."""


_STRAIGHT = re.compile('"')


def closes_quotation(match: re.Match[str], group: str) -> bool:
    """Tell whether the mark behind a number closes what was quoted, so that it is no inch."""
    before, mark = match.string[: match.start()], match[group]
    if mark == "”":
        return before.rfind("“") > before.rfind("”")
    opened = False
    for found in _STRAIGHT.finditer(before if mark == '"' else ""):
        place = found.start()
        opened = not opened and not before[place - 1 : place].isnumeric()
    return opened
