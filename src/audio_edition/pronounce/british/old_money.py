"""Sums of before 1971: `two and six`, `ninepence`, `forty shillings`, guineas."""

import re

from audio_edition.pronounce.fraction import and_part
from audio_edition.pronounce.number_words import cardinal
from audio_edition.pronounce.numerals import say_number
from audio_edition.pronounce.semiotic import (
    SemioticClass,
    closing_stop,
    in_sentence,
    later,
    preceded,
)

_OLD_PRICES = later(
    r"\d/-|\b\d{1,2}s\.? ?\d{1,2}d\b|£\d+ \d{1,2}s\b|\bshillings?\b"
    r"|\bguineas?\b|\bfarthings?\b"
    r"|\bold money\b|\bpre-decimal\b|\bha’?pen|\bpenn(?:y|ies)\b|\bpence\b"
    r"|\bflorins?\b|\bbob\b|\btuppence\b|\bsixpence\b|\bcrowns?\b|\b\d{1,2}d\b"
    r"|\b(?:[Cc]osts?|[Cc]osting|[Pp]rices?|[Pp]riced|[Pp]ay|[Pp]aid|[Ff]ees?|[Ff]ares?|[Rr]ents?"
    r"|[Ww]ages?|[Tt]ickets?|[Ss]eats?|[Ss]ubscriptions?|[Aa]dmission|[Cc]harged?|[Bb]ought"
    r"|[Ss]old|[Ee]arned|[Ll]icen[cs]e|[Tt]oll|[Tt]ips?|[Dd]inner|[Ll]unch|[Tt]ea|each|apiece)\b"
    r"|\bin th(?:ose|e old) days\b|\d/\d+[¼½¾]? (?:an?|per|the) (?:pound|lb|yard|dozen|week|head"
    r"|copy|pint|bottle|ton|ounce|oz|gallon|pair|day|hour|month|year|night|seat|stone|quarter|bushel|plate)\b"
)
_AFTER_PRICE = later(
    r"(?=[,;:!?)—–’”]|\.(?!\d)|$| (?:an?|each|apiece|per|in|for|and|or|to|at|on|by|from|with|but"
    r"|was|which|then|net|post|extra|left|change|short"
    r"|seats?|tickets?|the (?:pound|dozen|lb|yard|pair|set|lot)"
    r"|[–—-])(?:\b|(?= )))"
)
_USUAL_PARTS = later(r"(?:1/[2-58]|2/[35]|3/[458]|[57]/8)$")


_NO_PRICE = later(
    r"=|\b(?:divid|equa|fraction|ratio|cancel|pressure|tie-?break|sets?\b|rhythm|time\b|beat|vision"
    r"|odds|favourite|pence per|lens|BP\b)"
)


def _is_likely(match: re.Match[str]) -> bool:
    """Return whether it is hardly anything else: `23/6 parish relief`."""
    shillings, pence = int(match["shillings"]), int(match["pence"])
    if pence not in _USUAL_PENCE or shillings <= pence or match["part"]:
        return False
    goes_on = match.string[match.end() : match.end() + 1] == "-"
    return not goes_on and not in_sentence(match, _NO_PRICE())


_USUAL_PENCE = (3, 6, 9)


def _say_shillings(match: re.Match[str]) -> str | None:
    """Return `two and six`, where the sentence tells of prices; a usual fraction stays one."""
    if preceded(match, _MARKED()):
        return None
    listed = (
        not _USUAL_PARTS().match(match.group())
        and preceded(match, _ARTICLE())
        and in_sentence(match, _CERTAIN())
    )
    if (
        not listed
        and not _is_likely(match)
        and not (
            _AFTER_PRICE().match(match.string, match.end()) and in_sentence(match, _OLD_PRICES())
        )
    ):
        return None
    if preceded(match, _CHANGED()):
        return None
    usual = _USUAL_PARTS().match(match.group()) and not preceded(match, _PRICED())
    if usual and not in_sentence(match, _CERTAIN()):
        return None
    pence = cardinal(int(match["pence"])) + and_part(match["part"])
    return f"{cardinal(int(match['shillings']))} and {pence}"


