"""A file's checksum, by which a changed byte is found."""

from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path

from isal import isal_zlib

PIECE = 1 << 19
"""Bytes read at a time: what looks at them too finds them in the processor's cache."""

Look = Callable[[Iterator[bytes]], object]
"""Goes through the bytes of a file, piece by piece."""


def checksum(data: bytes) -> str:
    """Return the CRC-32 of some bytes, in 8 hexadecimal digits."""
    return f"{isal_zlib.crc32(data):08x}"


def file_checksum(path: Path, look: Look | None = None) -> str:
    """Return the CRC-32 (ISO 3309) of a file's bytes, in 8 hexadecimal digits.

    Args:
        path: Of the file.
        look: Sees the bytes as they are added up, so that they are read only once.
    """
    value = 0

    def pieces() -> Iterator[bytes]:
        nonlocal value
        with path.open("rb") as file:
            while piece := file.read(PIECE):
                value = isal_zlib.crc32(piece, value)
                yield piece

    read = pieces()
    if look:
        look(read)
    deque(read, maxlen=0)
    return f"{value:08x}"
