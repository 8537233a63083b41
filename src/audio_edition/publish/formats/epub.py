"""The book that reads itself."""

from collections.abc import Iterator
from functools import partial

from audio_edition.publish.content import EditionContent, Sound
from audio_edition.publish.cover import cover_uses
from audio_edition.publish.folder import OutputFile
from audio_edition.publish.formats.output_format import OutputFormat


def _files(edition: EditionContent, name: str, sound: Sound) -> Iterator[OutputFile]:
    from audio_edition.publish.epub import Epub  # noqa: PLC0415 - start-up

    book, uses = Epub(edition), partial(cover_uses, edition)
    yield OutputFile(f"{name}.epub", book.key, partial(book.write, sound=sound), uses=uses)


FORMAT = OutputFormat("epub", "EPUB 3 with Media Overlays, lit sentence by sentence", _files)
