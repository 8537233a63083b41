import math
from array import array
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio_edition.engines import get_engine
from audio_edition.model import Audio, Utterance, Voice
from audio_edition.render.trim import (
    FADE_SECONDS,
    MARGIN_SECONDS,
    SILENT_SECONDS,
    THRESHOLD,
    is_silent,
    trim,
)
from support.engine_contract import SENTENCE

RATE = 22050
MARGIN = round(MARGIN_SECONDS * RATE)
FADE = round(FADE_SECONDS * RATE)

samples = st.integers(-32768, 32767)
quiet = st.integers(-THRESHOLD, THRESHOLD)


def test_silence_is_cut_to_the_margin_at_both_ends() -> None:
    trimmed = trim(_audio([0] * 3000 + [9000] * 5000 + [0] * 7000))
    assert trimmed.length == MARGIN + 5000 + MARGIN


def test_what_is_within_the_margin_is_kept() -> None:
    trimmed = trim(_audio([0] * 3000 + [50] * 100 + [9000] * 5000 + [0] * 3000))
    assert _samples(trimmed)[MARGIN - 100 : MARGIN + 5000] == [50] * 100 + [9000] * 5000


def test_a_silence_becomes_a_very_short_one() -> None:
    assert trim(_audio([3, -3] * 10_000)).seconds == pytest.approx(SILENT_SECONDS, abs=1e-4)
    assert trim(_audio([])).length == trim(_audio([0] * 50_000)).length


def test_a_quiet_voice_is_not_cut_shorter_than_a_loud_one() -> None:
    loud = [0] * 1000 + [round(120 * i / 100) for i in range(2000)] + [0] * 1000
    assert trim(_audio([sample // 4 for sample in loud]), 0.25).length == pytest.approx(
        trim(_audio(loud)).length, abs=8
    )


@given(st.lists(quiet, max_size=800), st.lists(samples, max_size=2000), st.lists(quiet))
def test_nothing_loud_is_lost(before: list[int], middle: list[int], after: list[int]) -> None:
    audio = _audio([*before, *middle, *after])
    trimmed = _samples(trim(audio))
    loud = [sample for sample in _samples(audio) if abs(sample) > THRESHOLD]
    faded = FADE * 2
    assert len(trimmed) <= max(audio.length, round(SILENT_SECONDS * RATE))
    assert sum(abs(sample) > THRESHOLD for sample in trimmed) >= len(loud) - faded


@given(st.lists(samples, max_size=3000))
def test_both_edges_are_at_rest(content: list[int]) -> None:
    trimmed = _samples(trim(_audio(content)))
    if len(trimmed) > 1:
        assert trimmed[0] == trimmed[-1] == 0


@given(st.lists(samples, max_size=3000))
def test_between_the_fades_nothing_is_changed(content: list[int]) -> None:
    audio = _audio(content)
    if not is_silent(audio):
        kept = trim(audio).data[2 * FADE : -2 * FADE]
        assert kept in audio.data


def test_no_fade_has_a_step_that_clicks() -> None:
    wave = [round(20_000 * math.sin(i / 20)) for i in range(4000)]
    trimmed = _samples(trim(_audio(wave)))
    steps = [abs(b - a) for a, b in pairwise(trimmed)]
    assert max(steps[:FADE] + steps[-FADE:]) <= max(steps[FADE:-FADE]) * 1.2


@pytest.mark.parametrize("name", ["en-us", "en-us+f3", "en-gb"])
def test_a_sentence_loses_only_its_own_silence(name: str) -> None:
    audio = get_engine("pyttsx3").synthesise(Utterance(SENTENCE, Voice(name)))
    trimmed = trim(audio)
    assert 0.2 < audio.seconds - trimmed.seconds < 0.6
    edge = _samples(trimmed)[:MARGIN] + _samples(trimmed)[-MARGIN:]
    assert max(map(abs, edge)) <= THRESHOLD


def _audio(content: list[int]) -> Audio:
    return Audio(array("h", content).tobytes(), RATE)


def _samples(audio: Audio) -> list[int]:
    return array("h", audio.data).tolist()
