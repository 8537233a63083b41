"""A limiter that works only where a peak asks for it.

It looks ahead: the gain goes down and up again in a raised curve around a peak, so nothing is
cut. It minds the peaks between the samples, which a player's converter makes. Where nothing comes
near the ceiling, it costs one comparison for each sample.
"""

from functools import cache

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
    windows = samples.take(places[:, None] + np.arange(-side, side + 1), mode="clip")
    after, before = np.abs(windows[:, 1:] @ HALF_WAY), np.abs(windows[:, :-1] @ HALF_WAY)
    peaks: Samples = np.maximum(np.abs(windows[:, side]), np.maximum(before, after))
    return peaks


def _lower(samples: Samples, places: Places, gains: Samples, reach: int) -> None:
    """Bring the gain down to what is wanted at these places, and up again around them."""
    around = _around(places, 2 * reach)
    wanted = np.ones(len(around) + 4 * reach, dtype=np.float32)
    wanted[np.searchsorted(around, places) + 2 * reach] = gains
    curve = _mean(_least(wanted, 2 * reach + 1), reach)
    first, last = np.searchsorted(around, (0, len(samples)))
    samples[around[first:last]] *= curve[first:last]


def _around(places: Places, reach: int) -> Places:
    """Return all the places within a reach of these; runs of them never touch."""
    cuts = np.flatnonzero(places[1:] - places[:-1] > 2 * reach)
    starts = places[np.concatenate(([0], cuts + 1))] - reach
    lengths = places[np.concatenate((cuts, [-1]))] + reach + 1 - starts
    ends = np.cumsum(lengths)
    around: Places = np.arange(ends[-1]) + np.repeat(starts - (ends - lengths), lengths)
    return around


def _least(gain: Samples, width: int) -> Samples:
    """Return the least gain in each stretch of so many samples, by doubling what is looked at."""
    seen = 1
    while seen < width:
        step = min(seen, width - seen)
        gain = np.minimum(gain[:-step], gain[step:])
        seen += step
    return gain


def _mean(gain: Samples, reach: int) -> Samples:
    """Return the mean of the gain within `reach` samples, by a raised cosine."""
    return np.convolve(gain, _raised_cosine(2 * reach + 1), "valid")


@cache
def _raised_cosine(width: int) -> Samples:
    window = np.hanning(width + 2)[1:-1].astype(np.float32)
    scaled: Samples = window / window.sum()
    return scaled
