"""An edited place understood by itself: for a book, where understanding all of it takes seconds.

What comes of it is shown and heard at once, until the whole is understood anew. The paragraphs
around it are its context, so that a speaker is found as in the whole.
"""

from collections.abc import Iterable
from dataclasses import replace

from audio_edition.engines import get_engine
from audio_edition.errors import SourceError
from audio_edition.model import Article, Block, Lines
from audio_edition.pronounce import pronounce
from audio_edition.read import WordList, read_text
from audio_edition.repair import repair
from audio_edition.segment import segment
from audio_edition.workflow.edition import Edition
from audio_edition.workflow.text import with_marked_voices

BEFORE, AFTER = 4, 2
"""Paragraphs of context."""


def whole_blocks(article: Article, lines: Lines) -> Lines:
    """Return the lines of all blocks that some lines touch."""
    touched = [block.lines for block in article.blocks if _meet(block.lines, lines)]
    first = min((block[0] for block in touched), default=lines[0])
    return min(first, lines[0]), max((block[1] for block in touched), default=lines[1])


def with_edit(edition: Edition, lines: Lines, text: str, *, markdown: bool) -> Article:
    """Return an edition's article in which some lines have been given another text.

    Args:
        edition: As it was understood before.
        lines: What has been replaced: whole blocks.
        text: What stands there now.
        markdown: Whether the text is Markdown.
    """
    article = edition.article
    touched = [at for at, block in enumerate(article.blocks) if _meet(block.lines, lines)]
    if not touched:
        return article
    first, last = touched[0], touched[-1] + 1
    fresh = _blocks(text, article, article.blocks[first], lines[0], markdown=markdown)
    before, after = article.blocks[max(first - BEFORE, 0) : first], article.blocks[last:]
    window = (*map(_settled, before), *fresh, *map(_settled, after[:AFTER]))
    understood = _understood(replace(article, blocks=window, findings=()), edition)
    middle = understood[len(before) : len(understood) - len(after[:AFTER])]
    shift = (len(text.split("\n")) if text else 0) - (lines[1] - lines[0] + 1)
    rest = [_shifted(block, shift) for block in after] if shift else after
    return replace(article, blocks=tuple(_numbered([*article.blocks[:first], *middle, *rest])))


def _understood(window: Article, edition: Edition) -> tuple[Block, ...]:
    """Return blocks segmented and pronounced, each speaker in the voice of the whole edition."""
    segmented = segment(window, edition.settings.policy())
    voiced = with_marked_voices(segmented, get_engine(edition.settings.engine))
    return pronounce(voiced, edition.casting, edition.lexicon).blocks


def _blocks(text: str, article: Article, old: Block, line: int, *, markdown: bool) -> list[Block]:
    try:
        read = read_text(text, article.name, markdown=markdown)
    except SourceError:
        return []
    language = article.metadata.language
    given = replace(read, metadata=replace(read.metadata, language=language))
    blocks = repair(given, WordList(language)).blocks
    return [
        replace(
            _shifted(block, line - 1),
            role=old.role if block.role is None else block.role,
            level=old.level if block.role is None else block.level,
            settled=True,
        )
        for block in blocks
    ]


def _settled(block: Block) -> Block:
    return replace(block, units=(), settled=True, number=None)


def _shifted(block: Block, lines: int) -> Block:
    return replace(block, lines=(block.lines[0] + lines, block.lines[1] + lines))


def _numbered(blocks: Iterable[Block]) -> Iterable[Block]:
    number = 0
    for block in blocks:
        if block.number is None:
            yield block
        else:
            number += 1
            yield block if block.number == number else replace(block, number=number)


def _meet(one: Lines, other: Lines) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]
