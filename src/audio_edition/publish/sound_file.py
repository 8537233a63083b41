"""A file that is for a player, whatever its format: written, and read back as a player does."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from audio_edition.publish.folder import OutputFile, Walk
from audio_edition.publish.read_back import facts_of, read_back
from audio_edition.publish.shown_chapters import ShownChapter
from audio_edition.publish.sound_facts import SoundFacts
from audio_edition.publish.tracks import Track


@dataclass(frozen=True, slots=True)
class SoundFile:
    """A file of a track's sound."""

    track: Track
    extension: str
    key: str
    """Identity of all that goes into it."""
    write: Callable[[BinaryIO], None]
    chapters: Callable[[], Sequence[ShownChapter]]
    """Those that a player shows."""
    cover: Callable[[], bytes] = bytes
    """Its picture; empty where it has none."""
    delay: int = 0
    """Samples by which its sound is late."""
    narrator: bool = True
    """Whether its format has a place for one."""
    walk: Walk | None = None
    """Checks what only its own format knows."""

    def output(self, uses: Callable[[], Iterable[str]] = tuple) -> OutputFile:
        """Return it as a file of an edition.

        Args:
            uses: Names what the store keeps for it, besides takes and chunks.
        """
        facts = facts_of(self.track, self.delay, b"")
        return OutputFile(
            f"{self.track.name}.{self.extension}",
            self.key,
            self.write,
            check=self._check,
            walk=self.walk,
            uses=uses,
            span=(facts.start, facts.end),
        )

    def _check(self, path: Path) -> SoundFacts:
        facts = facts_of(self.track, self.delay, self.cover(), narrator=self.narrator)
        return read_back(path, self.track, facts, self.chapters())
