"""Money: `$1.2bn`, `£5m`, `€3.50`, `$5–10 million`, `50p`."""

import re

from audio_edition.pronounce.between import joint
from audio_edition.pronounce.currencies import (
    BEFORE,
    CODES,
    COUNTRIES,
    CROWNS,
    CURRENCIES,
    REAIS,
    RUPEES,
)
from audio_edition.pronounce.fraction import VULGAR, and_part, say_mixed, vulgar_parts
from audio_edition.pronounce.numerals import ENDS_NUMBER, MAGNITUDES, NUMBER, say_number
from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, later
from audio_edition.pronounce.units import unit_name

_DETERMINER = later(
    r"(?:\b(?:an?|the|this|that|its|his|her|their|our|my|another)"
    r"|(?!\b(?:that|it|here|there|what|s?he)[’']s)\b[\w-]*[a-z][’']s) "
    r"(?:(?:new|proposed|planned|additional|extra|initial|annual|record|further|first|second|third"
    r"|separate|similar|whopping|massive|huge|modest|recent|monthly|weekly|daily|original|cool"
    r"|final|current|federal|latest|estimated|reported|[a-z]+-[a-z]+|\d+-[a-z]+),? )?$",
    re.IGNORECASE,
)
_HYPHENED = later(r"-(?!(?:plus|odd|ish)\b)[a-z]")
_NOTE = later(r" (?:bank)?(?:notes?|bills?|coins?|stamps?|vouchers?)\b")
_DEAL = later(
    r" (?:deal|fund|plan|budget|bill|loan|fine|contract|bailout|investment|package|project|prize"
    r"|settlement|lawsuit|grant|donation|bonus|gift|ticket|price tag|bond|bet|bid|bounty|reward"
    r"|jackpot|fee|cheque|check|mansion|house|home|campaign|programme|program|scheme|takeover"
    r"|acquisition|merger|stake|lottery|penalty|ransom|payout|rebate|voucher|surplus|deficit)s?\b"
)
_DESCRIBED = later(
    r"-[a-z]|, \d+-[a-z]| (?!(?:an?|in|to|for|or|and|of|per|at|on|that|which|who|was|were|is)\b"
    r"|(?:it|s?he|we|they|you|w(?:ould|ill)|c(?:ould|an)|sh(?:ould|all)|may|might|must|ha(?:s|d|ve))"
    r"\b|[a-z]+ed\b|(?:gone|spent|lost|left|back|more|less|off|out|up|down|now|then|again|today|too|here|there)\b)[a-z]"
)
_NAME = later(r" [A-Z][A-Za-z]")
_NAMED_DEAL = later(r"(?: [A-Z][\w’'-]*){1,3}(?= [a-z])")
_COIN = {"p": ("penny", "pence"), "¢": ("cent", "cents"), "c": ("cent", "cents")}
_MAGNITUDE = (
    r"(?P<magnitude>(?:bn|mn|MM|tr?n|[kmbKMBT])\b"
    r"|[ -]?(?i:(?:(?<=[ -])(?:thousand|(?:m|b|tr)illion|lakhs?|crores?|mn)|[mb]ln)\b)"
    r"(?:\.(?= [a-z]|[,;)]))?"
    r"|[ -](?:bn|m|tr?n)\b"
    r"| [mb]il\b(?:\.(?= [a-z]))?| [bBKM]\b(?![&’'-]))?"
)


def _is_adjective(match: re.Match[str]) -> bool:
    """Return whether the sum describes what follows: `a $5 million deal`, `the £20-a-day fee`."""
    text, start, end = match.string, match.start(), match.end()
    determined = _DETERMINER().search(text, max(0, start - 24), start)
    if (
        _NOTE().match(text, end)
        or _DEAL().match(text, end)
        or match.group().endswith(("-dollar", "-euro"))
    ):
        return True
    if not determined:
        return bool(_HYPHENED().match(text, end))
    article = determined.group().lower().startswith(("a ", "an "))
    named = _NAMED_DEAL().match(text, end)
    return bool(
        _DESCRIBED().match(text, end)
        or (article and _NAME().match(text, end))
        or (named and _DEAL().match(text, named.end()))
    )


