import pytest

from audio_edition.read.attributes import parse_attributes
from support.case_files import cases


@pytest.mark.parametrize(("text", "classes", "values"), cases("read/attributes.txt"))
def test_attributes_are_classes_and_values(text: str, classes: str, values: str) -> None:
    found = parse_attributes(text)
    assert found is not None
    assert list(found.classes) == classes.split()
    assert "|".join(f"{key}={value}" for key, value in found.values) == values


@pytest.mark.parametrize("text", ["{", "{.a", "{deck}", "{a=}", '{a="b}', "{.a.b}", "two words"])
def test_what_is_not_in_the_convention_is_not_guessed_at(text: str) -> None:
    assert parse_attributes(text) is None
