"""A short chime, made by reckoning: two soft bells, a fifth apart."""

from audio_edition.assemble.samples import FULL_SCALE, data_of
from audio_edition.model import Audio

SAMPLE_RATE = 44_100
SECONDS = 1.2
BELLS = ((0.0, 587.33), (0.16, 880.0))
"""When each is struck, in seconds, and its tone in Hz: D5 and A5."""
PARTIALS = ((1.0, 1.0, 0.3), (2.0, 0.3, 0.18), (3.01, 0.1, 0.1))
"""Of a bell: multiple of its tone, strength, and seconds in which it falls to a third."""
PEAK = 0.2
"""Part of full scale: about as high as a voice."""
EDGE_SECONDS = 0.004, 0.15
"""In which a bell comes up, and the whole goes out."""


def chime() -> Audio:
    """Return the chime: always the same samples."""
    import numpy as np  # noqa: PLC0415 - start-up

    times = np.arange(round(SECONDS * SAMPLE_RATE)) / SAMPLE_RATE
    rise, fall = EDGE_SECONDS
    sound = np.zeros(len(times))
    for struck, tone in BELLS:
        since = np.maximum(times - struck, 0)
        for multiple, strength, decay in PARTIALS:
            wave = np.sin(2 * np.pi * tone * multiple * since) * np.exp(-since / decay)
            sound += strength * wave * np.minimum(since / rise, 1)
    sound *= np.minimum((SECONDS - times) / fall, 1)
    sound *= PEAK * FULL_SCALE / np.abs(sound).max()
    return Audio(data_of(sound.astype(np.float32)), SAMPLE_RATE)
