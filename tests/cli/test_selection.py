import pytest
import typer

from audio_edition.cli.selection import numbers_in


@pytest.mark.parametrize(("text", "numbers"), [("7", [7]), ("7-9", [7, 8, 9]), (" 2 – 3 ", [2, 3])])
def test_a_paragraph_or_a_range_is_understood(text: str, numbers: list[int]) -> None:
    assert list(numbers_in(text)) == numbers


@pytest.mark.parametrize("text", ["", "seven", "9-7", "-3", "1,2"])
def test_anything_else_is_a_mistake_in_usage(text: str) -> None:
    with pytest.raises(typer.BadParameter):
        numbers_in(text)
