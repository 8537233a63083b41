"""Telephone numbers of the time when an exchange had a name: `Whitehall 1212`, `KL5-0161`."""

import re

from audio_edition.pronounce.initialism import say_letters
from audio_edition.pronounce.semiotic import SemioticClass, in_sentence, later
from audio_edition.pronounce.telephone import say_groups, say_telephone

EXCHANGE = SemioticClass(
    "telephone",
    later(
        r"\b(?:[Cc]all|[Rr]ing|[Pp]hone|[Tt]el(?:ephone)?\.?:?)(?:(?: \w+){1,2} on)? [A-Z][a-z]+ "
        r"(?P<said>(?!(?:1[5-9]|20)\d\d\b)\d{4,6})(?![\w-]|[.,/]\d| \w+s\b)"
    ),
    say_telephone,
    words={
        *("call", "Call", "ring", "Ring", "phone", "Phone", "tel", "Tel"),
        *("telephone", "Telephone"),
    },
)
"""The number behind its town: `Call Jean on Bridport 4287`."""


def _say_exchange(match: re.Match[str]) -> str:
    letters, rest = match.group("letters", "name")
    name = f"{letters.capitalize()}{rest}" if rest else f"{say_letters(letters)} "
    return name + say_groups(match["number"])


LETTERED_EXCHANGE = SemioticClass(
    "telephone",
    later(
        r"(?<![\w-])(?P<letters>[A-Z]{2})(?P<name>[a-z]{2,} (?:[A-Z][a-z]+ )?)?(?P<number>\d-\d{4})"
        r"(?![\w-]|[.,]\d)"
    ),
    _say_exchange,
    marks=("0-",),
)
"""American, by the first letters of its name: `KL5-0161`, `BUtterfield 8-1234`."""
_EXCHANGE = later(
    r"\b(?:[Nn]umber|[Ee]xchange|[Tt]elephone|[Pp]hone|[Dd]ial|[Oo]perator|[Ss]witchboard|[Rr][ia]ng)\b"
)
OLD_EXCHANGE = SemioticClass(
    "telephone",
    later(
        r"\b[A-Z][a-z]{3,} (?P<said>(?!(?:1[5-9]|20)\d\d\b)\d{4})(?=[,;:!?)’”]|\.(?!\d)|$"
        r"| (?:was|is|and|or|for|to|in|at|on)\b)"
    ),
    lambda match: say_telephone(match) if in_sentence(match, _EXCHANGE()) else None,
    marks=("0000",),
    glance=_EXCHANGE,
)
"""Before there were codes: `Whitehall 1212`, where a telephone is told of."""
NAMED_EXCHANGE = SemioticClass(
    "telephone",
    later(
        r"\b(?!(?:Section|Article|Title|Form|Room|Chapter|Part|Lot|Unit|Ordinance|Number)\b)"
        r"[A-Z][a-z]{3,} (?P<said>[2-9]-\d{4})(?![\w–-]|[.,]\d)"
    ),
    lambda match: say_telephone(match) if in_sentence(match, _EXCHANGE()) else None,
    marks=("0-",),
)
"""American, by its name and another digit: `Butterfield 8-4100`, where a telephone is told of."""
