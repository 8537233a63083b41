"""An edition's cover."""

from audio_edition.identity import digest
from audio_edition.publish.content import EditionContent, Sound


def cover_of(edition: EditionContent, _sound: Sound) -> bytes:
    """Return the cover of an edition, JPEG or PNG."""
    return edition.release.cover


def cover_key(edition: EditionContent) -> str:
    """Return the identity of an edition's cover, which need not be drawn for it."""
    return digest(edition.release.cover.hex())
