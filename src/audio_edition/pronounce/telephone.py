"""Telephone numbers, digit by digit with pauses: `555-0142`, `+1 (212) 555-0142`."""

import re

from audio_edition.pronounce.initialism import say_letters
from audio_edition.pronounce.number_words import cardinal, digits
from audio_edition.pronounce.numerals import say_number
from audio_edition.pronounce.semiotic import SemioticClass, in_sentence, later, preceded


def _say_abroad(match: re.Match[str]) -> str | None:
    """Return None for a number with a sign that is too short for a telephone: `+2.3%`."""
    short = match.group().startswith("+") and sum(map(str.isdigit, match.group())) < _SHORTEST
    return None if short or _is_interval(match) else say_telephone(match)


_RISING = later(r"(?!555)\d{3}-[12]\d{3}")
_NUMBER = later(r"\b(?i:tel|phone|call|dial|ring|text|fax|mobile|number|line|at|on|is)\b|^\W*$")


def _is_interval(match: re.Match[str]) -> bool:
    """Return whether these are pages or years: `pp. 998-1003`, `from 930-1066`."""
    if not _RISING().fullmatch(match.group()):
        return False
    return not _NUMBER().search(match.string[: match.start()])


def say_telephone(match: re.Match[str]) -> str:
    """Return the digits of what a pattern found, or of what is to be said of it."""
    return say_groups(match.groupdict().get("said") or match.group())


def say_groups(written: str) -> str:
    """Return the digits of each group, and a pause between two."""
    groups = (digits(group) for group in re.findall(r"\d+", written))
    last = ", X" if re.search(r"[\d-]X$", written) else ""
    plus = "plus " if written.startswith("+") else ""
    return plus + ", ".join(groups) + last


_SHORTEST = 7
_GAP = r"[ .\N{NON-BREAKING HYPHEN}\N{NO-BREAK SPACE}-]"
_AMERICAN = (
    rf"(?:\+?1{_GAP}?)?(?:\(\d{{3}}\)[ -]?|\d{{3}}(?:{_GAP}|/))\d{{3}}{_GAP}\d{{4}}|\d{{3}}-\d{{4}}"
    rf"|1{_GAP}\(?8\d\d\)?{_GAP}(?:\d{{3}}{_GAP}\d{{4}})"
)
_ABROAD = (
    rf"(?:\+|(?<!\d )\b00(?=[1-9]))\d{{1,3}}(?:{_GAP}?\(\d{{1,5}}\){_GAP}?\d+"
    rf"|{_GAP}\(?\d{{1,12}}\)?)(?:(?:{_GAP}|/)\d{{2,8}})*|\+\d{{4,7}}(?: \d{{3,4}}){{1,3}}"
)
_AT_HOME = (
    rf"(?:0\d{{2,5}}|\(0\d{{1,5}}\)|0\d(?=-\d{{3}} ))[ -]\d{{3,8}}(?:{_GAP}\d{{2,6}}){{0,2}}"
    rf"|0\d(?: \d\d){{4}}"
    r"|\(\d{2,3}\)(?: \d{2,4}){3}|0[1-9]\d{8,9}"
)
TELEPHONE = SemioticClass(
    "telephone",
    later(
        rf"(?<![\w.,/-])(?<!\d )(?:{_AMERICAN}|{_AT_HOME}|{_ABROAD}|\+\d{{8,14}})"
        r"(?![\w-]|/(?![A-Z][a-z])|[.,]\d)"
    ),
    _say_abroad,
    marks=("00", "000", "0000"),
    at_number=True,
)


def _say_lettered(match: re.Match[str]) -> str:
    words = (say_letters(word) for word in match["letters"].split("-"))
    named = (word.lower() if word.isalpha() else word for word in words)
    return f"{say_groups(match.group())}, {' '.join(named)}"


