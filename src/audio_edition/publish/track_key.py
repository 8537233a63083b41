"""What a track's file is known by."""

from audio_edition.identity import digest
from audio_edition.publish.cover import cover_key
from audio_edition.publish.tags import tags
from audio_edition.publish.tracks import Track


def track_key(track: Track, version: str) -> str:
    """Return the identity of a file: all that goes into it.

    Args:
        track: What it holds.
        version: Raised when the same parts come to be put together to other bytes.
    """
    edition = track.edition
    described = (repr(tags(track)), repr(edition.timeline.chapters), cover_key(edition))
    return digest(version, str(edition.bitrate), *described, *edition.chunk_fingerprints)
