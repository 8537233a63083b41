"""From one sample rate to another, with soxr (the SoX resampler)."""

from audio_edition.assemble.samples import Samples


def converted_length(length: int, sample_rate: int, wanted: int) -> int:
    """Return how many samples a sound has at another sample rate (Hz)."""
    return -(-length * wanted // sample_rate)


def converted(samples: Samples, sample_rate: int, wanted: int) -> Samples:
    """Return samples at another sample rate (Hz), as many as `converted_length` says."""
    import numpy as np  # noqa: PLC0415 - start-up
    import soxr  # noqa: PLC0415 - start-up

    if sample_rate == wanted:
        return samples
    made: Samples = soxr.resample(samples, sample_rate, wanted, "HQ")
    length = converted_length(len(samples), sample_rate, wanted)
    return np.pad(made[:length], (0, max(length - len(made), 0)))