LETTERED = SemioticClass(
    "telephone",
    later(
        rf"(?<![\w.,/-])(?:1{_GAP}[89]\d\d{_GAP}|[89]\d\d-|\([89]\d\d\)[ -]?)"
        rf"(?:\d{{3}}{_GAP})?(?P<letters>[A-Z]{{2,9}}(?:-[A-Z]{{2,9}})*)\b"
    ),
    _say_lettered,
    marks="-",
)
_KEYS = {"*": "star", "#": "pound"}
_TEXTED = later(r"\b(?:[Tt]ext|[Ss]en[dt]|SMS\b|[Mm]essag)")


def _say_short_code(match: re.Match[str]) -> str | None:
    """Return the digits; None for what else is counted: `from the U.S.A to 25000 homes`."""
    number = match.group()
    if number.startswith("1-"):
        return f"one {cardinal(int(number[2:]))}"
    texted = number.startswith("118 ") or in_sentence(match, _TEXTED())
    return say_telephone(match) if texted else None


SHORT_CODE = SemioticClass(
    "telephone",
    later(
        r"(?:(?<=[A-Z] to )\d{5,6}(?![\w-]|[.,]\d)|(?<![\w.,-])118 118(?![\w-]|[.,]\d)"
        r"|(?<![\w.,-])1-[89]00(?= (?:number|line|call)s?\b))"
    ),
    _say_short_code,
    marks=("0000", "000"),
    at_number=True,
)
"""`text HELP to 741741`, `1-800 numbers`."""
KEYS = SemioticClass(
    "telephone",
    later(
        r"\b(?:[Dd]ial(?:l?ed|l?ing|s)?|[Pp]ress(?:ed|ing|es)?|[Cc]all(?:ed)?|[Ee]nter(?:ed)?"
        r"|[Tt]yped?) "
        r"(?P<said>(?:[*#]\d*)+)(?!\w)"
    ),
    lambda match: " ".join(_KEYS.get(key) or digits(key) for key in match["said"]),
    marks="*#",
)
"""What is keyed in: `dial *67`."""
BOOK_NUMBER = SemioticClass(
    "telephone",
    later(
        r"\b(?:ISBN(?:-1[03])?|ISSN)(?::| is| number)? ?"
        r"(?P<said>\d[\d -]{8,15}[\dX]|\d{4}-\d{3}[\dX])(?![\w-])"
    ),
    say_telephone,
    words={"ISBN", "ISSN"},
)
SOCIAL_SECURITY = SemioticClass(
    "telephone",
    later(r"(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])"),
    say_telephone,
    marks="-",
    at_number=True,
)
EMERGENCY = SemioticClass(
    "telephone",
    later(
        r"(?:(?<=mergency services, )|(?<=mergency services on )|(?<=mergency number, )"
        r"|(?<=mergency number ))(?:911|999|112|111|000)\b"
        r"|(?<![\w.,-])(?:911|999|112|111)(?= (?:and|or) (?:911|999|112|111)\b)"
        r"|(?<=(?:911|999|112|111) and )(?:911|999|112|111)\b(?![,.]\d)"
        r"|(?<=(?:911|999|112|111) or )(?:911|999|112|111|101)(?![\w,-]|[./]\d)"
        r"|(?:(?<=, or )|(?<=otherwise ))999(?= (?:if|in)\b|[.;])"
        r"|(?:(?<=[Dd]ial )|(?<=[2-9]11 or )|(?<=[2-9]11, ))[2-8]11(?! \w+s\b)(?![\w-]|[.,/]\d)"
        r"|(?:(?<=\bring )|(?<=\bcall )|(?<=[Pp]hone )"
        r"|(?<=police on )|(?<=service on )|(?<=line on )|(?<=them on )|(?<=us on )|(?<=NHS ))"
        r"(?:111|999|101|911)"
        r"(?=[.,;!?](?!\d)|$| (?:or|if|to|in|and|with|at|about)\b"
        r"|(?<=NHS 111) (?:line|service|call|online))"
        r"|(?<![\w.,$£€/-])(?:[2-8]11|988)"
        r"(?= (?:[a-z]+ )?(?:service(?! [a-z]*(?:members|m[ae]n|women|people)\b)|system|line"
        r"|lifeline|hotline|helpline|call cent(?:er|re))\b)"
        r"|(?:(?<=[a-z], )|^)[2-8]11"
        r"(?= (?:will|can) (?:get|connect|put|help|route|direct) (?:you|them|us|callers|people)\b)"
        r"|(?<![\w.,$£€/-])(?:911|999|112|000|111)(?= (?:calls?|caller|operators?|dispatch"
        r"|emergency|service|handler)\b)"
        r"|(?<![\w.,$£€/-])(?<!Porsche )911(?![\w,-]|[./]\d)"
        r"(?! (?:people|men|women|of|more|other|new|feet|Carrera|Turbo|GT\d?"
        r"|(?!calls|callers|services)[a-z]{3,}s)\b)"
    ),
    say_telephone,
    marks=("000",),
    at_number=True,
)
_HELP = later(
    r"\b(?:[Cc]all(?:s|ed|er|ers|ing)?\b|[Dd]ial(?!og|ec)|(?:[Rr]ing|[Rr]ang)\b|[Pp]hon|[Tt]elephone|[Tt]ext(?:ed)?\b|[Ee]mergency\b|[Pp]olice\b"
    r"|[Aa]mbulance|[Pp]aramedic|Samaritans\b|[Hh]elpline|NHS\b|[Pp]ower cut|[Cc]ontact|[Rr]eport)"
)
_AMOUNT = later(
    r"\b(?:of|than|about|over|under|nearly|by|were|some|almost|all|page|p\.?|[Rr]oom|[Rr]oute|[Nn]o\.?"
    r"|(?:bus|psalm|flight|lot|hymn)) $",
    re.IGNORECASE,
)