def _small_coins(
    number: str, symbol: str, sign: str | None = None, *, adjective: bool = False
) -> str | None:
    """Return a sum with two decimals as notes and coins; None where it has none.

    As an adjective it has no plural: `a three dollar and fifty cent coffee`.
    """
    whole, _, part = number.replace(",", "").partition(".")
    if len(part) != 2:
        return None
    one, many, coin, coins = CURRENCIES[symbol]
    many, coins = (one, coin) if adjective and coin != "penny" else (many, coins)
    half = and_part(sign)
    pieces = [f"{say_number(whole)} {one if whole == '1' else many}"] if int(whole or 0) else []
    if int(part) or not pieces:
        pieces.append(
            f"{say_number(str(int(part)))}{half} {coin if int(part) == 1 and not half else coins}"
        )
    return " and ".join(pieces)


_APART = later(r" [–-] (?=\D)")


def _is_aside(match: re.Match[str]) -> bool:
    """Return whether a dash opens an aside: `It came to £86 – £43 each`."""
    first, number = (re.sub(r"[,\s]", "", match[key]) for key in ("first", "number"))
    scaled = match["scale"] or match["magnitude"]
    return not scaled and float(first) > float(number) and bool(_APART().search(match.group()))


def _amount(match: re.Match[str]) -> str:
    """Return the number or the two ends of a range, with the magnitude."""
    written = (match["magnitude"] or "").strip(" -.").lower()
    magnitude = f" {MAGNITUDES[written]}" if written else ""
    scale = (match["scale"] or "").strip().lower()
    scaled = f" {MAGNITUDES[scale]}" if scale else ""
    first = f"{say_number(match['first'])}{scaled}{joint(match)}" if match["first"] else ""
    number = say_number(match["number"]) + and_part(match["part"])
    if match["many"] == "s" and not first and not magnitude:
        number = number.removeprefix("one ")
    return f"{first}{number}{magnitude}"


def _say(match: re.Match[str]) -> str:
    symbol = match["symbol"]
    if match["first"] and _is_aside(match):
        _, many, *_ = CURRENCIES[symbol]
        return f"{say_number(match['first'])} {many}, {say_number(match['number'])} {many}"
    country = COUNTRIES.get(match["country"] or "", "")
    if match["code"] and symbol == "$" and not country:
        country = CODES[match["code"]][0].removesuffix(CURRENCIES["$"][0])
    if not match["magnitude"] and (not country or match["country"] != "R"):
        adjective = _is_adjective(match)
        coins = _small_coins(match["number"], symbol, match["part"], adjective=adjective)
        first = match["first"] and _small_coins(match["first"], symbol, adjective=adjective)
        if coins and (first or not match["first"]):
            said = f"{first}{joint(match)}{coins}" if first else coins
            return re.sub(rf"\b({'|'.join(CURRENCIES[symbol][:2])})\b", rf"{country}\1", said)
    amount = _amount(match)
    one, many, *_ = REAIS if match["country"] == "R" else CURRENCIES[symbol]
    if match["many"] and amount in MAGNITUDES.values():
        return f"{amount}s of {country}{many}"
    name = one if amount == "one" or _is_adjective(match) else many
    minus = "minus " if match["minus"] or match["below"] else ""
    return f"{minus}{amount} {country}{name}"


_CODED_MAGNITUDE = (
    r"(?P<magnitude>(?:bn|mn|tr?n|[mk])\b"
    r"|\s(?:(?i:thousand|lakhs?|crores?|cr|(?:m|b|tr)illion)|bn|m|tn)\b)?"
)
_PER = {
    unit: unit_name(unit, many=False)
    for unit in (
        *("lb", "kg", "oz", "gal", "sq ft", "sq m", "hr", "h", "mo", "mth", "yr", "wk", "mi", "km"),
        *("t", "ha", "MMBtu", "kWh", "MWh", "L", "l"),
    )
}
_PER |= {"lbs": "pounds", "bbl": "barrel", "b": "barrel"}


