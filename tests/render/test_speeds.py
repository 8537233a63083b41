from pathlib import Path

import pytest

from audio_edition.render.speeds import ENOUGH_SECONDS, FILE, SpeedMeter, load_speeds, save_speeds
from audio_edition.render.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path)


def _measured(engine: str, work: float, sound: float = ENOUGH_SECONDS) -> SpeedMeter:
    meter = SpeedMeter()
    meter.note(engine, work / 2, sound / 2)
    meter.note(engine, work / 2, sound / 2)
    return meter


def test_what_was_measured_is_known_afterwards(store: Store) -> None:
    save_speeds(store, _measured("silent", 6.0))
    save_speeds(store, _measured("pyttsx3", 3.0))
    assert load_speeds(store) == {"silent": 0.1, "pyttsx3": 0.05}


def test_a_few_seconds_of_sound_are_no_measurement(store: Store) -> None:
    save_speeds(store, _measured("silent", 6.0, sound=5.0))
    assert load_speeds(store) == {}


@pytest.mark.parametrize("content", [b"", b"[]", b'{"silent": "fast"}', b"\xff"])
def test_a_file_that_makes_no_sense_counts_for_nothing(store: Store, content: bytes) -> None:
    (store.root / FILE).write_bytes(content)
    assert load_speeds(store) == {}
    save_speeds(store, _measured("silent", 6.0))
    assert load_speeds(store) == {"silent": 0.1}
