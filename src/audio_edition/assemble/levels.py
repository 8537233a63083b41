"""How loud takes become: one gain for a voice, a little more or less for a take, no peak too high.

A voice's gain is calibrated on a text that is always the same, so it depends on no edition. Single
takes of a voice differ: a long sentence by half a decibel, a short heading by three. So a take
whose own level is more than `TOLERANCE` from its voice's is brought back to that distance; what
is nearer stays as it was said.
"""

import math

from audio_edition.assemble.presets import Loudness
from audio_edition.assemble.samples import Samples, data_of, samples_of
from audio_edition.model import Audio, Level

TOLERANCE = 0.4
"""dB that a take may be louder or softer than its voice is."""

MOST = 6.0
"""dB that a take is raised or lowered on its own at the most: a hiss stays a hiss."""

SHORT_SECONDS = 3.0
"""Below it, a take's loudness is measured: its power says too little, and it costs little."""

TURNS = 3
"""How often the gain is set anew for what the limiter takes away."""

MISSED = 0.25
"""dB above its ceiling that the limiter may leave: it reckons with one place between two samples.
Of a voice that is shriller than any speech it leaves more; for that, the ceiling is lowered."""


def calibrated(audio: Audio, preset: Loudness, volume: float) -> Level | None:
    """Return how a voice's takes are brought to the loudness of a preset; None for a silent one.

    Args:
        audio: The calibration text in the voice.
        preset: The target.
        volume: The voice's, 0 to 1: a softer voice is meant to stay softer.
    """
    from audio_edition.assemble.limiter import limited  # noqa: PLC0415 - start-up
    from audio_edition.assemble.measure import (  # noqa: PLC0415 - start-up
        loudness,
        power,
        true_peak,
    )

    samples = samples_of(audio)
    raw = loudness(samples, audio.sample_rate)
    wanted = preset.target + 20 * math.log10(volume) if volume > 0 else -math.inf
    if not samples.any() or wanted == -math.inf:
        return None
    gain, ceiling = wanted - raw, preset.ceiling
    for _ in range(TURNS):
        heard = limited(samples * _factor(gain), ceiling, audio.sample_rate)
        gain += wanted - loudness(heard, audio.sample_rate)
        missed = true_peak(heard) - preset.ceiling
        ceiling -= missed + MISSED if missed > MISSED else 0.0
    return Level(round(raw, 2), round(power(samples), 2), round(gain, 2), round(ceiling, 2))


def at_loudness(audio: Audio, preset: Loudness) -> Audio:
    """Return a sound as loud as a preset's voices, by itself."""
    from audio_edition.assemble.limiter import limited  # noqa: PLC0415 - start-up
    from audio_edition.assemble.measure import loudness  # noqa: PLC0415 - start-up

    samples = samples_of(audio)
    gain = preset.target - loudness(samples, audio.sample_rate)
    made = limited(samples * _factor(gain), preset.ceiling, audio.sample_rate)
    return Audio(data_of(made), audio.sample_rate)


def levelled(samples: Samples, level: Level, sample_rate: int) -> Samples:
    """Return a take's samples, changed in place, as loud as its voice's takes become."""
    from audio_edition.assemble.limiter import limited  # noqa: PLC0415 - start-up

    samples *= _factor(level.gain + _correction(_difference(samples, level, sample_rate)))
    return limited(samples, level.ceiling, sample_rate)


def _difference(samples: Samples, level: Level, sample_rate: int) -> float:
    """Return how much louder a take is than its voice, in dB."""
    from audio_edition.assemble.measure import loudness, power  # noqa: PLC0415 - start-up

    if len(samples) < SHORT_SECONDS * sample_rate:
        return loudness(samples, sample_rate) - level.loudness
    return power(samples) - level.power


def _correction(difference: float) -> float:
    """Return the gain in dB that brings a take back to its voice's level."""
    if abs(difference) <= TOLERANCE:
        return 0.0
    beyond = difference - math.copysign(TOLERANCE, difference)
    return -max(-MOST, min(MOST, beyond))


def _factor(gain: float) -> float:
    return 10 ** (gain / 20)
