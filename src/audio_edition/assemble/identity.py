"""What a chunk's sound is known by."""

import hashlib
from functools import lru_cache

from audio_edition.identity import digest
from audio_edition.model import Chunk, Level, Piece

JOIN_VERSION = "2"
"""Raised when the same pieces come to be joined to other samples."""


def chunk_fingerprint(chunk: Chunk, encoding: str) -> str:
    """Return the identity of an encoded chunk: all that changes its bytes, and nothing else.

    Args:
        chunk: What to join. Its place in the article does not count.
        encoding: How it will be encoded: codec, bit rate, encoder version.
    """
    pieces = (part for piece in chunk.pieces for part in _identity(piece))
    return digest(JOIN_VERSION, str(chunk.sample_rate), encoding, *pieces)


def _identity(piece: Piece) -> tuple[str, str, str]:
    sound = hashlib.sha256(piece.sound.data).hexdigest() if piece.sound else "silence"
    return piece.fingerprint or sound, str(piece.length), _name(piece.level)


@lru_cache(maxsize=256)
def _name(level: Level | None) -> str:
    if level is None:
        return ""
    values = (level.loudness, level.power, level.gain, level.ceiling)
    return " ".join(f"{value:.2f}" for value in values)
