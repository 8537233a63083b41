"""A file's checksum, by which a changed byte is found."""

from pathlib import Path

from isal import isal_zlib

PIECE = 1 << 20
"""Bytes read at a time."""


def checksum(data: bytes) -> str:
    """Return the CRC-32 of some bytes, in 8 hexadecimal digits."""
    return f"{isal_zlib.crc32(data):08x}"


def file_checksum(path: Path) -> str:
    """Return the CRC-32 (ISO 3309) of a file's bytes, in 8 hexadecimal digits."""
    value = 0
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            value = isal_zlib.crc32(piece, value)
    return f"{value:08x}"
