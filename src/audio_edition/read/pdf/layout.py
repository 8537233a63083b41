"""Lines to blocks: told apart by role, the running text joined over columns and pages."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from audio_edition.model import Block, Finding, Role
from audio_edition.read.pdf.chunks import Chunk, chunks
from audio_edition.read.pdf.footnotes import notes, with_raised_calls
from audio_edition.read.pdf.joining import joined
from audio_edition.read.pdf.lines import Line
from audio_edition.read.pdf.page import Box
from audio_edition.read.pdf.paragraphs import paragraphs
from audio_edition.read.pdf.roles import Roles
from audio_edition.read.pdf.typography import Typography

IsWord = Callable[[str], bool]
Laid = tuple[Block, tuple[Finding, ...]]
"""A block, and what tells of the hyphens that went from it."""

_ASIDE = frozenset({Role.CAPTION, Role.FOOTNOTE, Role.PULL_QUOTE, Role.FURNITURE, Role.TABLE})
"""Roles over which a sentence goes on."""


def blocks(
    lines: Sequence[Line],
    setting: Typography,
    pictures: Sequence[tuple[Box, ...]],
    is_word: IsWord,
) -> list[Laid]:
    """Return the blocks of a document's text, in the order in which they begin.

    Args:
        lines: All of it, without furniture.
        setting: How they were set.
        pictures: Those of each page.
        is_word: Whether the document or its language has a word.
    """
    found = list(chunks(lines, setting, pictures))
    roles = Roles(found)
    return sorted(
        (
            *(laid for chunk in found for laid in _own_blocks(chunk, roles, is_word)),
            *_footnotes(found, roles, is_word),
            *_running_blocks(found, roles, setting, is_word),
        ),
        key=lambda laid: laid[0].lines,
    )


def _own_blocks(chunk: Chunk, roles: Roles, is_word: IsWord) -> Iterator[Laid]:
    """Yield the blocks of a chunk that is no running text."""
    role = roles.role(chunk)
    if role is not None and role is not Role.FOOTNOTE:
        yield _block(chunk.lines, role, is_word, roles.level(chunk))


def _footnotes(found: Sequence[Chunk], roles: Roles, is_word: IsWord) -> Iterator[Laid]:
    """Yield the footnotes; one may go on at the foot of the next column."""
    at_foot = [chunk for chunk in found if roles.role(chunk) is Role.FOOTNOTE]
    for note in notes([line for chunk in at_foot for line in chunk.lines]):
        yield _block(note, Role.FOOTNOTE, is_word)


def _block(lines: Sequence[Line], role: Role, is_word: IsWord, level: int = 0) -> Laid:
    text, hyphens = joined(lines, is_word, running=False)
    return Block(text, _span(lines), role, level, decided_by="typography"), hyphens


def _span(lines: Sequence[Line]) -> tuple[int, int]:
    return lines[0].number, lines[-1].number


def _running_blocks(
    found: Sequence[Chunk], roles: Roles, setting: Typography, is_word: IsWord
) -> Iterator[Laid]:
    """Yield the paragraphs between headings; what stands aside does not part them."""
    called = [chunk for chunk in found if roles.role(chunk) is Role.FOOTNOTE]
    text = [chunk for chunk in found if roles.role(chunk) not in _ASIDE]
    for running, group in groupby(text, key=lambda chunk: roles.role(chunk) is None):
        lines = list(with_raised_calls((line for chunk in group for line in chunk.lines), called))
        for paragraph in paragraphs(lines, setting) if running else ():
            running_text, hyphens = joined(paragraph, is_word, running=True)
            yield Block(running_text, _span(paragraph)), hyphens
