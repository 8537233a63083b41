import io
import sys
from pathlib import Path

import pytest

from audio_edition.errors import SourceError
from audio_edition.model import Block, Role
from audio_edition.read import STANDARD_INPUT, read_source, read_text


def test_plain_text_is_one_block_with_its_line_breaks(tmp_path: Path) -> None:
    path = tmp_path / "Harbour Clocks.txt"
    path.write_bytes(b"One.\r\n\r\nTwo\fThree\n")
    article = read_source(path)
    assert article.blocks == (Block("One.\n\nTwo\fThree\n", (1, 3)),)
    assert (article.name, article.source) == ("harbour-clocks", str(path))


@pytest.mark.parametrize("suffix", [".md", ".markdown", ".MD"])
def test_markdown_is_known_by_its_suffix(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_text("# Title\n\nWords.\n")
    assert read_source(path).blocks[0].role is Role.TITLE


def test_a_hyphen_stands_for_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("“Words.”".encode("cp1252"))))
    article = read_source(STANDARD_INPUT)
    assert article.blocks[0].text == "“Words.”"
    assert (article.name, article.source) == ("stdin", "standard input")


def test_text_in_memory_is_read_like_a_file() -> None:
    article = read_text("One\r\ntwo", "My Notes")
    assert article.blocks == (Block("One\ntwo", (1, 2)),)
    assert article.name == "my-notes"


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"missing\.txt does not exist") as caught:
        read_source(tmp_path / "missing.txt")
    assert caught.value.hint


def test_a_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="is a folder"):
        read_source(tmp_path)


def test_a_file_that_cannot_be_opened_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, _mode: str) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(SourceError, match=r"a\.txt can't be read: Permission denied"):
        read_source(tmp_path / "a.txt")


@pytest.mark.parametrize("data", [b"", b" \n\t\n", b"*** --- ***\n", b"\xef\xbb\xbf"])
def test_a_file_with_nothing_to_read_is_named(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "empty.txt"
    path.write_bytes(data)
    with pytest.raises(SourceError, match=r"empty\.txt holds nothing to read"):
        read_source(path)


def test_markdown_without_words_has_nothing_to_read() -> None:
    with pytest.raises(SourceError, match="nothing to read"):
        read_text("<!-- words -->\n\n---\n", "case", markdown=True)


def test_a_name_without_letters_becomes_a_plain_one() -> None:
    assert read_text("Words.", "???").name == "article"


def test_a_page_is_known_by_its_content_whatever_it_is_called(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text("<!doctype html><title>T</title><p>The quay was empty.</p>")
    assert [block.text for block in read_source(path).blocks][-1] == "The quay was empty."


def test_markdown_may_begin_with_a_tag(tmp_path: Path) -> None:
    path = tmp_path / "article.md"
    path.write_text("<p>Raw.</p>\n\n# Title\n\nWords.\n")
    assert [block.text for block in read_source(path).blocks] == ["Raw.", "Title", "Words."]


@pytest.mark.parametrize("data", [b"%PDF-1.7 and no more", b"PK\x03\x04 and no more"])
def test_a_broken_file_of_a_known_format_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(data)
    with pytest.raises(SourceError, match=r"article\.txt"):
        read_source(path)
