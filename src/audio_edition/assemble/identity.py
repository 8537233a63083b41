"""What a chunk's sound is known by."""

from audio_edition.identity import digest
from audio_edition.model import Chunk, Piece

JOIN_VERSION = "1"
"""Raised when the same pieces come to be joined to other samples."""

HEADROOM = -2.0
"""Gain in dB: engines peak at full scale, and a decoded MP3 overshoots what was encoded."""


def chunk_fingerprint(chunk: Chunk, encoding: str) -> str:
    """Return the identity of an encoded chunk: all that changes its bytes, and nothing else.

    Args:
        chunk: What to join. Its place in the article does not count.
        encoding: How it will be encoded: codec, bit rate, encoder version.
    """
    pieces = (part for piece in chunk.pieces for part in _identity(piece))
    return digest(JOIN_VERSION, str(HEADROOM), str(chunk.sample_rate), encoding, *pieces)


def _identity(piece: Piece) -> tuple[str, str]:
    return piece.fingerprint or "silence", str(piece.length)
