"""Intervals and scores, said with `to`: `3–4 days`, `$5m–$6m`, `won 3-2`; but not `50-50`."""

import re

from audio_edition.pronounce.alphanumeric import say_label
from audio_edition.pronounce.between import joint
from audio_edition.pronounce.dates import ANY_DAY, ANY_MONTH, MONTHS
from audio_edition.pronounce.number_words import cardinal
from audio_edition.pronounce.numerals import NUMBER, PLURAL, say_number
from audio_edition.pronounce.semiotic import SemioticClass, in_sentence, later, preceded
from audio_edition.pronounce.units import UNIT


def _rises(first: str, last: str) -> bool:
    """Return whether two numbers are a stretch: the last is larger, or a year cut short."""
    same_kind = len(first) == len(last) or len(last) < 4 or "." in first + last
    if len(first) < 4 < len(last) + 1 and last.endswith("000"):
        return True
    past_thousand = len(first) == 3 and len(last) == 4 and last < "2100"
    cut_short = len(first) == 4 and (len(last) == 2 or (len(last) == 1 and first[-1] < last))
    return cut_short or past_thousand or (same_kind and float(first) < float(last))


_DOCKET = later(r"\b(?:Nos?\.|[Cc]ases?|[Dd]ockets?) (?:[\d-]+(?:,| and|, and) )?$")
_DOCKET_YEAR = 2
"""Digits of the year in the number of a case: `No. 12-696`."""


def _say_interval(match: re.Match[str]) -> str | None:
    first, last = match["first"].replace(",", ""), match["last"].replace(",", "")
    below = match.string[max(0, match.start() - 1) : match.start()] in {"−", "-"}
    if _is_docket(match) or (not below and not _rises(first, last)):
        return None
    return joint(match)


def _say_short_year(match: re.Match[str]) -> str:
    return f" to oh {cardinal(int(match['year']))}"


def _is_docket(match: re.Match[str]) -> bool:
    """Return whether these are a year and the number of a case: `No. 12-696`."""
    if not len(match["first"]) == _DOCKET_YEAR < len(match["last"]):
        return False
    return preceded(match, _DOCKET())


_COUNT = later(r"\d (?:in the )?(?:count|pitch)\b")
"""Baseball: balls and strikes."""
_PARTED = later(r"\d (?:split|rule|blend|divide|portfolio|principle)\b")
_WHOLE = 100
"""In per cent."""


def _say_score(match: re.Match[str]) -> str | None:
    if _is_docket(match):
        return None
    below = match.string[max(0, match.start() - 1) : match.start()] == "−"
    if match.group("first", "last") == ("24", "7") and not in_sentence(match, GAME()):
        return " "
    if (match["first"] == match["last"] and not below) or _COUNT().match(match.string, match.end()):
        return " "
    first, last = int(match["first"]), int(match["last"])
    if first + last == _WHOLE and _PARTED().match(match.string, match.end() + 1):
        return " "
    bowled = first <= _TEAM < last and in_sentence(match, CRICKET())
    if bowled and not _COUNTED().match(match.string, match.end() + len(match["last"])):
        return " for "
    return joint(match) if first < last else " to "


_COUNTED = later(rf" {PLURAL}\b")
_TEAM = 10
"""Wickets that there are."""
CRICKET = later(
    r"\bwickets?\b|\binnings\b|\bovers\b|\ball out\b|\d dec(?:lared)?\b|\bbowl|\bstumps\b|\blbw\b"
    r"|\d by the close\b|\bclose of play\b"
)
_BEFORE = r"(?<![\w/:-])(?<!\d\.)(?P<first>\d[\d,]*(?:\.\d+)?)%?"
_AFTER = r"(?=[$£€]?(?P<last>\d[\d,]*(?:\.\d+)?)(?![\d/]|-\d))"

