"""Runs of chunks: a chunk is encoded by itself, so the frames of any run are an MP3."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audio_edition.model import Cue
from audio_edition.publish.content import EditionContent
from audio_edition.publish.mp3 import Mp3
from audio_edition.publish.mp3_frames import DECODER_DELAY


@dataclass(frozen=True, slots=True)
class Run:
    """A run of an edition's chunks, and where it is heard: `[start, end)` in samples."""

    first: int
    """Index of its first passage and chunk."""
    last: int
    """One more than the index of its last."""
    start: int
    end: int

    def seconds(self, position: int, sample_rate: int) -> float:
        """Return where a position of the timeline is heard in the run's own file, in seconds.

        Args:
            position: In samples.
            sample_rate: Of the timeline, in Hz.
        """
        inside = position - self.start
        heard = min(inside + DECODER_DELAY, self.end - self.start) if inside > 0 else 0
        return round(heard / sample_rate, 3)


def run_of(edition: EditionContent, first: int, last: int) -> Run:
    """Return the run of the passages `[first, last)`; there is at least one."""
    passages = edition.timeline.passages
    return Run(first, last, passages[first].start, passages[last - 1].end)


def split_run(edition: EditionContent, run: Run, longest: float) -> Iterator[Run]:
    """Cut a run where its parts would last longer, in seconds; a passage is never cut."""
    passages = edition.timeline.passages
    samples = longest * edition.timeline.sample_rate
    first = run.first
    for index in range(run.first, run.last):
        if index > first and passages[index].end - passages[first].start > samples:
            yield run_of(edition, first, index)
            first = index
    yield run_of(edition, first, run.last)


def run_sound(edition: EditionContent, run: Run) -> Mp3:
    """Return the sound of a run as a file of its own, without a tag."""
    return Mp3(
        b"",
        edition.timeline.sample_rate,
        edition.bitrate,
        run.end - run.start,
        edition.chunk_fingerprints[run.first : run.last],
    )


def run_cues(edition: EditionContent, run: Run) -> Sequence[Cue]:
    """Return the cues of a run, in order."""
    cues = edition.timeline.cues
    first = bisect_left(cues, run.start, key=lambda cue: cue.start)
    return cues[first : bisect_left(cues, run.end, key=lambda cue: cue.start)]
