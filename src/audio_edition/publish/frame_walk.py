"""Going through an MP3 frame by frame, without decoding: a lost or broken frame is found."""

import re
from io import BufferedReader
from pathlib import Path

from audio_edition.errors import VerifyError
from audio_edition.publish.aside import final_name
from audio_edition.publish.mp3_frames import HEADER_BYTES, STRIDE, frame_bytes, stride_of

BLOCK_BYTES = 1 << 20
"""Held in memory at a time, in the same place: what is not asked of the system is quick."""


def count_frames(file: BufferedReader) -> int | None:
    """Return how many frames there are in the rest of a file; None if its end cuts one off."""
    block = memoryview(bytearray(BLOCK_BYTES))
    count = left = 0
    stride = None
    try:
        while read := file.readinto(block[left:]):
            data = block[: left + read]
            stride = stride or stride_of(bytes(data[:HEADER_BYTES]))
            frames, end = _whole_frames(data, stride)
            count, left = count + frames, len(data) - end
            block[:left] = data[end:]
    except (ValueError, StopIteration, IndexError):
        return None
    return None if left else count


def _whole_frames(data: memoryview, stride: re.Pattern[bytes]) -> tuple[int, int]:
    """Return how many whole frames some data begins with, and where they end."""
    count, end = 0, 0
    while end + HEADER_BYTES <= len(data):
        if many := stride.match(data, end):
            count, end = count + STRIDE, many.end()
            continue
        after = end + frame_bytes(bytes(data[end : end + HEADER_BYTES]))
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
