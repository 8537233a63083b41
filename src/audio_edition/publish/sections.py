"""The edition cut into sections: each is a document of a book with a file of its sound.

A section begins where the article has a heading of its highest level, or where the next article
of several begins.
"""

from bisect import bisect_left
from dataclasses import dataclass

from audio_edition.model import Chapter, Role
from audio_edition.publish.content import EditionContent
from audio_edition.publish.runs import Run, run_of


@dataclass(frozen=True, slots=True)
class Section:
    """A run of blocks and the run of chunks in which they are heard."""

    title: str
    first: int
    """Index of its first block; what is not read belongs to the section it stands in."""
    last: int
    """One more than the index of its last."""
    run: Run
    chapters: tuple[Chapter, ...]
    """Those of the timeline that begin in it, with all that is inside them."""


def sections(edition: EditionContent) -> tuple[Section, ...]:
    """Return the sections of an edition, which tile its blocks and its sound."""
    groups = _groups(edition)
    passages = edition.timeline.passages
    starts = (group[0].start for group in groups)
    edges = [bisect_left(passages, start, key=lambda one: one.start) for start in starts]
    edges.append(len(passages))
    blocks = [0, *(passages[edge].block for edge in edges[1:-1]), len(edition.article.blocks)]
    return tuple(
        Section(
            title=group[0].title,
            first=blocks[index],
            last=blocks[index + 1],
            run=run_of(edition, edges[index], edges[index + 1]),
            chapters=tuple(group),
        )
        for index, group in enumerate(groups)
    )


def _groups(edition: EditionContent) -> list[list[Chapter]]:
    """Put a paragraph's chapter with the one before it: only what holds others stands alone."""
    headings = {
        passage.start
        for passage in edition.timeline.passages
        if edition.article.blocks[passage.block].role is Role.HEADING
    }
    groups: list[list[Chapter]] = []
    for chapter in edition.timeline.chapters:
        if groups and not chapter.children and chapter.start not in headings:
            groups[-1].append(chapter)
        else:
            groups.append([chapter])
    return groups
