"""Scores as British speech has them: `four nil`, `147 for three`, odds of `eleven to four`."""

import re

from audio_edition.pronounce.british.turf import odds
from audio_edition.pronounce.dates import ANY_DAY, ANY_MONTH
from audio_edition.pronounce.interval import GAME
from audio_edition.pronounce.number_words import cardinal
from audio_edition.pronounce.semiotic import (
    SemioticClass,
    closing_stop,
    in_sentence,
    later,
    preceded,
)
from audio_edition.pronounce.units import UNIT

_MOST_GOALS = 19
_SETS = later(r"\d[–-]\d,? \d[–-]\d|\bsets?\b")
"""Tennis: nothing is love."""


_LABELLED = later(
    r"\b(?:pp?\.?|nos?\.?|ages?|aged|between|scale of|turn to|(?:page|chapter|part|room|class(?:e)?"
    r"|year|verse|line|number|question|section|week|day|grade|level|step|stage|place|lot|plate"
    r"|figure|table|vol(?:ume)?|act|scene|book|row|seat|ward|unit|lesson|episode|route|form"
    r"|article|psalm|mark|exercise|rule|para|fig|reg|art|clause|item|gate|platform|zone|band|tier"
    rf"|phase|type|boeing)s?|under|{ANY_MONTH}) $",
    re.IGNORECASE,
)
_MEASURED = later(
    rf"[\s-]?(?:{UNIT})\b|\s?(?:%|per ?cent)| of (?:them|it|the|his|her|their|our|us)\b"
)


def _say_score(match: re.Match[str]) -> str | None:
    """Return `four nil`; None where this is no game, or the numbers are of pages and the like."""
    if not in_sentence(match, GAME()) or preceded(match, _LABELLED()):
        return None
    if _MEASURED().match(match.string, match.end()) or _is_price(match):
        return None
    first, last = int(match["first"]), int(match["last"])
    if max(first, last) > _MOST_GOALS and last:
        return None
    return _said(match)


def _is_price(match: re.Match[str]) -> bool:
    """Return whether these are odds: `it won at 9-2 on the Tote`."""
    return preceded(match, _AT()) and in_sentence(match, _ON_THE_TURF())


def _said(match: re.Match[str]) -> str:
    nothing = "love" if in_sentence(match, _SETS()) else "nil"
    points = (cardinal(int(number)) for number in match.group("first", "last"))
    return " ".join(point.replace("zero", nothing) for point in points)


