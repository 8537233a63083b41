"""Signals for tests, and how to get them back from a file."""

import random
import subprocess
from array import array
from pathlib import Path

import imageio_ffmpeg
import numpy as np

from audio_edition.model import Audio

SMOOTHING = 8
"""Samples over which noise is averaged, so that a codec keeps its shape."""


def noise(seed: str, length: int, sample_rate: int) -> Audio:
    """Return smooth noise at full scale: no two seeds give the same, and it starts abruptly."""
    source = random.Random(seed).randbytes(2 * (length + SMOOTHING))  # noqa: S311 - a signal
    sums = np.cumsum(np.frombuffer(source, np.int16), dtype=np.int64)
    smooth = (sums[SMOOTHING:] - sums[:-SMOOTHING]) // 6
    samples = smooth.clip(-32768, 32767).astype(np.int16)
    return Audio(samples.tobytes(), sample_rate)


def decoded(path: Path) -> "array[int]":
    """Return the samples of a file, as ffmpeg gives them; it must not warn."""
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "warning", "-i", str(path)]
    done = subprocess.run([*command, "-f", "s16le", "-"], capture_output=True, check=True)
    assert done.stderr == b""
    return array("h", done.stdout)


def lag(heard: "array[int]", signal: "array[int]", position: int, reach: int = 4) -> int:
    """Return how many samples a signal is heard later than at `position`."""
    first = max(position - reach, 0)
    near = np.array(heard[first : position + reach + len(signal)], np.int64)
    likeness = np.correlate(near, np.array(signal, np.int64), "valid")
    return first + int(likeness.argmax()) - position
