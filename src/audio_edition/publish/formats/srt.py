"""The captions for players that take no WebVTT."""

from collections.abc import Iterator

from audio_edition.publish.content import EditionContent, Sound
from audio_edition.publish.folder import OutputFile, text_file
from audio_edition.publish.formats.output_format import OutputFormat
from audio_edition.publish.srt import subrip


def _files(edition: EditionContent, name: str, _sound: Sound) -> Iterator[OutputFile]:
    yield text_file(f"{name}.srt", subrip(edition.article, edition.timeline))


FORMAT = OutputFormat("srt", "captions for players that take no WebVTT", _files)
