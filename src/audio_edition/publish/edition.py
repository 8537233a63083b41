"""An edition's files, all at once."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import BinaryIO

from audio_edition.events import Reporter, silent
from audio_edition.identity import digest
from audio_edition.publish.captions import captions
from audio_edition.publish.clips import clips
from audio_edition.publish.content import EditionContent, LoadFrames
from audio_edition.publish.folder import OutputFile, Published, write_folder
from audio_edition.publish.manifest import FileEntry, Json, manifest
from audio_edition.publish.mp3 import Mp3
from audio_edition.publish.mp3_tags import edition_tag
from audio_edition.publish.playlist import playlist


def publish(
    edition: EditionContent,
    folder: Path,
    name: str,
    load_frames: LoadFrames,
    reporter: Reporter = silent,
) -> Published:
    """Write an edition: MP3, clips with a playlist, captions, and the manifest that lists them.

    Files that the folder holds already are not written again; clips of the last build that no
    longer belong are removed. The folder never holds half a file, whenever the program ends.

    Args:
        edition: What to write.
        folder: Where to; it is made if need be, and is the edition's own.
        name: Of the edition's files, without an extension.
        load_frames: Returns an encoded chunk by its fingerprint.
        reporter: Hears of each file that is written.

    Raises:
        OutputError: The folder can't be written, or there is no space.
    """
    parts = clips(edition)

    def describe(entries: Sequence[FileEntry]) -> Json:
        return manifest(edition, parts, entries)

    files = [
        _mp3_file(f"{name}.mp3", whole(edition), load_frames),
        *(_mp3_file(clip.name, clip.mp3, load_frames) for clip in parts),
        _text_file(f"{name}.m3u8", playlist(parts)),
        _text_file(f"{name}.vtt", captions(edition.article, edition.timeline)),
    ]
    return write_folder(folder, files, describe, reporter)


def whole(edition: EditionContent) -> Mp3:
    """Return the one MP3 that holds all of it, with its chapters."""
    timeline = edition.timeline
    return Mp3(
        edition_tag(edition),
        timeline.sample_rate,
        edition.bitrate,
        timeline.length,
        edition.chunk_fingerprints,
    )


def _mp3_file(name: str, mp3: Mp3, load_frames: LoadFrames) -> OutputFile:
    return OutputFile(name, mp3.key, partial(mp3.write, load_frames=load_frames))


def _text_file(name: str, text: str) -> OutputFile:
    def write(out: BinaryIO) -> None:
        out.write(text.encode())

    return OutputFile(name, digest(text), write)
