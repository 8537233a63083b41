import pytest

from audio_edition.engines import get_engine
from audio_edition.model import Utterance, Voice
from audio_edition.render.estimate import (
    START_SECONDS,
    speech_seconds,
    work_seconds,
    worthwhile_workers,
)
from audio_edition.render.trim import trim
from support.engine_contract import OTHER, SENTENCE

UTTERANCE = Utterance("a" * 640, Voice("low", rate=100, engine="silent"))


@pytest.mark.parametrize("rate", [120, 165, 300])
def test_the_estimate_is_near_what_is_heard(rate: int) -> None:
    utterance = Utterance(f"{SENTENCE} {OTHER}", Voice("en-us", rate=rate))
    heard = trim(get_engine("pyttsx3").synthesise(utterance)).seconds
    assert speech_seconds(utterance) == pytest.approx(heard, rel=0.2)


def test_a_hundred_words_a_minute_say_a_hundred_words_in_a_minute() -> None:
    assert speech_seconds(UTTERANCE) == pytest.approx(60)


def test_work_is_shared_between_workers() -> None:
    speeds = {"silent": 0.5}
    assert work_seconds([UTTERANCE], speeds, 1) == pytest.approx(START_SECONDS + 30)
    assert work_seconds([UTTERANCE], speeds, 2) == pytest.approx(START_SECONDS + 15)


def test_a_worker_that_would_start_longer_than_it_works_is_not_started() -> None:
    for starts, workers in ((0.01, 1), (1.9, 1), (2.1, 2), (9.0, 4)):
        speeds = {"silent": starts * START_SECONDS / 60}
        assert worthwhile_workers([UTTERANCE], speeds, 4) == workers
    assert worthwhile_workers([UTTERANCE], {}, 4) == 4


def test_nothing_to_do_takes_no_time() -> None:
    assert work_seconds([], {}, 2) == 0
