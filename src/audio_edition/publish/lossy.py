"""What lossy encoders have in common: each adds to the peaks of what it is given.

How much depends on the sound, noise gets more than speech, and on the bit rate. So a limiter goes
before the encoder, what came out is measured, and where it peaks too high, it is encoded again
under a lower ceiling.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from math import inf

from audio_edition import ffmpeg
from audio_edition.publish.content import EditionContent

LOSSY_VERSION = "2"
"""Raised when the same sound comes to be encoded to other bytes."""

TURNS = 4
"""How often the ceiling is lowered at the most; once is enough nearly always."""
MARGIN = 0.2
"""dB that it is lowered by, besides what is too much."""
ROUNDING = 0.05
"""dB that meters, which show one decimal place, may add."""

METER = (
    "aresample=192000:osf=fltp,asetnsamples=65536,"
    "astats=metadata=1:reset=1:measure_perchannel=none:measure_overall=Peak_level,"
    "ametadata=print:key=lavfi.astats.Overall.Peak_level:file=-"
)
"""Prints the peak of each stretch of a sound, those between its samples too."""
PEAK = re.compile(rb"Peak_level=(\S+)")

Filter = tuple[str, ...]
"""Options of FFmpeg for an output."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """How groups are encoded."""

    sample_rate: int
    """Of the samples, in Hz."""
    bitrate: int
    """kb/s."""
    true_peak: float | None
    """dBTP that no peak should come above; None for no limit."""

    def __str__(self) -> str:
        """Return what makes two groups of the same sound the same bytes."""
        return f"{LOSSY_VERSION} {self.bitrate} {self.true_peak} {ffmpeg.version()}"


def encoding_of(edition: EditionContent, bitrate: int) -> Encoding:
    """Return how an edition's groups are encoded at a bit rate (kb/s)."""
    true_peak = edition.loudness.true_peak if edition.loudness else None
    return Encoding(edition.timeline.sample_rate, bitrate, true_peak)


def below(
    true_peak: float | None, overshoot: float, form: str, encode: Callable[[Filter], bytes]
) -> bytes:
    """Return what is encoded, with no peak above a limit as far as lowering the ceiling helps.

    Args:
        true_peak: The limit, in dBTP; None for none.
        overshoot: What the encoder adds to a peak of speech, in dB.
        form: FFmpeg's name of what comes out.
        encode: Encodes after a filter.

    Raises:
        OutputError: ffmpeg fails.
    """
    if true_peak is None:
        return encode(())
    ceiling = true_peak - overshoot
    encoded = encode(_limiter(ceiling))
    for _ in range(TURNS):
        excess = _peak(encoded, form) + ROUNDING - true_peak
        if excess <= 0:
            break
        ceiling -= excess + MARGIN
        encoded = encode(_limiter(ceiling))
    return encoded


def _limiter(ceiling: float) -> Filter:
    limit = 10 ** (ceiling / 20)
    return "-af", f"alimiter=limit={limit:.4f}:level=false:attack=2:release=20:latency=1"


def _peak(encoded: bytes, form: str) -> float:
    """Return the highest peak of what is encoded, in dBTP."""
    measured = ("-f", form, "-i", "pipe:0", "-af", METER, "-f", "null", "-")
    found = PEAK.findall(ffmpeg.convert(measured, [encoded]))
    return max(map(float, found), default=-inf)
