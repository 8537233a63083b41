"""Lines to one text: what stands between two of them, and what the first one's hyphen was."""

import re
from itertools import pairwise

from audio_edition.repair.changes import Change, exchange
from audio_edition.repair.derived import is_inflected
from audio_edition.repair.lines import Line, Lines
from audio_edition.repair.words import LOST, Words
from audio_edition.shapes import LETTER, is_cjk

_HYPHENS = "-\u2010\u00ad"
_SOFT = "\u00ad"
_BREAKING = "\u00ad\u2010"
"""Hyphens that only ever break a word where a text also has the plain one."""

_TIGHT_START = re.compile(r"^—\S")
_DIGITS_END = re.compile(r"\d[-\u2010]$")
_DIGIT_OR_LETTER = re.compile(r"[^\W_]")
_BROKEN = re.compile(
    rf"(?<!\w)(?P<lost>[{LOST}]?)(?P<word>{LETTER}+(?:[-‐]{LETTER}+)*)[{_HYPHENS}]$"
)
_LONGEST = 100
"""Characters of a word that a line end breaks, at most."""

_REST = re.compile(rf"^{LETTER}+(?!\w)(?P<lost>[{LOST}]?)")


def join(lines: Lines, words: Words, *, breaking: bool) -> tuple[str, tuple[Change, ...]]:
    """Return lines as one text, and the hyphens that went.

    Args:
        lines: The lines of one paragraph.
        words: What counts as a word.
        breaking: Whether the text has a sign of its own for words broken at a line end,
            so that a plain hyphen there is a real one.
    """
    pieces = [lines[0].text]
    changes: list[Change] = []
    for before, after in pairwise(lines):
        change = _mended(before, after, words, breaking=breaking)
        if change and not _is_chain(before, changes):
            changes.append(change)
            pieces[-1] = pieces[-1][:-1]
        elif not _is_tight(before.text, after.text):
            pieces.append(" ")
        pieces.append(after.text)
    return "".join(pieces), tuple(changes)


def _mended(before: Line, after: Line, words: Words, *, breaking: bool) -> Change | None:
    """Return the change that makes a broken word whole; None where there is none to mend."""
    broken, rest = _broken(before.text), _REST.match(after.text)
    if not broken or not rest or _keeps_hyphen(broken, rest, words, breaking=breaking):
        return None
    written = f"{broken.group()}\n{rest.group()}"
    return exchange("line-end-hyphen", written, broken["word"] + rest.group(), before.number)


def _is_chain(line: Line, changes: list[Change]) -> bool:
    """Return whether a line is but the rest of a word that was mended just before it."""
    last = changes[-1].before.rpartition("\n")[2] if changes else ""
    return bool(last) and line.text[:-1] == last


def _broken(text: str) -> re.Match[str] | None:
    """Return the word that a hyphen breaks at the end of a line."""
    return _BROKEN.search(text, max(0, len(text) - _LONGEST)) if text[-1] in _HYPHENS else None


def _is_tight(before: str, after: str) -> bool:
    """Return whether two lines join without a blank, as the break was within a word."""
    within = before[-1] in "—/" and not before[-2:-1].isspace()
    return bool(
        within
        or _TIGHT_START.match(after)
        or _broken(before)
        or (_DIGITS_END.search(before[-2:]) and _DIGIT_OR_LETTER.match(after))
        or (is_cjk(before[-1]) and is_cjk(after[0]))
    )


def has_breaking_hyphens(lines: Lines) -> bool:
    """Return whether lines end in a hyphen that only breaks words."""
    return any(line.text[-1] in _BREAKING for line in lines)


def _keeps_hyphen(
    broken: re.Match[str], rest: re.Match[str], words: Words, *, breaking: bool
) -> bool:
    """Return whether a hyphen at a line end stays: the signs tell, and then the words."""
    start, end, hyphen = broken["word"], rest.group(), broken.group()[-1]
    if broken["lost"] or rest["lost"]:
        return True
    if hyphen == _SOFT or (hyphen == "-" and breaking):
        return hyphen != _SOFT
    return (end[0].isupper() and not start.isupper()) or _is_compound(start, end, words)


def _is_compound(start: str, rest: str, words: Words) -> bool:
    """Return whether two parts are a word with a hyphen, by the document and the vocabulary."""
    whole, hyphenated = start + rest, f"{start}-{rest}"
    own, own_hyphenated = words.own[whole.lower()], words.own[hyphenated.lower()]
    if own or own_hyphenated:
        return own_hyphenated >= own
    frequency = words.frequency(whole)
    if frequency:
        return start.lower() in _PREFIXES and words.frequency(rest) > _RARER * frequency
    if start.lower() in _SOLID or is_inflected(whole, words):
        return False
    if "-" in start:
        return not _is_part(start.rpartition("-")[2], rest, words)
    inflected = rest.endswith(("ed", "ing")) and len(rest) >= _INFLECTED
    known_rest = words.known(rest) or (inflected and is_inflected(rest, words))
    return known_rest and (words.known(start) or start.lower() in _PREFIXES)


def _is_part(start: str, rest: str, words: Words) -> bool:
    """Return whether the last part of a word with hyphens was broken: `all-pow` and `erful`."""
    frequency = words.frequency(start + rest)
    linked = start.lower() in _LINKS and words.known(rest)
    return bool(frequency) and not linked and words.frequency(rest) <= _RARE_PART * frequency


_PREFIXES = frozenset({"anti", "ex", "multi", "non", "quasi", "self", "semi"})
"""What is often written with a hyphen before a word of its own."""

_SOLID = frozenset(
    {"de", "dis", "hyper", "inter", "micro", "mis", "over", "re", "sub", "trans", "un", "under"}
)
"""What is nearly always written together with the word that it is put before."""

_RARER = 20
"""How many times rarer than its second part a word with such a prefix is not written as one."""

_LINKS = frozenset(
    {"a", "and", "at", "by", "for", "in", "of", "off", "on", "or", "out", "the", "to", "up"}
)
"""What links words in a row: `day-to-day` is no `today`."""
_INFLECTED = 6
"""Letters at least of a part that is no word of the list, but one of its with an ending."""
_RARE_PART = 20
"""How many times rarer than what was cut off a part is not one word with it."""
