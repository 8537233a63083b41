"""The timeline's chapters: paragraphs, inside sections where the article has headings.

In a collection, all that is an article's lies inside its chapter.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from audio_edition.model import Article, Block, Chapter, Part, Passage, Role
from audio_edition.wording import numbered, one_line

PARAGRAPH_DEPTH = 100
"""Below any heading's level."""
PART_DEPTH = -1
"""Above any heading's level."""
_BLOCK = attrgetter("block")


@dataclass(frozen=True, slots=True)
class _Opening:
    """Where a chapter begins; what lies deeper, up to the next of its depth, is inside it."""

    depth: int
    title: str
    start: int


def chapters(article: Article, passages: Sequence[Passage]) -> tuple[Chapter, ...]:
    """Return the chapters that tile the passages.

    The front matter is one chapter, named by the article's title. After it comes a chapter for
    each numbered block, inside the section of its heading where there is one. What has neither
    number nor heading belongs to the chapter before it. Of a collection, each article is a
    chapter by its title, which holds all of these.
    """
    if not passages:
        return ()
    if article.parts:
        openings = (one for part in article.parts for one in _of_part(article, part, passages))
        return _nested(list(openings), passages[-1].end)
    return _nested(list(_openings(article, passages)), passages[-1].end)


def _openings(article: Article, passages: Sequence[Passage]) -> Iterator[_Opening]:
    first = article.blocks[passages[0].block]
    if first.role is not Role.HEADING and first.number is None:
        depth = min(_depth(article.blocks[passage.block]) for passage in passages)
        title = one_line(article.metadata.title or first.text)
        yield _Opening(depth, title, passages[0].start)
    yield from _inside(article, passages)


def _of_part(article: Article, part: Part, passages: Sequence[Passage]) -> Iterator[_Opening]:
    first = bisect_left(passages, part.start, key=_BLOCK)
    own = passages[first : bisect_left(passages, part.end, key=_BLOCK)]
    if own:
        title = part.metadata.title or article.blocks[own[0].block].text
        yield _Opening(PART_DEPTH, one_line(title), own[0].start)
        yield from _inside(article, own)


def _inside(article: Article, passages: Iterable[Passage]) -> Iterator[_Opening]:
    for passage in passages:
        block = article.blocks[passage.block]
        if block.role is Role.HEADING:
            yield _Opening(block.level, one_line(block.text), passage.start)
        elif block.number is not None:
            yield _Opening(PARAGRAPH_DEPTH, numbered(block.number, block.text), passage.start)


def _depth(block: Block) -> int:
    return block.level if block.role is Role.HEADING else PARAGRAPH_DEPTH


def _nested(openings: Sequence[_Opening], end: int) -> tuple[Chapter, ...]:
    if not openings:
        return ()
    groups = _groups(openings)
    ends = [*(group[0].start for group in groups[1:]), end]
    return tuple(
        Chapter(group[0].title, group[0].start, group_end, _nested(group[1:], group_end))
        for group, group_end in zip(groups, ends, strict=True)
    )


def _groups(openings: Iterable[_Opening]) -> list[list[_Opening]]:
    """Put each opening with the one before it that it lies inside of."""
    groups: list[list[_Opening]] = []
    for opening in openings:
        if groups and opening.depth > groups[-1][0].depth:
            groups[-1].append(opening)
        else:
            groups.append([opening])
    return groups
