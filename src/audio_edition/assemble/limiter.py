"""A limiter that works only where a peak asks for it.

It looks ahead: the gain goes down and up again in a raised curve around a peak, so nothing is
cut. It minds the peaks between the samples, which a player's converter makes. Where nothing comes
near the ceiling, it costs one comparison for each sample.
"""

import numpy as np
import numpy.typing as npt

from audio_edition.assemble.samples import FULL_SCALE, Samples

Places = npt.NDArray[np.intp]

REACH_SECONDS = 0.0025
"""How long before a peak the gain begins to fall, and after it ends to rise; half of it each in
two steps: a minimum, and a mean that makes its steps slopes."""

NEAR = 0.8
"""Part of the ceiling above which a sample may have a higher peak beside it."""

HALF_WAY = (np.sinc(np.arange(-5.5, 6)) * np.hanning(14)[1:-1]).astype(np.float32)
"""Weights of the twelve samples around the middle between two: an interpolation."""


def limited(samples: Samples, ceiling: float, sample_rate: int) -> Samples:
    """Return samples of 16 bits with no peak above a ceiling.

    Args:
        samples: Changed in place where they are too loud.
        ceiling: dBFS, of the samples and of what lies between them.
        sample_rate: Hz.
    """
    highest = FULL_SCALE * 10 ** (ceiling / 20)
    near = np.flatnonzero(np.abs(samples) > NEAR * highest)
    if len(near):
        peaks = _peaks(samples, near)
        above = peaks > highest
        if above.any():
            reach = max(round(REACH_SECONDS * sample_rate / 2), 1)
            _lower(samples, near[above], highest / peaks[above], reach)
    return samples


def _peaks(samples: Samples, places: Places) -> Samples:
    """Return how high the sound is at these samples and half-way to their neighbours."""
    side = len(HALF_WAY) // 2
    windows = np.pad(samples, side)[places[:, None] + np.arange(2 * side + 1)]
    after, before = np.abs(windows[:, 1:] @ HALF_WAY), np.abs(windows[:, :-1] @ HALF_WAY)
    peaks: Samples = np.maximum(np.abs(samples[places]), np.maximum(before, after))
    return peaks


def _lower(samples: Samples, places: Places, gains: Samples, reach: int) -> None:
    """Bring the gain down to what is wanted at these places, and up again around them."""
    around = _around(places, 2 * reach)
    wanted = np.ones(len(around), dtype=np.float32)
    wanted[np.searchsorted(around, places)] = gains
    curve = _mean(_least(wanted, reach), reach)
    inside = (around >= 0) & (around < len(samples))
    samples[around[inside]] *= curve[inside]


def _around(places: Places, reach: int) -> Places:
    """Return all the places within a reach of these; runs of them never touch."""
    cuts = np.flatnonzero(np.diff(places) > 2 * reach)
    starts = places[np.concatenate(([0], cuts + 1))] - reach
    lengths = places[np.concatenate((cuts, [-1]))] + reach + 1 - starts
    ends = np.cumsum(lengths)
    around: Places = np.arange(ends[-1]) + np.repeat(starts - (ends - lengths), lengths)
    return around


def _least(gain: Samples, reach: int) -> Samples:
    """Return the least gain within `reach` samples of each, by doubling the stretch looked at."""
    padded = np.pad(gain, reach, constant_values=1.0)
    width, seen = 2 * reach + 1, 1
    while seen < width:
        step = min(seen, width - seen)
        padded = np.minimum(padded[:-step], padded[step:])
        seen += step
    return padded


def _mean(gain: Samples, reach: int) -> Samples:
    """Return the mean of the gain within `reach` samples, by a raised cosine."""
    window = np.hanning(2 * reach + 3)[1:-1].astype(np.float32)
    return np.convolve(np.pad(gain, reach, mode="edge"), window / window.sum(), "valid")
