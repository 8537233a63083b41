"""Opus (RFC 6716), group by group, and its headers in Ogg (RFC 7845)."""

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from audio_edition import ffmpeg
from audio_edition.publish import lossy
from audio_edition.publish.content import EditionContent, Sound
from audio_edition.publish.groups import Group
from audio_edition.publish.lossy import Encoding, Filter
from audio_edition.publish.ogg import packets

SAMPLE_RATE = 48_000
"""Hz; Opus counts in it whatever the sound had."""

PACKET_SAMPLES = 960
"""Of 20 ms each."""

LEAST_BITRATE = 24
"""kb/s at which speech is still good."""

OVERSHOOT = 2.1
"""dB that Opus may add to a peak of speech at its bit rates: 1.9 was the most."""

VENDOR = "Audio Edition"

_SIZE = struct.Struct("<H")


@dataclass(frozen=True, slots=True)
class Stream:
    """A group that is encoded: the header of its stream, and its packets."""

    head: bytes
    packets: tuple[bytes, ...]


def encoding_of(edition: EditionContent) -> Encoding:
    """Return how an edition's groups are encoded: speech is as good as in its MP3."""
    return lossy.encoding_of(edition, max(LEAST_BITRATE, edition.bitrate // 2))


def frame(sample_rate: int) -> Fraction:
    """Return the length of a packet, in samples at this rate (Hz)."""
    return Fraction(PACKET_SAMPLES * sample_rate, SAMPLE_RATE)


def encoded(group: Group, encoding: Encoding, sound: Sound) -> Stream:
    """Return a group encoded, with the packets that are its own.

    Raises:
        OutputError: ffmpeg fails.
    """
    kept = sound.kept(key(group, encoding), lambda: _encode(group, encoding, sound))
    head, *sounding = _unpacked(kept)
    return Stream(head, tuple(sounding[: group.frames]))


def key(group: Group, encoding: Encoding) -> str:
    """Return the name under which the store keeps a group's packets.

    Raises:
        OutputError: ffmpeg fails.
    """
    return group.key(f"opus {encoding}")


def comments(pairs: Iterable[tuple[str, str]]) -> bytes:
    """Return the packet that holds tags and chapters."""
    texts = (VENDOR, *(f"{name}={value}" for name, value in pairs))
    fields = [len(data).to_bytes(4, "little") + data for data in (one.encode() for one in texts)]
    count = (len(fields) - 1).to_bytes(4, "little")
    return b"OpusTags" + fields[0] + count + b"".join(fields[1:])


def _encode(group: Group, encoding: Encoding, sound: Sound) -> bytes:
    """Return the header and all packets that the group may have, each after its size."""
    rate = str(encoding.sample_rate)
    given = ("-f", "s16le", "-ar", rate, "-ac", "1", "-i", "pipe:0")
    coded = ("-c:a", "libopus", "-b:a", f"{encoding.bitrate}k", "-frame_duration", "20")
    wanted = (*ffmpeg.REPRODUCIBLE, *coded, "-f", "ogg", "pipe:1")

    def ogg_after(limiter: Filter) -> bytes:
        return ffmpeg.convert((*given, *limiter, *wanted), group.samples(sound))

    ogg = lossy.below(encoding.true_peak, OVERSHOOT, "ogg", ogg_after)
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