_SMALL = {"dollar": ("cent", "cents"), "euro": ("cent", "cents"), "pound": ("penny", "pence")}


def _counted(match: re.Match[str], names: tuple[str, ...]) -> str:
    written = (match["magnitude"] or "").strip().lower()
    whole, _, part = match["number"].partition(".")
    coin = _SMALL.get(names[0].rpartition(" ")[2])
    if coin and not written and whole.strip("0") and len(part) == 2:
        small = f" and {say_number(str(int(part)))} {coin[part != '01']}" if int(part) else ""
        return f"{say_number(whole)} {names[whole != '1']}{small}"
    magnitude = f" {MAGNITUDES.get(written, written)}" if written else ""
    amount = f"{say_number(match['number'])}{magnitude}"
    return f"{amount} {names[amount != 'one']}"


def _say_behind(match: re.Match[str]) -> str | None:
    if _CONTINENTAL().fullmatch(match["number"]):
        number = match["number"].replace(".", "").replace(",", ".")
        return _small_coins(number if "." in number else f"{number}.00", match["symbol"])
    return _counted(match, CURRENCIES[match["symbol"]])


def _say_coded(match: re.Match[str]) -> str:
    names = CODES["ZAR"] if match["code"] == "R" else BEFORE.get(match["code"], RUPEES)
    return _counted(match, names)


def _say_old(match: re.Match[str]) -> str:
    """Return a sum of before 1971: `three pounds, ten shillings and sixpence`."""
    names = (("pounds", "pound", "pounds"), ("shillings", "shilling", "shillings"))
    parts = [
        f"{say_number(match[key])} {one if match[key] == '1' else many}"
        for key, one, many in names
        if match[key]
    ]
    if match["pence"]:
        half = and_part(match.groupdict().get("half"))
        one = match["pence"] == "1" and not half
        parts.append(f"{say_number(match['pence'])}{half} {'penny' if one else 'pence'}")
    amount = " and ".join((", ".join(parts[:-1]), parts[-1])) if len(parts) > 1 else parts[0]
    return amount + closing_stop(match)


def _say_comma(match: re.Match[str]) -> str:
    """Return a sum with the decimal comma of the Continent."""
    return _small_coins(match["number"].replace(".", "").replace(",", "."), match["symbol"]) or ""


_CONTINENTAL_NUMBER = r"\d{1,3}(?:\.\d{3})+(?:,\d\d)?(?!\d)|\d+,\d\d(?!\d)"
_CONTINENTAL = later(_CONTINENTAL_NUMBER)
"""With the stops and the comma of the Continent: `1.250,00 €`."""
_COUNTRY = "|".join(re.escape(name) for name in sorted(COUNTRIES, key=len, reverse=True))
_BEHIND = "".join(CURRENCIES).replace("$", "").replace("¥", "")
_SYMBOL = rf"[{re.escape(''.join(CURRENCIES))}]"
_SCALE = (
    r"(?P<scale>bn|mn?|tr?n|k|[KMB]| ?(?:thousand|[mbtr]{1,2}illion))"
    rf"(?=\s?[–-]\s?(?:(?:{_COUNTRY})?{_SYMBOL}|[\d.,]+(?:bn|tr?n|[mkKMB]|\s[mbtr]{{1,2}}illion)\b))"
)
"""Of the first of two: `$5m–$6m`."""

