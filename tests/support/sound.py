"""Signals for tests, and how to get them back from a file."""

import random
import subprocess
from array import array
from collections.abc import Sequence
from itertools import accumulate
from operator import mul
from pathlib import Path

import imageio_ffmpeg

from audio_edition.model import Audio

SMOOTHING = 8
"""Samples over which noise is averaged, so that a codec keeps its shape."""


def noise(seed: str, length: int, sample_rate: int) -> Audio:
    """Return smooth noise at full scale: no two seeds give the same, and it starts abruptly."""
    source = array("h", random.Random(seed).randbytes(2 * (length + SMOOTHING)))  # noqa: S311 - a signal
    sums = list(accumulate(source))
    smooth = (late - early for early, late in zip(sums, sums[SMOOTHING:], strict=False))
    samples = array("h", (max(-32768, min(32767, value // 6)) for value in smooth))
    return Audio(samples.tobytes(), sample_rate)


def decoded(path: Path) -> list[int]:
    """Return the samples of a file, as ffmpeg gives them; it must not warn."""
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "warning", "-i", str(path)]
    done = subprocess.run([*command, "-f", "s16le", "-"], capture_output=True, check=True)
    assert done.stderr == b""
    return array("h", done.stdout).tolist()


def lag(heard: Sequence[int], signal: Sequence[int], position: int, reach: int = 4) -> int:
    """Return how many samples a signal is heard later than at `position`."""

    def likeness(shift: int) -> int:
        start = position + shift
        return sum(map(mul, heard[start : start + len(signal)], signal))

    return max(range(-reach, reach + 1), key=likeness)
