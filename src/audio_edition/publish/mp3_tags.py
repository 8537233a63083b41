"""What an MP3's tag says about it."""

import re
from collections.abc import Iterator, Sequence

from audio_edition.model import Metadata
from audio_edition.publish import id3
from audio_edition.publish.chapter_frames import chapter_frames
from audio_edition.publish.content import EditionContent
from audio_edition.publish.picture import media_type
from audio_edition.publish.tags import Tags, synthetic, tags
from audio_edition.publish.tracks import Track

UNDETERMINED = "und"
"""ISO 639-2 for a language that is not known."""
AT_HAND = {"de": "deu", "en": "eng", "es": "spa", "fr": "fra"}
"""Letters of the languages whose conventions are known; others are looked up, which takes time."""


def track_tag(track: Track) -> bytes:
    """Return the tag of a track of the edition, with its chapters and its cover."""
    edition = track.edition
    cover = edition.release.cover
    return id3.tag(
        [
            id3.text("TIT2", track.title),
            *description(edition),
            *_presented(tags(track)),
            *([id3.picture(media_type(cover), cover)] if cover else ()),
            *chapter_frames(edition.timeline, track.title),
        ]
    )


def clip_tag(described: Sequence[bytes], title: str, number: int, total: int) -> bytes:
    """Return the tag of one clip, the `number`th track of `total`, of an edition so described."""
    track = id3.code("TRCK", f"{number}/{total}")
    return id3.tag([id3.text("TIT2", title), *described, track])


def description(edition: EditionContent) -> tuple[bytes, ...]:
    """Return the frames that an edition's files share: artist, album, date, language, comment."""
    metadata = edition.article.metadata
    artist = [id3.text("TPE1", "/".join(metadata.authors))] if metadata.authors else []
    return (
        *artist,
        id3.text("TALB", edition.title),
        *_date(metadata),
        id3.code("TLAN", iso_639_2(metadata.language)),
        id3.comment("eng", synthetic(edition)),
    )


def iso_639_2(language: str) -> str:
    """Return the three letters of a language given by its BCP 47 tag; `und` if unknown."""
    if known := AT_HAND.get(language.partition("-")[0]):
        return known
    import langcodes  # noqa: PLC0415 - start-up

    try:
        letters = langcodes.Language.get(language).to_alpha3()
    except (LookupError, ValueError):
        return UNDETERMINED
    return letters if re.fullmatch("[a-z]{3}", letters) else UNDETERMINED


def _presented(said: Tags) -> Iterator[bytes]:
    """Yield what only players of audiobooks ask for, in the frames where they look for it."""
    texts = (
        ("TPE2", said.artist),
        ("TCOM", said.narrator),
        ("TCON", said.genre),
        ("TCOP", said.copyright),
    )
    yield from (id3.text(name, value) for name, value in texts if value)
    own = (
        ("DESCRIPTION", said.description),
        ("NARRATOR", said.narrator),
        ("SERIES", said.series),
        ("SERIES-PART", said.series_part),
    )
    yield from (id3.user_text(name, value) for name, value in own if value)
    if said.tracks > 1:
        yield id3.code("TRCK", f"{said.track}/{said.tracks}")


def _date(metadata: Metadata) -> Iterator[bytes]:
    """Yield year (TYER) and day (TDAT, DDMM), as far as they are known."""
    match = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", metadata.date or "", re.ASCII)
    if match:
        year, month, day = match.groups()
        yield id3.code("TYER", year)
        if day:
            yield id3.code("TDAT", day + month)
