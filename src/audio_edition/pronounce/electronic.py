"""Addresses on the net: `www.example.org/news`, `desk@example.org`, `@example`, `#example`."""

import re

from audio_edition.pronounce.alphanumeric import say_label
from audio_edition.pronounce.initialism import letter_names, say_letters
from audio_edition.pronounce.number_words import digits
from audio_edition.pronounce.numerals import say_number
from audio_edition.pronounce.semiotic import SemioticClass, later

_MARKS = {
    ".": " dot ",
    "/": " slash ",
    "@": " at ",
    "-": " dash ",
    "_": " underscore ",
    "?": " question mark ",
    "=": " equals ",
    "&": " and ",
    "#": " hash ",
    ":": " colon ",
    "%": " percent ",
    "+": " plus ",
    "~": " tilde ",
}
_ENDINGS = (
    "ly|ai|app|dev|com|org|net|edu|gov|info|io|int|news|tv"
    "|co|eu|uk|ie|de|fr|es|nl|ch|se|au|nz|ca|jp|biz|xyz|museum|online|shop|site|blog|cloud|pl|ru|cn|kr|br|mx"
    "|me|scot|wales|london|club|store|tech|media|link|wiki|travel|za|dk|fi|pt|gr|cz|hu|sg|hk|tv|fm|gg"
)
_FILE_ENDINGS = (
    *("pdf", "docx", "doc", "xlsx", "xls", "txt", "html", "htm", "jpeg", "jpg", "png", "gif"),
    *(
        "mp3",
        "mp4",
        "csv",
        "zip",
        "exe",
        "py",
        "json",
        "js",
        "xml",
        "md",
        "css",
        "php",
        "svg",
        "mov",
    ),
    *("avi", "wav", "epub", "pptx", "ppt", "log", "ini", "toml", "yaml", "yml", "sh", "dll", "iso"),
    *("cpp", "java", "tsx", "ts", "rb", "rs", "go", "dmg", "apk", "bat", "rar", "gz", "tex", "bib"),
    *(
        "psd",
        "flac",
        "ogg",
        "m4a",
        "m4b",
        "mkv",
        "webm",
        "odt",
        "rtf",
        "webp",
        "heic",
        "tiff",
        "tif",
        "bmp",
    ),
    *("cfg", "conf", "sql", "db", "jar", "bak", "tmp", "dat", "bin", "ipynb", "ics", "srt", "vtt"),
)
_FILE_WORDS = frozenset(
    form
    for ending in _FILE_ENDINGS
    for word in (ending.rstrip("34"),)
    for form in (word, word.upper(), word.capitalize())
)
_ENDING_WORDS = frozenset(_ENDINGS.split("|")) | _FILE_WORDS | {"NET"}
_LABEL = r"(?:[A-Za-z0-9_-]+\.)+"
_DOMAIN = rf"{_LABEL}(?:{_ENDINGS})\b"
_ANY_DOMAIN = rf"{_LABEL}[a-z]{{2,12}}\b"
_PATH = r"(?::\d+)?(?:/[\w./~%?=&#+:,@-]*[\w/]|\?[\w=&%-]+)?"


_SPELLED = (
    "uk|de|fr|eu|io|ai|tv|us|ca|au|nz|ie|es|nl|ch|se|jp|br|kr|cn|ru|pl|cz|dk|fi|pt|gr|hu|sg|hk"
    "|fm|gg|za|mx"
)
"""Countries, and endings that are said by their letters."""
_UNSAYABLE = r"(?<![A-Za-z0-9])[bcdfghjklmnpqrstvwxz]{2,5}(?![A-Za-z0-9])"
"""Letters without a vowel: `bbc`, `html`."""
_AGENCY = r"(?<![\w-])[a-z]{2,3}(?=\.gov\b)"
"""Of a government: `irs.gov`."""
_BY_LETTERS = later(rf"(?<=\.)(?:{_SPELLED})(?=[/.:?]|$)|{_UNSAYABLE}|{_AGENCY}")
_JOINT = "\N{ONE DOT LEADER}"
"""Parts letters while an address is taken apart: none holds it."""


def _spell(address: str) -> str:
    """Say an address: its words as they are, and by its letters what is none."""
    lettered = _BY_LETTERS().sub(lambda match: _JOINT.join(match.group().upper()), address)
    return _say_marks(lettered).replace(_JOINT, ".")


