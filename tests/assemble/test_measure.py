from array import array
from itertools import chain
from math import sin, tau

import numpy as np
import pytest

from audio_edition.assemble.measure import SILENCE, loudness, power, true_peak
from audio_edition.assemble.samples import data_of, samples_of
from audio_edition.model import Audio
from support.loudness import of_audio
from support.sound import noise


def tone(frequency: float, seconds: float, sample_rate: int, amplitude: float) -> Audio:
    count = range(round(seconds * sample_rate))
    wave = (round(32767 * amplitude * sin(tau * frequency * n / sample_rate)) for n in count)
    return Audio(array("h", wave).tobytes(), sample_rate)


def bursts(sample_rate: int) -> Audio:
    """Loud, silent and soft in turn: what gates are for."""
    loud = noise("loud", sample_rate, sample_rate).data
    soft = tone(300, 1.5, sample_rate, 0.01).data
    return Audio(b"".join(chain(*[(loud, bytes(len(loud)), soft)] * 3)), sample_rate)


SOUNDS = [
    tone(997, 3.0, 48_000, 1.0),
    tone(80, 2.0, 22_050, 0.3),
    tone(3000, 0.6, 22_050, 0.1),
    tone(440, 0.25, 22_050, 0.5),
    noise("wide", 44_100, 44_100),
    bursts(16_000),
    bursts(24_000),
]


@pytest.mark.parametrize("sound", SOUNDS)
def test_loudness_is_what_ffmpeg_measures(sound: Audio) -> None:
    measured = loudness(samples_of(sound), sound.sample_rate)
    assert measured == pytest.approx(of_audio(sound).integrated, abs=0.15)


@pytest.mark.parametrize("seed", ["a", "b", "c"])
def test_the_true_peak_is_what_ffmpeg_measures(seed: str) -> None:
    samples = np.random.default_rng(list(seed.encode())).normal(size=22_050).astype(np.float32)
    sound = Audio(data_of(samples * np.float32(6000)), 22_050)
    assert true_peak(samples_of(sound)) == pytest.approx(of_audio(sound).true_peak, abs=0.3)


def test_silence_has_a_level_of_its_own() -> None:
    silent = samples_of(Audio(bytes(44_100), 22_050))
    assert loudness(silent, 22_050) == SILENCE
    assert power(silent) == SILENCE


def test_power_of_a_sine_is_three_decibels_under_its_peak() -> None:
    assert power(samples_of(tone(1000, 1.0, 8000, 0.5))) == pytest.approx(-9.03, abs=0.05)
