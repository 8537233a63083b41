"""German: ranks, reigns, years and clock times, which eSpeak NG was heard to say wrong."""

import re

from audio_edition.pronounce.continental.german_words import WORDS
from audio_edition.pronounce.continental.numeral import say_numeral
from audio_edition.pronounce.continental.shared import any_of, shared_classes
from audio_edition.pronounce.roman import roman_value
from audio_edition.pronounce.semiotic import SemioticClass, closing_stop, later, preceded

_MONTHS = "|".join(WORDS.months)
_ONES = (
    *("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf"),
    *("zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"),
)
_TENS = ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
_IRREGULAR = {1: "erst", 3: "dritt", 7: "siebt", 8: "acht"}


def stem(number: int) -> str:
    """Return an ordinal without its ending: 21 is `einundzwanzigst`."""
    hundreds, rest = divmod(number, 100)
    head = "" if not hundreds else "hundert" if hundreds == 1 else f"{_ONES[hundreds - 1]}hundert"
    return f"{head}{_stem_below_hundred(rest)}" if rest else f"{head}st"


def _stem_below_hundred(number: int) -> str:
    if number < 20:
        return _IRREGULAR.get(number) or f"{_ONES[number - 1]}t"
    tens, ones = divmod(number, 10)
    return f"{_ONES[ones - 1]}und{_TENS[tens - 2]}st" if ones else f"{_TENS[tens - 2]}st"


_IN_THE = later(
    r"\b(?:[Ii]n|[Aa]n|[Aa]uf|[Bb]ei|[Mm]it|[Nn]ach|[Ss]eit|[Vv]on|[Vv]or|[Zz]u|[Aa]us|[Uu]nter"
    r"|[Ww]ährend|[Ww]egen|[Nn]eben|[Üü]ber|[Zz]wischen|[Aa]b) der $"
)
_ENDINGS = (
    (_IN_THE, "en"),
    (
        later(r"\b(?:[Dd](?:er|as|ie)|[Jj]ede[rs]?|[Dd]iese[rs]?|[Ii]ns|[Aa]ns|[a-zA-Z]*eine) $"),
        "e",
    ),
    (later(r"\b(?:[MmDdSs]?ein|[Kk]ein|[Ii]hr|[Uu]nser|[Ee]uer) $"), "er"),
    (later(r"\b(?:als|wurde|wird|war|ist|wurden|Platz|Rang) $|^\W*$"), "er"),
)
"""What stands in front of an ordinal, and the ending that it asks for."""


def _rank(number: int, match: re.Match[str]) -> str | None:
    """Return an ordinal with the ending that the word before it asks for."""
    if not 1 <= number <= 999:
        return None
    ending = next((ending for before, ending in _ENDINGS if preceded(match, before())), "en")
    return stem(number) + ending


def _say_rank(match: re.Match[str]) -> str | None:
    return _rank(int(match["rank"]), match)


_DETERMINED = later(
    r"\b(?:[Dd](?:er|as|ie|en|em|es)|[Aa]m|[Ii]m|[Zz]u[mr]|[Vv]om|[Bb]eim|[Ii]ns|[Aa]ns"
    r"|(?:[MmDdSs]?|[Kk])ein(?:e[mnrs]?)?|(?:[Ii]hr|[Uu]nser|[Jj]ed|[Dd]ies)e?[mnrs]?) $"
)
_AFTER_RANK = later(r"[\dIVX]\.,? (?:und|oder|bis|zum) $")
_RANKED = later(
    r" (?:[a-zäöü]|(?:Weltkrieg|Bundesliga|Stock|Platz|Klasse|Geburtstag|Kapitel|Mal|Auflage)\b)"
)


def _is_rank(match: re.Match[str]) -> bool:
    """Tell whether what stands around a number shows that it is a rank."""
    told = preceded(match, _DETERMINED()) or preceded(match, _AFTER_RANK())
    return told or _RANKED().match(match.string, match.end()) is not None


def _say_ordinal(match: re.Match[str]) -> str | None:
    return _say_rank(match) if _is_rank(match) else None


