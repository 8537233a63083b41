"""Chapter and verse: `John 3:16`, `Ps. 23:4–6`, `1 Cor. 13:4`; acts and scenes: `III.ii.24`."""

import re

from audio_edition.pronounce.number_words import cardinal, ordinal
from audio_edition.pronounce.roman import ROMAN_WORDS, SMALL_ROMAN_WORDS, roman_value
from audio_edition.pronounce.semiotic import SemioticClass, later, preceded

_BOOKS = (
    r"Genesis|Exodus|Leviticus|Numbers|Deuteronomy|Joshua|Judges|Ruth|Samuel|Kings|Chronicles|Ezra"
    r"|Nehemiah|Esther|Job|Psalms?|Proverbs|Ecclesiastes|Isaiah|Jeremiah|Ezekiel|Daniel|Hosea|Joel"
    r"|Amos|Jonah|Micah|Malachi|Matthew|Mark|Luke|John|Acts|Romans|Corinthians|Galatians|Ephesians"
    r"|Philippians|Colossians|Thessalonians|Timothy|Titus|Hebrews|James|Peter|Jude|Revelation"
    r"|Surah?|Quran|Qur[’']an|Song of Songs|Lamentations|Zechariah|Maccabees|Philemon"
)
_SHORT = {
    "Gen": "Genesis",
    "Ex": "Exodus",
    "Exod": "Exodus",
    "Lev": "Leviticus",
    "Num": "Numbers",
    "Deut": "Deuteronomy",
    "Josh": "Joshua",
    "Judg": "Judges",
    "Sam": "Samuel",
    "Kgs": "Kings",
    "Chr": "Chronicles",
    "Ps": "Psalm",
    "Pss": "Psalms",
    "Prov": "Proverbs",
    "Eccl": "Ecclesiastes",
    "Isa": "Isaiah",
    "Jer": "Jeremiah",
    "Ezek": "Ezekiel",
    "Dan": "Daniel",
    "Matt": "Matthew",
    "Mt": "Matthew",
    "Mk": "Mark",
    "Lk": "Luke",
    "Jn": "John",
    "Rom": "Romans",
    "Cor": "Corinthians",
    "Gal": "Galatians",
    "Eph": "Ephesians",
    "Phil": "Philippians",
    "Col": "Colossians",
    "Thess": "Thessalonians",
    "Tim": "Timothy",
    "Heb": "Hebrews",
    "Jas": "James",
    "Pet": "Peter",
    "Rev": "Revelation",
}
_RANK = r"\b(?:(?P<rank>[123]) )?"
_NAMED = rf"(?:{_BOOKS})\b"
_SHORTENED = rf"(?:{'|'.join(_SHORT)})"


def _book(match: re.Match[str]) -> str:
    """Return a book with its rank: `First Corinthians`."""
    book = match["book"].rstrip(".")
    rank = f"{_say_rank(match['rank'])} " if match["rank"] else ""
    return f"{rank}{_SHORT.get(book, book)}"


def _say_rank(written: str) -> str:
    """Return which of its name a book is, of digits or of strokes: `2 Cor` and `II Cor`."""
    return ordinal(int(written) if written.isdecimal() else len(written)).capitalize()


def _say(match: re.Match[str]) -> str:
    return f"{_book(match)} {_place(match)}"


def _place(match: re.Match[str]) -> str:
    """Return chapter and verse, and the verse to which it goes, of a later chapter or the same."""
    numbers = map(match.group, ("chapter", "verse", "until", "last"))
    first, verse, until, last = (cardinal(int(number)) if number else "" for number in numbers)
    end = f" to {until} {last}".replace("  ", " ") if last else ""
    part = f" {match['part'].upper()}" if match["part"] else ""
    return f"{first} {verse}{end}{part}"


VERSE = SemioticClass(
    "verse",
    later(
        rf"{_RANK}(?P<book>{_NAMED}|{_SHORTENED}\b\.?) "
        r"(?P<chapter>\d{1,3}):(?P<verse>\d{1,3})"
        r"(?:[–-](?:(?P<until>\d{1,3}):)?(?P<last>\d{1,3}))?"
        r"(?P<part>[a-c])?(?![\w:]|\s?[ap]\.?m)"
    ),
    _say,
    marks=("0:",),
)


DOTTED_VERSE = SemioticClass(
    "verse",
    later(
        rf"{_RANK}(?P<book>{_NAMED}(?<!Numbers)|{_SHORTENED}\b\.?) "
        r"(?P<chapter>\d{1,3})\.(?P<verse>[1-9]\d{0,2})"
        r"(?:[–-](?:(?P<until>\d{1,3})\.)?(?P<last>\d{1,3}))?"
        r"(?P<part>[a-c])?(?![\w:%]|\.\d|,\d| (?:stone|points|per|million|miles|inches)\b)"
    ),
    _say,
    marks=("0.",),
    glance=later(r"[a-z]\.? \d+\.[1-9]"),
)
"""British: `Luke 2.14`."""


