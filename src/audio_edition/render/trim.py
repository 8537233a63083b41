"""A take's edges: the engine's own silence cut away, and fades so that no join clicks.

The pauses of an edition are then what the settings say. Pure, and exact to the sample.
"""

import math
from array import array
from collections.abc import Iterable
from functools import lru_cache
from operator import mul

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

_WINDOW = 512
"""Bytes looked at in one go on the way to the first sound: a whole number of samples."""


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
    kept = memoryview(audio.data)[SAMPLE_BYTES * max(0, first - margin) : SAMPLE_BYTES * after]
    return Audio(_faded(kept, round(FADE_SECONDS * audio.sample_rate)), audio.sample_rate)


def is_silent(audio: Audio, volume: float = 1.0) -> bool:
    """Return whether no sample rises above the threshold of silence."""
    return _first_sound(audio.data, THRESHOLD * volume) is None


def _first_sound(data: bytes, threshold: float) -> int | None:
    """Return the index of the first sample above the threshold."""
    for start in range(0, len(data), _WINDOW):
        samples = _samples(data[start : start + _WINDOW])
        if _is_loud(samples, threshold):
            return start // SAMPLE_BYTES + _first_loud(samples, threshold)
    return None


def _after_sound(data: bytes, threshold: float) -> int:
    """Return the index after the last sample above the threshold."""
    for start in range((len(data) - 1) // _WINDOW * _WINDOW, -1, -_WINDOW):
        samples = _samples(data[start : start + _WINDOW])
        if _is_loud(samples, threshold):
            end = start // SAMPLE_BYTES + len(samples)
            return end - _first_loud(reversed(samples), threshold)
    return 0


def _samples(window: bytes) -> "memoryview[int]":
    """Return the samples of a stretch; none where they are all zero."""
    return memoryview(window if window.strip(b"\0") else b"").cast("h")


def _is_loud(samples: "memoryview[int]", threshold: float) -> bool:
    return len(samples) > 0 and (max(samples) > threshold or min(samples) < -threshold)


def _first_loud(samples: Iterable[int], threshold: float) -> int:
    return next(index for index, sample in enumerate(samples) if abs(sample) > threshold)


def _faded(data: memoryview, length: int) -> bytes:
    """Return samples that rise from nothing at first and fall to nothing at last."""
    rise = _rise(min(length, len(data) // SAMPLE_BYTES // 2))
    edge = SAMPLE_BYTES * len(rise)
    first, last = data[:edge].cast("h"), data[len(data) - edge :].cast("h")
    fall = rise[::-1]
    return b"".join((_scaled(first, rise), data[edge : len(data) - edge], _scaled(last, fall)))


def _scaled(samples: "memoryview[int]", gains: tuple[float, ...]) -> bytes:
    return array("h", map(round, map(mul, samples, gains))).tobytes()


@lru_cache(maxsize=8)
def _rise(length: int) -> tuple[float, ...]:
    """Return half a cosine, from 0 towards 1."""
    return tuple((1 - math.cos(math.pi * i / length)) / 2 for i in range(length))
