"""One MP3 file: a tag, an Info frame, and the frames of its chunks in a row.

The Info frame (Xing's, as LAME marks it for a constant bit rate) tells players the length. It
has no LAME fields: their delay would make every later copy by FFmpeg move the chapters.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from audio_edition.identity import digest
from audio_edition.publish.content import LoadFrames
from audio_edition.publish.frame_walk import count_frames, damaged, first_bytes
from audio_edition.publish.mp3_frames import HEADER_BYTES, frame_bytes, header, mpeg_version
from audio_edition.publish.side_by_side import ahead

MP3_VERSION = "1"
"""Raised when the same parts come to be put together to other bytes."""

FRAMES_AND_BYTES = 0b011
SEEK_TABLE = 0b100


@dataclass(frozen=True, slots=True)
class Mp3:
    """What an MP3 file is made of."""

    tag: bytes
    sample_rate: int
    """Hz."""
    bitrate: int
    """kb/s."""
    length: int
    """Samples, a whole number of frames."""
    chunks: tuple[str, ...]
    """Fingerprints of the encoded chunks."""

    @property
    def key(self) -> str:
        """The identity of the file's bytes."""
        numbers = map(str, (self.sample_rate, self.bitrate, self.length))
        return digest(MP3_VERSION, self.tag.hex(), *numbers, *self.chunks)

    def write(self, out: BinaryIO, load_frames: LoadFrames) -> None:
        """Write the file, holding two chunks in memory at a time."""
        out.write(self.tag)
        size = out.write(info_frame(self.sample_rate, self.bitrate, 0, 0))
        for frames in ahead(load_frames, self.chunks):
            size += out.write(frames)
        out.seek(len(self.tag))
        count = self.length // mpeg_version(self.sample_rate).frame_samples
        out.write(info_frame(self.sample_rate, self.bitrate, count, size))

    def check(self, path: Path, pieces: Iterator[bytes]) -> None:
        """Go through the file as it is read back: its tag, and every frame to the end.

        Args:
            path: Of the file, to be told.
            pieces: Its bytes.

        Raises:
            VerifyError: It is not what was to be written.
        """
        head = first_bytes(pieces, len(self.tag))
        if head[: len(self.tag)] != self.tag:
            raise damaged(path, "its tag is not what was written")
        frames = count_frames(chain((head[len(self.tag) :],), pieces))
        count = None if frames is None else frames - 1  # the Info frame
        wanted = self.length // mpeg_version(self.sample_rate).frame_samples
        if count != wanted:
            found = "broken off in a frame" if count is None else f"{count} frames long"
            raise damaged(path, f"it is {found}, not {wanted} frames")


def info_frame(sample_rate: int, bitrate: int, frames: int, size: int) -> bytes:
    """Return the Info frame of a stream.

    Args:
        sample_rate: Hz.
        bitrate: kb/s; also the Info frame's own.
        frames: Frames in the stream, the Info frame not counted.
        size: Bytes of the stream, the Info frame counted.
    """
    start = header(sample_rate, bitrate)
    before = start + bytes(mpeg_version(sample_rate).side_info_bytes)
    counts = frames.to_bytes(4, "big") + size.to_bytes(4, "big")
    room = frame_bytes(start) - len(before) - len("Info") - HEADER_BYTES - len(counts)
    table = _seek_table() if room >= 100 else b""
    flags = FRAMES_AND_BYTES | (SEEK_TABLE if table else 0)
    content = before + b"Info" + flags.to_bytes(4, "big") + counts + table
    return content.ljust(frame_bytes(start), b"\0")


def _seek_table() -> bytes:
    """Where each percent of the time lies, in 256ths of the bytes: evenly, at a constant rate."""
    return bytes(percent * 256 // 100 for percent in range(100))