_EIGHTHS = (
    r" \d{1,2}/(?:2|4|8|16|32)"
    r"(?=[,.;:)]|$| (?:an?|at|after|and|each|for|from|in|on|per|to|up|down)\b)"
)
"""Of old prices of shares: `$48 1/4`."""
MONEY = SemioticClass(
    "money",
    later(
        rf"(?P<minus>(?<!\w)[−-])?(?:(?<!\w)(?P<country>{_COUNTRY}))?(?P<symbol>{_SYMBOL})\s?"
        rf"(?P<below>[−-](?=\d))?"
        rf"(?:(?P<first>{NUMBER})(?:{_SCALE})?\s?[–-]\s?(?:(?:{_COUNTRY})?{_SYMBOL})?)?"
        rf"(?P<number>{NUMBER})(?P<part>[{VULGAR}]|{_EIGHTHS})?{ENDS_NUMBER}{_MAGNITUDE}"
        r"(?P<many>[’']?s\b)?(?:(?<=illion)-(?:dollar|euro)\b)?"
        r"(?: ?(?P<code>USD|CAD|AUD|NZD|HKD|SGD|TWD|MXN|GBP|EUR|JPY|CNY|INR)\b)?"
    ),
    _say,
    marks="".join(CURRENCIES),
)
OLD_MONEY = SemioticClass(
    "money",
    later(
        r"£(?P<pounds>\d{1,3}(?:,\d{3})*)(?:[.,]? |/|\.(?=\d+s\b))(?P<shillings>1?\d)(?:s\.?\b\.?"
        r"|/-)(?:,? ?(?P<pence>1?\d)(?P<half>½)?d\b\.?)?"
    ),
    _say_old,
    marks="£",
)
SHILLINGS = SemioticClass(
    "money",
    later(
        r"(?<![\w.,/])(?P<pounds>£(?!.))?(?P<shillings>[1-9]?\d)(?:s\.?,? ?|/)"
        r"(?P<pence>1?\d)(?P<half>½)?d\b\.?"
    ),
    _say_old,
    words={"d", "½d"},
    at_number=True,
)
SHILLINGS_ALONE = SemioticClass(
    "money",
    later(r"(?<![\w.,/-])(?P<number>\d{1,3})/[-–](?!\w)"),
    lambda match: f"{say_number(match['number'])} shilling{'s' if match['number'] != '1' else ''}",
    marks=("0/",),
    at_number=True,
)
"""`5/-`."""
COMMA_MONEY = SemioticClass(
    "money",
    later(r"(?P<symbol>€)\s?(?P<number>(?:\d{1,3}(?:\.\d{3})+|\d+),\d\d)(?!\d|[,.]\d)"),
    _say_comma,
    marks="€",
)
KRONER = SemioticClass(
    "money",
    later(
        rf"(?<![\w.,])(?P<number>{NUMBER})(?P<magnitude>\s(?:(?:m|b)illion|bn|m))?\s?(?P<symbol>kr|zł|Kč)\b\.?(?=\W|$)"
    ),
    lambda match: _counted(match, CROWNS[match["symbol"]]) + closing_stop(match),
    words=frozenset(CROWNS),
    at_number=True,
)


_PERIODS = {
    "pcm": "per calendar month",
    "pm": "per month",
    "ph": "per hour",
    "p/h": "per hour",
    "pw": "per week",
    "pa": "per annum",
    "pp": "per person",
    "ppn": "per person per night",
    "pppn": "per person per night",
}


def _say_pence(match: re.Match[str]) -> str:
    number = match["number"] or match["whole"]
    if match["part"]:
        words = say_mixed(number, *vulgar_parts(match["part"]))
        return f"{words} {'pence' if number else 'penny'}"
    return f"{say_number(number)} {'penny' if number == '1' else 'pence'}"


def _say_coins(match: re.Match[str]) -> str:
    number = match["number"]
    half = " and a half" if number.endswith("½") else ""
    described = match["cent"] and _is_adjective(match)
    name = _COIN[match["coin"] or match["cent"]][number != "1" and not described]
    return f"{say_number(number.rstrip('½'))}{half} {name}"


