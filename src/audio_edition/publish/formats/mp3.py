"""The whole edition as one MP3 with chapters."""

from collections.abc import Iterator
from functools import partial

from audio_edition.publish.content import EditionContent, Sound
from audio_edition.publish.folder import OutputFile
from audio_edition.publish.formats.output_format import OutputFormat
from audio_edition.publish.mp3 import Mp3
from audio_edition.publish.mp3_tags import edition_tag


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


def _files(edition: EditionContent, name: str, sound: Sound) -> Iterator[OutputFile]:
    mp3 = whole(edition)
    yield OutputFile(f"{name}.mp3", mp3.key, partial(mp3.write, load_frames=sound.frames))


FORMAT = OutputFormat("mp3", "MP3 with chapters, at a constant bit rate", _files, sound=True)
