"""Page numbers and running heads that stand alone where no other sign of a page is left."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from audio_edition import caption_shapes
from audio_edition.model import Role
from audio_edition.repair.heads import (
    is_alone,
    is_certain,
    is_decorated,
    is_notice,
    page_number,
    words_of_head,
)
from audio_edition.repair.lines import Line, Lines, running
from audio_edition.repair.typesetting import Typesetting, measure
from audio_edition.shapes import ends_sentence, starts_capital, starts_small

_MOST = 3
"""Lines between two pages at most: a foot and a head."""

_LONGEST = 60
"""Characters of a running head at most."""

_LONG = 60
"""Characters of a cut sentence at least, where each line is a paragraph."""

_RULE = "interrupts-sentence"


def set_interruptions_apart(lines: Lines) -> Lines:
    """Give the numbers and heads that cut a sentence in two their role, and others of their row."""
    text = running(lines)
    setting = measure(text)
    alone, repeated = _alone(text), _repeated(text, setting)
    cutting = _often(frozenset(_cutting(text, alone | repeated, setting)), repeated - alone)
    if not cutting:
        return lines
    lone = tuple(line for line in text if line in alone or line in repeated)
    found = cutting | _counting(lone, cutting) | _repeating(lone, cutting)
    return tuple(_set_apart(line) if line in found else line for line in lines)


def _often(cutting: frozenset[Line], repeated: frozenset[Line]) -> frozenset[Line]:
    """Return what cuts sentences, without the lines that only repetition shows, and but one cut."""
    cuts = Counter(words_of_head(line.text) for line in cutting)
    return frozenset(
        line for line in cutting if line not in repeated or cuts[words_of_head(line.text)] > 1
    )


def _set_apart(line: Line) -> Line:
    return replace(line, role=Role.FURNITURE, rule=_RULE, head=line.number)


def _cutting(text: Lines, alone: frozenset[Line], setting: Typesetting) -> Iterator[Line]:
    """Yield the lines by themselves before which a sentence stops, and behind which it goes on."""
    for first in range(1, len(text)):
        if text[first] in alone and text[first - 1] not in alone:
            behind = first + 1
            while behind < len(text) and text[behind] in alone:
                behind += 1
            few = behind < len(text) and behind - first <= _MOST
            if few and _is_cut(text[first - 1], text[behind], setting):
                yield from text[first:behind]


def _alone(text: Lines) -> frozenset[Line]:
    """Return the numbers and heads that blank lines, or their own looks, part from all else."""
    parted = {
        line
        for line, after in pairwise(text)
        if line.spaced and after.spaced and (is_alone(line.text) or _is_head(line.text))
    }
    found = parted.union(line for line in text if _stands_out(line.text))
    return frozenset(line for line in found if not caption_shapes.is_labelled(line.text))


def _stands_out(text: str) -> bool:
    """Return whether a line looks like what printers put on pages, wherever it stands."""
    if text.isalpha():
        return False
    return is_decorated(text) or is_notice(text) or (is_certain(text) and len(text) <= _LONGEST)


def _repeated(text: Lines, setting: Typesetting) -> frozenset[Line]:
    """Return the lines that come again, numbers aside, and stop short or stand alone."""
    rows: dict[str, list[Line]] = defaultdict(list)
    for line, after in pairwise(text):
        headlike = len(line.text) <= _LONGEST and starts_capital(line.text)
        parted = (line.spaced and after.spaced) or setting.is_short(line, after)
        if headlike and parted and not ends_sentence(line.text):
            rows[words_of_head(line.text)].append(line)
    return frozenset(line for row in rows.values() if len(row) > 1 for line in row)


def _is_head(text: str) -> bool:
    return len(text) <= _LONGEST and not ends_sentence(text) and (text.istitle() or text.isupper())


def _is_cut(before: Line, after: Line, setting: Typesetting) -> bool:
    """Return whether a sentence fills the line before and goes on with the line after."""
    if ends_sentence(before.text) or not starts_small(after.text):
        return False
    if setting.wrapped:
        return not setting.is_short(before, after)
    return len(before.text) >= _LONG


def _counting(lone: Lines, cutting: frozenset[Line]) -> frozenset[Line]:
    """Return the numbers that count up to those that cut a sentence, or on from them."""
    numbers = [line for line in lone if is_alone(line.text)]
    found = set(cutting)
    for row, step in ((numbers, 1), (numbers[::-1], -1)):
        for one, other in pairwise(row):
            if one in found and page_number(other.text) == (page_number(one.text) or 0) + step:
                found.add(other)
    return frozenset(found)


def _repeating(lone: Lines, cutting: frozenset[Line]) -> frozenset[Line]:
    """Return the heads that come again after they have cut a sentence."""
    heads: set[str] = set()
    found: set[Line] = set()
    for line in lone:
        words = words_of_head(line.text)
        if line in cutting and words:
            heads.add(words)
        elif words in heads:
            found.add(line)
    return frozenset(found)
