"""Samples as numbers that can be reckoned with: the scale stays that of 16 bits."""

from typing import TYPE_CHECKING, TypeAlias

from audio_edition.model import Audio

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

Samples: TypeAlias = "npt.NDArray[np.float32]"

FULL_SCALE = 32_768.0


def samples_of(audio: Audio) -> Samples:
    """Return a sound's samples."""
    import numpy as np  # noqa: PLC0415 - start-up

    return np.frombuffer(audio.data, "<i2").astype(np.float32)


def data_of(samples: Samples) -> bytes:
    """Return samples as 16 bits each, rounded."""
    import numpy as np  # noqa: PLC0415 - start-up

    rounded = np.rint(samples)
    if len(rounded) and (rounded.max() >= FULL_SCALE or rounded.min() < -FULL_SCALE):
        np.clip(rounded, -FULL_SCALE, FULL_SCALE - 1, out=rounded)
    return rounded.astype("<i2").tobytes()