def _say_marks(address: str) -> str:
    """Say the marks and numbers of an address, and its words as they are."""
    marked = "".join(_MARKS.get(character, character) for character in address)
    return re.sub(r"\w*\d\w*", _say_token, marked)


def _say_token(match: re.Match[str]) -> str:
    """Return a token that holds digits, which stand apart from the letters beside them."""
    token = match.group()
    if token.isdecimal():
        return say_label(token) if re.fullmatch(r"(?:19|20)\d\d", token) else say_number(token)
    runs = re.findall(r"\d+|[^\W\d]+", token)
    return " ".join(say_label(run) if run.isdecimal() else run for run in runs)


def _say_url(match: re.Match[str]) -> str:
    address = (match["address"] or match["named"]).rstrip("/")
    known = address.lower().startswith("www.")
    return ("W.W.W dot " if known else "") + _spell(address[4 * known :])


def _words(name: str) -> str:
    """Part the words of a name that has no blanks: `BlackLivesMatter`, `save_the_bees`."""
    parted = re.sub(
        r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[^\W\d])(?=\d)"
        r"|(?<=\d)(?=[A-Z]|[^\W\d]{3})",
        " ",
        name,
    )
    return re.sub(r"\d+|\b[A-Z]{2,5}\b", _say_part, parted.replace("_", " "))


def _say_part(match: re.Match[str]) -> str:
    return say_label(match.group()) if match.group().isdecimal() else say_letters(match.group())


def _say_file(match: re.Match[str]) -> str:
    parts = re.sub(r"[-() ]+", " ", match["stem"].replace(".", " point ")).split("_")
    stem = " underscore ".join(map(_words, parts))
    return f"{stem} dot {_say_suffix(match['ending'])}"


_VOWEL = later("[AEIOU]")
_SHORT_WORDS = frozenset(("BAT", "BIN", "DAT", "JAR", "LOG", "MOV", "ZIP"))
"""What some files end with, and what is said as it is written."""


def _say_suffix(written: str) -> str:
    """Return what a file's name ends with: `P.D.F`, `M.P three`, `docx`."""
    letters = written.upper().rstrip("0123456789")
    number = f" {say_number(written[len(letters) :])}" if len(letters) < len(written) else ""
    spelled = letters not in _SHORT_WORDS and (len(letters) < 4 or not _VOWEL().search(letters))
    return (".".join(letters) if spelled else written.lower()) + number


def _say_path(match: re.Match[str]) -> str:
    path = match.group().replace("file://", "file")
    slash = "backslash" if "\\" in path else "slash"
    return _say_marks(re.sub(r"[()]", " ", path.replace("\\", "/"))).replace("slash", slash)


URL = SemioticClass(
    "electronic",
    later(
        rf"(?<![\w@/])(?:(?:https?|ftp)://(?P<address>(?:{_ANY_DOMAIN}|localhost|[\d.]+\d){_PATH})"
        rf"|(?P<named>(?:www\.{_ANY_DOMAIN}|{_DOMAIN}|localhost(?=:)|{_ANY_DOMAIN}(?=/)){_PATH}))(?!@)"
    ),
    _say_url,
    marks="/",
    words=_ENDING_WORDS | {"www", "localhost"},
)
EMAIL = SemioticClass(
    "electronic",
    later(rf"(?<!\w)[\w.+-]+@{_ANY_DOMAIN}"),
    lambda match: _spell(match.group()),
    marks="@",
)


_NO_WORD = later(_UNSAYABLE)


def _say_handle(match: re.Match[str]) -> str:
    name = match.group()[1:]
    if match.group()[0] == "#":
        written = match.string[: match.start()].lower().endswith(("hashtag ", "hashtags "))
        words = letter_names(name) if _NO_WORD().fullmatch(name) else _words(name)
        return f"{'' if written else 'hashtag '}{words}"
    dotted = (" underscore ".join(map(_words, part.split("_"))) for part in name.split("."))
    return f"at {' dot '.join(dotted)}"


HANDLE = SemioticClass(
    "electronic",
    later(
        r"(?<![\w@#])(?!#(?=[a-fA-F]*\d)[\da-fA-F]{6}\b)(?:[@#](?=[A-Za-z]\w)|#(?=\d+[A-Za-z]{3}))\w+(?:(?<=\w)\.\w+)*"
    ),
    _say_handle,
    marks="@#",
)
FILE = SemioticClass(
    "electronic",
    later(
        r"(?<![\w./\\-])(?P<stem>(?:[A-Za-z]|\d+[_-])(?:[\w-]|\.(?=\d))*(?: ?\(\d+\))?)\."
        rf"(?P<ending>{'|'.join(_FILE_ENDINGS)})\b(?![\w/])",
        re.IGNORECASE,
    ),
    _say_file,
    words=_FILE_WORDS,
)


