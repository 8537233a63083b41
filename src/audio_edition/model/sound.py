"""Sound: audio, takes, and the chunks that are made of them."""

from dataclasses import dataclass, field

SAMPLE_BYTES = 2
"""Every sound in the project is 16 bit signed little-endian, mono."""


@dataclass(frozen=True, slots=True)
class Audio:
    """Sound in memory: 16 bit signed little-endian samples, mono."""

    data: bytes = field(repr=False)
    sample_rate: int
    """Hz."""

    @property
    def length(self) -> int:
        """Number of samples."""
        return len(self.data) // SAMPLE_BYTES

    @property
    def seconds(self) -> float:
        """Length in seconds."""
        return self.length / self.sample_rate


@dataclass(frozen=True, slots=True)
class Take:
    """A rendered utterance in the store: its identity and size, not its sound."""

    fingerprint: str
    length: int
    """Samples."""
    sample_rate: int
    """Hz."""


@dataclass(frozen=True, slots=True)
class Level:
    """How a voice's takes are brought to the loudness of an edition."""

    loudness: float
    """LUFS of the voice as its engine gives it."""
    power: float
    """Its RMS level in dBFS."""
    gain: float
    """dB that bring it to the target."""
    ceiling: float
    """dBFS that no peak comes above."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a chunk: a take, a cue sound, or silence where there is neither."""

    length: int
    """Samples, at the chunk's sample rate."""
    fingerprint: str | None = None
    level: Level | None = None
    """How loud a take becomes; None for as it is."""
    sound: Audio | None = field(default=None, repr=False)
    """A cue sound, at the chunk's sample rate and its own level."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """The sound of one block, on the codec's frame grid: what is encoded once, by itself."""

    block: int
    """Index into the article's blocks."""
    sample_rate: int
    """Hz."""
    pieces: tuple[Piece, ...]

    @property
    def length(self) -> int:
        """Samples."""
        return sum(piece.length for piece in self.pieces)
