"""Sentences: a unit's text is cut where a reader would draw breath, and nowhere else.

Every mark that could end a sentence is put to the rules of its language, in their order; the
first that knows decides. White space after a sentence stays with it, so that the sentences,
joined, are the text to the letter.
"""

import re
from collections.abc import Callable, Iterator

from audio_edition.segment.english_sentence_rules import ends_english_sentence
from audio_edition.segment.list_items import items
from audio_edition.segment.other_sentence_rules import rules_of
from audio_edition.segment.stop import Stop, stop_at

LONGEST = 400
"""Characters; a longer sentence is cut again, at the strongest mark near its middle."""

UTMOST = 1000
"""Characters; a longer sentence is cut even where it has no mark: no engine's breath is endless."""

_BLANK = r"[\s\u00a0\u2009\u200a\u202f]"
_DOTS = rf"(?<=\.)(?<!\.\.)(?:{_BLANK}?\.){{1,99}}+"
_ROWS = r"(?<=[.!?…‽])(?<![.!?…‽]{2})[.!?…‽]*+|(?<=[。！？])(?<![。！？]{2})[。！？]*+"
_END = re.compile(  # what it begins with is one set of signs: these are found at a leap
    rf"(?P<mark>[.!?…‽。！？](?:{_DOTS}|{_ROWS}))(?P<closers>(?:[\"”“»›’'）)\]」』]|{_BLANK}[»›](?!\w))*)"
    rf"(?:{_BLANK}++(?!\.(?:{_BLANK}?\.|[”\"’)]))|(?<=[。！？」』])|$)"
)
_BLANKS = re.compile(r"\s+")
_BREAKS = (re.compile(r";\s+"), re.compile(r":\s+|[—–]\s*"), re.compile(r",\s+"))


def split_sentences(text: str, language: str = "en") -> tuple[str, ...]:
    """Cut a text into sentences; joined, they are the text to the letter.

    Args:
        text: Of one paragraph, or a part of it.
        language: BCP 47.
    """
    pieces: list[str] = []
    ends = rules_of(language.partition("-")[0].lower()) or ends_english_sentence
    for sentence in (one for item in items(text) for one in _sentences(item, ends)):
        pieces += _breathe(sentence) if len(sentence) > LONGEST else (sentence,)
    return tuple(pieces)


def first_sentence(text: str) -> str:
    """Return a text's first sentence, however long."""
    return next(_sentences(text), "")


def _sentences(text: str, ends: Callable[[Stop], bool] = ends_english_sentence) -> Iterator[str]:
    start = 0
    for found in _END.finditer(text):
        if found.end() < len(text) and ends(stop_at(text, start, found)):
            yield text[start : found.end()]
            start = found.end()
    if start < len(text):
        yield text[start:]


def _breathe(sentence: str) -> Iterator[str]:
    """Cut a sentence that is too long for one breath, and its halves again."""
    cut = _middle_break(sentence) if len(sentence) > LONGEST else None
    if cut is None:
        yield sentence
        return
    yield from _breathe(sentence[:cut])
    yield from _breathe(sentence[cut:])


def _middle_break(sentence: str) -> int | None:
    """Find the strongest mark in the middle part, the nearest to the middle.

    What is longer than the utmost is cut at a blank for want of a mark, or anywhere.
    """
    low, high = len(sentence) // 5, len(sentence) - len(sentence) // 5
    endless = len(sentence) > UTMOST
    for pattern in (*_BREAKS, _BLANKS) if endless else _BREAKS:
        cuts = [found.end() for found in pattern.finditer(sentence, low, high)]
        if cuts:
            return min(cuts, key=lambda cut: abs(2 * cut - len(sentence)))
    return len(sentence) // 2 if endless else None
