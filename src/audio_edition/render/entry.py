"""The format of a file in the store: a header of 28 bytes, then the payload.

    4 bytes   the mark `AEd2`
    4         sample rate in Hz; 0 for what is not samples
    8         size of the payload in bytes
    8         time of writing, in whole seconds since 1970
    4         CRC-32 (as in gzip, RFC 1952) of the four above and the payload

Numbers are little-endian. The checksum is against damage, not against malice, and is computed many
times as fast as a cryptographic one: a twelve-hour book is two gigabytes.
"""

import struct
from dataclasses import dataclass
from io import BufferedIOBase, RawIOBase

from isal import isal_zlib

_MARK = b"AEd2"
_NUMBERS = struct.Struct("<4sIQQ")
_CHECKSUM = struct.Struct("<I")

HEADER_BYTES = _NUMBERS.size + _CHECKSUM.size


@dataclass(frozen=True, slots=True)
class Header:
    """What a file in the store says about itself."""

    sample_rate: int
    """Hz; 0 for what is not samples."""
    size: int
    """Bytes of the payload."""
    written: int
    """Seconds since 1970."""
    checksum: bytes


def pack_header(payload: bytes, sample_rate: int, written: int) -> bytes:
    """Return what stands before the payload in a file that holds it."""
    numbers = _NUMBERS.pack(_MARK, sample_rate, len(payload), written)
    return numbers + _checksum(numbers, payload)


def unpack(head: bytes) -> Header | None:
    """Return the header at the start of a file; None where there is none."""
    if len(head) < HEADER_BYTES or not head.startswith(_MARK):
        return None
    _, sample_rate, size, written = _NUMBERS.unpack_from(head)
    return Header(sample_rate, size, written, head[_NUMBERS.size : HEADER_BYTES])


def read_entry(file: RawIOBase | BufferedIOBase) -> tuple[Header, bytes] | None:
    """Return the header and the payload of a file; None if a single bit has changed."""
    head, payload = file.read(HEADER_BYTES), file.read()
    header = unpack(head)
    if header is None or header.checksum != _checksum(head[: _NUMBERS.size], payload):
        return None
    return header, payload


def _checksum(numbers: bytes, payload: bytes) -> bytes:
    return _CHECKSUM.pack(isal_zlib.crc32(payload, isal_zlib.crc32(numbers)))
