"""The files that hold an edition's sound: one, or several that are cut at chapters."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from audio_edition.model import Chapter, Cue, Passage
from audio_edition.publish.content import EditionContent
from audio_edition.publish.release import Split
from audio_edition.publish.runs import Run, run_cues, run_of, split_run
from audio_edition.publish.sections import sections
from audio_edition.wording import slug

SHORTEST_SECONDS = 10.0
"""Of a file by heading: in a shorter one, the silence at its ends weighs as much as the sound."""

NAME_WIDTH = 40
"""Characters of the title in a file's name."""


@dataclass(frozen=True, slots=True)
class Track:
    """A file of an edition's sound, whatever its format."""

    name: str
    """Of the file, without an extension."""
    title: str
    number: int
    """From 1."""
    total: int
    start: int
    """Where on the edition's timeline it begins, in samples."""
    edition: EditionContent
    """What is heard in it: its timeline begins and ends with the file."""

    @property
    def whole(self) -> bool:
        """Whether it is all of the edition."""
        return self.total == 1


def tracks(edition: EditionContent, name: str) -> tuple[Track, ...]:
    """Return the tracks of an edition, as its release asks for.

    Args:
        edition: All of it.
        name: Of its files, without an extension.
    """
    runs = list(_SPLITS[edition.release.split](edition))
    if len(runs) == 1:
        return (Track(name, edition.title, 1, 1, 0, edition),)
    width = max(2, len(str(len(runs))))
    return tuple(
        Track(
            "-".join(filter(None, (name, f"{number:0{width}}", slug(title, NAME_WIDTH)))),
            title or f"{edition.title} ({number} of {len(runs)})",
            number,
            len(runs),
            run.start,
            _cut(edition, run),
        )
        for number, (title, run) in enumerate(runs, 1)
    )


_Titled = tuple[str, Run]
"""A run with a title of its own; empty where it has none."""


def _undivided(edition: EditionContent) -> Iterator[_Titled]:
    yield "", run_of(edition, 0, len(edition.chunks))


def _by_chapter(edition: EditionContent) -> Iterator[_Titled]:
    """Yield the sections; of an article without headings, its paragraphs."""
    found = sections(edition)
    if len(found) > 1:
        yield from ((section.title, section.run) for section in found)
    else:
        starts = {passage.start: n for n, passage in enumerate(edition.timeline.passages)}
        ends = {passage.end: n + 1 for n, passage in enumerate(edition.timeline.passages)}
        for one in edition.timeline.chapters:
            yield one.title, run_of(edition, starts[one.start], ends[one.end])


def _by_heading(edition: EditionContent) -> Iterator[_Titled]:
    """Yield the sections; one that is too short for a file of its own is with the next."""
    held: list[_Titled] = []
    for section in sections(edition):
        held.append((section.title, section.run))
        if edition.timeline.seconds(section.run.end - held[0][1].start) >= SHORTEST_SECONDS:
            yield _together(edition, held)
            held.clear()
    if held:
        yield _together(edition, held)


def _together(edition: EditionContent, parts: Sequence[_Titled]) -> _Titled:
    """Return parts as one, by the title of the last: before it stand titles and the like."""
    return parts[-1][0], run_of(edition, parts[0][1].first, parts[-1][1].last)


def _by_hours(edition: EditionContent) -> Iterator[_Titled]:
    """Yield as many sections together as the hours hold; a longer one is cut by paragraphs."""
    longest = edition.release.hours * 3600
    samples = longest * edition.timeline.sample_rate
    held: Run | None = None
    for section in sections(edition):
        for run in split_run(edition, section.run, longest):
            if held and run.end - held.start <= samples:
                held = run_of(edition, held.first, run.last)
            else:
                if held:
                    yield "", held
                held = run
    if held:
        yield "", held


_SPLITS: dict[Split, Callable[[EditionContent], Iterable[_Titled]]] = {
    Split.NONE: _undivided,
    Split.CHAPTER: _by_chapter,
    Split.HEADING: _by_heading,
    Split.HOURS: _by_hours,
}


def _cut(edition: EditionContent, run: Run) -> EditionContent:
    timeline = edition.timeline
    passages = timeline.passages[run.first : run.last]
    return replace(
        edition,
        chunks=edition.chunks[run.first : run.last],
        chunk_fingerprints=edition.chunk_fingerprints[run.first : run.last],
        timeline=replace(
            timeline,
            length=run.end - run.start,
            cues=tuple(_moved(cue, run) for cue in run_cues(edition, run)),
            passages=tuple(_moved(passage, run) for passage in passages),
            chapters=tuple(_clipped(timeline.chapters, run)),
            cue_sounds=(),
        ),
    )


Stretch = TypeVar("Stretch", Cue, Passage)


def _moved(stretch: Stretch, run: Run) -> Stretch:
    return replace(stretch, start=stretch.start - run.start, end=stretch.end - run.start)


def _clipped(chapters: Sequence[Chapter], run: Run) -> Iterator[Chapter]:
    for one in chapters:
        start, end = max(one.start, run.start), min(one.end, run.end)
        if start < end:
            children = tuple(_clipped(one.children, run))
            yield Chapter(one.title, start - run.start, end - run.start, children)
