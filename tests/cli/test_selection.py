import pytest
import typer

from audio_edition.cli.selection import numbers_in, split_selection


@pytest.mark.parametrize(("text", "numbers"), [("7", [7]), ("7-9", [7, 8, 9]), (" 2 – 3 ", [2, 3])])
def test_a_paragraph_or_a_range_is_understood(text: str, numbers: list[int]) -> None:
    assert list(numbers_in(text)) == numbers


@pytest.mark.parametrize("text", ["", "seven", "9-7", "-3", "1,2"])
def test_anything_else_is_a_mistake_in_usage(text: str) -> None:
    with pytest.raises(typer.BadParameter):
        numbers_in(text)


def test_sources_are_parted_from_the_numbers_behind_them() -> None:
    assert split_selection(["a.txt", "b.txt", "7-9"]) == (["a.txt", "b.txt"], range(7, 10))
    assert split_selection(["a.txt", "b.txt"]) == (["a.txt", "b.txt"], None)
    assert split_selection(["7"]) == (["7"], None)
