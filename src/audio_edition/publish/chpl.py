"""Nero's list of chapters in an MP4 (the atom `chpl`): each title has at most 255 bytes.

FFmpeg cuts longer ones there, if need be inside a character, and readers stumble over that. The
track that QuickTime reads has them whole.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

MOST_CHAPTERS = 255
"""Its count is one byte."""

ATOM_HEADER = 8
LIST_HEADER = 9
"""Bytes of the list before its first entry: version and flags, unknown, and the count."""

START_BYTES = 8


def mend_titles(path: Path) -> None:
    """Put spaces in the place of what is left of a character at the end of a title."""
    with path.open("r+b") as file:
        end = file.seek(0, 2)
        for start, size in _found(file, (b"moov", b"udta", b"chpl"), 0, end):
            file.seek(start)
            mended = bytes(_mended(bytearray(file.read(size))))
            file.seek(start)
            file.write(mended)


def _found(
    file: BinaryIO, names: Sequence[bytes], start: int, end: int
) -> Iterator[tuple[int, int]]:
    """Yield where the body of the atom at the end of a path of names begins, and its size."""
    while start + ATOM_HEADER <= end:
        file.seek(start)
        head = file.read(2 * ATOM_HEADER)
        size, body = int.from_bytes(head[:4], "big"), ATOM_HEADER
        if size == 1:  # a large one: its size follows
            size, body = int.from_bytes(head[8:], "big"), 2 * ATOM_HEADER
        if size < body:
            return
        if head[4:8] == names[0]:
            if len(names) == 1:
                yield start + body, size - body
            else:
                yield from _found(file, names[1:], start + body, start + size)
        start += size


def _mended(listed: bytearray) -> bytearray:
    at = LIST_HEADER
    while at < len(listed):
        at += START_BYTES
        title = slice(at + 1, at + 1 + listed[at])
        whole = bytes(listed[title]).decode(errors="ignore").encode()
        listed[title] = whole.ljust(title.stop - title.start)
        at = title.stop
    return listed
