"""An edition's files, all at once."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from audio_edition.publish.content import EditionContent, Sound
from audio_edition.publish.folder import Published, write_folder
from audio_edition.publish.formats.output_format import OutputFormat
from audio_edition.publish.manifest import manifest


def publish(
    edition: EditionContent,
    folder: Path,
    name: str,
    formats: Sequence[OutputFormat],
    sound: Sound,
) -> Published:
    """Write an edition: the files of each format, and the manifest that lists them.

    Files that the folder holds already are not written again; those of the last build that no
    longer belong are removed. The folder never holds half a file, whenever the program ends.

    Args:
        edition: What to write.
        folder: Where to; it is made if need be, and is the edition's own.
        name: Of the edition's files, without an extension.
        formats: What to make of it.
        sound: Of the edition. Its reporter hears of each file; as many are written at a time as
            it has workers.

    Raises:
        OutputError: The folder can't be written, or there is no space.
    """
    edition = replace(edition, timeline=replace(edition.timeline, delay=_delay(formats)))
    files = (
        replace(file, format=one.name)
        for one in formats
        for file in one.files(edition, name, sound)
    )
    return write_folder(folder, files, partial(manifest, edition), sound.reporter, sound.workers)


def _delay(formats: Iterable[OutputFormat]) -> int | None:
    """Return the delay in all published times: of the first format of sound, or else of the clips.

    Files of sound carry their own; this one is for what stands beside them.
    """
    return next((one.delay for one in formats if one.sound), None)