GAME = later(
    r"\b(?:[Ww][io]n(?:s|ning)?\b|[Bb]eat(?:en|s)?|[Ll]os[etis]+|dr[ae]wn?|draws|defeat(?:s|ed)?"
    r"|victor(?:y|ies)|thrash|hammer(?:ed|ing)\b|lead(?:s|ing)?\b|led\b|trail(?:s|ed|ing)?\b|scor"
    r"|finish|ended|half[- ]time|aggregate|penalt|goal|match(?:es)?\b|finals?\b|down\b|up\b"
    r"|shoot-?out|minutes? (?:left|remaining|to go|to play)\b|Cup|League|side\b|triumph|sets?\b)",
)


DECLARED = SemioticClass(
    "abbreviation",
    later(r"(?<=\d\d[–-]\d )dec\b(?:\.(?= [a-z]|[,;)]))?"),
    lambda _match: "declared",
    words={"dec"},
)
"""`312-7 dec`."""
SHORT_YEAR = SemioticClass(
    "interval",
    later(r"(?<=\b(?:19|20)\d\d)(?P<said>[–-]0(?P<year>[1-9]))(?![\w/-]|[.,]\d)"),
    _say_short_year,
    marks=("–0", "-0"),
)
DECADES = SemioticClass(
    "interval",
    later(r"(?<=\d0s)(?P<said>\s?[–-]\s?)(?=[’'‘]?(?:\d\d)?\d0s\b)"),
    lambda _match: " to ",
    marks=("0s",),
)


def _say_ratio(match: re.Match[str]) -> str:
    return " to ".join(map(say_number, match.group().split(":")))


def _say_parts(match: re.Match[str]) -> str | None:
    """Return from which part to which; None where the letters name none, as of units."""
    first, last = match["first"], match["last"] or match["first"]
    begin, end = match["from"], match["until"]
    rises = int(first) < int(last) and not {begin, end} & _MAGNITUDES
    if not rises and not (first == last and begin < end and begin.islower() == end.islower()):
        return None
    number = f"{say_label(last)} " if match["last"] else ""
    return f"{say_label(first)} {begin.upper()} to {number}{end.upper()}"


_MAGNITUDES = frozenset("kKmMbBgsxhtTpclLVWJNCF")
"""Letters that make a number larger or a measure."""
_PART = r"\((?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})\)"
BRACKETED = SemioticClass(
    "interval",
    later(rf"{_PART}(?P<said>\s?[–-]\s?)(?={_PART})"),
    lambda _match: " to ",
    marks="–-",
)
"""`3(a)–(c)`, `Eqs. (3)–(5)`."""
MEASURES = SemioticClass(
    "interval",
    later(rf"(?<=\d)\s?(?:{UNIT})(?P<said>\s?[–-]\s?)(?=\d[\d.,]*\s?(?:{UNIT})(?![\w/²³]))"),
    joint,
    marks="–-",
)
"""`5mm–7mm`, `10 km - 15 km`."""
RATIO = SemioticClass(
    "interval",
    later(
        rf"(?<![\w:])(?<!\d[.,])(?!(?:1[5-9]|20)\d\d:|\d{{4,}}:\d{{4}})(?:(?:{NUMBER}):)?(?:{NUMBER}):(?:{NUMBER})(?![\w:]|[.,]\d)"
    ),
    _say_ratio,
    marks=("0:",),
    at_number=True,
)
"""`1,000,000:1`, `2.35:1`, `5:3:2`."""
PARTS = SemioticClass(
    "interval",
    later(
        r"(?<![\w.,])(?P<first>\d{1,4})(?P<from>[A-Za-z])\s?[–-]\s?(?P<last>\d{1,4})?(?P<until>[A-Za-z])(?!\w)"
    ),
    _say_parts,
    marks="–-",
    at_number=True,
)
"""`rules 7a–c`, `lots 12A–12F`."""
BOWLING = SemioticClass(
    "score",
    later(
        r"\b(?:[Tt]ook|[Tt]aking|[Ff]igures of|[Cc]laimed|[Rr]eturned) "
        r"\d(?P<said>[–-])(?=\d\d\d?(?![\w/:–-]|[.,]\d"
        r"| (?!(?:in|off|from|and|on|at|as|with|to|for|but|including"
        r"|before|against|today|either)\b)[a-z]))"
    ),
    lambda _match: " for ",
    marks=("0–", "0-"),
)
"""Cricket, wickets for runs: `took 5-42`."""
BEFORE_CHRIST = SemioticClass(
    "interval",
    later(r"(?<![\w.,/-])\d[\d,]{0,5}(?P<said>\s?[–-]\s?)(?=\d[\d,]{0,5} ?(?:BCE?\b|B\.\s?C\.))"),
    joint,
    marks=("0–", "0-", "0 "),
    at_number=True,
)
"""Years that count down: `1792–1750 BC`."""
INTERVAL = SemioticClass(
    "interval",
    later(rf"{_BEFORE}(?P<said>\s?–\s?|\s-\s|-){_AFTER}"),
    _say_interval,
    marks="–-",
    at_number=True,
)
BLOW = SemioticClass(
    "interval",
    later(r"\b1(?P<said>[–-])2(?= (?:punch|combination|combo|finish)\b)"),
    lambda _match: "-",
    marks=("0–", "0-"),
)
"""`a 1-2 punch`."""
POINTS = SemioticClass(
    "score",
    later(r"(?<=\d[-–]\d \()(?P<first>\d{1,2})/(?P<last>\d{1,2})(?=\))"),
    lambda match: f"{cardinal(int(match['first']))} to {cardinal(int(match['last']))}",
    marks=("0/",),
)
"""Of a tie-break: `7-6 (7/4)`."""
_MONTH = later(rf"{ANY_MONTH} $")


