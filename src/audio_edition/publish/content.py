"""What there is to publish."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from audio_edition.events import Reporter
from audio_edition.model import Article, Audio, Chunk, Timeline, Voice
from audio_edition.publish.release import Release
from audio_edition.wording import one_line

LoadFrames = Callable[[str], bytes]
"""Returns the MP3 frames of an encoded chunk by its fingerprint."""


class Sound(Protocol):
    """The sound of an edition, to be had one chunk at a time."""

    @property
    def workers(self) -> int:
        """How much may be encoded side by side."""

    @property
    def reporter(self) -> Reporter:
        """Hears of what takes long, and of what was put right."""

    def has(self, key: str) -> bool:
        """Return whether the store keeps something under a digest."""

    def frames(self, fingerprint: str) -> bytes:
        """Return the MP3 frames of a chunk by its fingerprint."""

    def audio(self, chunk: Chunk) -> Audio:
        """Return the samples of a chunk: what its MP3 frames were encoded from."""

    def kept(self, key: str, make: Callable[[], bytes]) -> bytes:
        """Return what the store keeps under a digest of all that went into it.

        Args:
            key: By `identity.digest`.
            make: Makes it, where the store has it not; called at most once.
        """


@dataclass(frozen=True, slots=True)
class LoudnessGoal:
    """The loudness that an edition was made for."""

    preset: str
    target: float
    """LUFS."""
    true_peak: float
    """dBTP that no peak comes above."""


@dataclass(frozen=True, slots=True)
class EditionContent:
    """An edition, ready to be written: all but the frames, which are read one chunk at a time."""

    article: Article
    timeline: Timeline
    chunks: tuple[Chunk, ...]
    """One for each passage of the timeline, in the same order."""
    chunk_fingerprints: tuple[str, ...]
    """Of the encoded chunks, in the same order."""
    bitrate: int
    """Of the encoded chunks, in kb/s."""
    versions: Mapping[str, str]
    """What made it: `audio-edition`, the engine, the sound version, the encoder."""
    voices: tuple[Voice, ...]
    """Those that are cast, in order of appearance."""
    changed: tuple[str, ...] = ()
    """Ids of the units that sound new since the build before."""
    source: str = ""
    """Of the article, as a path from the edition's folder; empty where it has none."""
    loudness: LoudnessGoal | None = None
    """What it was made for; None where the voices are as their engine gives them."""
    part_sources: tuple[str, ...] = ()
    """The same for each of the article's parts."""

    release: Release = field(default_factory=Release)

    @property
    def title(self) -> str:
        """The article's title on one line, or its short name where it has none."""
        return one_line(self.article.metadata.title) or self.article.name
