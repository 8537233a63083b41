"""What an MP3's tag says about it."""

import re
from collections.abc import Iterator

from audio_edition.model import Metadata
from audio_edition.publish import id3
from audio_edition.publish.chapter_frames import chapter_frames
from audio_edition.publish.content import EditionContent

UNDETERMINED = "und"
"""ISO 639-2 for a language that is not known."""


def edition_tag(edition: EditionContent) -> bytes:
    """Return the tag of the whole edition, with its chapters."""
    described = _description(edition, edition.title)
    return id3.tag([*described, *chapter_frames(edition.timeline, edition.title)])


def clip_tag(edition: EditionContent, title: str, number: int, total: int) -> bytes:
    """Return the tag of one clip, the `number`th track of `total`."""
    return id3.tag([*_description(edition, title), id3.code("TRCK", f"{number}/{total}")])


def iso_639_2(language: str) -> str:
    """Return the three letters of a language given by its BCP 47 tag; `und` if unknown."""
    import langcodes  # noqa: PLC0415 - start-up

    try:
        letters = langcodes.Language.get(language).to_alpha3()
    except (LookupError, ValueError):
        return UNDETERMINED
    return letters if re.fullmatch("[a-z]{3}", letters) else UNDETERMINED


def _description(edition: EditionContent, title: str) -> Iterator[bytes]:
    metadata = edition.article.metadata
    language = iso_639_2(metadata.language)
    yield id3.text("TIT2", title)
    if metadata.authors:
        yield id3.text("TPE1", "/".join(metadata.authors))
    yield id3.text("TALB", edition.title)
    yield from _date(metadata)
    yield id3.code("TLAN", language)
    yield id3.comment("eng", _comment(edition))


def _date(metadata: Metadata) -> Iterator[bytes]:
    """Yield year (TYER) and day (TDAT, DDMM), as far as they are known."""
    match = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", metadata.date or "", re.ASCII)
    if match:
        year, month, day = match.groups()
        yield id3.code("TYER", year)
        if day:
            yield id3.code("TDAT", day + month)


def _comment(edition: EditionContent) -> str:
    """Say that nobody has read this aloud."""
    voices = dict.fromkeys(voice.name for voice in edition.voices)
    version = edition.versions.get("audio-edition", "")
    return f"Synthetic speech: {', '.join(voices)}. Made with Audio Edition {version}.".strip()
