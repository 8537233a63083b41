"""A cover as FLAC's picture block (RFC 9639, section 8.8), which Opus has too."""

import base64

FRONT_COVER = 3
PNG, JPEG = "image/png", "image/jpeg"


def media_type(picture: bytes) -> str:
    """Return the media type of a JPEG or PNG."""
    return PNG if picture.startswith(b"\x89PNG") else JPEG


def picture_block(picture: bytes) -> bytes:
    """Return a picture as a block; its size in pixels is left for the player to read."""
    kind = media_type(picture).encode()
    numbers = b"".join(number.to_bytes(4, "big") for number in (FRONT_COVER, len(kind)))
    unknown = bytes(5 * 4)  # no description; width, height, depth and colours not said
    return numbers + kind + unknown + len(picture).to_bytes(4, "big") + picture


def picture_comment(picture: bytes) -> tuple[str, str]:
    """Return a picture as a Vorbis comment."""
    return "METADATA_BLOCK_PICTURE", base64.b64encode(picture_block(picture)).decode()
