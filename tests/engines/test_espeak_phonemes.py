import pytest

from audio_edition.engines import get_engine
from audio_edition.engines.espeak_phonemes import mnemonics, with_mnemonics
from audio_edition.model import Utterance, Voice
from audio_edition.pronounce.ipa import LETTERS


@pytest.mark.parametrize(
    ("ipa", "expected"),
    [
        ("mæˈsuːd", "ma'su:d"),
        ("ˈtʃɜːtʃ", "'tS3:tS"),
        ("ˈθɪŋkɪŋ", "'TINkIN"),
        ("ʒɑ̃", "ZA:"),
        ("ˈn̩", "'n"),
    ],
)
def test_phonemes_become_mnemonics(ipa: str, expected: str) -> None:
    assert mnemonics(ipa) == expected


def test_every_letter_of_the_alphabet_is_heard_but_those_of_the_throat() -> None:
    silent = {letter for letter in LETTERS if not mnemonics(letter)}
    assert silent == {"ʔ", "ʡ", "ʘ"} & LETTERS | (silent & set("ʔʘ"))


def test_only_what_stands_in_the_brackets_is_changed() -> None:
    assert with_mnemonics("He [met] ⟦ˈkiːv⟧.") == "He [met] [['ki:v]]."


def test_espeak_says_phonemes_as_the_word_that_they_are() -> None:
    engine, voice = get_engine("pyttsx3"), Voice("en-us")
    word = engine.synthesise(Utterance("keev", voice))
    assert engine.synthesise(Utterance("⟦ˈkiːv⟧", voice)) == word


def test_brackets_of_a_text_are_no_phonemes() -> None:
    engine, voice = get_engine("pyttsx3"), Voice("en-us")
    spelled = engine.synthesise(Utterance("A [x] b.", voice))
    assert spelled.seconds > 0
