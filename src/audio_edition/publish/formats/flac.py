"""The edition in FLAC: the sound as it is, for archives and for further work."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import BinaryIO

from audio_edition import ffmpeg
from audio_edition.publish.content import EditionContent, Sound
from audio_edition.publish.cover import cover_of, cover_uses
from audio_edition.publish.folder import OutputFile
from audio_edition.publish.formats.output_format import OutputFormat
from audio_edition.publish.picture import picture_block
from audio_edition.publish.shown_chapters import chapter_comments, numbered_chapters
from audio_edition.publish.sound_file import SoundFile
from audio_edition.publish.tags import tags, vorbis_comments
from audio_edition.publish.track_key import track_key
from audio_edition.publish.tracks import Track, tracks

FLAC_VERSION = "1"
"""Raised when the same parts come to be put together to other bytes."""


def _files(edition: EditionContent, name: str, sound: Sound) -> Iterator[OutputFile]:
    for track in tracks(edition, name):
        key = track_key(track, FLAC_VERSION)
        yield SoundFile(
            track,
            "flac",
            key,
            partial(_write, track, sound),
            chapters=partial(numbered_chapters, track.edition.timeline, int),
            cover=partial(cover_of, edition, sound),
        ).output(partial(cover_uses, edition))


def _write(track: Track, sound: Sound, out: BinaryIO) -> None:
    """Write a track straight to the file that is open for it."""
    edition = track.edition
    path = Path(out.name)
    rate = str(edition.timeline.sample_rate)
    given = ("-f", "s16le", "-ar", rate, "-ac", "1", "-i", "pipe:0")
    wanted = (*ffmpeg.REPRODUCIBLE, "-c:a", "flac", "-f", "flac", path)
    ffmpeg.stream((*given, *wanted), (sound.audio(chunk).data for chunk in edition.chunks))
    _describe(path, track, cover_of(edition, sound))


def _describe(path: Path, track: Track, cover: bytes) -> None:
    from mutagen.flac import FLAC, Picture  # noqa: PLC0415 - start-up

    file = FLAC(path)
    pairs = (*vorbis_comments(tags(track)), *chapter_comments(track.edition.timeline, int))
    for name, value in pairs:
        file[name] = value
    if cover:
        file.add_picture(Picture(picture_block(cover)))
    file.save()


FORMAT = OutputFormat("flac", "FLAC, lossless, with chapters", _files, sound=True)