def _say_service(match: re.Match[str]) -> str | None:
    """Return the digits, where help is called and nothing counted."""
    if not in_sentence(match, _HELP()) or preceded(match, _AMOUNT()):
        return None
    return say_groups(match.group())


SERVICE = SemioticClass(
    "telephone",
    later(
        r"(?<![\w.,$£€/–-])(?<!\d )"
        r"(?:999|111|101|112|105|116 ?(?:000|111|117|123)|118 ?\d{3}|1471|1571)"
        r"(?=[,;:!?)”’]|\.(?!\d)|$| (?:or|if|and|to|in|for|on|at|when|with|day|free|instead|is|was"
        r"|from|rather|before|after|as|but|because|then|not|via|who"
        r"|straight|first|immediately|calls?|number|service|helpline|line|handlers?|operators?)\b)"
    ),
    _say_service,
    marks=("000", "0000"),
    at_number=True,
)
"""Short British numbers that everybody knows: `or 999 in an emergency`, `Samaritans, 116 123`."""
_CALL = (
    r"\b(?:[Cc]all(?:ed|ing|s)?|[Dd]ial(?:l?ed|l?ing|s)?|[Rr]ang|[Rr]ing|[Pp]hone[ds]?|[Tt]ext(?:s|ed|ing)?"
    r"|[Tt]ext(?:s|ed|ing)? (?:(?:[^\s,.;]+ ){1,4})to"
    r"|[Nn]umber (?:is|was|to call is|to ring is)|[Ll]ine (?:on|is)|NHS|[Ee]mergency number"
    r"|[Hh]elpline(?: is|,| on)?|[Cc]ontacted (?:on|at)|[Rr]eached on|[Ff]reephone"
    r"|[Hh]otline(?: is|,| on)?|are on|[Tt]el\.?:?|[Ff]ax:?|[Mm]obile:?|[Pp]hone:?|WhatsApp)"
)
_CALL_WORDS = frozenset(
    word
    for name in (
        *("call", "called", "calling", "calls", "dial", "dialed", "dialled", "dialing", "dialling"),
        *(
            "dials",
            "rang",
            "ring",
            "phone",
            "phoned",
            "phones",
            "text",
            "texts",
            "texted",
            "texting",
        ),
        *(
            "number",
            "line",
            "emergency",
            "helpline",
            "hotline",
            "are",
            "contacted",
            "reached",
            "freephone",
            "tel",
            "fax",
            "mobile",
        ),
    )
    for word in (name, name.capitalize())
) | {"WhatsApp", "NHS"}
_ROUND_NUMBER = later(r"(?:[Cc]all|[Tt]ext|[Ff]ax)\w*:?(?: .*)? \d\d0$")
_IN_ANY_LIST = later(r"(?:[Nn]umber|[Ll]ine|are) \w+(?: \w+)? (?!911|988|999|11[12])\d+$")
_OF_CALLS = later(
    r"\b(?:[Cc]all|[Dd]ial|[Rr]ing|[Pp]hone|[Tt]ext|[Hh]elp ?line|[Hh]ot ?line|[Pp]olice"
    r"|[Ee]mergenc|[Aa]mbulance|NHS|[Ff]ree of charge)"
)


