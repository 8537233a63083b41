"""The captions, beside the sound."""

from collections.abc import Iterator

from audio_edition.publish.captions import captions
from audio_edition.publish.content import EditionContent, Sound
from audio_edition.publish.folder import OutputFile, text_file
from audio_edition.publish.formats.output_format import OutputFormat


def _files(edition: EditionContent, name: str, _sound: Sound) -> Iterator[OutputFile]:
    yield text_file(f"{name}.vtt", captions(edition.article, edition.timeline))


FORMAT = OutputFormat("vtt", "captions, a cue for each sentence", _files, always=True)
