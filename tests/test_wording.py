import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio_edition.wording import clock, first_words, numbered, one_line, slug
from support.case_files import cases


def test_a_short_text_is_named_whole() -> None:
    assert first_words("It  was\nlate. ") == "It was late."


def test_a_long_text_is_cut_after_a_word() -> None:
    assert first_words("Nobody saw it, not even she.", 16) == "Nobody saw it…"


def test_a_script_without_spaces_is_cut_between_characters() -> None:
    assert first_words("日本語の文章です", 5) == "日本語の…"


def test_a_word_that_just_fits_is_kept() -> None:
    assert first_words("Nobody came home", 12) == "Nobody came…"


def test_a_paragraph_is_called_by_number_and_first_words() -> None:
    assert numbered(7, "It was late.") == "7. It was late."


def test_controls_and_halves_of_a_pair_are_left_out_of_a_line() -> None:
    assert one_line(" A\x01nn\n\x1bWells\x00\udcff\x7f,\x85\tBob \u2028 ") == "Ann Wells, Bob"


def test_what_joins_letters_is_kept_in_a_line() -> None:
    assert one_line("👩\u200d🚀 می\u200cرود") == "👩\u200d🚀 می\u200cرود"


@given(st.text(st.characters(exclude_categories=())))
def test_a_line_can_be_encoded_and_is_its_own_line(text: str) -> None:
    line = one_line(text)
    assert line.encode().decode() == one_line(line)


@given(st.text(), st.integers(2, 80))
def test_first_words_are_never_wider_than_asked(text: str, width: int) -> None:
    assert len(first_words(text, width)) <= width


@given(st.text(), st.integers(1, 80))
def test_a_slug_holds_nothing_that_a_file_system_refuses(text: str, width: int) -> None:
    name = slug(text, width)
    assert len(name) <= width
    assert all(character == "-" or character.isprintable() for character in name)
    assert not set(name) & set('<>:"/\\|?*. ')


@pytest.mark.parametrize(("name", "safe"), cases("slug.txt"))
def test_a_slug_keeps_the_letters_of_every_script(name: str, safe: str) -> None:
    assert slug(name, 80) == safe


@given(st.text())
def test_a_slug_is_its_own_slug(text: str) -> None:
    assert slug(slug(text, 80), 80) == slug(text, 80)


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(0, "0:00"), (59.6, "1:00"), (61, "1:01"), (3599.7, "1:00:00"), (37230, "10:20:30")],
)
def test_durations_are_shown_as_clocks_show_them(seconds: float, shown: str) -> None:
    assert clock(seconds) == shown