def _say_dialled(match: re.Match[str]) -> str | None:
    """Return the digits; None for a round number of people, or where nobody calls."""
    if _ROUND_NUMBER().fullmatch(match.group()):
        return None
    if _IN_ANY_LIST().fullmatch(match.group()) and not in_sentence(match, _OF_CALLS()):
        return None
    return say_telephone(match)


DIALLED = SemioticClass(
    "telephone",
    later(
        rf"{_CALL} (?P<said>\d{{3}}|(?:(?<=[Dd]ial )|(?<=Tel )|(?<=Tel\. )|(?<=Tel: ))\d{{4}})"
        r"(?=[.,;!?)](?!\d)|$"
        r"| (?:for|if|in|now|and|or|at|to|about|on|when|with|today|free|instead|first|twice"
        r"|again|after|before|because|but|once|from|by)\b)"
    ),
    _say_dialled,
    words=_CALL_WORDS,
)
CALLED = SemioticClass(
    "telephone",
    later(
        rf"{_CALL} (?:(?:the|our|his|her|my|your|us|me) (?:\w+ )?(?:at |on )"
        r"|[A-Z][a-z]+ (?:[A-Z][a-z]+ )?on )?"
        rf"(?P<said>(?:\(\d{{2,5}}\)[ -]?)?\d(?:[ /.-]?\d){{4,14}})"
        r"(?![\w/-]|[.,]\d| \(?\d| [a-z]{3,}s\b| (?:people|of)\b)"
    ),
    say_telephone,
    words=_CALL_WORDS,
)
CARD = SemioticClass(
    "telephone",
    later(r"(?<![\w.,-])\d{4}(?:[ -]\d{4}){3}(?![\w-])"),
    say_telephone,
    marks=("0000",),
    at_number=True,
)
EXTENSION = SemioticClass(
    "telephone",
    later(
        r"(?:(?<=\d)|(?<=\d,)|(?<=\d\)))"
        r"(?P<said> ?(?:[Ee]xt\.?|(?<=\d[-. ]\d{4} )x|(?<=\d[-. ]\d{4}, )x) ?(?P<number>\d{1,5}))\b"
    ),
    lambda match: f" extension {_say_extension(match['number'])}",
    words={"ext", "Ext", "x"},
)


def _say_extension(number: str) -> str:
    return digits(number) if len(number) > 2 else say_number(number)