COINS = SemioticClass(
    "money",
    later(
        r"(?<![\w.,])(?P<number>\d{1,3}(?:\.\d+|½)?)(?:(?P<coin>p)(?!\w|\.\s?\w)|(?P<cent>[c¢])(?!\w))"
    ),
    _say_coins,
    marks="¢½",
    words={"p", "c"},
    at_number=True,
)
SYMBOL_BEHIND = SemioticClass(
    "money",
    later(
        rf"(?<![\w.,])(?P<number>{_CONTINENTAL_NUMBER}|{NUMBER})(?P<magnitude>(?:bn|mn?|k)|\s(?:thousand|(?:m|b|tr)illion|bn|m))?"
        rf"\s?(?P<symbol>[{_BEHIND}])(?![\w\d])"
    ),
    _say_behind,
    marks="".join(CURRENCIES),
    at_number=True,
)
_RAND = r"R(?=\d[\d.]*(?:bn|m| (?:m|b|tr)illion)\b|\d{1,3}(?:,\d{3})+\b|\d+\.\d\d\b)"
CODED = SemioticClass(
    "money",
    later(
        rf"(?<!\w)(?P<code>{'|'.join(BEFORE)}|Rs|{_RAND})\.?\s?(?P<number>{NUMBER}){ENDS_NUMBER}"
        rf"{_CODED_MAGNITUDE}(?! (?!was|has|is|plus|less|as)[a-z]{{2,}}s\b| (?:people|men|women)\b)"
    ),
    _say_coded,
    words={*BEFORE, "Rs", "R"},
)
CODE_BEHIND = SemioticClass(
    "money",
    later(
        rf"(?<![\w.,])(?P<number>{NUMBER}){ENDS_NUMBER}{_CODED_MAGNITUDE}\s?(?P<code>{'|'.join(CODES)})\b"
    ),
    _say_coded,
    words=frozenset(CODES),
    at_number=True,
)
PER_PERIOD = SemioticClass(
    "money",
    later(
        rf"(?:{_SYMBOL}[\d.,]*\d(?:[km]|bn| (?:m|b)illion)?|\d ?%)"
        r"(?P<said> ?(?P<period>pcm|pm|p/?h|pppn|ppn|pw"
        r"|p\.?a(?:\b\.)?|p\.w\.|p\.c\.m\.|(?<! )pp)(?!\w))"
    ),
    lambda match: f" {_PERIODS[match['period'].replace('.', '')]}{closing_stop(match)}",
    words={"pcm", "pm", "ph", "pppn", "ppn", "pw", "pa", "pp", "p"},
)
"""`£950 pcm`, `5% p.a.`"""
PENCE = SemioticClass(
    "money",
    later(
        r"(?:(?<= for )|(?<= of )|(?<= at )|(?<= cost )|(?<= paid )|(?<= and )|(?<= or ))"
        r"(?P<number>[1-9]|1[01])d(?=[.,;:)]|$"
        r"| (?:an?|each|apiece|per|or|and|to|in|on|at|was|by|more|less)\b)"
        r"|(?<![\w.,])(?P<whole>\d{1,2})?(?P<part>[½¼¾])d(?!\w)(?:\.(?=[,;:)]| [a-z]))?"
    ),
    _say_pence,
    words={"d", "½d", "¼d", "¾d"},
)
"""Before 1971: `4½d`."""
PER_UNIT = SemioticClass(
    "money",
    later(
        r"(?:(?<=\d)|(?<=illion)|(?<=\d[mkp¢c]))/"
        r"(?P<unit>lbs?|kg|oz|gal|sq ft|sq m|bbl|hr|h|mo|mth|yr|wk"
        r"|b|t|mi|km|MMBtu|[kM]Wh|[Ll]|day|week|month|year|hour|night|person|ton(?:ne)?|head|share|barrel|mile|minute"
        r"|acre|ha|hectare|gallon|lit(?:re|er)|pound|ounce|unit|user|pupil|student|household|bottle|bushel)\b\.?(?!\w)"
    ),
    lambda match: f" per {_PER.get(match['unit'], match['unit'])}{closing_stop(match)}",
    marks="/",
)