_CERTAIN = later(r"\d/-|(?<![\d/])\d{1,2}/(?:6|9|11)(?![\d/])(?! of\b)|\b\d{1,2}d\b")
_ARTICLE = later(r"\b(?:an?|the|his|her|one) $", re.IGNORECASE)
_MARKED = later(
    r"\b(?:scor(?:e|ed|es|ing)|marks?|rated|rates|grade|question|part|lot|test|ward|bed|chapter|case"
    r"|flat|room|unit|plot|issue|volume|vol|[Nn]o|runs|page|rule|section|file|box) (?:of )?$",
    re.IGNORECASE,
)
_CHANGED = later(
    r"\b(?:ris(?:e|es|ing|en)|rose|fell|fall(?:s|ing|en)?|cut|reduced|increased|up|down|grew) by $"
)
_PRICED = later(r"\b(?:costs?|paid|charged|was|were|at|for|price of) $|\d{1,2}d (?:to|or|and) $")
SHILLINGS_AND_PENCE = SemioticClass(
    "money",
    later(
        r"(?<![\w.,/£$€])(?<!\d )(?P<shillings>[1-9]\d?)/(?P<pence>1[01]|[1-9])(?P<part>[¼½¾])?"
        r"(?![\w/]|[.,]\d| (?:of|in (?:favour|the )|on\b|with))"
    ),
    _say_shillings,
    marks=("0/",),
    at_number=True,
)
"""Before 1971: `a seat at 2/6`."""
PENCE_ALONE = SemioticClass(
    "money",
    later(
        r"(?<![\w.,/$£€-])(?<!\b[Ii]n )(?<!\b[Ww]ithin )(?<!\ds )(?<!\ds\. )(?<!\ds, )"
        r"(?P<pence>1[01]|[1-9])d"
        r"(?:\.(?= [a-z]))?"
        r"(?=[,;:!?)]|\.(?!\d)|$| (?:an?|each|apiece|per|or|and|to|in|on|at|was|by|more|less|for"
        r"|extra|stamps?|coins?|bus|fare|bit)\b"
        r"|(?:(?<=\b[Aa]n 8d)|(?<=\b[Aa]n 11d)|(?<=\b[Aa] \dd)|(?<=\b[Aa] 10d))"
        r" (?!(?:film|movie|print|model|image|effect|glasses|game|scan|map|world|version)s?\b)"
        r"[a-z]{3})"
    ),
    lambda match: (
        f"{cardinal(int(match['pence']))} {'penny' if match['pence'] == '1' else 'pence'}"
    ),
    words={"d"},
    at_number=True,
)
"""Before 1971: `a pie at 9d`."""
_PAID = later(
    r"\b(?:[Ff]ined|[Pp]aid|[Pp]ay|[Cc]osts?|[Ww]ages? of|[Rr]ents? of|[Ee]arned|[Pp]rice of"
    r"|[Cc]harged|[Ff]ine of|[Ww]orth|[Ss]um of)(?: only| just| about| over)? $"
)
_NOTE = later(r" (?:notes?|postal orders?|pieces?)\b")
_PER = later(
    r" (?:an?|per|each|the) (?:week|day|year|month|hour|night|quarter|bushel|ton|lb|pound|dozen"
    r"|head|acre|yard|piece|gallon|bottle|pair|couple|stone|man|term|visit|lesson|cwt)\b"
)
_AGES = later(
    r"\b(?:the|in|his|her|their|my|your|our|early|mid|late|under|over|into|of|these|those)[ -]$",
    re.IGNORECASE,
)
_CLOSES = later(r"[,;:)]|\.?$|\.(?! ?\d)")
_GOES_ON = later(
    r"[,;:)]|\.(?! ?\d)|$| (?:an?|or|for|in|on|to|at|by|per|each|apiece|with|from|was|were|which"
    r"|and|but|plus|more|less|extra|damages|costs|he|she|they|it|as|of|the|all|last|this|every"
    r"|when|if)\b"
)
_OLD_COINS = later(
    r"\bguineas?\b|\bshillings?\b|\b\d{1,2}d\b|\bbob\b|\bhalf-?crowns?\b|\bfarthings?\b"
)


