"""A clip for each paragraph, and the playlist of them."""

from collections.abc import Iterator
from functools import partial

from audio_edition.publish.clips import clips
from audio_edition.publish.content import EditionContent, Sound
from audio_edition.publish.folder import OutputFile, text_file
from audio_edition.publish.formats.output_format import OutputFormat
from audio_edition.publish.playlist import playlist


def _files(edition: EditionContent, name: str, sound: Sound) -> Iterator[OutputFile]:
    made = clips(edition)
    for clip in made:
        write = partial(clip.mp3.write, load_frames=sound.frames)
        yield OutputFile(clip.name, clip.mp3.key, write, walk=clip.mp3.check)
    yield text_file(f"{name}.m3u8", playlist(made))


FORMAT = OutputFormat("clips", "an MP3 for each paragraph, and a playlist", _files, always=True)
