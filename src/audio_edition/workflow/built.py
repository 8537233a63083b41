"""What a build has made."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from audio_edition.assemble.presets import Loudness
from audio_edition.events import Warned
from audio_edition.model import Action, Chapter, Finding, Plan
from audio_edition.publish.content import EditionContent
from audio_edition.publish.folder import Published
from audio_edition.publish.formats import FORMATS
from audio_edition.publish.manifest import FILE_NAME
from audio_edition.publish.tracks import tracks


@dataclass(frozen=True, slots=True)
class SoundFile:
    """A file that a player is for."""

    path: Path
    duration: float
    """Seconds."""
    chapters: int
    """At all depths."""


@dataclass(frozen=True, slots=True)
class Built:
    """What a build has made, and what it took."""

    folder: Path
    audio: tuple[SoundFile, ...]
    """The edition's sound, in each of the formats that are asked for."""
    mp3: Path
    """Where the MP3 is, or would be if it were asked for."""
    files: tuple[Path, ...]
    """All of them, those that were there already included."""
    duration: float
    """Seconds."""
    chapters: int
    """At all depths."""
    rendered: int
    """Sentences."""
    reused: int
    dropped: int
    encoded: int
    """Paragraphs and headings."""
    seconds: Mapping[str, float]
    """Of work, by stage."""
    findings: tuple[Finding, ...]

    @property
    def realtime_factor(self) -> float:
        """Seconds of work for a second of the edition."""
        return sum(self.seconds.values()) / self.duration if self.duration else 0.0


def built(  # noqa: PLR0913, PLR0917 - what a build has made
    content: EditionContent,
    published: Published,
    folder: Path,
    name: str,
    plan: Plan,
    encoded: int,
    rendered_again: int,
    seconds: Mapping[str, float],
) -> Built:
    """Return what there is to tell of a build.

    Args:
        content: What was published.
        published: All its files.
        folder: Where they are.
        name: Of the edition's files, without an extension.
        plan: What was to be done.
        encoded: Paragraphs and headings.
        rendered_again: Sentences that were to be reused, and proved damaged.
        seconds: Of work, by stage.
    """
    timeline = content.timeline
    names = (*(entry.name for entry in published.files), FILE_NAME)
    return Built(
        folder=folder,
        audio=tuple(_sound_files(content, folder, name, published)),
        mp3=folder / f"{name}.mp3",
        files=tuple(folder / name for name in names),
        duration=timeline.seconds(timeline.length),
        chapters=_count(timeline.chapters),
        rendered=plan.count(Action.RENDER) + rendered_again,
        reused=plan.count(Action.REUSE) - rendered_again,
        dropped=plan.count(Action.DROP),
        encoded=encoded,
        seconds=seconds,
        findings=content.article.findings,
    )


def _sound_files(
    content: EditionContent, folder: Path, name: str, published: Published
) -> Iterator[SoundFile]:
    """Yield the published files that a player is for."""
    sounding = {one.name for one in FORMATS if one.sound}
    timelines = {track.name: track.edition.timeline for track in tracks(content, name)}
    for entry in published.files:
        if entry.format in sounding:
            timeline = timelines[entry.name.rpartition(".")[0]]
            seconds = timeline.seconds(timeline.length)
            yield SoundFile(folder / entry.name, seconds, _count(timeline.chapters))


def too_long(audio: Iterable[SoundFile], loudness: Loudness | None) -> Iterator[Warned]:
    """Yield a warning of each file that lasts longer than its loudness preset's platform takes."""
    longest = loudness.longest if loudness else None
    for file in audio if longest else ():
        if longest and file.duration > longest:
            yield Warned(
                f"{file.path.name} lasts {file.duration / 60:.0f} minutes, and ACX takes "
                f"{longest / 60:.0f} in one file: cut it by headings, or with --split hours."
            )


def _count(chapters: Iterable[Chapter]) -> int:
    """Count chapters at all depths."""
    return sum(1 + _count(chapter.children) for chapter in chapters)