def _say_shillings_alone(match: re.Match[str]) -> str | None:
    """Return `forty shillings`, but `a ten shilling note`; None for a decade, or for ages."""
    text, end = match.string, match.end()
    note = preceded(match, _ARTICLE()) and _NOTE().match(text, end)
    paid = preceded(match, _PAID()) and _GOES_ON().match(text, end)
    priced = paid or (
        not preceded(match, _AGES())
        and (_PER().match(text, end) or (_CLOSES().match(text, end) and _OLD_COINS().search(text)))
    )
    if not note and not priced:
        return None
    many = match["shillings"] != "1" and not note
    return f"{say_number(match['shillings'])} shilling{'s' if many else ''}{closing_stop(match)}"


SHILLINGS_ONLY = SemioticClass(
    "money",
    later(r"(?<![\w.,’'/£$€-])(?P<shillings>\d{1,3})s\b(?:\.(?= [a-z]|[,;:)]))?(?![’']|\.? ?\d)"),
    _say_shillings_alone,
    words={"s"},
    at_number=True,
)
"""Before 1971: `fined 40s and costs`."""


def _say_stopped(match: re.Match[str]) -> str | None:
    """Return the shillings; None where neither a price nor a wage is told of."""
    if match["rate"] is None and not in_sentence(match, _OLD_PRICES()):
        return None
    number = match["shillings"]
    return (
        f"{say_number(number)} shilling{'s' if number != '1' else ''}{closing_stop(match, 'said')}"
    )


STOPPED_SHILLINGS = SemioticClass(
    "money",
    later(
        r"(?<![\w.,/£$€-])(?<!\b[Ii]n )(?<!\b[Tt]he )(?P<said>(?P<shillings>\d{1,3})s\.)"
        r"(?:(?P<rate> (?:an?|per|each|the) (?!later\b))"
        r"|(?= (?!later\b|ago\b|the\b)[a-z])|(?=[,;:)])|$)"
    ),
    _say_stopped,
    words={"s"},
)
"""`5s. to 10s. a week`."""
GUINEAS = SemioticClass(
    "money",
    later(r"(?<![\w.,/])(?P<number>\d{1,3}(?:,\d{3})*) ?gn(?:s\b|\b)"),
    lambda match: f"{say_number(match['number'])} guinea{'s' if match['number'] != '1' else ''}",
    words={"gn", "gns"},
    at_number=True,
)

_OLD_COIN = {"d": "pence", "s": "shillings"}
PENCE_RANGE = SemioticClass(
    "money",
    later(
        r"(?<![\w.,/£$€-])(?P<first>1[01]|[1-9])(?P<coin>[ds])?[–-](?P<last>1[0-9]|[1-9])(?P<unit>[ds])"
        r"(?= (?:an?|per|each|and|to|in|or|for|the)\b|[,;:)]|\.?$)"
    ),
    lambda match: (
        None
        if match["unit"] == "s" and match["coin"] is None
        else f"{cardinal(int(match['first']))} {_OLD_COIN[match['coin'] or match['unit']]}"
        f" to {cardinal(int(match['last']))} {_OLD_COIN[match['unit']]}"
    ),
    words={"d", "s"},
    at_number=True,
)
"""`8d-10d a day`."""
_WITH_PENCE = later(r"\b\d{1,2}s\.? ?\d{1,2}d\b")
SHILLINGS_BESIDE = SemioticClass(
    "money",
    later(
        r"(?<![\w.,/£$€-])(?P<shillings>\d{1,2})s"
        r"(?=[,;:)]|\.?$| (?:an?|each|per|for|and|or|to|in|on|at|the)\b)"
    ),
    lambda match: (
        f"{say_number(match['shillings'])} shilling{'s' if match['shillings'] != '1' else ''}"
        if in_sentence(match, _WITH_PENCE())
        else None
    ),
    words={"s"},
    at_number=True,
)
"""Where other prices have pence: `7s 6d for a seat and 1s for tea`."""
POUNDS_SHILLINGS_PENCE = SemioticClass(
    "money",
    later(r"£\.?s\.?d\b\.?"),
    lambda match: f"pounds, shillings and pence{closing_stop(match)}",
    marks="£",
)
"""The old money itself: `it was all £sd`."""

OLD_SUMS = (
    POUNDS_SHILLINGS_PENCE,
    PENCE_RANGE,
    STOPPED_SHILLINGS,
    SHILLINGS_BESIDE,
    SHILLINGS_ONLY,
    GUINEAS,
    SHILLINGS_AND_PENCE,
    PENCE_ALONE,
)
