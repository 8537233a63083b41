"""What every output format is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from audio_edition.publish.content import EditionContent, Sound
from audio_edition.publish.folder import OutputFile


@dataclass(frozen=True, slots=True)
class OutputFormat:
    """A kind of file, or of several files that belong together, that an edition can have."""

    name: str
    """As it is asked for: `--format mp3`."""
    meaning: str
    """For a person, in a few words."""
    files: Callable[[EditionContent, str, Sound], Iterable[OutputFile]]
    """Makes the files from an edition, the name of its files without an extension, and its sound.

    Nothing is read or encoded before an `OutputFile` is written.
    """
    sound: bool = False
    """Whether its files are for a player: all of the edition's sound, with chapters."""
    delay: int | None = 0
    """Samples by which a player hears its sound late; None for an MP3's."""
    always: bool = False
    """Whether every edition has it, asked for or not."""
