"""An edition's cover: the user's own picture, or one drawn from title and author."""

from audio_edition.events import Warned
from audio_edition.identity import digest
from audio_edition.publish.content import EditionContent, Sound
from audio_edition.publish.picture import PNG, media_type

WITHOUT_TITLE = (
    "The cover is drawn without the title, whose letters no font here has: install one that has "
    "them, or give a picture with --cover."
)

DRAWING_VERSION = "2"
"""Raised when the same words come to be drawn otherwise."""


def cover_of(edition: EditionContent, sound: Sound) -> bytes:
    """Return the cover of an edition, JPEG or PNG; what is drawn is kept in the store."""
    return edition.release.cover or sound.kept(cover_key(edition), lambda: _drawn(edition, sound))


def cover_uses(edition: EditionContent) -> tuple[str, ...]:
    """Return the name under which the store keeps an edition's cover, if it is drawn."""
    return () if edition.release.cover else (cover_key(edition),)


def cover_key(edition: EditionContent) -> str:
    """Return the identity of an edition's cover, which need not be drawn for it."""
    if edition.release.cover:
        return digest(edition.release.cover.hex())
    return digest("drawn cover", DRAWING_VERSION, *_words(edition))


def cover_type(edition: EditionContent) -> str:
    """Return the media type of an edition's cover, which need not be drawn for it."""
    return media_type(edition.release.cover) if edition.release.cover else PNG


def cover_file(edition: EditionContent) -> str:
    """Return the name of the cover in an archive."""
    return "cover.png" if cover_type(edition) == PNG else "cover.jpg"


def _words(edition: EditionContent) -> tuple[str, str, str]:
    """Return title, author and date."""
    metadata = edition.article.metadata
    return edition.title, ", ".join(metadata.authors), metadata.date or ""


def _drawn(edition: EditionContent, sound: Sound) -> bytes:
    from audio_edition.publish.cover.drawing import draw  # noqa: PLC0415 - start-up
    from audio_edition.publish.cover.lettering import legible  # noqa: PLC0415 - start-up

    if not legible(edition.title):
        sound.reporter(Warned(WITHOUT_TITLE))
    return draw(*_words(edition))
