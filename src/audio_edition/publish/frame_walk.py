"""Going through an MP3 frame by frame, without decoding: a lost or broken frame is found."""

import mmap
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from audio_edition.errors import VerifyError
from audio_edition.publish.aside import final_name
from audio_edition.publish.mp3_frames import HEADER_BYTES, frame_bytes


@contextmanager
def mapped(file: BinaryIO) -> Iterator[mmap.mmap]:
    """Yield a file's bytes, of which only those are read that are looked at."""
    with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        yield data


def count_frames(data: mmap.mmap, start: int) -> int | None:
    """Return how many frames there are from `start` to the end; None if the end cuts one off."""
    sizes: dict[bytes, int] = {}
    count, position, end = 0, start, len(data)
    while position < end:
        head = data[position : position + HEADER_BYTES]
        size = sizes.get(head)
        if size is None:
            try:
                size = sizes[head] = frame_bytes(head)
            except (ValueError, StopIteration, IndexError):
                return None
        position += size
        count += 1
    return count if position == end else None


def damaged(path: Path, what: str) -> VerifyError:
    """Return the error that says what is wrong with a file that was just written."""
    return VerifyError(
        f"{final_name(path)} was written wrongly: {what}.",
        "The edition before it is as it was. Build again; if it stays so, check the disk.",
    )