def _say_record(match: re.Match[str]) -> str | None:
    """Return games won and lost; None for days: `Oct. 4-13 this year`."""
    if preceded(match, _MONTH()):
        return None
    lost = cardinal(int(match["losses"])) if match["losses"] != "0" else "oh"
    return f"{cardinal(int(match['wins']))} and {lost}"


RECORD = SemioticClass(
    "score",
    later(
        r"(?<![\w/:,.–-])(?:(?:(?<=\b[Ii]mproved to )|(?<=\b[Ii]mproves to )|(?<=\b[Ff]ell to )"
        r"|(?<=\b[Dd]ropped to )|(?<=\bthe year )|(?<=\bthe season ))"
        r"(?=[\d–-]+(?:[.,;]| (?:and|with|after|on|in|at|this|last)\b))|(?<=\brecord of )"
        r"|(?<=, now )(?=[\d–-]+,)"
        r"|(?<=\b[Ii]mproving to )|(?=[\d–-]+, \d\d?\.\d\d(?: ERA\b|\)))"
        r"|(?=[\d–-]+,? (?:record|(?<!\b[Tt]he \d\d-\d\d )mark"
        r"|season|campaign"
        r"|overall|(?:this|that|last|on the) (?:year|season))\b))"
        r"(?P<wins>\d{1,3})[–-](?P<losses>\d{1,3})(?![\w/:–-]|[.,]\d)"
    ),
    _say_record,
    marks=("0–", "0-"),
    at_number=True,
)
"""American, games won and lost: `improved to 9-0`, `a 10-2 record`."""
_FEW_TIES, _MANY_GAMES, _MONTHS, _PLAYERS = 3, 40, 12, 10


def _say_ties(match: re.Match[str]) -> str | None:
    """Return games; None for what three numbers in brackets may be else: `(4-3-3)`, `(12-25-19)`.

    Most teams have very few draws, or have played very many games.
    """
    won, lost, drawn = map(int, match.group("won", "lost", "drawn"))
    games = won + lost + drawn
    likely = drawn <= _FEW_TIES or (games >= _MANY_GAMES and won > _MONTHS)
    bracketed = match.string[: match.start()].endswith("(")
    if bracketed and (games == _PLAYERS or not likely):
        return None
    return f"{cardinal(won)}, {cardinal(lost)} and {cardinal(drawn)}"


