"""Some paragraphs understood by themselves: for a book, where understanding all takes seconds.

So what was edited, and what somebody looks at, is shown and heard at once, until the whole is
understood anew. The paragraphs around are its context, so that a speaker is found as in the whole.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from audio_edition.engines import get_engine
from audio_edition.errors import SourceError
from audio_edition.model import Article, Block, Lines, Metadata, Role
from audio_edition.pronounce import pronounce
from audio_edition.read import WordList, read_text
from audio_edition.repair import repair
from audio_edition.segment import segment
from audio_edition.workflow.edition import Edition
from audio_edition.workflow.text import cast_speakers, with_marked_voices

BEFORE, AFTER = 4, 2
"""Paragraphs of context."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some blocks of an edition, `[first, end)`, all of one of its articles."""

    part: int
    first: int
    end: int


def edges(article: Article, part: int) -> tuple[int, int]:
    """Return where the blocks of one of an edition's articles begin and end."""
    if not article.parts:
        return 0, len(article.blocks)
    return article.parts[part].start, article.parts[part].end


def part_of(article: Article, block: int) -> int:
    """Return which of an edition's articles a block is of."""
    return next((at for at, part in enumerate(article.parts) if block < part.end), 0)


def touched_by(article: Article, part: int, lines: Lines) -> Stretch:
    """Return the blocks that some lines of an article touch."""
    start, stop = edges(article, part)
    found = [at for at in range(start, stop) if _meet(article.blocks[at].lines, lines)]
    return Stretch(part, found[0], found[-1] + 1) if found else Stretch(part, stop, stop)


def whole_blocks(article: Article, part: int, lines: Lines) -> Lines:
    """Return the lines of all blocks that some lines of an article touch."""
    at = touched_by(article, part, lines)
    touched = [block.lines for block in article.blocks[at.first : at.end]]
    first = min((block[0] for block in touched), default=lines[0])
    return min(first, lines[0]), max((block[1] for block in touched), default=lines[1])


def with_edit(edition: Edition, part: int, lines: Lines, text: str, *, markdown: bool) -> Article:
    """Return an edition's article in which some lines have been given another text.

    Args:
        edition: As it was understood before.
        part: Which of its articles the lines are of.
        lines: What has been replaced: whole blocks.
        text: What stands there now.
        markdown: Whether the text is Markdown.
    """
    place = touched_by(edition.article, part, lines)
    if place.first == place.end:
        return edition.article
    old = edition.article.blocks[place.first]
    fresh = [_as(old, block) for block in _read(edition, part, text, lines[0], markdown=markdown)]
    shift = (len(text.split("\n")) if text else 0) - (lines[1] - lines[0] + 1)
    return _with(edition, place, fresh, shift)


def with_look(edition: Edition, place: Stretch, text: str | None, *, markdown: bool) -> Article:
    """Return an edition's article in which some blocks are understood that had only been read.

    Args:
        edition: As it is known so far.
        place: The blocks.
        text: How they are written; None for a source that is no text.
        markdown: Whether the text is Markdown.
    """
    blocks = edition.article.blocks[place.first : place.end]
    if text is None:
        return _with(edition, place, _repaired(edition, place.part, blocks))
    line = blocks[0].lines[0]
    return _with(edition, place, _read(edition, place.part, text, line, markdown=markdown))


def _with(edition: Edition, place: Stretch, fresh: Sequence[Block], shift: int = 0) -> Article:
    """Return an edition's article with other blocks in a place; lines behind them are shifted."""
    article = edition.article
    start, stop = edges(article, place.part)
    before = article.blocks[max(place.first - BEFORE, start) : place.first]
    after = article.blocks[place.end : stop]
    window = (*map(_settled, before), *fresh, *map(_settled, after[:AFTER]))
    understood = _understood(edition, place.part, window)
    middle = understood[len(before) : len(understood) - len(after[:AFTER])]
    rest = [_shifted(block, shift) for block in after] if shift else after
    blocks = (*article.blocks[: place.first], *middle, *rest, *article.blocks[stop:])
    grown = len(middle) - (place.end - place.first)
    return replace(_with_longer(article, place.part, grown), blocks=tuple(_numbered(blocks)))


def _with_longer(article: Article, part: int, blocks: int) -> Article:
    """Return a collection in which an article has so many blocks more."""
    if not (article.parts and blocks):
        return article
    parts = (
        replace(one, start=one.start + (blocks if at > part else 0), end=one.end + blocks)
        if at >= part
        else one
        for at, one in enumerate(article.parts)
    )
    return replace(article, parts=tuple(parts))


def _understood(edition: Edition, part: int, window: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return blocks segmented and pronounced, each speaker in the voice of the whole article."""
    article, settings = edition.article, edition.settings
    alone = Article(article.name, article.source, _metadata(article, part), window)
    engine = get_engine(settings.engine)
    voiced = with_marked_voices(segment(alone, settings.policy()), engine)
    casting = edition.castings[part]
    if not casting.speakers:
        casting = cast_speakers(voiced, settings)
    lexicon = replace(edition.lexicons[part], phonemes=engine.takes_phonemes)
    return pronounce(voiced, casting, lexicon).blocks


def _metadata(article: Article, part: int) -> Metadata:
    return article.parts[part].metadata if article.parts else article.metadata


def _read(edition: Edition, part: int, text: str, line: int, *, markdown: bool) -> list[Block]:
    """Return the blocks of a text whose first line is this one of its source."""
    try:
        read = read_text(text, edition.article.name, markdown=markdown)
    except SourceError:
        return []
    return [_shifted(block, line - 1) for block in _repaired(edition, part, read.blocks)]


def _repaired(edition: Edition, part: int, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    article = edition.article
    metadata = _metadata(article, part)
    alone = Article(article.name, article.source, metadata, blocks)
    return repair(alone, WordList(metadata.language)).blocks


def _as(old: Block, block: Block) -> Block:
    """Return a block with the role of the one in whose place it is, if it has none of its own."""
    if block.role is not None:
        return replace(block, settled=True)
    return replace(block, role=old.role, level=old.level, settled=old.role is not None)


def _settled(block: Block) -> Block:
    role = block.role or Role.PARAGRAPH
    return replace(block, role=role, units=(), settled=True, number=None)


def _shifted(block: Block, lines: int) -> Block:
    return replace(block, lines=(block.lines[0] + lines, block.lines[1] + lines))


def _numbered(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield blocks with their numbers, as far as all before them are understood."""
    numbers = count(1)
    known = True
    for block in blocks:
        known = known and bool(block.units or not block.text.strip())
        if block.number is not None:
            number = next(numbers) if known else None
            yield block if block.number == number else replace(block, number=number)
        else:
            yield block


def _meet(one: Lines, other: Lines) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]
