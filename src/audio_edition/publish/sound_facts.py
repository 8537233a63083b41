"""What a file of sound tells of itself, and how it sounded when it was written."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SoundFacts:
    """What holds of a file of sound, as its edition's manifest says."""

    title: str
    artist: str
    """The authors, with commas between."""
    album: str
    narrator: str
    """Empty where its format has no place for one."""
    cover: str
    """CRC-32 of its picture, in 8 hexadecimal digits; empty where it has none."""
    start: float
    """Where on the edition's timeline it begins, in seconds."""
    end: float
    """Where it ends, in seconds."""
    delay: float
    """Seconds by which its sound is heard later than the timeline says."""
    loudness: float | None = None
    """LUFS, of the seconds that were measured; None where none were."""
    true_peak: float | None = None
    """dBTP, of the same."""
    measured: float = 0.0
    """Seconds that were decoded and measured when it was written."""
