"""Loudness and power of a sound in memory.

Loudness is ITU-R BS.1770-4: K weighting (a high shelf for the head, a high pass), the mean square
of blocks of 400 ms that overlap by three quarters, and two gates. The weighting is done by its
response to each frequency, at any sample rate; the result is ffmpeg's `ebur128` to 0.1 LU. A
sound is measured as it is heard, with silence around it: so one shorter than a block is measured
too.
"""

from functools import cache

import numpy as np
import numpy.typing as npt

from audio_edition.assemble.samples import FULL_SCALE, Samples

SILENCE = -120.0
"""What stands for the level of no sound at all, in dB."""

BLOCK_SECONDS, STEP_SECONDS = 0.4, 0.1
ABSOLUTE_GATE = -70.0
RELATIVE_GATE = -10.0
OFFSET = -0.691
"""Makes a tone of 997 Hz at full scale -3.01 LUFS in one channel."""

BEFORE_SECONDS, AFTER_SECONDS = 0.1, 0.7
"""Silence around a sound that is measured: about a paragraph's."""

LOUD = 0.5
"""Part of the highest sample above which one may have a true peak beside it."""
PHASES, REACH = 8, 16
"""Into how many parts the time between two samples is cut, and how many on each side are asked."""

WINDOW = 1 << 15
"""Samples that are weighted in one go."""
WINDOWS_AT_ONCE = 8
"""Of which the spectra are held in memory."""
MEMORY = 1 << 13
"""Samples after which nothing is left of what the filters were given: at 96 kHz, too."""

SHELF = (1681.974450955533, 0.7071752369554196, 3.999843853973347)
HIGH_PASS = (38.13547087602444, 0.5003270373238773)
"""Frequency in Hz and quality (and gain in dB) of the two filters, behind the standard's own
coefficients for 48 kHz."""


def power(samples: Samples) -> float:
    """Return the mean power of samples of 16 bits, in dBFS: the RMS level."""
    return _decibel(float(np.dot(samples, samples)) / max(len(samples), 1) / FULL_SCALE**2)


def true_peak(samples: Samples) -> float:
    """Return the highest peak of samples of 16 bits in dBTP, those between them too."""
    levels = np.abs(samples)
    places = np.flatnonzero(levels > LOUD * levels.max(initial=0.0))
    windows = samples.take(places[:, None] + np.arange(1 - REACH, REACH + 1), mode="clip")
    between = np.abs(windows @ _between()).max(initial=levels.max(initial=0.0))
    return _decibel((float(between) / FULL_SCALE) ** 2)


def loudness(samples: Samples, sample_rate: int) -> float:
    """Return the integrated loudness of samples of 16 bits, in LUFS."""
    squares = np.square(_weighted(samples / FULL_SCALE, sample_rate))
    sums = np.concatenate(([0.0], np.cumsum(squares, dtype=np.float64)))
    block, step = round(BLOCK_SECONDS * sample_rate), round(STEP_SECONDS * sample_rate)
    starts = np.arange(0, len(squares) - block + 1, step)
    powers = (sums[starts + block] - sums[starts]) / block
    heard = powers[powers > _ratio(ABSOLUTE_GATE - OFFSET)]
    if not len(heard):
        return SILENCE
    heard = heard[heard > np.mean(heard) * _ratio(RELATIVE_GATE)]
    return OFFSET + _decibel(float(np.mean(heard)))


@cache
def _between() -> npt.NDArray[np.float32]:
    """Return the weights of the samples around for each place between two: an interpolation."""
    places = np.arange(1, PHASES) / PHASES
    away = np.arange(1 - REACH, REACH + 1)[:, None] - places
    window = np.cos(away / REACH * np.pi / 2) ** 2
    weights: npt.NDArray[np.float32] = (np.sinc(away) * window).astype(np.float32)
    return weights


def _weighted(samples: Samples, sample_rate: int) -> Samples:
    """Return the samples K-weighted, with silence around them.

    Window by window, each with what was heard before it (the overlap-save method).
    """
    before, after = (round(s * sample_rate) for s in (BEFORE_SECONDS, AFTER_SECONDS))
    length = before + len(samples) + after
    step = WINDOW - MEMORY
    count = -(-length // step)
    padded = np.zeros(MEMORY + count * step, dtype=np.float32)
    padded[MEMORY + before :][: len(samples)] = samples
    windows = np.lib.stride_tricks.sliding_window_view(padded, WINDOW)[::step]
    weighted = np.empty((count, step), dtype=np.float32)
    for first in range(0, count, WINDOWS_AT_ONCE):
        some = slice(first, first + WINDOWS_AT_ONCE)
        spectra = np.fft.rfft(windows[some]) * _k_weighting(sample_rate)
        weighted[some] = np.fft.irfft(spectra, WINDOW)[:, MEMORY:]
    return weighted.ravel()[:length]


@cache
def _k_weighting(sample_rate: int) -> npt.NDArray[np.complex64]:
    """Return the two filters' response to the frequencies of a window."""
    z = np.exp(-2j * np.pi * np.arange(WINDOW // 2 + 1) / WINDOW)
    return (_shelf(z, sample_rate) * _high_pass(z, sample_rate)).astype(np.complex64)


def _shelf(z: npt.NDArray[np.complex128], sample_rate: int) -> npt.NDArray[np.complex128]:
    frequency, quality, gain = SHELF
    k = np.tan(np.pi * frequency / sample_rate)
    high = 10 ** (gain / 20)
    band = high**0.4996667741545416
    above = high + band * k / quality + k * k, 2 * (k * k - high), high - band * k / quality + k * k
    return _response(above, _poles(k, quality), z)


def _high_pass(z: npt.NDArray[np.complex128], sample_rate: int) -> npt.NDArray[np.complex128]:
    frequency, quality = HIGH_PASS
    k = np.tan(np.pi * frequency / sample_rate)
    poles = _poles(k, quality)
    return _response((poles[0], -2 * poles[0], poles[0]), poles, z)


def _poles(k: float, quality: float) -> tuple[float, float, float]:
    return 1 + k / quality + k * k, 2 * (k * k - 1), 1 - k / quality + k * k


def _response(
    above: tuple[float, float, float],
    below: tuple[float, float, float],
    z: npt.NDArray[np.complex128],
) -> npt.NDArray[np.complex128]:
    """Return a filter of the second order's response; `z` is a delay of one sample."""
    first, second = ((a + b * z + c * z * z) for a, b, c in (above, below))
    return first / second


def _decibel(ratio: float) -> float:
    return 10 * float(np.log10(ratio)) if ratio > _ratio(SILENCE) else SILENCE


def _ratio(decibel: float) -> float:
    return float(10 ** (decibel / 10))
