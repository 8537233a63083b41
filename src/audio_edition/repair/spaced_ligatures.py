"""Ligatures that came out as pieces with blanks beside them: `e ffi cient`, `signifi cant`."""

import re
from collections.abc import Iterator

from audio_edition.repair.changes import Blocks, Edit, Repaired, edit
from audio_edition.repair.fitting import LIGATURES
from audio_edition.repair.words import Vocabulary
from audio_edition.shapes import LETTER

_PIECE = re.compile(r"(?:ffi|ffl|ff|fi|fl)(?![\w’'-])|(?<![\w’'-])ff(?=\w)")
"""A ligature at the end of what stands between blanks, or at the beginning as in no word."""

_BEFORE = re.compile(rf"(?<![\w’'-])({LETTER}{{1,20}})( ?)$")
_WORD = re.compile(rf"{LETTER}{{1,20}}(?!\w)")
_SIGHT = 42
"""Characters in front of a ligature that are looked at."""

_RARE = 50_000
"""Frequency below which a word is too rare to be taken for the one that was cut."""

_USUAL = 50_000_000
"""Frequency of a word that rather stands by itself in front of another."""

_DISTINCT = 2
"""Different words that must be in pieces before any is joined."""


def join_spaced_ligatures(blocks: Blocks, vocabulary: Vocabulary) -> Repaired:
    """Join the pieces of words in a text that has several of them."""
    found = {
        text[each.start : each.end]
        for text in (block.text for block in blocks)
        for each in _edits(text, vocabulary)
    }
    if len(found) < _DISTINCT:
        return blocks, ()
    return edit(blocks, lambda text: _edits(text, vocabulary))


def _edits(text: str, vocabulary: Vocabulary) -> Iterator[Edit]:
    end = 0
    for piece in _PIECE.finditer(text):
        found = _whole(text, piece, vocabulary) if piece.start() >= end else None
        if found and found.start >= end:
            end = found.end
            yield found


def _whole(text: str, piece: re.Match[str], vocabulary: Vocabulary) -> Edit | None:
    """Return the edit that makes a word of a piece and one or both of its neighbours."""
    start, end = _ends(text, piece)
    token = text[start:end]
    if token not in LIGATURES and vocabulary.frequency(token.lower()):
        return None
    before, after = _before(text, start), _after(text, end)
    reaches = [(len(before), len(after)), (0, len(after)), (len(before), 0)]
    for left, right in reaches:
        whole = text[start - left : end + right].replace(" ", "")
        parts = text[start - left : end + right].count(" ")
        if parts and vocabulary.frequency(whole.lower()) >= _RARE:
            if left and right and _stands_alone(before, token + after, vocabulary):
                continue
            return Edit(start - left, end + right, whole, "ligature")
    return None


def _stands_alone(before: str, rest: str, vocabulary: Vocabulary) -> bool:
    """Return whether what is in front is a usual word, and the rest one too: `a fi ne day`."""
    usual = vocabulary.frequency(before.strip().lower()) >= _USUAL
    return usual and vocabulary.frequency(rest.replace(" ", "").lower()) >= _RARE


def _ends(text: str, piece: re.Match[str]) -> tuple[int, int]:
    """Return where what stands between blanks around a piece starts and ends."""
    before = _BEFORE.search(text, max(0, piece.start() - _SIGHT), piece.start())
    start = before.start() if before and not before[2] else piece.start()
    word = _WORD.match(text, piece.start())
    return start, word.end() if word else piece.end()


def _before(text: str, start: int) -> str:
    """Return the word in front of a place, with the blank behind it; empty without one."""
    found = _BEFORE.search(text, max(0, start - _SIGHT), start)
    return found.group() if found and found[2] else ""


def _after(text: str, end: int) -> str:
    """Return the word behind a place, with the blank in front of it; empty without one."""
    found = _WORD.match(text, end + 1) if text[end : end + 1] == " " else None
    return f" {found.group()}" if found else ""