def _say_old(match: re.Match[str]) -> str | None:
    chapter = roman_value(match["chapter"].upper())
    if chapter is None:
        return None
    last = f" to {cardinal(int(match['last']))}" if match["last"] else ""
    verse = cardinal(int(match["verse"]))
    return f"{_book(match)} {cardinal(chapter)} {verse}{last}"


OLD_VERSE = SemioticClass(
    "verse",
    later(
        rf"{_RANK}(?P<book>{_NAMED}|{_SHORTENED}\.) "
        r"(?P<chapter>[ivxlc]+)[.:,]? (?P<verse>\d{1,3})(?:[–-](?P<last>\d{1,3}))?(?![\w:])"
    ),
    _say_old,
    words=SMALL_ROMAN_WORDS,
)
"""As older books have it: `Matt. v. 3`."""
_PLACES = later(rf"\b(?:{_NAMED}|{_SHORTENED}\b\.?) \d{{1,3}}:\d[\d–-]*(?:[,;] [\d:–-]+)*[,;] $")


def _say_next(match: re.Match[str]) -> str | None:
    """Return another place in the book that was named before; None where it is none."""
    return _place(match) if preceded(match, _PLACES()) else None


NEXT_VERSE = SemioticClass(
    "verse",
    later(
        r"(?:(?<=\d, )|(?<=\d; ))(?P<chapter>\d{1,3}):(?P<verse>\d{1,3})"
        r"(?:[–-](?:(?P<until>\d{1,3}):)?(?P<last>\d{1,3}))?"
        r"(?P<part>[a-c])?(?![\w:])"
    ),
    _say_next,
    marks=("0:",),
    at_number=True,
)
"""The second place in `Gen. 1:1–3, 2:4`."""
NUMBERED_BOOK = SemioticClass(
    "verse",
    later(
        r"(?<![\w.,])(?P<said>[123])(?= (?:(?:Kings|Chronicles|Corinthians|Thessalonians"
        r"|Maccabees)\b"
        r"|(?:Samuel|Timothy|Peter|John) \d))"
    ),
    lambda match: _say_rank(match["said"]),
    words={
        "Kings",
        "Chronicles",
        "Corinthians",
        "Thessalonians",
        "Maccabees",
        "Samuel",
        "Timothy",
        "Peter",
        "John",
    },
)


SHORT_BOOK = SemioticClass(
    "verse",
    later(
        r"\b(?:(?P<rank>[123]|I{1,3}) (?=(?:Sam|Kgs|Chr|Cor|Thess|Tim|Pet|Jn)\b)|(?=Pss? \d)"
        r"|(?=(?:Pss?|Matt|Rom|Gal|Isa|Jer|Deut|Exod|Ezek|Prov|Eph|Heb|Lev|Eccl)\.))"
        rf"(?P<book>{_SHORTENED})\b\.? (?=\d)"
    ),
    lambda match: f"{_book(match)} ",
    words=frozenset(_SHORT),
)


def _say_scene(match: re.Match[str]) -> str | None:
    act, scene = roman_value(match["act"]), roman_value(match["scene"].upper())
    if not act or not scene:
        return None
    line = f" {cardinal(int(match['line']))}" if match["line"] else ""
    return f"{cardinal(act)} {cardinal(scene)}{line}"


BOOK_AND_LINE = SemioticClass(
    "verse",
    later(
        r"(?<![\w.])(?P<act>[IVX]{2,6}|[ivxl]{2,6}|(?:(?<=[a-z]\. )|(?<=[a-z], ))[ivxl])\."
        r"(?P<first>\d{1,4})(?:[–-](?P<last>\d{1,4}))?"
        r"(?![\w-]|\.\d)"
    ),
    lambda match: _say_lines(match["act"], match["first"], match["last"]),
    words=ROMAN_WORDS | SMALL_ROMAN_WORDS,
    glance=later(r"[IVXivxl]\.\d"),
)
"""Of the ancients: `Met. iv.55–166`."""


def _say_lines(book: str, first: str, last: str | None) -> str | None:
    number = roman_value(book.upper())
    until = f" to {cardinal(int(last))}" if last else ""
    return f"{cardinal(number)} {cardinal(int(first))}{until}" if number else None


SCENE = SemioticClass(
    "verse",
    later(r"(?<![\w.])(?P<act>[IVX]{1,4})\.(?P<scene>[ivx]{1,5})(?:\.(?P<line>\d{1,3}))?(?!\w)"),
    _say_scene,
    words=SMALL_ROMAN_WORDS,
)
