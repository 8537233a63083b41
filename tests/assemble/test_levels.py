import numpy as np
import pytest

from audio_edition.assemble.levels import MISSED, MOST, TOLERANCE, calibrated, levelled
from audio_edition.assemble.measure import loudness
from audio_edition.assemble.presets import PRESETS
from audio_edition.assemble.samples import Samples, data_of, samples_of
from audio_edition.model import Audio, Level
from support.loudness import of_audio
from support.sound import noise

RATE = 22_050
PRESET = PRESETS["podcast"]
assert PRESET
VOICE = samples_of(noise("voice", 4 * RATE, RATE)) * np.float32(0.1)


def level(volume: float = 1.0) -> Level:
    assert PRESET
    found = calibrated(Audio(data_of(VOICE), RATE), PRESET, volume)
    assert found
    return found


def heard(samples: Samples) -> float:
    return loudness(levelled(samples, level(), RATE), RATE)


def test_a_calibrated_voice_comes_to_the_target() -> None:
    assert PRESET
    assert heard(VOICE) == pytest.approx(PRESET.target, abs=0.05)


@pytest.mark.parametrize("factor", [0.65, 0.8, 1.5, 1.9])
@pytest.mark.parametrize("seconds", [0.3, 2.0, 4.0])
def test_a_take_that_stands_out_is_brought_near_its_voice(factor: float, seconds: float) -> None:
    assert PRESET
    take = VOICE[: round(seconds * RATE)] * np.float32(factor)
    assert heard(take) == pytest.approx(PRESET.target, abs=TOLERANCE + 0.25)


def test_a_take_that_differs_little_stays_as_it_was_said() -> None:
    take = VOICE * np.float32(0.97)
    assert heard(take) == pytest.approx(heard(VOICE) - 0.26, abs=0.03)


def test_a_hiss_is_not_raised_to_a_voice() -> None:
    assert heard(VOICE * np.float32(0.01)) < heard(VOICE) - 40 + MOST + 1


def test_a_softer_voice_stays_softer() -> None:
    assert level(volume=0.5).gain == pytest.approx(level().gain - 6.02, abs=0.02)


def test_a_voice_shriller_than_the_limiter_reckons_with_stays_below_the_limit() -> None:
    assert PRESET
    tone = np.sin((np.arange(4 * RATE) + 0.5) * np.pi / 2)
    loud = np.random.default_rng(3).uniform(size=40).repeat(RATE // 10)
    shrill = tone * loud * (np.arange(4 * RATE) % (RATE // 10) < RATE // 400) * 20_000
    audio = Audio(data_of(shrill.astype(np.float32)), RATE)
    found = calibrated(audio, PRESET, 1.0)
    assert found
    made = Audio(data_of(levelled(samples_of(audio), found, RATE)), RATE)
    assert of_audio(made).true_peak <= PRESET.ceiling + 2 * MISSED
    assert found.ceiling < PRESET.ceiling == level().ceiling


def test_a_silent_voice_has_no_level() -> None:
    assert PRESET
    assert calibrated(Audio(bytes(2 * RATE), RATE), PRESET, 1.0) is None
    assert calibrated(Audio(data_of(VOICE), RATE), PRESET, 0.0) is None
