"""Going through an MP3 frame by frame, without decoding: a lost or broken frame is found."""

import re
from collections.abc import Iterator
from pathlib import Path

from audio_edition.errors import VerifyError
from audio_edition.publish.aside import final_name
from audio_edition.publish.mp3_frames import HEADER_BYTES, STRIDE, frame_bytes, stride_of


def count_frames(pieces: Iterator[bytes]) -> int | None:
    """Return how many frames some bytes are; None if their end cuts one off.

    Args:
        pieces: The bytes, in pieces of any size.
    """
    count, data = 0, first_bytes(pieces, HEADER_BYTES)
    try:
        stride = stride_of(data[:HEADER_BYTES])
        while len(data) >= HEADER_BYTES:
            frames, end = _whole_frames(data, stride)
            more = next(pieces, b"")
            if not frames and not more:
                return None
            count, data = count + frames, data[end:] + more
    except (ValueError, StopIteration, IndexError):
        return None
    return None if data else count


def first_bytes(pieces: Iterator[bytes], size: int) -> bytes:
    """Return the first of some bytes: so many at the least, or all that there are."""
    data = b""
    while len(data) < size and (piece := next(pieces, b"")):
        data += piece
    return data


def _whole_frames(data: bytes, stride: re.Pattern[bytes]) -> tuple[int, int]:
    """Return how many whole frames some data begins with, and where they end."""
    count, end = 0, 0
    while end + HEADER_BYTES <= len(data):
        if many := stride.match(data, end):
            count, end = count + STRIDE, many.end()
            continue
        after = end + frame_bytes(data[end : end + HEADER_BYTES])
        if after > len(data):
            break
        count, end = count + 1, after
    return count, end


def damaged(path: Path, what: str) -> VerifyError:
    """Return the error that says what is wrong with a file that was just written."""
    return VerifyError(
        f"{final_name(path)} was written wrongly: {what}.",
        "The edition before it is as it was. Build again; if it stays so, check the disk.",
    )
