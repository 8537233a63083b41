"""Groups of chunks that an encoder of long frames takes together, and where they are heard.

MP3 frames are short, so every chunk lies on their grid. The frames of AAC and Opus are longer:
a group of some paragraphs is encoded by itself, and begins in the file on the frame that is
nearest to its place on the timeline. So all times agree with the timeline's to half a frame, the
difference never adds up, and a group's frames depend on nothing but the group.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from audio_edition.identity import digest
from audio_edition.model import SAMPLE_BYTES, Chunk
from audio_edition.publish.content import EditionContent, Sound

BOUNDARIES = "0"
"""First digits of the fingerprints that open a group: one of sixteen. A boundary that lies in the
content stays where it is, whatever is put in or taken out before it."""


@dataclass(frozen=True, slots=True)
class Group:
    """Chunks that are encoded together."""

    chunks: tuple[Chunk, ...]
    fingerprints: tuple[str, ...]
    start: int
    """On the timeline, in samples."""
    first_frame: int
    """In the file."""
    frames: int
    """Of the file that are its own: as many whole ones as it is long, or one more."""
    frame: Fraction
    """The length of a frame, in samples of the timeline."""

    @property
    def length(self) -> int:
        """Samples."""
        return sum(chunk.length for chunk in self.chunks)

    @property
    def most_frames(self) -> int:
        """How many frames it may have, wherever it stands."""
        return int(self.length / self.frame) + 1

    def key(self, encoding: str) -> str:
        """Return the identity of what it is encoded to."""
        return digest(encoding, *self.fingerprints)

    def samples(self, sound: Sound) -> Iterator[bytes]:
        """Yield its samples chunk by chunk, and silence up to one frame more than it may have."""
        for chunk in self.chunks:
            yield sound.audio(chunk).data
        yield bytes(SAMPLE_BYTES * (int((self.most_frames + 1) * self.frame) - self.length))


def groups(edition: EditionContent, frame: Fraction) -> tuple[Group, ...]:
    """Return the groups of an edition for an encoder with frames of this length."""
    made: list[Group] = []
    start = first_frame = 0
    for first, last in _edges(edition.chunk_fingerprints):
        chunks = edition.chunks[first:last]
        end = start + sum(chunk.length for chunk in chunks)
        next_frame = round(end / frame)
        made.append(
            Group(
                chunks=chunks,
                fingerprints=edition.chunk_fingerprints[first:last],
                start=start,
                first_frame=first_frame,
                frames=next_frame - first_frame,
                frame=frame,
            )
        )
        start, first_frame = end, next_frame
    return tuple(made)


@dataclass(frozen=True, slots=True)
class Schedule:
    """Where the timeline is heard in a file that is made of groups."""

    groups: tuple[Group, ...]
    delay: int
    """What the decoder adds before the first sample, in samples of the timeline."""

    @property
    def length(self) -> Fraction:
        """Of the file, in samples of the timeline."""
        last = self.groups[-1]
        return (last.first_frame + last.frames) * last.frame

    def heard(self, position: int) -> Fraction:
        """Return where a position is heard, in samples; the file's start is never later than 0."""
        if not position:
            return Fraction(0)
        index = bisect_right(self.groups, position, key=lambda group: group.start) - 1
        group = self.groups[index]
        inside = position - group.start + self.delay
        return min(group.first_frame * group.frame + inside, self.length)


def _edges(fingerprints: Sequence[str]) -> Iterator[tuple[int, int]]:
    opening = (n for n, name in enumerate(fingerprints) if n and name.startswith(BOUNDARIES))
    first = 0
    for edge in (*opening, len(fingerprints)):
        yield first, edge
        first = edge
