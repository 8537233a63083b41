"""How loud an edition is: the presets, each after what its listeners' platforms ask for.

Everything is mono. Apple's and Spotify's −16 LUFS for stereo is −19 for one channel, because a
player sends that to both loudspeakers.
"""

from dataclasses import dataclass

LAME = 0.4
"""dB, about, by which LAME lowers what it encodes; other codecs do not."""


@dataclass(frozen=True, slots=True)
class Loudness:
    """A preset."""

    target: float
    """LUFS (ITU-R BS.1770-4, EBU R 128) of what is encoded: `LAME` above what is asked for, because
    LAME lowers all by 0.45 dB and other codecs do not."""
    true_peak: float
    """dBTP that a decoded file stays under."""
    overshoot: float
    """dB kept free under it: what a codec at the usual bit rate adds to a peak."""
    sample_rate: int | None = None
    """Hz; None for the voices' own."""
    bitrate: int | None = None
    """kb/s of an MP3, at the least; None for no demand."""
    head: float = 0.0
    """Seconds of silence at the least where a chapter opens."""
    tail: float = 0.0
    """Seconds of silence at the least where a chapter ends."""
    longest: float | None = None
    """Seconds that one file may last; None for no limit."""
    a_file_a_chapter: bool = False
    """Whether each chapter is to be a file of its own."""

    @property
    def asked(self) -> float:
        """LUFS that the encoded edition has."""
        return round(self.target - LAME, 1)

    @property
    def ceiling(self) -> float:
        """Peak in dBFS, at the most, of what is handed to the encoder."""
        return self.true_peak - self.overshoot


PRESETS: dict[str, Loudness | None] = {
    "podcast": Loudness(-18.6, -1.0, 0.8),
    "acx": Loudness(
        target=-18.6,
        true_peak=-3.0,
        overshoot=0.8,
        sample_rate=44_100,
        bitrate=192,
        head=0.75,
        tail=2.0,
        longest=120 * 60,
        a_file_a_chapter=True,
    ),
    "ebu": Loudness(-22.6, -1.0, 0.8),
    "off": None,
}
"""By name; None leaves the engine's samples as they are.

`acx` is what ACX asks of an audiobook: RMS −23 to −18 dB (its −19 LUFS of speech are −20 to −22
with the pauses), peaks under −3 dB, 0.5 to 1 s of silence at the head of a file and 1 to 5 s at
its end, 44.1 kHz, 192 kb/s at a constant rate, and a file for each chapter, of 120 minutes at the
most.
"""