_AT = later(r"\b[Aa]t $")
_AT_CLOSE = r" (?:overnight|at (?:lunch|tea|stumps|the close))\b"
_CRICKET = later(
    r"(?<![\d–-])\d{2,3}(?: and| &) \d{2,3}[–-]\d\b(?!\d)|\bovs\b|\bwickets?\b"
    r"|\([A-Z][a-z]+ \d[–-]\d\d|\btoss\b|\bstand of \d"
    r"|\binnings\b|\bovers\b|\bmaidens?\b|\ball out\b|\bfor \d+ declared\b|\d dec\b"
    r"|\bbowl(?:ed|er|ers|ing)\b(?! (?:green|club|alley))|\bstumps\b|\blbw\b|\bbats(?:man|men)\b"
    r"|\bbatters?\b|\bnot out\b|\bunbeaten\b|\bnightwatchman\b|\bfollow[- ]on\b|\bnew ball\b"
    r"|\b(?:off-?)?spinners?\b|\bseamers?\b|\b\d+ runs\b|\bwides\b|\bcrease\b|\btailender|\bcricket"
    r"|\bat tea\b|\bat lunch\b|\bopeners?\b|\bthe Ashes\b|\bCounty Championship\b"
)
_NO_INNINGS = later(
    r"\bframes?\b|\bsnooker\b|\bpott(?:ed|ing)\b|\bvot|\bmotion\b|\bcarried\b|\bpassed\b|\bMPs\b"
    r"|\bpeers\b|\bodds\b|\bfavourite\b|\boutsider\b|\bshot\b|\b[Pp]ages?\b|\bpp\b|\blines?\b"
    r"|\bBoeing\b|\bAirbus\b|\bNos?\b|\bchapters?\b|\bsections?\b|\btries\b|\btry\b|\b[Rr]ugby\b"
    r"|\bcourt|\b[Bb]asketball\b|\bcheques?\b|\bcase\b|\bpolls?\b"
)
_VOTED = later(r"\bvot(?:e|es|ed|ing)\b|\bmotion\b|\bMPs\b|\bpeers\b|\babstain")
_FALLING = later(
    r"\b(?:collapsed|slumped|reduced|slipped|crashed)(?: from \S+)? to $|\bdeclared (?:at|on) $"
)
_LED = later(r"\b(?:led|leads?|leading|trail(?:s|ed|ing)?|ahead|up|down)(?: by)? $")
_CLOSE = later(rf"{_AT_CLOSE}| dec\b| declared| in reply\b")
_COUNTED = later(r" [a-z]{2,}(?<!i)s\b(?<!was)(?<!his)(?<!this)(?<!has)| ?(?:%|per cent)")
_MOST_WICKETS = 10
_HUNDRED = 100
_TAKEN = (
    r"\b(?:[Tt]ook|[Tt]aking|[Ff]igures of|[Cc]laimed|[Rr]eturned|[Hh]aul of"
    r"|(?:[Ff]inished|[Ee]nded) with)"
)
_WICKETS_TAKEN = later(rf"{_TAKEN} (?:\d+[–-]\d+(?: and|,) )?$")
_FIGURES = later(rf"(?:{_TAKEN}|\b(?!(?:It|That|S?[Hh]e|[TW]?[Hh]ere|What)[’'])[A-Z][a-z]+[’']s) $")
_OF_BOWLER = later(r"\b(?!(?:It|That|S?[Hh]e|[TW]?[Hh]ere|What)[’'])[A-Z][a-z]+[’']s $")
_ALONE = later(r"[,.;:!?]|$| (?:and|in|at|for|against|is|are|was|were|on|from|off|gave|helped)\b")
_BOWLER = later(r"[A-Z][a-z]+ \($|\([A-Z][a-z]+ $")
_MANY_RUNS = 20
_OF_RUNS = later(
    r"\b(?:with|(?:best|his|her|an?)(?: career-best)?|\d+[–-]\d+(?: and|,)) $"
    r"|[A-Z][a-z]+(?:[’']s)? $|\($"
)


def _runs(number: str) -> str:
    return "nought" if number == "0" else cardinal(int(number))


_BATTED = later(
    r"\b(?:(?!The\b)[A-Z][a-z]+|were|was|are|is|on|at|from|to|with|reached|made|posted"
    r"|scored|total of) $"
)


def _is_innings(match: re.Match[str]) -> bool:
    """Return whether these are runs for wickets: a team has few wickets and many runs."""
    runs, wickets = int(match["first"]), int(match["last"])
    if wickets > _MOST_WICKETS or in_sentence(match, _VOTED()):
        return False
    if _CLOSE().match(match.string, match.end()) or preceded(match, _FALLING()):
        return not preceded(match, _LED())
    if runs <= _MOST_WICKETS:
        return False
    return in_sentence(match, _CRICKET()) or (
        runs >= _HUNDRED and preceded(match, _BATTED()) and not in_sentence(match, _NO_INNINGS())
    )


def _is_bowling(match: re.Match[str]) -> bool:
    """Return whether these are wickets for runs: `Hale took 6-42`."""
    wickets, runs = int(match["first"]), int(match["last"])
    few = runs <= _MOST_WICKETS and not (
        preceded(match, _FIGURES()) and in_sentence(match, _CRICKET())
    )
    if wickets > _MOST_WICKETS or few or _COUNTED().match(match.string, match.end()):
        return False
    closed = match.string.startswith(")", match.end())
    bowler = _BOWLER if closed else _OF_BOWLER
    bracketed = runs >= _MANY_RUNS and preceded(match, bowler())
    bracketed = bracketed and bool(closed or _ALONE().match(match.string, match.end()))
    return (
        bracketed
        or preceded(match, _WICKETS_TAKEN())
        or bool(preceded(match, _OF_RUNS()) and in_sentence(match, _CRICKET()))
    )


