"""Opus (RFC 6716), group by group, and its headers in Ogg (RFC 7845)."""

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from audio_edition import ffmpeg
from audio_edition.publish.content import Sound
from audio_edition.publish.groups import Group
from audio_edition.publish.ogg import packets

SAMPLE_RATE = 48_000
"""Hz; Opus counts in it whatever the sound had."""

PACKET_SAMPLES = 960
"""Of 20 ms each."""

LEAST_BITRATE = 24
"""kb/s at which speech is still good."""

VENDOR = "Audio Edition"

_SIZE = struct.Struct("<H")


@dataclass(frozen=True, slots=True)
class Stream:
    """A group that is encoded: the header of its stream, and its packets."""

    head: bytes
    packets: tuple[bytes, ...]


def frame(sample_rate: int) -> Fraction:
    """Return the length of a packet, in samples at this rate (Hz)."""
    return Fraction(PACKET_SAMPLES * sample_rate, SAMPLE_RATE)


def bitrate(mp3: int) -> int:
    """Return the bit rate (kb/s) at which speech is as good as in an MP3 of this one."""
    return max(LEAST_BITRATE, mp3 // 2)


def encoded(group: Group, sample_rate: int, rate: int, sound: Sound) -> Stream:
    """Return a group encoded at `rate` kb/s, with the packets that are its own.

    Raises:
        OutputError: ffmpeg fails.
    """
    kept = sound.kept(key(group, rate), lambda: _encode(group, sample_rate, rate, sound))
    head, *sounding = _unpacked(kept)
    return Stream(head, tuple(sounding[: group.frames]))


def key(group: Group, rate: int) -> str:
    """Return the name under which the store keeps a group's packets.

    Raises:
        OutputError: ffmpeg fails.
    """
    return group.key(f"opus {rate} {ffmpeg.version()}")


def comments(pairs: Iterable[tuple[str, str]]) -> bytes:
    """Return the packet that holds tags and chapters."""
    texts = (VENDOR, *(f"{name}={value}" for name, value in pairs))
    fields = [len(data).to_bytes(4, "little") + data for data in (one.encode() for one in texts)]
    count = (len(fields) - 1).to_bytes(4, "little")
    return b"OpusTags" + fields[0] + count + b"".join(fields[1:])


def pre_skip(head: bytes) -> int:
    """Return how many samples (at 48 kHz) a player leaves out at the start."""
    return int.from_bytes(head[10:12], "little")


def _encode(group: Group, sample_rate: int, rate: int, sound: Sound) -> bytes:
    """Return the header and all packets that the group may have, each after its size."""
    given = ("-f", "s16le", "-ar", str(sample_rate), "-ac", "1", "-i", "pipe:0")
    wanted = ("-c:a", "libopus", "-b:a", f"{rate}k", "-frame_duration", "20", "-f", "ogg")
    ogg = ffmpeg.convert((*given, *ffmpeg.REPRODUCIBLE, *wanted, "pipe:1"), group.samples(sound))
    head, _, *sounding = packets(ogg)
    kept = (head, *sounding[: group.most_frames])
    return b"".join(_SIZE.pack(len(packet)) + packet for packet in kept)


def _unpacked(kept: bytes) -> Iterator[bytes]:
    start = 0
    while start < len(kept):
        (size,) = _SIZE.unpack_from(kept, start)
        start += _SIZE.size
        yield kept[start : start + size]
        start += size
