import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio_edition.errors import SourceError
from audio_edition.read.folder import list_folder, natural_key


def folder_of(tmp_path: Path, *names: str) -> Path:
    for name in names:
        path = tmp_path / name
        path.mkdir() if name.endswith("/") else path.write_text("Words.", encoding="utf-8")
    return tmp_path


def test_numbers_in_names_count_as_numbers(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "10 end.md", "2 middle.txt", "1 start.HTML", "Appendix.txt")
    names = [path.name for path in list_folder(folder).paths]
    assert names == ["1 start.HTML", "2 middle.txt", "10 end.md", "Appendix.txt"]


def test_what_is_passed_over_is_named(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "a.txt", ".hidden.txt", "cover.jpg", "notes/", "edition.toml")
    listing = list_folder(folder)
    assert [path.name for path in listing.paths] == ["a.txt"]
    assert [finding.message for finding in listing.findings] == [
        ".hidden.txt is not in the edition: it is hidden.",
        "cover.jpg is not in the edition: it is not named like a text.",
        "notes is not in the edition: it is a folder.",
    ]


def test_a_folder_without_a_source_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=re.escape("holds no file that can be read")):
        list_folder(folder_of(tmp_path, "cover.jpg"))


@given(st.lists(st.integers(0, 10**6), unique=True))
def test_numbered_names_are_in_the_order_of_their_numbers(numbers: list[int]) -> None:
    names = sorted((f"Part {number}.txt" for number in numbers), key=natural_key)
    assert names == [f"Part {number}.txt" for number in sorted(numbers)]