RECORD_WITH_TIES = SemioticClass(
    "score",
    later(
        r"(?:(?<=\bwent )|(?<=\bfinished )|(?<=\brecord of )|(?<=\brecord was )|(?<=\brecord is )"
        r"|(?<=\())"
        r"(?P<won>\d{1,3})[–-](?P<lost>\d{1,3})[–-](?P<drawn>0|[1-9]\d?)(?![\w/:–-]|[.,]\d)"
    ),
    _say_ties,
    marks=("0–", "0-"),
    at_number=True,
)
"""Games won, lost and drawn: `went 88-41-6`."""
_SERVED = later(
    r"\b(?:her|his|on) serves?\b|\bserve[ds]? (?:an? ace|for the)|\bunreturned"
    r"|\b(?:break|game|set|match) points?\b|\bdeuce\b|\btennis\b"
)
_POINTS = {"0": "love", "15": "fifteen", "30": "thirty", "40": "forty"}


def _say_game(match: re.Match[str]) -> str | None:
    """Return the points of a game of tennis; None where none is told of."""
    if not in_sentence(match, _SERVED()):
        return None
    return f"{_POINTS[match['first']]} {_POINTS[match['last']]}"


HONOURS = SemioticClass(
    "score",
    later(r"(?<=\b[Aa] )2:(?P<part>[12])(?= (?:from|in|at|degree|honours)\b|[.,;)])"),
    lambda match: f"two {cardinal(int(match['part']))}",
    marks=("0:",),
)
"""Classes of British degrees: `a 2:1 from Leeds`."""
GAME_POINTS = SemioticClass(
    "score",
    later(
        r"(?<![\w/:,.–-])(?=(?:0|[1-4]\d)[–-][1-4]\d|[1-4]\d[–-]0)"
        r"(?P<first>0|15|30|40)[–-](?P<last>0|15|30|40)"
        r"(?![\w/:–-]|[.,]\d| (?:\w+s|men|women|people|children|more|per ?cent|percent)\b)"
    ),
    _say_game,
    marks=("0–", "0-"),
    at_number=True,
)
"""Tennis: `at 15-40`."""
_WON = r"(?:6[–-][0-4]|[0-4][–-]6|7[–-][56]|[56][–-]7)(?![\w–-])"
_OF_SETS = later(
    rf"(?<!\w){_WON}(?:\s?\([\d–-]+\))?(?:,| and|, and) {_WON}"
    r"|\b(?:first|second|third|fourth|fifth|opening) set\b(?! of)"
)
_COUNTED_ALONG = later(
    r"\b(?:aged?|ages|pages?|pp\.|grades?|chapters?|verses?|years?|ruled|voted|split) "
    r"(?:\d[–-]\d(?:,| and) )?$"
)
_GAMES_WON: dict[str, str] = {"0": "love", **{str(won): cardinal(won) for won in range(1, 8)}}


def _say_set(match: re.Match[str]) -> str | None:
    """Return the games of a set; None where a sentence tells of no tennis."""
    if not in_sentence(match, _OF_SETS()) or preceded(match, _COUNTED_ALONG()):
        return None
    return f"{_GAMES_WON[match['first']]} {_GAMES_WON[match['last']]}"


