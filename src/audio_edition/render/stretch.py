"""Speech made faster or slower at the same pitch, by FFmpeg's `atempo` (WSOLA)."""

import math

from audio_edition import ffmpeg
from audio_edition.model import Audio

MOST_AT_ONCE = 2.0
"""Above it, `atempo` leaves samples out instead of blending them: then it is applied twice."""


def stretched(audio: Audio, speed: float) -> Audio:
    """Return a sound `speed` times as fast, with the pitch that it had.

    Raises:
        OutputError: ffmpeg can't be run.
    """
    if speed == 1 or not audio.length:
        return audio
    steps = max(1, math.ceil(math.log(speed, MOST_AT_ONCE))) if speed > 1 else 1
    tempo = ",".join([f"atempo={speed ** (1 / steps):.6f}"] * steps)
    form = ("-f", "s16le", "-ar", str(audio.sample_rate), "-ac", "1")
    command = (*form, "-i", "pipe:0", "-af", tempo, *form, "pipe:1")
    return Audio(ffmpeg.convert(command, [audio.data]), audio.sample_rate)
