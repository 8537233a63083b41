import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio_edition.pronounce.number_words import LARGEST, cardinal, digits, ordinal, plural, year


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "zero"),
        (13, "thirteen"),
        (80, "eighty"),
        (99, "ninety-nine"),
        (700, "seven hundred"),
        (1_000_001, "one million one"),
        (40_000_000_000, "forty billion"),
    ],
)
def test_a_number_has_its_name(number: int, words: str) -> None:
    assert cardinal(number) == words


@given(st.integers(0, LARGEST), st.integers(0, LARGEST))
def test_two_numbers_never_share_a_name(first: int, second: int) -> None:
    assert (cardinal(first) == cardinal(second)) == (first == second)


@given(st.integers(1, LARGEST))
def test_an_ordinal_is_its_cardinal_but_for_the_last_word(number: int) -> None:
    cut = min(len(ordinal(number)), len(cardinal(number))) - 7
    assert ordinal(number)[: max(cut, 0)] == cardinal(number)[: max(cut, 0)]


@given(st.integers(1100, 2099))
def test_two_years_never_share_a_name(number: int) -> None:
    assert year(number) != year(number + 1)


def test_decades_are_plural_years() -> None:
    assert [plural(year(each)) for each in (1960, 2000, 1900)] == [
        "nineteen sixties",
        "two thousands",
        "nineteen hundreds",
    ]


def test_digits_leaves_out_what_is_none() -> None:
    assert digits("0-4 2") == "zero four two"
