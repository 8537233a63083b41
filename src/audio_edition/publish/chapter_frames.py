"""The timeline's chapters as ID3 frames: CTOC for what holds others, CHAP for what is played.

A player that knows no nesting shows the CHAP frames in their order, so these tile the file: a
section that opens with its heading has a CHAP frame up to its first paragraph, and a CTOC frame
around both.
"""

from collections.abc import Iterator, Sequence

from audio_edition.model import Chapter, Timeline
from audio_edition.publish import id3
from audio_edition.publish.times import milliseconds


def marks(chapters: Sequence[Chapter]) -> Iterator[Chapter]:
    """Yield what is played, in order and without gaps: the chapters with nesting taken out."""
    for chapter in chapters:
        yield from _own_mark(chapter)
        yield from marks(chapter.children)


def chapter_frames(timeline: Timeline, title: str) -> list[bytes]:
    """Return the frames of a timeline's chapters, tables of contents first.

    Args:
        timeline: Its chapters may nest, and be more than 255.
        title: Names the whole, in the table of contents at the top.
    """
    tables = _Tables()
    top = tables.top(timeline.chapters, title) if timeline.chapters else []
    return [*top, *_chapter_frames(timeline)]


def _own_mark(chapter: Chapter) -> Iterator[Chapter]:
    end = chapter.children[0].start if chapter.children else chapter.end
    if end > chapter.start:
        yield Chapter(chapter.title, chapter.start, end)


def _chapter_frames(timeline: Timeline) -> Iterator[bytes]:
    for number, mark in enumerate(marks(timeline.chapters)):
        start, end = (milliseconds(timeline, edge) for edge in (mark.start, mark.end))
        yield id3.chapter(f"chp{number}", start, end, mark.title)


class _Tables:
    """Builds the tables of contents, which name the chapters by their place among the marks."""

    def __init__(self) -> None:
        self._marked = 0
        self._nested: list[bytes] = []

    def top(self, chapters: Sequence[Chapter], title: str) -> list[bytes]:
        """Return the table of the whole, and those inside it."""
        entries = self._grouped(self._entries(chapters))
        flags = id3.TOP_LEVEL | id3.ORDERED
        return [id3.contents("toc", flags, entries, title), *self._nested]

    def _entries(self, chapters: Sequence[Chapter]) -> list[str]:
        return [self._entry(chapter) for chapter in chapters]

    def _entry(self, chapter: Chapter) -> str:
        own = [self._mark() for _ in _own_mark(chapter)]
        if not chapter.children:
            return own[0]
        return self._table([*own, *self._entries(chapter.children)], chapter.title)

    def _mark(self) -> str:
        self._marked += 1
        return f"chp{self._marked - 1}"

    def _table(self, entries: list[str], title: str) -> str:
        children = self._grouped(entries)
        element = f"toc{len(self._nested)}"
        self._nested.append(id3.contents(element, id3.ORDERED, children, title))
        return element

    def _grouped(self, entries: list[str]) -> list[str]:
        """Put entries into tables of their own where there are too many for one."""
        while len(entries) > id3.MOST_CHILDREN:
            starts = range(0, len(entries), id3.MOST_CHILDREN)
            groups = [entries[start : start + id3.MOST_CHILDREN] for start in starts]
            entries = [
                self._table(group, f"{start + 1}–{start + len(group)}")
                for start, group in zip(starts, groups, strict=True)
            ]
        return entries
