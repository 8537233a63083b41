"""Detection: cases are a language and a text in it, `?` where nothing can be sure."""

import pytest

from audio_edition.segment.common_words import COMMON_WORDS
from audio_edition.segment.detection import detect_language
from audio_edition.segment.languages import LANGUAGES
from support.case_files import cases


@pytest.mark.parametrize(("language", "text"), cases("segment/detection.txt"))
def test_a_text_is_in_the_language_of_its_case(language: str, text: str) -> None:
    assert (detect_language([text]) or "?") == language


def test_a_quotation_in_another_language_does_not_change_the_text() -> None:
    said = "“Der Fluss ist über die Ufer getreten”, as the sign says."
    told = "The sign stands at the mill, and nobody knows who put it there or when it was painted."
    assert detect_language([told, said, told]) == "en"


def test_every_language_with_rules_can_be_detected() -> None:
    assert {language.code for language in LANGUAGES} <= COMMON_WORDS.keys()
