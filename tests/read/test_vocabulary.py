from audio_edition.read import WordList


def test_common_words_are_more_frequent_than_rare_ones() -> None:
    words = WordList()
    assert words.frequency("office") > words.frequency("ottoman") > 0


def test_no_words_have_no_frequency() -> None:
    assert WordList().frequency("oce") == 0


def test_a_dialect_uses_the_list_of_its_language() -> None:
    assert WordList("en-GB").frequency("fighter") > 0


def test_a_language_without_a_list_has_no_words() -> None:
    assert WordList("tlh").frequency("office") == 0