def _say_cricket(match: re.Match[str]) -> str | None:
    if not _is_innings(match) and not _is_bowling(match):
        return None
    return f"{_runs(match['first'])} for {_runs(match['last'])}"


_ENDS_PAIR = r"(?![\w/:–-]|[.,]\d)"
CRICKET_SCORE = SemioticClass(
    "score",
    later(rf"(?<![\w.,/:–-])(?P<first>\d{{1,3}})[–-](?P<last>\d{{1,3}}){_ENDS_PAIR}"),
    _say_cricket,
    marks=("0–", "0-"),
    at_number=True,
)
"""Cricket, runs for wickets: `147-3`; and wickets for runs: `took 6-42`."""
ANALYSIS = SemioticClass(
    "score",
    later(
        r"(?<![\w.,/:–-])\d{1,2}(?:\.[1-5])?[–-]\d{1,2}[–-]\d{1,3}[–-](?:10|\d)(?![\w/:–-]|[.,]\d)"
    ),
    lambda match: ", ".join(_overs(part) for part in re.split("[–-]", match.group())),
    marks=("0–", "0-"),
    at_number=True,
)
"""Overs, maidens, runs and wickets of a bowler: `14.3-2-45-3`."""


def _overs(written: str) -> str:
    whole, point, balls = written.partition(".")
    return cardinal(int(whole)) + (f" point {cardinal(int(balls))}" if point else "")


BRITISH_SCORE = SemioticClass(
    "score",
    later(
        r"(?<![\w.,/:-])(?<!dds of )(?<!dds at )(?P<first>\d\d?)[–-](?P<last>\d\d?)"
        r"(?! (?:on with|to win|a place|to beat|against|favourite|shot|outsider|chance|odds)\b)"
        r"(?<!draw is \d[–-]\d)(?<!draw at \d[–-]\d)"
        r"(?![\w/–-]|[.,:]\d| (?:(?!(?:wins|losses|was|is|has|as|this|its|his)\b)[a-z]{2,}s"
        r"|week|day|year|month|hour|minute|people|men|women|children|point|%))"
    ),
    _say_score,
    marks=("0–", "0-"),
    at_number=True,
)
"""As British speech has it, without `to`: `3-1`, `4-0`."""
_SIDE = (
    r"(?!(?:(?:Mon|Tues?|Wed|Weds|Thurs?|Fri|Sat|Sun)(?:day)?|Page|Chapter|Ward|Part|Line|Table"
    r"|Level|Row|Room|Group)\b)[A-Z][a-z]+(?: [A-Z]\w+)*"
)
RESULT = SemioticClass(
    "score",
    later(
        rf"\b(?!{ANY_MONTH} |{ANY_DAY} |Open )[A-Z][a-z]+ "
        r"(?P<said>(?P<first>\d\d?)[–-](?P<last>\d\d?))"
        rf"(?=(?: \([^)]*\))? (?!{ANY_MONTH}|{ANY_DAY})[A-Z][a-z]{{2,}})"
    ),
    lambda match: _said(match) if not preceded(match, _LABELLED(), "said") else None,
    marks=("0–", "0-"),
)
"""`Leeds 3-1 Hull`."""
_NIL_AWAY = later(rf"\b{_SIDE} \d{{1,3}},? {_SIDE} $")
_NIL_AT_HOME = later(rf",? {_SIDE} \d{{1,3}}(?![\w–-]|[.,:]\d)")
NIL = SemioticClass(
    "score",
    later(r"(?<=[a-z] )0(?![\w–-]|[.,:]\d)"),
    lambda match: (
        "nil"
        if preceded(match, _NIL_AWAY()) or _NIL_AT_HOME().match(match.string, match.end())
        else None
    ),
    marks=("0",),
)
"""`Leeds 3 Hull 0`, `Bury 0, Rochdale 2`."""
_GOALS = r"\d{1,2}[–-]\d\d?"
_BEHIND_GOALS = later(rf"\b{_SIDE} {_GOALS},? {_SIDE} $")
_BEFORE_GOALS = later(rf",? {_SIDE} {_GOALS}(?![\w–-]|[.,:]\d)")
GAELIC = SemioticClass(
    "score",
    later(r"(?<=[a-z] )(?P<goals>\d{1,2})[–-](?P<points>\d\d?)(?![\w–-]|[.,:]\d)"),
    lambda match: (
        f"{cardinal(int(match['goals']))} {cardinal(int(match['points']))}"
        if preceded(match, _BEHIND_GOALS()) or _BEFORE_GOALS().match(match.string, match.end())
        else None
    ),
    marks=("0–", "0-"),
)
"""Goals and points of both sides: `Cork 2-14 Clare 1-16`."""
_TURF = (
    r"\b[Oo]dds(?:-on)?\b|\bTote\b|[Bb]ookmaker|\b[Bb]ookies?\b|\boutsider\b|\bfavou?rite\b"
    r"|\bpunters?\b|\beven[- ]money\b|\bevens\b|\beach[- ]way\b|\b[Ss]tarting price\b|\bjockeys?\b"
    r"|\bLadbrokes\b|\bWilliam Hill\b|\bBetfred\b|\bPaddy Power\b|\btipster\b|\blengths\b"
    r"|\b(?:Chase|Hurdle|Handicap|Stakes|Gold Cup|Grand National)\b|\b\d\d-1\b"
    r"|\b(?:filly|colt|mare|gelding|canter|furlongs?)\b"
)
_ON_THE_TURF = later(_TURF)
_BETTING = later(
    rf"{_TURF}|\b(?:quoted at|bet|bets|betting|backed|tipped|shot|shortened|drifted|horse|price of"
    r"|winner at)\b"
)
_NO_ODDS = later(r" (?:of|way|mile|lengths?|full|cup|pint|inch)\b|-[a-z]|[½¼]")


