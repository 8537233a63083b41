import pytest

from audio_edition.engines import ENGINES, get_engine
from audio_edition.errors import VoiceError


@pytest.mark.parametrize("name", ENGINES)
def test_every_engine_is_found_by_its_name_and_knows_it(name: str) -> None:
    assert get_engine(name).name == name


def test_an_engine_is_made_once() -> None:
    assert get_engine("silent") is get_engine("silent")


def test_a_mistyped_engine_is_told_what_was_meant() -> None:
    with pytest.raises(VoiceError, match="no engine “pytsx3”") as refusal:
        get_engine("pytsx3")
    assert refusal.value.hint == "Did you mean pyttsx3?"


def test_an_engine_unlike_any_is_told_which_there_are() -> None:
    with pytest.raises(VoiceError) as refusal:
        get_engine("gramophone")
    assert "pyttsx3" in refusal.value.hint