_OPENER = later(
    r"\s+[„»(]?(?:D(?:er|ie|as|ies\w*|ort|ann|anach|abei|och|a)|E(?:r|s|in\w*)|S(?:ie|o|ein\w*)|I(?:hr\w*|ch|m|n)"
    r"|W(?:ir|enn|er|as|o|ie)|A(?:ber|ls|uch|m|uf|lle)|U(?:nd|m)|N(?:ach|ur|un)|H(?:ier|eute)"
    r"|Mit|Für|Von|Bei|Viele|Kein\w*|Mein\w*|Jetzt|Später|Man|Zu)\s"
)


def _say_roman_rank(match: re.Match[str]) -> str | None:
    if _OPENER().match(match.string, match.end()) or not (
        _is_rank(match) or not match.string[: match.start()].strip()
    ):
        return None
    return _rank(roman_value(match["rank"]) or 0, match)


def _say_date(match: re.Match[str]) -> str | None:
    month = int(match["month"])
    if not 1 <= month <= len(WORDS.months) or not 1 <= int(match["day"]) <= 31:
        return None
    return f"{_rank(int(match['day']), match)} {WORDS.months[month - 1]} "


_NO_NAMES = "Im|Am|Der|Die|Das|Den|Dem|Des|Zum|Zur|Vom|Beim|Als|Und|Ein"
_NUMBERED = "Kapitel|Teil|Band|Akt|Buch|Artikel|Szene|Klasse|Stufe|Hartz|Typ|Phase|Abschnitt"
_QUEENS = r"Elisabeth|Katharina|Maria|Isabella|Christina|Margarethe|Beatrix|Viktoria|Anna|Victoria"
_TITLES = (
    "Kaiser|König|Papst|Zar|Königin|Kaiserin|Zarin|Herzog|Großherzog|Fürst|Kurfürst|Prinz|Graf"
    "|Landgraf|Markgraf|Sultan|Schah|Pharao|Patriarch|Bischof|Erzbischof|Gegenpapst"
)
_DATIVE = later(
    r"\b(?:[Vv]on|[Mm]it|[Uu]nter|[Bb]ei|zu|[Nn]ach|[Ss]eit|vom|zum|gegenüber|[Dd]em)"
    rf"(?: (?:{_TITLES}))?(?: [A-ZÄÖÜ][a-zäöüß]+)? $"
)
_TITLED = later(rf"\b(?:{_TITLES})s? (?:[A-ZÄÖÜ][a-zäöüß]+ )?$")
_REGNAL = later(
    r"Adolf|Albert|Albrecht|Alexander|Alfons|Alfonso|Andreas|Antiochos|August|Baudouin"
    r"|Benedikt|Boris|Bonifatius|Carol|Carlos|Christian|Clemens|Dareios|Darius|David|Eduard"
    r"|Emanuel|Erich|Ernst|Eugen|Felipe|Ferdinand|Franz|Friedrich|Georg|Gregor|Gustav|Hadrian"
    r"|Harald|Heinrich|Innozenz|Iwan|Jakob|Jakobus|Johann|Johannes|Josef|Joseph|Julius"
    r"|Justinian|Karl|Kasimir|Knut|Konrad|Konstantin|Ladislaus|Leo|Leopold|Lothar|Ludwig|Magnus"
    r"|Manuel|Maria|Martin|Maximilian|Mehmed|Michael|Murad|Napoleon|Nikolaus|Olaf|Otto|Paul"
    r"|Pedro|Peter|Philipp|Pius|Ptolemaios|Ramses|Richard|Robert|Rudolf|Ruprecht|Selim"
    r"|Sigismund|Sixtus|Stephan|Süleyman|Theodosius|Umberto|Urban|Viktor|Waldemar|Wenzel"
    r"|Wilhelm|Xerxes"
)
"""What more than one king, emperor or pope was called."""


def _is_regnal(match: re.Match[str]) -> bool:
    """Tell whether a name has the number of a reign: one letter may be a name's initial."""
    known = match["queen"] or _REGNAL().fullmatch(match["name"])
    return bool(known) or len(match["numeral"]) > 1 or preceded(match, _TITLED())


def _say_reign(match: re.Match[str]) -> str | None:
    """Return what a king is called: `Ludwig der vierzehnte`, `unter Wilhelm dem zweiten`."""
    number = roman_value(match["numeral"])
    if not number or not _is_regnal(match):
        return None
    if match["genitive"]:
        words = f" des {stem(number)}en"
    elif preceded(match, _DATIVE()):
        words = f" {'der' if match['queen'] else 'dem'} {stem(number)}en"
    else:
        words = f" {'die' if match['queen'] else 'der'} {stem(number)}e"
    return words + ("." if _OPENER().match(match.string, match.end()) else closing_stop(match))


