"""A take's edges: the engine's own silence cut away, and fades so that no join clicks.

The pauses of an edition are then what the settings say. Pure, and exact to the sample.
"""

import math
from functools import lru_cache

from audio_edition.model import SAMPLE_BYTES, Audio

THRESHOLD = 104
"""Loudest sample that counts as silence at full volume: -50 dBFS of 16 bits."""

MARGIN_SECONDS = 0.010
"""Kept outside the first and last sound: where a consonant fades in or out."""

FADE_SECONDS = 0.003
"""Shorter than the margin, so that fades are heard in no consonant."""

SILENT_SECONDS = 0.020
"""What is left of a take without sound."""

PROCESSING = f"trim {THRESHOLD} {MARGIN_SECONDS} fade {FADE_SECONDS} silence {SILENT_SECONDS}"
"""All that is done to a take, for its fingerprint."""

_WINDOW = 256
"""Samples looked at in one go on the way to the first sound."""


def trim(audio: Audio, volume: float = 1.0) -> Audio:
    """Return the sound without the silence around it, faded at both edges.

    Args:
        audio: As an engine gives it.
        volume: The voice's; a quiet voice has quiet consonants.

    Returns:
        A sound of nothing but silence becomes a very short silence: see `is_silent`.
    """
    threshold = THRESHOLD * volume
    first = _first_sound(audio.data, threshold)
    if first is None:
        return Audio(bytes(2 * round(SILENT_SECONDS * audio.sample_rate)), audio.sample_rate)
    margin = round(MARGIN_SECONDS * audio.sample_rate)
    after = _after_sound(audio.data, threshold) + margin
    kept = bytearray(audio.data[SAMPLE_BYTES * max(0, first - margin) : SAMPLE_BYTES * after])
    _fade(memoryview(kept).cast("h"), round(FADE_SECONDS * audio.sample_rate))
    return Audio(bytes(kept), audio.sample_rate)


def is_silent(audio: Audio, volume: float = 1.0) -> bool:
    """Return whether no sample rises above the threshold of silence."""
    return _first_sound(audio.data, THRESHOLD * volume) is None


def _first_sound(data: bytes, threshold: float) -> int | None:
    """Return the index of the first sample above the threshold."""
    zeros = (len(data) - len(data.lstrip(b"\0"))) // SAMPLE_BYTES
    samples = memoryview(data).cast("h")
    for start in range(zeros, len(samples), _WINDOW):
        found = _loud(samples[start : start + _WINDOW], threshold)
        if found is not None:
            return start + found
    return None


def _after_sound(data: bytes, threshold: float) -> int:
    """Return the index after the last sample above the threshold."""
    sounding = -(-len(data.rstrip(b"\0")) // SAMPLE_BYTES)
    samples = memoryview(data).cast("h")
    for end in range(sounding, 0, -_WINDOW):
        found = _loud(samples[max(0, end - _WINDOW) : end][::-1], threshold)
        if found is not None:
            return end - found
    return 0


def _loud(window: "memoryview[int]", threshold: float) -> int | None:
    """Return the index of the first sample above the threshold in a short stretch."""
    if max(window) <= threshold and min(window) >= -threshold:
        return None
    return next(i for i, sample in enumerate(window) if abs(sample) > threshold)


def _fade(samples: "memoryview[int]", length: int) -> None:
    """Raise the first samples from nothing and lower the last to nothing, by half a cosine."""
    for i, gain in enumerate(_rise(min(length, len(samples) // 2))):
        for edge in (i, -1 - i):
            samples[edge] = round(samples[edge] * gain)


@lru_cache(maxsize=8)
def _rise(length: int) -> tuple[float, ...]:
    return tuple((1 - math.cos(math.pi * i / length)) / 2 for i in range(length))
