"""The whole edition as one MP3 with chapters."""

from collections.abc import Iterator
from functools import partial

from audio_edition.publish.content import EditionContent, Sound
from audio_edition.publish.folder import OutputFile
from audio_edition.publish.formats.output_format import OutputFormat
from audio_edition.publish.mp3 import Mp3
from audio_edition.publish.mp3_frames import DECODER_DELAY
from audio_edition.publish.mp3_tags import track_tag
from audio_edition.publish.shown_chapters import shown_chapters
from audio_edition.publish.sound_file import SoundFile
from audio_edition.publish.times import published
from audio_edition.publish.tracks import Track, tracks


def whole(edition: EditionContent) -> Mp3:
    """Return the one MP3 that holds all of it, with its chapters."""
    return track_sound(Track("", edition.title, 1, 1, 0, edition))


def track_sound(track: Track) -> Mp3:
    """Return the MP3 of a track, with its chapters."""
    edition = track.edition
    timeline = edition.timeline
    return Mp3(
        track_tag(track),
        timeline.sample_rate,
        edition.bitrate,
        timeline.length,
        edition.chunk_fingerprints,
    )


def _files(edition: EditionContent, name: str, sound: Sound) -> Iterator[OutputFile]:
    for track in tracks(edition, name):
        mp3, timeline = track_sound(track), track.edition.timeline
        yield SoundFile(
            track,
            "mp3",
            mp3.key,
            partial(mp3.write, load_frames=sound.frames),
            chapters=partial(shown_chapters, timeline, partial(published, timeline)),
            cover=partial(bytes, edition.release.cover),
            delay=DECODER_DELAY,
            walk=mp3.check,
        ).output()


FORMAT = OutputFormat(
    "mp3", "MP3 with chapters, at a constant bit rate", _files, sound=True, delay=None
)
