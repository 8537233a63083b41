"""Characters that an extraction lost (U+FFFD, NUL): restored where only one word fits."""

import re
from collections.abc import Iterator

from audio_edition.repair.changes import Blocks, Edit, Repaired, edit
from audio_edition.repair.fitting import LIGATURES, only_word, weight
from audio_edition.repair.words import LETTER, LOST, Vocabulary, Words

_WHOLE = (*LIGATURES, "Th", "ti", "tt", "ft", "fj")
"""The sign stands for a whole ligature; fonts differ in those that they have."""

_FIRST = ("f",)
"""The sign stands for the first letter of a ligature, whose other letters are still there."""

_BARE = "aeioucn"
"""Letters that often bear an accent, which is lost as easily as a ligature."""

_COMMON = 5_000_000
"""Frequency from which a word needs no comparison with words that may bear an accent."""

_TOKEN = re.compile(rf"[\w{LOST}]*[{LOST}][\w{LOST}]*")
_WORD = re.compile(
    rf"(?P<start>{LETTER}*)[{LOST}](?P<end>{LETTER}*)"
    rf"(?:[-\u2010\u00ad][ \t]*\n[ \t]*(?P<rest>{LETTER}+))?"
)
_CLOCK = re.compile(
    rf"(?<!\d)(?:[01]?\d|2[0-3])[{LOST}][0-5]\d"
    r"(?=\s*(?:[ap]\.?m\b|o[’']clock|h(?:ou)?rs?\b|(?:GMT|UTC|[CEMP][SD]?T|CES?T)\b))",
    re.IGNORECASE,
)
_HINT = "Write the character in the source; only what can't be mistaken is restored."


def restore_lost_characters(blocks: Blocks, vocabulary: Vocabulary) -> Repaired:
    """Restore lost letters and the colon of clock times; what is left is a finding."""
    if not any(sign in block.text for block in blocks for sign in LOST):
        return blocks, ()
    words = Words.of(blocks, vocabulary)
    return edit(blocks, lambda text: _edits(text, words))


def _edits(text: str, words: Words) -> Iterator[Edit]:
    for token in _TOKEN.finditer(text):
        restored = _clock_time(text, token) or _word(text, token, words)
        if restored:
            yield Edit(*token.span(), restored, "lost-character-restored")
        else:
            yield Edit(*token.span(), token.group(), "lost-character", _HINT)


def _clock_time(text: str, token: re.Match[str]) -> str | None:
    match = _CLOCK.match(text, token.start())
    if match is None:
        return None
    return _put(match.group(), ":") + text[match.end() : token.end()]


def _word(text: str, token: re.Match[str], words: Words) -> str | None:
    """Return the token with the letters of the only word that fits, over a line end too."""
    match = _WORD.match(text, token.start())
    if match is None or match.end("end") != token.end():
        return None
    start, end = match["start"], match["end"] + (match["rest"] or "")
    for kind in (_WHOLE, _FIRST):
        fillings = {start + letters + end: letters for letters in kind}
        word = only_word(fillings, words)
        if word and not _may_be_accented(word, [start + letter + end for letter in _BARE], words):
            return _put(token.group(), fillings[word])
    return None


def _put(token: str, letters: str) -> str:
    return re.sub(f"[{LOST}]", letters, token)


def _may_be_accented(word: str, others: list[str], words: Words) -> bool:
    """Return whether a word is rare enough for one with an accent to be as likely."""
    found = weight(word, words)
    return found < _COMMON and any(words.frequency(other) > found for other in others)