def _say_odds(match: re.Match[str]) -> str | None:
    if not in_sentence(match, _BETTING()) or _NO_ODDS().match(match.string, match.end()):
        return None
    return odds(match)


ODDS = SemioticClass(
    "score",
    later(
        r"(?<![\w.,/£$€-])(?<!\d )(?!24/7)(?P<first>100|[1-9]\d?)/(?P<last>100|30|1\d|[1-9])"
        r"(?![\w/]|[.,]\d)"
    ),
    _say_odds,
    marks=("0/",),
    at_number=True,
)
"""Of a bet: `an 11/4 favourite`."""

_SHORT = {"wkt": "wicket", "wkts": "wickets", "ov": "over", "ovs": "overs"}
WICKETS = SemioticClass(
    "abbreviation",
    later(rf"(?<=\d )(?:{'|'.join(_SHORT)})\b\.?(?= [a-z]|[,;)]|\.?$)"),
    lambda match: _SHORT[match.group().rstrip(".")] + closing_stop(match),
    words=frozenset(_SHORT),
)
_BATTING = later(
    r"\b(?:balls?|runs?|made \d+\*|wickets?|innings|ODI|T20I?|Tests?|overs"
    r"|bat(?:ted|ting)?|fours|sixes|unbeaten"
    r"|declared|County|[Cc]rease|partnership)\b"
)


def _say_not_out(match: re.Match[str]) -> str | None:
    batting = match.group() == "*" and in_sentence(match, _BATTING())
    return " not out" if batting or in_sentence(match, _CRICKET()) else None


NOT_OUT = SemioticClass(
    "score",
    later(r"(?<=\d)(?:\*(?![\w*])|(?<=\d\d) no(?=[,;)]|\.?$))"),
    _say_not_out,
    marks="*",
    words={"no"},
)
"""`Rao (104 no)`, `Root 62*`."""
BOUNDARIES = SemioticClass(
    "score",
    later(r"(?<![\w.,])(?P<count>\d{1,2})x(?P<runs>[46])s?(?![\w.]*\d|mm|cm|\w)"),
    lambda match: (
        f"{cardinal(int(match['count']))} {'fours' if match['runs'] == '4' else 'sixes'}"
        if in_sentence(match, _BATTING())
        else None
    ),
    words={"x"},
    at_number=True,
)

BRITISH_SCORES = (ANALYSIS, GAELIC, BRITISH_SCORE, RESULT, NIL, ODDS, WICKETS, NOT_OUT, BOUNDARIES)
