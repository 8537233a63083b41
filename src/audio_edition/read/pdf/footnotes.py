"""Footnotes: small, with a mark, at the foot of a column."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from audio_edition.read.pdf.chunks import Chunk
from audio_edition.read.pdf.lines import FIGURES, Line
from audio_edition.shapes import ends_sentence, is_note

_NUMBER = re.compile(r"\d{1,3}(?=[.)]?\s)")
_SMALLER = 0.92
"""Share of the text's size that a footnote has at most."""


def footnotes(chunks: Sequence[Chunk]) -> Iterator[Chunk]:
    """Yield the chunks that hold footnotes.

    Args:
        chunks: All of a document, in the order of reading.
    """
    unfinished = False
    for _, group in groupby(chunks, key=lambda chunk: chunk.lines[0].page):
        for foot in _feet(list(group)):
            found = _from_first_note(foot, unfinished=unfinished)
            yield from found
            unfinished = bool(found) and not ends_sentence(found[-1].text)


def with_raised_calls(lines: Iterable[Line], footnotes: Iterable[Chunk]) -> Iterator[Line]:
    """Yield lines in which the figures that call a footnote of the same page are raised ones.

    Some programs set them like the text, close to a word: `oil.1`.
    """
    numbers: dict[int, set[str]] = defaultdict(set)
    for chunk in footnotes:
        for note in notes(chunk.lines):
            if number := _NUMBER.match(note[0].text):
                numbers[note[0].page].add(number.group())
    for line in lines:
        called = numbers.get(line.page)
        yield replace(line, text=_with_raised(line.text, called)) if called else line


def _with_raised(text: str, numbers: Iterable[str]) -> str:
    call = rf"(?<=[a-z]{{2}}[a-z.,;:!?”’)])(?:{'|'.join(numbers)})(?!\w)"
    return re.sub(call, lambda match: match.group().translate(FIGURES), text)


def _feet(page: Sequence[Chunk]) -> Iterator[list[Chunk]]:
    """Yield what is small at the foot of each column, or below all columns."""
    columns = [list(column) for _, column in groupby(page, key=lambda chunk: chunk.lines[0].column)]
    for column in columns:
        foot: list[Chunk] = []
        for chunk in reversed(column):
            if not _is_small(chunk):
                break
            foot.insert(0, chunk)
        if len(foot) < len(column) or (column is columns[-1] and not all(map(_is_small, page))):
            yield foot


def _from_first_note(foot: list[Chunk], *, unfinished: bool) -> list[Chunk]:
    """Return the foot from its first mark on, or all of it where a note goes on in it."""
    if unfinished:
        return foot
    return next((foot[place:] for place, chunk in enumerate(foot) if is_note(chunk.text)), [])


def _is_small(chunk: Chunk) -> bool:
    return chunk.font.size <= _SMALLER * chunk.setting.body.size


def notes(lines: Sequence[Line]) -> Iterator[tuple[Line, ...]]:
    """Yield the lines of each footnote; a mark begins one."""
    note: list[Line] = []
    for line in lines:
        if note and is_note(line.text):
            yield tuple(note)
            note = []
        note.append(line)
    if note:
        yield tuple(note)
