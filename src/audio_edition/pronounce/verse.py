"""Chapter and verse: `John 3:16`, `Psalm 23:4–6`."""

import re

from audio_edition.pronounce.number_words import cardinal
from audio_edition.pronounce.semiotic import SemioticClass

_BOOKS = (
    r"Genesis|Exodus|Leviticus|Numbers|Deuteronomy|Joshua|Judges|Ruth|Samuel|Kings|Chronicles|Ezra"
    r"|Nehemiah|Esther|Job|Psalms?|Proverbs|Ecclesiastes|Isaiah|Jeremiah|Ezekiel|Daniel|Hosea|Joel"
    r"|Amos|Jonah|Micah|Malachi|Matthew|Mark|Luke|John|Acts|Romans|Corinthians|Galatians|Ephesians"
    r"|Philippians|Colossians|Thessalonians|Timothy|Titus|Hebrews|James|Peter|Jude|Revelation"
    r"|Surah?|Quran|Qur’an"
)


def _say(match: re.Match[str]) -> str:
    last = f" to {cardinal(int(match['last']))}" if match["last"] else ""
    return f"{cardinal(int(match['chapter']))} {cardinal(int(match['verse']))}{last}"


VERSE = SemioticClass(
    "verse",
    re.compile(
        rf"\b(?:{_BOOKS}) (?P<said>(?P<chapter>\d{{1,3}}):(?P<verse>\d{{1,3}})"
        r"(?:[–-](?P<last>\d{1,3}))?)"
        r"(?![\w:]|\s?[ap]\.?m)"
    ),
    _say,
)
