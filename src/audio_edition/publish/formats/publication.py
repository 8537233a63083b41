"""The W3C audiobook."""

from collections.abc import Iterator
from functools import partial

from audio_edition.publish.content import EditionContent, Sound
from audio_edition.publish.cover import cover_uses
from audio_edition.publish.folder import OutputFile
from audio_edition.publish.formats.output_format import OutputFormat


def _files(edition: EditionContent, name: str, sound: Sound) -> Iterator[OutputFile]:
    from audio_edition.publish.publication import Publication  # noqa: PLC0415 - start-up

    made, uses = Publication(edition), partial(cover_uses, edition)
    yield OutputFile(f"{name}.lpf", made.key, partial(made.write, sound=sound), uses=uses)


FORMAT = OutputFormat("lpf", "a W3C audiobook: MP3s, publication.json, contents", _files)
