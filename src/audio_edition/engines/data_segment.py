"""The writable data of a shared library, to be put back as it was: ELF on 64 bits, such as Linux's.

A library keeps its state in its own variables and in what these point to. Whoever has made it let
go of the latter (by its own function for that) can put the variables back as the loader left
them, and has a library that has done nothing yet, in microseconds.

The layout is told by the program headers (System V ABI, chapter 5), which lie in memory where the
library begins.
"""

import ctypes
import struct
from collections.abc import Iterator
from typing import NamedTuple

HEADER_BYTES = 64
MAGIC = b"\x7fELF\x02\x01"
"""Of 64 bits, little-endian."""
LOADED, READ_ONLY_AFTER_LOADING, WRITABLE = 1, 0x6474E552, 2
"""PT_LOAD, PT_GNU_RELRO, PF_W."""

_TABLE = struct.Struct("<32xQ14xHH")
"""In the header: where the program headers begin, the size of one, how many there are."""
_ENTRY = struct.Struct("<IIQQQQQQ")


class _Segment(NamedTuple):
    kind: int
    flags: int
    offset: int
    address: int
    physical: int
    file_size: int
    size: int
    alignment: int

    @property
    def end(self) -> int:
        return self.address + self.size


class _Origin(ctypes.Structure):
    """What `dladdr` tells of an address."""

    _fields_ = (
        ("file", ctypes.c_char_p),
        ("base", ctypes.c_void_p),
        ("symbol", ctypes.c_char_p),
        ("address", ctypes.c_void_p),
    )


class DataSegment:
    """A library's variables as they are now.

    Args:
        library: Loaded with all its symbols bound, as `ctypes.CDLL` does.
        symbol: Any function of it.

    Raises:
        OSError: The library is not laid out as is known here.
    """

    def __init__(self, library: ctypes.CDLL, symbol: str) -> None:
        base = _base(library, symbol)
        segments = list(_segments(base))
        fixed = [one for one in segments if one.kind == READ_ONLY_AFTER_LOADING]
        written = [one for one in segments if one.kind == LOADED and one.flags & WRITABLE]
        if len(written) != 1 or len(fixed) > 1:
            raise OSError("The library's data are laid out in an unknown way.")
        start = max([written[0].address, *(one.end for one in fixed)])
        first = min(one.address for one in segments if one.kind == LOADED)
        self._address = base - first + start
        self._content = ctypes.string_at(self._address, written[0].end - start)

    def restore(self) -> None:
        """Put all variables back; what they have come to point to since is forgotten."""
        ctypes.memmove(self._address, self._content, len(self._content))


def _base(library: ctypes.CDLL, symbol: str) -> int:
    """Return the address that a library was loaded to."""
    origin = _Origin()
    function = ctypes.cast(getattr(library, symbol), ctypes.c_void_p)
    try:
        found = ctypes.CDLL(None).dladdr(function, ctypes.byref(origin))
    except (AttributeError, TypeError) as error:  # no such function in this system
        raise OSError("The system doesn't tell where a library is loaded.") from error
    if not found or not origin.base:
        raise OSError("The library is not where it should be.")
    return int(origin.base)


def _segments(base: int) -> Iterator[_Segment]:
    header = ctypes.string_at(base, HEADER_BYTES)
    if not header.startswith(MAGIC):
        raise OSError("The library is not a 64-bit ELF file.")
    start, size, count = _TABLE.unpack_from(header)
    for index in range(count):
        yield _Segment(*_ENTRY.unpack(ctypes.string_at(base + start + index * size, _ENTRY.size)))