_DIALLED = later(r"\b0\d+-$")


def _say_year(match: re.Match[str]) -> str | None:
    """Return `neunzehnhundert 38`, whose last part the engine says right."""
    if preceded(match, _DIALLED()):
        return None
    rest = int(match["rest"])
    return f"{_ONES[int(match['century']) - 1]}hundert{f' {rest}' if rest else ''}"


def _say_time(match: re.Match[str]) -> str:
    hour, minutes = int(match["hour"]), int(match["minutes"])
    return f"{hour} Uhr {minutes}" if minutes else f"{hour} Uhr"


_SCORED = later(
    r"[Ss]ieg(?:t|te|ten|e|reich\w*)?\b|[Bb]esieg|[Nn]iederlage|[Rr]emis\b|[Uu]nentschieden"
    r"|[Ff]ührung\b|führten?\b|[Rr]ückstand|[Ee]ndstand|[Ee]rgebnis|[Vv]erhältnis|[Mm]aßstab"
    r"|\bgewann|gewonnen|gewinn|[Vv]erlor|schlug|geschlagen|[Uu]nterl[ae]g|\bende(?:te|ten|t)\b"
    r"|[Ss]timmen\b|[Tt]oren?\b|[Tt]reffer|[Pp]unkten?\b|[Ss]atz\b|[Hh]albzeit"
    r"|[Cc]hancen?\b|[Qq]uoten?\b|\bstand es\b|\bausgegangen"
    r"|\bgegen (?!\d)|\d \(\d{1,2}:\d"
)
_SIGHT = 60


def _say_score(match: re.Match[str]) -> str | None:
    """Return the word between two sides; None for what may be a time or a verse: `3:16`."""
    clock = int(match["first"]) <= 24 and re.fullmatch(r"[0-5]\d", match["last"])
    near = match.string[max(0, match.start() - _SIGHT) : match.end() + _SIGHT]
    return None if clock and not _SCORED().search(near) else " zu "


_CENTURY = r"(?P<century>1[1-9])(?P<rest>\d\d)"

