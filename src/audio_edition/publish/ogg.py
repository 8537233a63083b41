"""Ogg, the container of Opus: pages of packets (RFC 3533), read and written.

FFmpeg's own muxer gives each file another serial number, and writes chapters a second late where
the fraction of their start is half a second or more; so packets are put into pages here.
"""

import os
import struct
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

CONTINUED, FIRST, LAST = 1, 2, 4
"""Flags of a page: it goes on with the packet before, it is the stream's first, or its last."""

CAPTURE = b"OggS"
"""What every page begins with."""
FLAGS_AT = 5

MOST_SEGMENTS = 255
SEGMENT = 255
"""The most bytes of a segment; a shorter one ends its packet."""

SERIAL = 1
"""Of the one stream in a file: always the same, so that the same sound is the same bytes."""

NO_PACKET_ENDS = -1
"""In place of a page's position."""

MOST_PAGE_BYTES = 27 + MOST_SEGMENTS * (1 + SEGMENT)

_HEADER = struct.Struct("<4sBBqIII")
_REVERSED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def packets(data: bytes) -> Iterator[bytes]:
    """Yield the packets of a stream, in order."""
    held = b""
    start = 0
    while start < len(data):
        sizes_at = start + _HEADER.size + 1
        sizes = data[sizes_at : sizes_at + data[sizes_at - 1]]
        start = sizes_at + len(sizes)
        for size in sizes:
            held += data[start : start + size]
            start += size
            if size < SEGMENT:
                yield held
                held = b""


def has_end(path: Path) -> bool:
    """Tell whether the last page of a file, as far as it is there, is the last of its stream."""
    with path.open("rb") as file:
        file.seek(max(file.seek(0, os.SEEK_END) - MOST_PAGE_BYTES, 0))
        tail = file.read()
    page = tail.rfind(CAPTURE)
    return 0 <= page < len(tail) - FLAGS_AT and bool(tail[page + FLAGS_AT] & LAST)


class OggWriter:
    """Writes one stream of packets.

    Args:
        out: Where to.
    """

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._page = 0

    def alone(self, packet: bytes) -> None:
        """Write a packet in pages of its own, at position 0: a header."""
        sizes = _segments(packet)
        for start in range(0, len(sizes), MOST_SEGMENTS):
            part = sizes[start : start + MOST_SEGMENTS]
            offset = start * SEGMENT
            ended = part[-1] < SEGMENT
            flags = (CONTINUED if start else 0) | (0 if self._page else FIRST)
            body = packet[offset : offset + sum(part)]
            self._write(flags, 0 if ended else NO_PACKET_ENDS, part, body)

    def together(self, group: Iterable[bytes], position: int, *, last: bool) -> None:
        """Write packets that fit into one page; `position` is where they end, in samples."""
        held = list(group)
        sizes = b"".join(map(_segments, held))
        self._write(LAST if last else 0, position, sizes, b"".join(held))

    def _write(self, flags: int, position: int, sizes: bytes, body: bytes) -> None:
        head = _HEADER.pack(CAPTURE, 0, flags, position, SERIAL, self._page, 0)
        page = head + bytes([len(sizes)]) + sizes + body
        self._out.write(page[:22] + _checksum(page).to_bytes(4, "little") + page[26:])
        self._page += 1


def _segments(packet: bytes) -> bytes:
    full, rest = divmod(len(packet), SEGMENT)
    return bytes([SEGMENT] * full + [rest])


def _checksum(page: bytes) -> int:
    """Return Ogg's checksum: that of zlib, with every byte's bits the other way round."""
    mirrored = zlib.crc32(page.translate(_REVERSED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int(f"{mirrored:032b}"[::-1], 2)
