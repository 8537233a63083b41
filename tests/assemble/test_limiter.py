from math import inf

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio_edition.assemble.limiter import limited
from audio_edition.assemble.samples import Samples, data_of, samples_of
from audio_edition.model import Audio
from support.loudness import of_audio
from support.sound import noise

RATE = 22_050
LOUD = samples_of(noise("loud", RATE, RATE))


def peak(samples: Samples) -> float:
    """Return the highest sample in dBFS."""
    top = float(np.abs(samples).max(initial=0.0))
    return 20 * float(np.log10(top / 32_768)) if top else -inf


def spikes(places: list[int], length: int = 4000) -> Samples:
    made = np.full(length, 200.0, dtype=np.float32)
    made[np.array(places, dtype=int) % length] = 32_000.0
    return made


@given(st.lists(st.integers(0, 3999), max_size=30), st.floats(-20, -0.5))
def test_no_peak_is_above_the_ceiling_wherever_it_stands(places: list[int], ceiling: float) -> None:
    assert peak(limited(spikes(places), ceiling, RATE)) <= ceiling + 0.001


@given(st.floats(-20, -0.5), st.integers(1, RATE))
def test_dense_loud_sound_is_limited_too_and_keeps_its_length(ceiling: float, length: int) -> None:
    heard = limited(LOUD[:length].copy(), ceiling, RATE)
    assert len(heard) == length
    assert peak(heard) <= ceiling + 0.001


def test_what_is_under_the_ceiling_is_left_as_it_is() -> None:
    soft = LOUD * np.float32(0.2)
    assert np.array_equal(limited(soft.copy(), -3.0, RATE), soft)


def test_only_the_neighbourhood_of_a_peak_is_touched_and_without_a_step() -> None:
    heard = limited(spikes([2000]), -6.0, RATE)
    gain = heard / spikes([2000])
    assert np.all(gain[:1940] == 1)
    assert np.all(gain[2060:] == 1)
    assert np.abs(np.diff(gain)).max() < 0.06


def test_a_peak_between_the_samples_counts() -> None:
    wave = 32_768 * np.sin(np.pi / 2 * np.arange(RATE) + np.pi / 4)  # samples at 0.707 of it
    heard = limited(wave.astype(np.float32), -2.0, RATE)
    assert of_audio(Audio(data_of(heard), RATE)).true_peak == pytest.approx(-2.0, abs=0.3)
