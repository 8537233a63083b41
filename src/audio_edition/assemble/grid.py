"""The codec's frame grid, on which chunks begin and end so that their frames can be put in a row.

A chunk is encoded by itself, so its edges must be silent: the encoder then starts from rest, and
what the decoder still owes when the next chunk's frames begin is silence as well.
"""

LEAD_FRAMES = 2
"""Silence before a chunk's first take: less than two frames leaves a click at the join."""

TAIL_FRAMES = 4
"""Silence after its last take: two frames, and the codec's delay of 1105 samples made whole."""


def frame_length(sample_rate: int) -> int:
    """Return the samples of one MP3 frame (ISO 11172-3 and 13818-3, Layer III, per channel)."""
    return 576 if sample_rate <= 24_000 else 1152


def lead_length(sample_rate: int) -> int:
    """Return the samples of silence that open a chunk."""
    return LEAD_FRAMES * frame_length(sample_rate)


def shortest_tail(sample_rate: int) -> int:
    """Return the least samples of silence that may close a chunk."""
    return TAIL_FRAMES * frame_length(sample_rate)


def padding(length: int, sample_rate: int) -> int:
    """Return the samples that are missing to the next multiple of a frame."""
    return -length % frame_length(sample_rate)
