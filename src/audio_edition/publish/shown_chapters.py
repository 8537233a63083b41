"""A track's chapters as players without nesting show them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from audio_edition.model import Chapter, Timeline
from audio_edition.publish.chapter_frames import marks

MOST_COMMENTS = 999
"""Chapters that Vorbis comments can hold: their numbers have three digits."""

Heard = Callable[[int], int | Fraction]
"""Says where a position of a timeline is heard in a file, in samples."""


@dataclass(frozen=True, slots=True)
class ShownChapter:
    """A chapter as a player shows it; times in milliseconds, each ends where the next begins."""

    title: str
    start: int
    end: int


def shown_chapters(timeline: Timeline, heard: Heard) -> tuple[ShownChapter, ...]:
    """Return the chapters of a file, in order and without gaps.

    Args:
        timeline: Of the file.
        heard: Says where a position of the timeline is heard in it, in samples.
    """
    return tuple(_shown(list(marks(timeline.chapters)), timeline, heard))


def numbered_chapters(timeline: Timeline, heard: Heard) -> tuple[ShownChapter, ...]:
    """Return the chapters of a file that numbers them with three digits.

    Where there are more than these, they are the chapters at the top alone.
    """
    chapters = list(marks(timeline.chapters))
    if len(chapters) > MOST_COMMENTS:
        chapters = list(timeline.chapters)[:MOST_COMMENTS]
    return tuple(_shown(chapters, timeline, heard))


def chapter_comments(timeline: Timeline, heard: Heard) -> Iterator[tuple[str, str]]:
    """Yield the chapters as Vorbis comments (https://wiki.xiph.org/Chapter_Extension)."""
    for number, one in enumerate(numbered_chapters(timeline, heard), 1):
        name = f"CHAPTER{number:03}"
        yield name, _clock(one.start)
        yield f"{name}NAME", one.title


def _shown(chapters: Sequence[Chapter], timeline: Timeline, heard: Heard) -> Iterator[ShownChapter]:
    starts = [round(heard(one.start) * 1000 / timeline.sample_rate) for one in chapters]
    end = round(heard(timeline.length) * 1000 / timeline.sample_rate)
    for one, start, following in zip(chapters, starts, [*starts[1:], end], strict=True):
        yield ShownChapter(one.title, start, following)


def _clock(milliseconds: int) -> str:
    seconds, thousandths = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{thousandths:03}"
