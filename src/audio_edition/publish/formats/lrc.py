"""The captions as lyrics, for music players."""

from collections.abc import Iterator

from audio_edition.publish.content import EditionContent, Sound
from audio_edition.publish.folder import OutputFile, text_file
from audio_edition.publish.formats.output_format import OutputFormat
from audio_edition.publish.lrc import lyrics


def _files(edition: EditionContent, name: str, _sound: Sound) -> Iterator[OutputFile]:
    yield text_file(f"{name}.lrc", lyrics(edition))


FORMAT = OutputFormat("lrc", "captions as lyrics, for music players", _files)
