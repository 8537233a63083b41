from dataclasses import replace

import pytest

from audio_edition.model import Utterance, Voice
from audio_edition.render import fingerprint as module
from audio_edition.render import trim
from audio_edition.render.fingerprint import fingerprint

VOICE = Voice("en-us", rate=165, pitch=50, volume=1.0, engine="pyttsx3")
UTTERANCE = Utterance("The tide turns at four.", VOICE)


def test_the_same_utterance_has_the_same_fingerprint() -> None:
    same = Utterance("The tide turns at four.", replace(VOICE))
    assert fingerprint(same, "1") == fingerprint(UTTERANCE, "1")


@pytest.mark.parametrize(
    "changed",
    [
        replace(UTTERANCE, spoken="The tide turns at five."),
        replace(UTTERANCE, voice=replace(VOICE, name="en-gb")),
        replace(UTTERANCE, voice=replace(VOICE, rate=166)),
        replace(UTTERANCE, voice=replace(VOICE, pitch=51)),
        replace(UTTERANCE, voice=replace(VOICE, volume=0.99)),
        replace(UTTERANCE, voice=replace(VOICE, engine="silent")),
        replace(UTTERANCE, voice=replace(VOICE, speed=1.5)),
    ],
    ids=["spoken", "name", "rate", "pitch", "volume", "engine", "speed"],
)
def test_all_that_is_heard_changes_it(changed: Utterance) -> None:
    assert fingerprint(changed, "1") != fingerprint(UTTERANCE, "1")


def test_another_version_of_the_engine_changes_it() -> None:
    assert fingerprint(UTTERANCE, "2") != fingerprint(UTTERANCE, "1")


def test_another_sound_of_this_program_changes_it(monkeypatch: pytest.MonkeyPatch) -> None:
    before = fingerprint(UTTERANCE, "1")
    monkeypatch.setattr(module, "SOUND_VERSION", "next")
    fingerprint.cache_clear()
    assert fingerprint(UTTERANCE, "1") != before


def test_another_processing_of_takes_changes_it(monkeypatch: pytest.MonkeyPatch) -> None:
    before = fingerprint(UTTERANCE, "1")
    monkeypatch.setattr(trim, "PROCESSING", "none")
    fingerprint.cache_clear()
    assert fingerprint(UTTERANCE, "1") != before


def test_a_number_is_the_same_however_it_was_typed() -> None:
    typed = replace(UTTERANCE, voice=replace(VOICE, volume=1, rate=165))
    assert fingerprint(typed, "1") == fingerprint(UTTERANCE, "1")
