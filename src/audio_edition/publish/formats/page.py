"""The read-along page."""

from collections.abc import Iterator
from functools import partial

from audio_edition.publish.content import EditionContent, Sound
from audio_edition.publish.folder import OutputFile
from audio_edition.publish.formats.output_format import OutputFormat


def _files(edition: EditionContent, name: str, sound: Sound) -> Iterator[OutputFile]:
    from audio_edition.publish.page import Page  # noqa: PLC0415 - start-up

    page = Page(edition)
    yield OutputFile(f"{name}.html", page.key, partial(page.write, load_frames=sound.frames))


FORMAT = OutputFormat("page", "one HTML file that plays and reads along, on any device", _files)