_ROMAN = (
    SemioticClass(
        "roman",
        later(
            rf"\b(?:(?P<queen>{_QUEENS})|(?!(?:{_NO_NAMES}|{_NUMBERED}) )"
            r"(?P<name>[A-ZÄÖÜ][a-zäöüß]+?))(?P<genitive>(?<![aeiu])(?<!Clemen)(?<!Carlo)s)?"
            r"(?P<said> (?P<numeral>[IVX]+)\.)"
        ),
        _say_reign,
        glance=later(r" [IVX]+\."),
    ),
    SemioticClass(
        "roman",
        later(
            r"(?<![\w.])(?P<rank>[IVX]+)\.(?= (?:(?:und|oder|bis|zum|bis zum) [IVX]+\. )?[A-ZÄÖÜ])"
        ),
        _say_roman_rank,
        glance=later(r"[IVX]\. "),
    ),
    SemioticClass(
        "roman",
        later(
            rf"\b(?:(?:{_NUMBERED}) (?=[IVX]+\b)|[A-ZÄÖÜ][a-zäöüß]+ (?=[IVX]{{2}}))"
            r"(?P<said>[IVX]+)(?!\w|\.\w)"
        ),
        say_numeral,
        glance=later(r" [IVX]+\b"),
    ),
)
_DATES = (
    SemioticClass(
        "date",
        later(r"(?<![\w.])(?P<day>\d{1,2})\.(?P<month>\d{1,2})\. ?(?=(?:\d{4}|\d\d)\b(?!\.\d))"),
        _say_date,
        marks=("0.",),
    ),
    SemioticClass(
        "date",
        later(
            r"(?<![\w.])(?P<day>\d{1,2})\.(?P<month>0?[1-9]|1[0-2])\.(?=\s+[a-zäöü(]|[,;:–-]\s?)"
        ),
        lambda match: (said := _say_date(match)) and said.rstrip(),
        marks=("0.",),
    ),
)
_ORDINALS = (
    SemioticClass(
        "ordinal",
        later(
            r"(?<![\w.,:–-])(?P<rank>\d{1,2})\."
            r"(?=(?:(?:, ?| ?(?:bis|und|oder|auf den|zum|[–/-]) ?)(?:zum )?\d{1,2}\.){1,6} ?"
            r"[A-ZÄÖÜ])"
        ),
        _say_rank,
        marks=("0.",),
    ),
    SemioticClass(
        "ordinal",
        later(rf"(?<![\w.,:])(?P<rank>\d{{1,2}})\.(?= ?(?:{_MONTHS}|Jahrhundert|Jh\b|Jhd\b))"),
        _say_rank,
        marks=("0.",),
    ),
    SemioticClass(
        "ordinal",
        later(r"(?<![\w.,:–-])(?P<rank>\d{1,3})\.(?= [A-ZÄÖÜa-zäöü])"),
        _say_ordinal,
        marks=("0.",),
    ),
)
_TIMES = (
    SemioticClass(
        "time",
        later(
            r"(?<![\w.,:])(?P<hour>[01]?\d|2[0-4])[:.](?P<minutes>[0-5]\d)"
            r"(?: Uhr\b|(?= ?(?:bis|und|–|-) ?\d{1,2}[:.]\d\d Uhr))"
        ),
        _say_time,
        marks=(":", "0."),
    ),
    SemioticClass(
        "time",
        later(
            r"\b(?:[Uu]m|[Gg]egen|[Aa]b|[Ss]eit|[Nn]ach|[Vv]or|[Bb]is|[Vv]on) "
            r"(?P<said>(?P<hour>[01]?\d|2[0-4]):(?P<minutes>[0-5]\d))(?![\w:])"
        ),
        _say_time,
        marks=":",
    ),
    SemioticClass(
        "score",
        later(
            r"(?<![\w.,:])(?P<first>\d{1,3})(?P<said>:)(?=(?P<last>(?!0\d)\d{1,3}(?:\.000)*)"
            r"(?![\w:]|,\d| (?:Stunden?|Minuten?|h|min)\b))"
        ),
        _say_score,
        marks=":",
    ),
)
_YEARS = (
    SemioticClass(
        "year",
        later(rf"(?<![\w.,]){_CENTURY}(?=er\b)"),
        lambda match: _say_year(match) if match["rest"][1] == "0" else None,
        marks=("0000",),
    ),
    SemioticClass(
        "year",
        later(
            r"(?:\b(?:[Ii]m Jahre?|[Ss]eit|[Vv]on|[Bb]is|[Vv]or|[Nn]ach|[Aa]b|[Uu]m|[Ii]n|und|"
            rf"{_MONTHS}) |(?<=\d\.)|(?<![\w.,])(?!\d{{4}} [A-ZÄÖÜ]))(?P<said>{_CENTURY})"
            r"(?![\w.,]\d|\w| (?:Euro|Menschen|Meter|Kilometer|Mann|Dollar|Kilo|Stück|m|km|kg)\b)"
        ),
        _say_year,
        marks=("0000",),
    ),
)
_STREET = SemioticClass(
    "abbreviation",
    later(r"(?P<name>[A-ZÄÖÜ][A-ZÄÖÜa-zäöüß-]*[a-zäöüß])str\.(?!\w)"),
    lambda match: f"{match['name']}straße{closing_stop(match)}",
    marks=".",
)
_COMPOUND = SemioticClass(
    "measure",
    later(rf"(?<=\d-)(?P<said>{any_of(WORDS.units)})(?=-[A-ZÄÖÜ])"),
    lambda match: WORDS.units[match["said"]][1],
    marks=("0-",),
)
"""`ein 5-kg-Sack`."""
_DAYS = SemioticClass(
    "interval",
    later(r"(?<=\d\.)(?P<said> ?[-–] ?)(?=\d{1,2}\.)"),
    lambda _match: " bis ",
    marks=".",
)
"""`1.-15. August`."""
_FOLLOWING = SemioticClass(
    "abbreviation",
    later(r"(?<=\d )(?P<said>f\.)(?!\w)"),
    lambda match: "folgende" + closing_stop(match),
    marks=".",
)

CLASSES = (
    *_ROMAN,
    *_DATES,
    *_ORDINALS,
    *_TIMES,
    *_YEARS,
    _STREET,
    _FOLLOWING,
    _COMPOUND,
    _DAYS,
    *shared_classes(WORDS),
)