SET = SemioticClass(
    "score",
    later(
        rf"(?<![\w.,/:–-])(?<!\d\()(?<!\d \()(?={_WON})(?P<first>\d)[–-](?P<last>\d)(?![/:]|[.,]\d)"
    ),
    _say_set,
    marks=("0–", "0-"),
    at_number=True,
)
"""Tennis: `6-4, 6-0`."""
GAMES = (RECORD, RECORD_WITH_TIES, GAME_POINTS, SET)
"""They go before other scores: these are told by the words around them."""
TIE_BREAK = SemioticClass(
    "score",
    later(r"(?<=\d[-–]\d)\((?P<points>\d{1,2})(?:[-–](?P<others>\d{1,2}))?\)"),
    lambda match: f", {' to '.join(cardinal(int(one)) for one in match.groups() if one)}",
    marks=("0(",),
)
"""`7-6(4)`."""
SCORE = SemioticClass(
    "score",
    later(
        r"(?<![\w.,/:-])(?P<first>\d{1,3})(?P<said>[–:-])(?=(?P<last>\d{1,3})(?![\w/:-]|[.,]\d))"
    ),
    _say_score,
    marks=("0–", "0-", "0:"),
    at_number=True,
)
SHARES = SemioticClass(
    "interval",
    later(r"(?<=\d%)\s?[–-]\s?(?=\d[\d.]*%)"),
    joint,
    marks=("–", "-"),
)
"""`61%–39%`."""
JOINED_INTERVAL = SemioticClass(
    "interval",
    later(
        r"(?=[\s:–-])(?:"  # most places are passed by at once
        r"(?:(?<=[ap]\.m\.)|(?<=[ap]m)|(?<=[Mm]idnight)|(?<=[Nn]oon)|(?<=bn)|(?<=\d[kmKM]))\s?[–-]\s?"
        r"(?=[$£€]?\d|noon\b|midnight\b)"
        rf"|(?:(?<=\dst)|(?<=\dnd)|(?<=\drd)|(?<=\dth))\s?(?:–|-(?=\d+(?:st|nd|rd|th)\b))\s?(?=\d+(?:st|nd|rd|th)\b)"
        rf"|(?<=\d)\s?[–-]\s?(?={ANY_MONTH} \d)"
        r"|(?<=\d\.\d):(?=\d)"
        r"|(?<=[’'‘]\d\d)\s?[–-]\s?(?=[’'‘]\d\d)|(?<=\bK)[–-](?=(?:[1-8]|1[0-2])\b(?![.,]?\d))"
        r"|(?<=\d)\s?[–-]\s?(?=(?:present|today|now|date)\b)"
        r"|(?<=/\d)\s?–\s?(?=\d+/\d)|(?<=[°º])\s?[–-]\s?(?=\d)|(?<=illion)\s?[–-]\s?(?=[$£€]?\d)"
        r"|(?<=[½¼¾⅓⅔⅛])\s?[–-]\s?(?=[\d½¼¾⅓⅔⅛])|(?<=\d)[–-](?=\d{1,2}[½¼¾⅓⅔])"
        r"|(?<=\d['′″\"”])\s?[–-]\s?(?=\d{1,3}['′″\"”])"
        r"|(?<=\d[x×])\s?[–-]\s?(?=\d[\d.]*[x×])|(?<=\dp)\s?[–-]\s?(?=£?\d)"
        r"|(?<=[⁰¹²³⁴-⁹])\s?–\s?(?=10[⁰¹²³⁴-⁹⁻])|(?<=\b[A-Z]\d)–(?=[A-Z]?\d)"
        r"|(?<=s \d[A-Z])[–-](?=\d\d?(?!\d))|(?<=s \d\d[A-Z])[–-](?=\d\d\d?(?!\d))"
        r"|(?<=s \d\d\d[A-Z])[–-](?=\d{3}(?!\d))"
        r"|(?<=\d[CF])[–-](?=\d{1,3}[CF]\b)"
        r"|(?:(?<=\d:\d\d)|(?<=\d:\d))[–-](?=\d{1,3}(?![\w:]))|(?<=\d:\d)[–-](?=\d{1,2}:\d(?!\d)))"
    ),
    joint,
    marks=("–", "-", "0:"),
)
BETWEEN_DATES = SemioticClass(
    "interval",
    later(
        rf"\b{ANY_MONTH}"
        rf"(?: \d{{4}})?(?P<said>\s?[–-]\s?)"
        rf"(?=(?:{ANY_DAY},? )?\d{{1,2}}(?:st|nd|rd|th)? (?:{'|'.join(MONTHS)}"
        rf"|[JFMASOND][a-z]{{2}}\b)"
        rf"|(?:{'|'.join(MONTHS)}) \d{{4}})"
    ),
    joint,
    marks="–-",
)
"""Between two dates that are whole: `3 May–5 June`, `May 2019–June 2020`."""
LETTERS = SemioticClass(
    "interval",
    later(r"(?<!\w)[A-Z](?P<said>\s?–\s?|(?<=A)-(?=Z\b))(?=[A-Z](?![\w-]))"),
    lambda _match: " to ",
    marks="–-",
)
"""`A–D grades`, `an A–Z`."""
