"""Parts of an edition as files of their own, beside the edition and not listed in its manifest."""

from functools import partial
from pathlib import Path

from audio_edition.publish.clips import Clip, clips
from audio_edition.publish.content import EditionContent, LoadFrames
from audio_edition.publish.folder import write_alone
from audio_edition.publish.formats.mp3 import whole
from audio_edition.publish.manifest import FILE_NAME
from audio_edition.publish.manifest_reader import read_manifest
from audio_edition.publish.mp3 import Mp3


def write_clips(
    excerpt: EditionContent, folder: Path, aside: str, load_frames: LoadFrames
) -> list[Path]:
    """Return the clips of an excerpt: the edition's own where they are the same, or new ones.

    Args:
        excerpt: Of an edition.
        folder: The edition's.
        aside: Folder in it for clips that the edition has not.
        load_frames: Returns an encoded chunk by its fingerprint.

    Raises:
        OutputError: The folder can't be written.
    """
    manifest = read_manifest(folder / FILE_NAME)
    published = {(entry.name, entry.key) for entry in manifest.files} if manifest else set()

    def path(clip: Clip) -> Path:
        if (clip.name, clip.mp3.key) in published and (folder / clip.name).is_file():
            return folder / clip.name
        return _write(folder / aside / Path(clip.name).name, clip.mp3, load_frames)

    return [path(clip) for clip in clips(excerpt)]


def write_excerpt(excerpt: EditionContent, path: Path, load_frames: LoadFrames) -> Path:
    """Write an excerpt as one MP3 with chapters and return its path.

    Raises:
        OutputError: The file can't be written.
    """
    return _write(path, whole(excerpt), load_frames)


def _write(path: Path, mp3: Mp3, load_frames: LoadFrames) -> Path:
    write_alone(path, partial(mp3.write, load_frames=load_frames))
    return path
