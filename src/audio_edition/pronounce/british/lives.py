"""Lives as British works of reference shorten them: `b 1901`, `m diss`, `1 s, 3 d`, `aet. 54`."""

import re
from collections.abc import Callable

from audio_edition.pronounce.number_words import cardinal, ordinal
from audio_edition.pronounce.semiotic import SemioticClass, in_sentence, later

_LIFE = {
    "b": "born",
    "d": "died",
    "m": "married",
    "r": "reigned",
    "fl": "flourished",
    "bap": "baptised",
    "bur": "buried",
    "Bap": "Baptised",
    "Bur": "Buried",
}
_EVENTS = {**_LIFE, "bp": "baptised"}


def _event(
    source: str, *words: str, glance: Callable[[], re.Pattern[str]] | None = None
) -> SemioticClass:
    """Return the class of what happens in a life, where a pattern finds its word and its stop."""
    return SemioticClass(
        "abbreviation",
        later(source),
        lambda match: _EVENTS[match.group().rstrip(".")],
        words=frozenset(words),
        glance=glance,
    )


_WHEN = (
    r"(?:(?:c|ca|about|before|after|1st|2nd|3rd|first|secondly)[ ,]+)?"
    r"(?:\d{1,2} )?(?:[A-Z][\w’-]+[.,]? (?:\d{1,2} )?(?:[A-Z][a-z]+ )?)?"
    r"c?(?:1\d{3}|20\d\d|[1-9]\d\d)\b"
)
LIFE = _event(
    r"(?:(?<=\()|(?<=[,;:–—] )|^(?=Ba|Bu)|(?<=\) ))"
    rf"(?:{'|'.join(_LIFE)})\b\.?(?= {_WHEN})",
    *_LIFE,
)
"""As in works of reference: `(b 1901, d 12 May 1944)`."""
BORN_IN = _event(
    r"(?<![\w.’'-])(?<!\d )[bmd]\.(?= (?:in|at) (?:[A-Z]|c\.|co\.|1[0-9]{3}|20\d\d))",
    *"bmd",
)
"""`b. in Leeds`, `m. at co. Cork`."""
BAPTISED = _event(r"(?:(?<=, )|(?<=\())bp\b\.?(?= (?:\d{1,2} [A-Z]|1[5-9]\d\d\b))", "bp")
MARRIED = _event(
    r"(?<=[a-z] )m(?=,? (?:1st|2nd)ly\b)"
    r"|(?<=[a-z] )m(?= (?:1st |2nd |1st, |2nd, )?(?:1[5-9]|20)\d\d\b)|(?<=\b[Hh]e )m(?= [A-Z])",
    "m",
)
"""`He m 1919 Ethel Hale`."""
DIED = _event(
    r"(?:(?<=[a-z\d], )|(?<=; ))d\b\.?(?= (?:on [A-Z\d]|aged \d|suddenly\b|unm\b))"
    r"|(?<=\bwho )d(?= (?:in )?(?:1[89]|20)\d\d\b)",
    "d",
)
"""`Bishop of Ely, d on May 3`."""
DIED_OF = _event(
    r"(?:(?<=\band )|(?<=\bwho )|(?<=\b[Hh]e )|(?<=\b[Ss]he ))"
    r"d\.?(?= of (?:[A-Z]{2}\b|an?\b|the [a-z]|[a-z]))",
    "d",
    glance=later(r" d\.? of "),
)
"""`was one of ten and d. of TB`."""
BURIED = _event(
    r"(?<![\w.’'-])bur\b\.?(?= (?:at |in )?(?:\d{1,2} [A-Z]|1\d{3}\b|[A-Z][a-z]+,? \d))", "bur"
)
"""`bur. at Leeds 1820`, wherever it stands."""
AGED = SemioticClass(
    "abbreviation",
    later(r"\b(?:aet|aetat|aged)\.?(?= \d)"),
    lambda _match: "aged",
    words={"aet", "aetat"},
)
"""On tombs: `aet. 54`."""
MARRIAGE = SemioticClass(
    "abbreviation",
    later(r"(?<![\w.’'-])m(?= (?:diss|dissolved)\b)"),
    lambda _match: "marriage",
    words={"m"},
    glance=later(r"\bm diss"),
)
DISSOLVED = SemioticClass(
    "abbreviation",
    later(
        r"(?:(?<=\()|(?<=[,;] )|(?<=\) )|(?<=marriage )|(?<=\bm ))"
        r"diss\b\.?(?= (?:in )?(?:1[89]|20)\d\d\b)"
    ),
    lambda _match: "dissolved",
    words={"diss"},
)
"""Of a marriage: `(diss 1966)`."""
WIDOW = SemioticClass(
    "abbreviation",
    later(r"(?<=, )wid\b\.?(?= of|,)"),
    lambda _match: "widow",
    words={"wid"},
)
_PLACE_IN_FAMILY = {"yr": "younger", "yst": "youngest", "er": "elder", "eld": "eldest", "o": "only"}
CHILD_OF = SemioticClass(
    "abbreviation",
    later(
        r"(?:(?<=[,;] )|(?<=\()|(?<=\) ))"
        r"(?:(?P<place>yr|yst|er|eld|o)\b\.? |(?P<count>1st|2nd|3rd|\dth) )?"
        r"(?P<what>s|d|w|dau|dtr)\b\.? (?=of (?:the |[A-Z(]))"
    ),
    lambda match: (
        f"{_PLACE_IN_FAMILY[match['place']] + ' ' if match['place'] else ''}"
        f"{ordinal(int(match['count'][0])) + ' ' if match['count'] else ''}"
        f"{ {'s': 'son', 'w': 'wife'}.get(match['what'], 'daughter') } "
    ),
    words={"s", "d", "w", "dau", "dtr"},
    glance=later(r"[swdur]\.? of [t(A-Z]"),
)
"""In pedigrees: `Wm, s. of John Hale`, `yr d of the 10th Earl`."""
CHILDREN = SemioticClass(
    "abbreviation",
    later(r"(?<=\d )ch\b\.?(?= (?:of|by) [A-Z])"),
    lambda _match: "children",
    words={"ch"},
)
_FEW = r"(?:\d|one|two|three|four|five|six)"
_WED = later(r"\bm\b|\bmarried\b|\bnée\b")


def _say_issue(match: re.Match[str]) -> str | None:
    """Return sons and daughters; None where nobody marries: these may be shillings."""
    if not in_sentence(match, _WED()):
        return None
    return (
        f"{_children(match['sons'], 'son')}{match['link']}{_children(match['girls'], 'daughter')}"
    )


def _children(number: str, name: str) -> str:
    words = cardinal(int(number)) if number.isdecimal() else number
    return f"{words} {name}{'' if words == 'one' else 's'}"


ISSUE = SemioticClass(
    "abbreviation",
    later(
        rf"(?<![\w.,])(?P<sons>{_FEW}) s(?P<link>,? (?:and )?|; )(?P<girls>{_FEW}) d\b(?![\w’'])"
    ),
    _say_issue,
    words={"s", "d"},
    glance=later(r" s[,;]? .*\bd\b"),
)
"""As Who’s Who has children: `1 s, 3 d`."""

BRITISH_LIVES = (MARRIAGE, ISSUE, DIED_OF, CHILD_OF, CHILDREN, WIDOW)
NUMBERS_OF_LIVES = (LIFE, MARRIED, BORN_IN, DIED, BAPTISED, BURIED, DISSOLVED, AGED)
"""They need a digit."""
