"""What a build has made."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from audio_edition.model import Finding


@dataclass(frozen=True, slots=True)
class Built:
    """What a build has made, and what it took."""

    folder: Path
    audio: tuple[Path, ...]
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
