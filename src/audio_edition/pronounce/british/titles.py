"""Honours, offices and troops as British print shortens them: `Bt`, `hon sec`, `A Coy`."""

from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, later, preceded
from audio_edition.pronounce.short_words import STOPPED, any_of, some_of

_HONOURS = {"Bt": "Baronet", "Bts": "Baronets", "Kt": "Knight", "Bart": "Baronet"}
_HONOURS |= some_of(STOPPED, "Esq")
HONOUR = SemioticClass(
    "title",
    later(
        r"(?:\b(?:[A-Z][\w’-]*|\d(?:st|nd|rd|th)),? (?!Bart)"
        r"|\bSir (?:[A-Z][\w’.-]* ){0,3}[A-Z][\w’-]+, (?=Bart\b))"
        r"(?P<said>(?P<honour>Bts?|Kt|Esq|Bart)\b\.?)"
        r"(?![\w’'-]| (?:cotton|maize|corn|toxins?|crops?|genes?)\b)"
    ),
    lambda match: _HONOURS[match["honour"]] + closing_stop(match, "said"),
    words=frozenset(_HONOURS),
)
"""Behind a name: `Sir James Hale Bt`, `the 5th Bt`."""
_OFFICE = (
    r"[Ss]ec\b|[Tt]reas\b|[Ss]ecretar|[Tt]reasurer|[Pp]res|[Vv]ice\b|[Ff]ellow|[Ll]ife|Auditor|Solicitor|Ald"
    r"|Chairman|Colonel|Canon|Curator|Librarian|Editor|Consul|D[A-Z]|LL|Doctor|Freeman|[Dd]egree"
)
_PERSON = (
    r"Friend|Gentlem[ae]n|Lad(?:y|ies)\b|Member|M(?:iss|rs?)\b|Sir\b|Dame\b"
    r"|[Aa]nd (?:[Ll]earned|[Gg]allant)|members? (?:for|opposite)\b"
)
HONORARY = SemioticClass(
    "title",
    later(rf"\b(?P<letter>[Hh])on\b\.?(?= (?:{_OFFICE}))"),
    lambda match: f"{match['letter']}onorary",
    words={"Hon", "hon"},
)
HONOURABLE = SemioticClass(
    "title",
    later(
        r"\b(?:(?P<right>[Rr])t\b\.? (?P<with>[Hh])on\b\.?"
        rf"|(?P<letter>[Hh])on\b\.?(?= (?:{_PERSON}))"
        r"|(?:(?<=[Tt]he )|(?<=\bnée )|(?<=\bnee ))Hon\b\.?(?= [A-Z]))"
    ),
    lambda match: (
        f"{match['right']}ight {match['with']}onourable"
        if match["right"]
        else f"{match.group()[0]}onourable"
    ),
    words={"Hon", "hon"},
)
"""`the hon Member`, `Hon Mrs Hale`."""
_BEHIND_OFFICE = {
    "Sec": "Secretary",
    "sec": "secretary",
    "Treas": "Treasurer",
    "treas": "treasurer",
}
OFFICE = SemioticClass(
    "title",
    later(
        r"(?:(?<=\b[Hh]on )|(?<=\b[Hh]on\. )|(?<=\bGen )|(?<=\bHome )|(?<=\bCo )|(?<=\bForeign )"
        r"|(?<=\bPerm )|(?<=\b[Aa]sst ))"
        rf"(?P<word>{any_of(_BEHIND_OFFICE)})\b\.?(?!\w)"
    ),
    lambda match: _BEHIND_OFFICE[match["word"]] + closing_stop(match),
    words=frozenset(_BEHIND_OFFICE),
)
GENERAL_SECRETARY = SemioticClass(
    "title", later(r"\bGen(?= Sec\b)"), lambda _match: "General", words={"Gen"}
)
_NAME_BEFORE = later(r"\b(?:[A-Z][\w’-]*|[Tt]he),? $")
SISTER_OR_BROTHER = SemioticClass(
    "title",
    later(
        r"\b(?:Sr|Br)(?= [A-Z][a-z]+(?: [a-z,.]| [A-Z][a-z]+\b|[’',.;:]))"
        r"(?! (?:Lecturer|Manager|Vice|Software|Engineer|Director|Analyst|Editor|Partner))"
    ),
    lambda match: (
        None
        if preceded(match, _NAME_BEFORE())
        else {"S": "Sister", "B": "Brother"}[match.group()[0]]
    ),
    words={"Sr", "Br"},
)
"""In orders; behind a name `Sr` is the elder."""
_TROOPS = {
    **some_of(STOPPED, "Bn", "Regt", "Inf", "Cav", "Div"),
    "Coy": "Company",
    "Bty": "Battery",
    "Bde": "Brigade",
    "Armd": "Armoured",
    "Cdo": "Commando",
    "Sqn": "Squadron",
    "Fd": "Field",
    "Amb": "Ambulance",
}
TROOPS = SemioticClass(
    "abbreviation",
    later(
        r"(?:\b(?=Div \d|(?:Bn|Bde|Coy|Div|Bty|Regt) HQ\b)"
        r"|\b[Tt]he (?=Bn\b|Bde\b|Coy\b|Bty\b)"
        r"|(?<!\w)(?:\d{1,3}(?:st|nd|rd|th)?|[A-H]|[A-Z][a-z]{3,}"
        r"|Armd|Inf|Cdo|Bde|Lt|Fd|HQ|\([A-Z][a-z]+\)) )"
        rf"(?P<said>(?P<word>{any_of(_TROOPS)})\b\.?)(?![\w’'-]|\.\w)(?<!\d Bn)"
    ),
    lambda match: _TROOPS[match["word"]] + closing_stop(match, "said"),
    words=frozenset(_TROOPS),
)
"""`51st Highland Div`, `A Coy`, `3 Cdo Bde`."""
ACTING = SemioticClass(
    "title",
    later(
        r"(?<![\w/])(?P<how>[AT])/(?=(?:Capt|Maj|Col|Lt|Sgt|Cpl|Insp|Supt|Cdr|D?[CS]?I|D?[CS]|P[CS]|[AD]?CC|DS|DCS)\b)"
    ),
    lambda match: "Acting " if match["how"] == "A" else "Temporary ",
    words={"A", "T"},
    glance=later(r"[AT]/[A-Z]"),
)
"""`A/Capt Hale`."""
JUNIOR = SemioticClass(
    "title",
    later(r"\b(?!Jan|Feb|Mar|Apr|May)[A-Z][a-z]+, (?P<said>Jun)\b(?=[,;)]| of )"),
    lambda _match: "Junior",
    words={"Jun"},
)
JUDGE = SemioticClass(
    "title",
    later(r"\b[A-Z][a-z]+ (?P<said>MR)(?= [a-z]|[,;:.)’]|$)"),
    lambda _match: "M.R",
    words={"MR"},
)
"""The Master of the Rolls, and no Mister: `Lord Denning MR`."""
BRITISH_TITLES = (
    HONOUR,
    HONORARY,
    HONOURABLE,
    OFFICE,
    GENERAL_SECRETARY,
    SISTER_OR_BROTHER,
    TROOPS,
    ACTING,
    JUNIOR,
    JUDGE,
)
