import pytest

from audio_edition.engines.choice import choose, look_up
from audio_edition.errors import VoiceError

VOICES = {"en-us": "en-us", "English (America)": "en-us", "en-gb": "en-gb", "de": "de"}


@pytest.mark.parametrize("wanted", ["en-us", "EN_us", " en-US ", "english (america)"])
def test_case_underscores_and_spaces_around_do_not_matter(wanted: str) -> None:
    assert choose(wanted, VOICES, "voice") == "en-us"


def test_the_nearest_names_are_offered_once_each() -> None:
    with pytest.raises(VoiceError) as refusal:
        choose("en-uk", VOICES, "voice")
    assert refusal.value.hint in ("Did you mean en-us or en-gb?", "Did you mean en-gb or en-us?")


def test_where_nothing_is_near_the_few_that_exist_are_named() -> None:
    with pytest.raises(VoiceError) as refusal:
        choose("xyz", VOICES, "voice")
    assert refusal.value.hint == "There is de, en-gb, en-us."


def test_where_nothing_is_near_many_are_not_recited() -> None:
    many = {f"voice{number}": f"voice{number}" for number in range(50)}
    with pytest.raises(VoiceError) as refusal:
        choose("q", many, "voice")
    assert refusal.value.hint == "`edition voices` lists them all."


def test_a_language_is_looked_up_from_narrow_to_wide() -> None:
    known = {"pt": "pt", "pt-br": "pt-br"}
    assert look_up("pt-BR", known) == "pt-br"
    assert look_up("pt-AO", known) == "pt"
    assert look_up("xx-YY", known) is None
