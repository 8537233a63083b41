"""The formats that an edition can be published in.

One module makes each, from the same `EditionContent`; its place in `FORMATS` is the place of its
files in the manifest.
"""

from collections.abc import Collection

from audio_edition.errors import SettingsError
from audio_edition.publish.formats import (
    audiobookshelf,
    captions,
    chapters,
    clips,
    epub,
    flac,
    lrc,
    m4b,
    mp3,
    opus,
    page,
    publication,
    srt,
    wav,
)
from audio_edition.publish.formats.output_format import OutputFormat

FORMATS: tuple[OutputFormat, ...] = (
    mp3.FORMAT,
    m4b.FORMAT,
    opus.FORMAT,
    flac.FORMAT,
    wav.FORMAT,
    clips.FORMAT,
    captions.FORMAT,
    srt.FORMAT,
    lrc.FORMAT,
    page.FORMAT,
    epub.FORMAT,
    publication.FORMAT,
    chapters.FORMAT,
    audiobookshelf.FORMAT,
)


def chosen_formats(names: Collection[str]) -> tuple[OutputFormat, ...]:
    """Return the formats with these names, and those that every edition has.

    Raises:
        SettingsError: There is no format of such a name.
    """
    offered = [one.name for one in FORMATS if not one.always]
    for name in names:
        if name not in offered:
            raise SettingsError(
                f"There is no format “{name}”.", f"Choose from {', '.join(offered)}."
            )
    return tuple(one for one in FORMATS if one.always or one.name in names)