def _say_ending(match: re.Match[str]) -> str:
    ending = match["ending"]
    spelled = (
        ending.upper() in {"NET", "COM", "ORG", "EDU", "GOV", "INFO", "ZIP", "GIF", "BIZ"}
        or len(ending) > 4
    )
    name = f"{say_letters(match['name'])} " if match["name"] else ""
    said = ending if spelled else _say_suffix(ending)
    if ending.endswith(".uk"):
        return "dot " + _spell(ending)
    return f"{name}dot {said}"


ENDING = SemioticClass(
    "electronic",
    later(
        rf"(?<![\w.)])(?P<name>[A-Z]{{2,}})?\.(?P<ending>(?:co|org|gov|ac|nhs|net|sch|me)\.uk|{_ENDINGS}|NET|{'|'.join(_FILE_ENDINGS)})\b(?!\.\w)"
    ),
    _say_ending,
    words=_ENDING_WORDS,
)
"""What an address or a file ends with, alone: `the .com boom`, `ASP.NET`."""
SHARP = SemioticClass(
    "electronic",
    later(r"\b(?<![\w.#])[A-G](?P<said>#)(?!\w)"),
    lambda _match: " sharp",
    marks="#",
)
PATH = SemioticClass(
    "electronic",
    later(
        r"(?<![^\s(“‘\"'])(?:file://(?:/[\w.-]*[\w-])+/?|~?(?:/[\w.-]*[\w-]){2,}/?|~(?:/[\w.-]*[\w-])+|(?:[\w-]+/)+[\w-]+\.[a-z]{1,4}\b|[A-Z]:(?:\\[\w.-]*\w)+(?:\(\d+\)\.\w+)?)(?![\w/])"
    ),
    _say_path,
    marks="/\\",
)
"""Where a file lies: `/etc/hosts`, `C:\\Users`."""
NAME = SemioticClass(
    "electronic",
    later(r"(?<![\w@#.])[A-Za-z\d]{2,}(?:_[A-Za-z\d]+)+(?![\w@]|\.\w)"),
    lambda match: " underscore ".join(map(_words, match.group().split("_"))),
    marks="_",
)
"""What somebody or something is called on a machine: `ann_lee_1987`."""


def _say_document(match: re.Match[str]) -> str:
    parts = re.split(r"([./-])", match["document"])
    said = "".join(_MARKS.get(part) or _words(part) for part in parts)
    return f"D.O.I ten point {digits(match['registrant'])} slash {said}"


DOCUMENT = SemioticClass(
    "electronic",
    later(
        r"\b(?:doi|DOI):? ?10\.(?P<registrant>\d{4,9})/(?P<document>[\w./-]*\w)",
    ),
    _say_document,
    words={"doi", "DOI"},
)
"""An object's identifier (ISO 26324): `doi:10.5281/zenodo.1234`."""
_KEYS = {"Ctrl": "Control", "Cmd": "Command", "Esc": "Escape", "Del": "Delete", "Ins": "Insert"}
KEYBOARD = SemioticClass(
    "electronic",
    later(
        r"\b(?:(?:Ctrl|Cmd)(?=[+-]\w| (?:key|and [A-Z])\b)|Esc(?= key\b)"
        r"|(?<=Alt[+-])(?:Del|Esc|Ins)\b)"
    ),
    lambda match: _KEYS[match.group()],
    words=frozenset(_KEYS),
)
"""Keys as they are labelled: `Ctrl+C`."""
FORUM = SemioticClass(
    "electronic",
    later(r"(?<![\w/])/?(?P<kind>[ru])/(?P<name>[A-Za-z]\w{2,})(?!/)"),
    lambda match: f"{match['kind'].upper()} slash {_words(match['name'])}",
    marks="/",
)
STATUS = SemioticClass(
    "electronic",
    later(
        r"(?:(?<=\bHTTP )|(?<=\b[Ee]rror )|(?<=\bstatus code ))[1-5]0\d(?![\w.,-]\d)(?!\w)"
        r"|(?<![\w.,$£€-])40[1-9](?= (?:[Ee]rror|page|message|response|Not Found)s?\b)"
    ),
    lambda match: say_label(match.group()),
    marks=("000",),
    at_number=True,
)
"""What a web server answers: `error 404`."""
