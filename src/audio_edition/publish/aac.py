"""AAC-LC (ISO 14496-3), group by group: the frames of an M4B.

An AAC encoder looks a frame ahead, so decoded sound is a frame late; that frame is the delay of
the whole file. What each group is owed at its end is silence, and left out.
"""

from collections.abc import Iterator
from fractions import Fraction

from audio_edition import ffmpeg
from audio_edition.publish.content import Sound
from audio_edition.publish.groups import Group

FRAME = Fraction(1024)
DELAY = 1024
"""Samples by which decoded sound is late."""

LENGTH_BYTES = 4


def encoded(group: Group, sample_rate: int, bitrate: int, sound: Sound) -> bytes:
    """Return the ADTS frames of a group: exactly those that are its own, kept in the store.

    Raises:
        OutputError: ffmpeg fails.
    """
    kept = sound.kept(key(group, bitrate), lambda: _encode(group, sample_rate, bitrate, sound))
    shorter = int.from_bytes(kept[:LENGTH_BYTES], "big")
    full = group.frames == group.most_frames
    return kept[LENGTH_BYTES:] if full else kept[LENGTH_BYTES : LENGTH_BYTES + shorter]


def key(group: Group, bitrate: int) -> str:
    """Return the name under which the store keeps a group's frames.

    Raises:
        OutputError: ffmpeg fails.
    """
    return group.key(f"aac {bitrate} {ffmpeg.version()}")


def _encode(group: Group, sample_rate: int, bitrate: int, sound: Sound) -> bytes:
    """Return all the frames that a group may have, after the size of all but the last."""
    given = ("-f", "s16le", "-ar", str(sample_rate), "-ac", "1", "-i", "pipe:0")
    wanted = ("-c:a", "aac", "-aac_coder", "fast", "-b:a", f"{bitrate}k", "-f", "adts", "pipe:1")
    adts = ffmpeg.convert((*given, *ffmpeg.REPRODUCIBLE, *wanted), group.samples(sound))
    ends = [0]
    for frame in _frames(adts):
        ends.append(ends[-1] + frame)
    shorter, full = ends[group.most_frames - 1], ends[group.most_frames]
    return shorter.to_bytes(LENGTH_BYTES, "big") + adts[:full]


def _frames(adts: bytes) -> Iterator[int]:
    """Yield the size of each frame: 13 bits in its header, from the fourth byte's last two on."""
    start = 0
    while start < len(adts):
        size = int.from_bytes(adts[start + 3 : start + 6], "big") >> 5 & 0x1FFF
        yield size
        start += size
