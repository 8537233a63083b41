"""AAC-LC (ISO 14496-3), group by group: the frames of an M4B.

An AAC encoder looks a frame ahead, so decoded sound is a frame late; that frame is the delay of
the whole file. What each group is owed at its end is silence, and left out.
"""

from collections.abc import Iterator
from fractions import Fraction

from audio_edition import ffmpeg
from audio_edition.publish import lossy
from audio_edition.publish.content import Sound
from audio_edition.publish.groups import Group
from audio_edition.publish.lossy import Encoding, Filter

FRAME = Fraction(1024)
DELAY = 1024
"""Samples by which decoded sound is late."""

OVERSHOOT = 0.8
"""dB that AAC may add to a peak of speech: what the loudness of an edition leaves free."""

LENGTH_BYTES = 4


def encoded(group: Group, encoding: Encoding, sound: Sound) -> bytes:
    """Return the ADTS frames of a group: exactly those that are its own, kept in the store.

    Raises:
        OutputError: ffmpeg fails.
    """
    kept = sound.kept(key(group, encoding), lambda: _encode(group, encoding, sound))
    shorter = int.from_bytes(kept[:LENGTH_BYTES], "big")
    full = group.frames == group.most_frames
    return kept[LENGTH_BYTES:] if full else kept[LENGTH_BYTES : LENGTH_BYTES + shorter]


def key(group: Group, encoding: Encoding) -> str:
    """Return the name under which the store keeps a group's frames.

    Raises:
        OutputError: ffmpeg fails.
    """
    return group.key(f"aac {encoding}")


def _encode(group: Group, encoding: Encoding, sound: Sound) -> bytes:
    """Return all the frames that a group may have, after the size of all but the last."""
    rate = str(encoding.sample_rate)
    given = ("-f", "s16le", "-ar", rate, "-ac", "1", "-i", "pipe:0", *ffmpeg.REPRODUCIBLE)
    coded = ("-c:a", "aac", "-aac_coder", "fast", "-b:a", f"{encoding.bitrate}k")

    def adts_after(limiter: Filter) -> bytes:
        wanted = (*limiter, *coded, "-f", "adts", "pipe:1")
        return ffmpeg.convert((*given, *wanted), group.samples(sound))

    adts = lossy.below(encoding.true_peak, OVERSHOOT, "aac", adts_after)
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
