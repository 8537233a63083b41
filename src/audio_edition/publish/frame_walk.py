"""Going through an MP3 frame by frame, without decoding: a lost or broken frame is found."""

import mmap
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from audio_edition.errors import VerifyError
from audio_edition.publish.aside import final_name
from audio_edition.publish.mp3_frames import HEADER_BYTES, frame_bytes

STRIDE = 100
"""Frames that are gone through in one step, where all have the same header but for the padding."""
PADDING = 1 << 9
"""The bit of a header that says whether its frame has a byte more."""


@contextmanager
def mapped(file: BinaryIO) -> Iterator[mmap.mmap]:
    """Yield a file's bytes, of which only those are read that are looked at."""
    with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        yield data


def count_frames(data: mmap.mmap, start: int) -> int | None:
    """Return how many frames there are from `start` to the end; None if the end cuts one off."""
    try:
        stride = _stride(data[start : start + HEADER_BYTES])
        count, position, end = 0, start, len(data)
        while position < end:
            if many := stride.match(data, position):
                count, position = count + STRIDE, many.end()
            else:
                count += 1
                position += frame_bytes(data[position : position + HEADER_BYTES])
    except (ValueError, StopIteration, IndexError):
        return None
    return count if position == end else None


def _stride(header: bytes) -> re.Pattern[bytes]:
    """Return a pattern for so many frames like this one, each a header and its bytes."""
    value = int.from_bytes(header, "big")
    headers = [bits.to_bytes(HEADER_BYTES, "big") for bits in (value | PADDING, value & ~PADDING)]
    frames = [b"%b.{%d}" % (re.escape(one), frame_bytes(one) - HEADER_BYTES) for one in headers]
    return re.compile(b"(?>%b){%d}+" % (b"|".join(frames), STRIDE), re.DOTALL)


def damaged(path: Path, what: str) -> VerifyError:
    """Return the error that says what is wrong with a file that was just written."""
    return VerifyError(
        f"{final_name(path)} was written wrongly: {what}.",
        "The edition before it is as it was. Build again; if it stays so, check the disk.",
    )
