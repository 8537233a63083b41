import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio_edition.errors import EditError
from audio_edition.project.text_file import TextFile, hash_of, read_text_file

LINES = st.lists(st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"])))
BREAKS = st.sampled_from(["\n", "\r\n", "\r"])


def saved(folder: Path, data: bytes) -> Path:
    path = folder / "article.txt"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (b"", "cp1252"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_an_edit_keeps_encoding_mark_line_breaks_and_every_other_byte(
    tmp_path: Path, mark: bytes, encoding: str
) -> None:
    before = "Café\r\n\r\none\r\ntwo\nlast"
    path = saved(tmp_path, mark + before.encode(encoding))
    file = read_text_file(path)
    assert file.slice((3, 4)).text == "one\ntwo"
    file.replaced((3, 3), "first\nsecond").save()
    after = "Café\r\n\r\nfirst\r\nsecond\r\ntwo\nlast"
    assert path.read_bytes() == mark + after.encode(encoding)
    assert [each.name for each in tmp_path.iterdir()] == ["article.txt"]


@given(LINES, BREAKS, st.integers(1, 9), st.integers(0, 3))
def test_putting_back_what_was_seen_changes_nothing(
    lines: list[str], newline: str, first: int, more: int
) -> None:
    file = TextFile(Path("x"), b"", "utf-8", newline.join(lines))
    if first <= len(file.lines):
        seen = file.slice((first, first + more))
        if seen.text:
            assert file.replaced(seen.lines, seen.text).text == file.text


def test_lines_that_have_moved_are_found_and_changed_ones_are_not(tmp_path: Path) -> None:
    seen = hash_of("three")
    assert read_text_file(saved(tmp_path, b"one\ntwo\nthree\n")).find((3, 3), seen) == (3, 3)
    assert read_text_file(saved(tmp_path, b"0\none\ntwo\nthree\n")).find((3, 3), seen) == (4, 4)
    assert read_text_file(saved(tmp_path, b"one\ntwo\n3\n")).find((3, 3), seen) is None


def test_lines_that_stand_in_two_other_places_are_not_taken_for_either(tmp_path: Path) -> None:
    file = read_text_file(saved(tmp_path, b"three\nnew\nnew\nthree\n"))
    assert file.find((3, 3), hash_of("three")) is None


def test_a_character_that_the_encoding_has_not_is_refused_and_nothing_written(
    tmp_path: Path,
) -> None:
    path = saved(tmp_path, "Café\n".encode("cp1252"))
    with pytest.raises(EditError, match="cp1252, which has no “ł”"):
        read_text_file(path).replaced((1, 1), "Stanisław").save()
    assert path.read_bytes() == "Café\n".encode("cp1252")


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    path = saved(tmp_path, b"one\n")
    link = tmp_path / "link.txt"
    link.symlink_to(path)
    read_text_file(link).replaced((1, 1), "two").save()
    assert link.is_symlink()
    assert path.read_bytes() == b"two\n"