_LINKS = {" is": " is", " number": " number", " no.": " number"}
INSIDE = SemioticClass(
    "telephone",
    later(
        r"\b(?P<said>(?P<word>[Ee]xtension(?P<is> is| number| no\.)?|[Ee]xt\.?) "
        r"(?P<number>\d{2,5}))(?![\w,.]?\d)(?!\w)"
        r"(?! (?:feet|foot|ft|m|met(?:er|re)s|miles|yards)\b)"
    ),
    lambda match: (
        f"{'E' if match['said'][0] == 'E' else 'e'}xtension"
        f"{_LINKS.get(match['is'], '')} {_say_extension(match['number'])}"
    ),
    words={"extension", "Extension", "ext", "Ext"},
)
"""Inside a house: `extension 3305`."""
INSIDE_BRACKET = SemioticClass(
    "telephone",
    later(r"(?<=\()x(?P<number>\d{3,5})(?=\))"),
    lambda match: f"extension {_say_extension(match['number'])}",
    words={"x"},
)
"""`the desk (x4417)`."""


def _say_codes(match: re.Match[str]) -> str:
    """Return each code digit by digit, with what is between them."""
    return re.sub(r"\d+", lambda code: digits(code.group()), match.group()).replace("/", ", ")


AREA = SemioticClass(
    "telephone",
    later(
        r"(?<![\w.,$£€/-])\d{3,4}(?= (?:area|dialing|dialling) code\b)"
        r"|(?:(?<=[Aa]rea code )|(?<=[Dd]ialling code )|(?<=[Dd]ialing code ))\d{3,5}\b"
        r"|(?:(?<=[Aa]rea code is )|(?<=[Aa]rea code was )|(?<=[Aa]rea code is still )"
        r"|(?<=[Aa]rea code was still ))\d{3}\b"
        r"|(?:(?<=[Aa]rea codes )|(?<=\bprefix )|(?<=\bprefixes ))\d{3}"
        r"(?:(?:[/,]| and|, and) ?\d{3})*\b"
    ),
    _say_codes,
    words={"area", "Area", "prefix", "prefixes", "dialing", "dialling", "Dialling", "Dialing"},
)
_TOLD = later(
    r"\b(?:[Pp]hone|[Tt]elephone|[Dd]ial\w*|[Aa]rea codes?|[Pp]refix|[Cc]all(?:s|ers?)?)\b"
)
_DIALLED = later(r"\b(?:[Dd]ial\w*|[Cc]all(?:s|ed|ing)?|[Pp]refix|[Aa]rea code)(?: a| the)? $")
_DIALLED_FIRST = later(r" (?:before|first|prefix|area code|number|exchange|phone)\b")


def _say_area(match: re.Match[str]) -> str | None:
    """Return the digits; None where nothing is dialled: `pages 1-250`."""
    first = _DIALLED_FIRST().match(match.string, match.end()) and in_sentence(match, _TOLD())
    return f"one, {digits(match['area'])}" if first or preceded(match, _DIALLED()) else None


LONG_DISTANCE = SemioticClass(
    "telephone",
    later(r"(?<![\w.,$£€/-])1-(?P<area>[2-9]\d\d)(?![\w–-]|[.,]\d)"),
    _say_area,
    marks=("0-",),
    at_number=True,
)
"""American, an area alone: `dial 1-718 first`."""
_LIFELINE = later(r"\b(?:[Ll]ifeline|[Hh]otline|[Cc]risis|[Ss]uicide)\b")
LIFELINE = SemioticClass(
    "telephone",
    later(
        r"(?:(?<=\bto )|(?<=[Cc]all )|(?<=[Cc]alling )|(?<=[Dd]ial )|(?<=[Tt]ext )|(?<=number )"
        r"|(?<=[Ll]ifeline, )|(?<=[Ll]ifeline at )|(?<=\bat )|(?<=\bon ))"
        r"988(?![\w,-]|[./]\d| \w+s\b| of\b)"
    ),
    lambda match: say_telephone(match) if in_sentence(match, _LIFELINE()) else None,
    marks=("000",),
    at_number=True,
)
"""American: who is in despair dials 988."""
