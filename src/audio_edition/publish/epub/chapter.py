"""A chapter of the book: a section of the edition with the names of its three files."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audio_edition.publish.content import EditionContent
from audio_edition.publish.heard import HeardBlock
from audio_edition.publish.runs import Run
from audio_edition.publish.sections import Section, sections


@dataclass(frozen=True, slots=True)
class Clip:
    """A sentence and when its sound is played, in seconds of the chapter's file."""

    name: str
    """The sentence's id in the document."""
    begin: float
    end: float


@dataclass(frozen=True, slots=True)
class EpubChapter:
    """A section of an edition, as the book holds it."""

    id: str
    title: str
    section: Section
    blocks: tuple[HeardBlock, ...]
    run: Run
    seconds: float
    """Length of its sound."""

    @property
    def text_file(self) -> str:
        """Path of its document in the book's folder."""
        return f"{self.id}.xhtml"

    @property
    def overlay_file(self) -> str:
        """Path of its overlay."""
        return f"{self.id}.smil"

    @property
    def audio_file(self) -> str:
        """Path of its sound."""
        return f"audio/{self.id}.mp3"


def epub_chapters(edition: EditionContent, blocks: Sequence[HeardBlock]) -> tuple[EpubChapter, ...]:
    """Return the chapters of a book, in reading order."""
    return tuple(_chapters(edition, blocks))


def _chapters(edition: EditionContent, blocks: Sequence[HeardBlock]) -> Iterator[EpubChapter]:
    for number, section in enumerate(sections(edition), 1):
        run = section.run
        yield EpubChapter(
            id=f"c{number:04}",
            title=section.title,
            section=section,
            blocks=tuple(blocks[section.first : section.last]),
            run=run,
            seconds=round(edition.timeline.seconds(run.end - run.start), 3),
        )


def clips(edition: EditionContent, chapter: EpubChapter) -> list[Clip]:
    """Return when each sentence of a chapter is played; together they are all of its sound.

    A pause belongs to the sentence before it: a reader that goes from clip to clip would leave
    out what lies between them.
    """
    rate = edition.timeline.sample_rate
    cues = [named for block in chapter.blocks for named in block.cues]
    begins = [0.0, *(chapter.run.seconds(cue.start, rate) for _, cue in cues[1:])]
    ends = [*begins[1:], chapter.seconds]
    return [
        Clip(name, begin, end) for (name, _), begin, end in zip(cues, begins, ends, strict=True)
    ]
