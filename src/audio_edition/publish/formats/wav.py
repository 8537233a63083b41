"""The edition as a WAVE file: the samples, for an editor of sound."""

from collections.abc import Iterator
from functools import partial
from typing import BinaryIO

from audio_edition.model import SAMPLE_BYTES
from audio_edition.publish.chapter_frames import marks
from audio_edition.publish.content import EditionContent, Sound
from audio_edition.publish.folder import OutputFile
from audio_edition.publish.formats.output_format import OutputFormat
from audio_edition.publish.shown_chapters import shown_chapters
from audio_edition.publish.sound_file import SoundFile
from audio_edition.publish.tags import tags
from audio_edition.publish.track_key import track_key
from audio_edition.publish.tracks import Track, tracks
from audio_edition.publish.wave import footer, header

WAV_VERSION = "1"
"""Raised when the same parts come to be put together to other bytes."""


def _files(edition: EditionContent, name: str, sound: Sound) -> Iterator[OutputFile]:
    for track in tracks(edition, name):
        key = track_key(track, WAV_VERSION)
        yield SoundFile(
            track,
            "wav",
            key,
            partial(_write, track, sound),
            chapters=partial(shown_chapters, track.edition.timeline, int),
            narrator=False,
        ).output()


def _write(track: Track, sound: Sound, out: BinaryIO) -> None:
    edition = track.edition
    timeline = edition.timeline
    end = footer(tags(track), [(one.start, one.title) for one in marks(timeline.chapters)])
    out.write(header(timeline.sample_rate, timeline.length * SAMPLE_BYTES, len(end)))
    out.writelines(sound.audio(chunk).data for chunk in edition.chunks)
    out.write(end)


FORMAT = OutputFormat("wav", "WAVE, the samples as they are, with cue points", _files, sound=True)
