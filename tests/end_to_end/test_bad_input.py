"""A user's mistake gets one clear message, exit code 1 and never a traceback."""

import os
import subprocess
from pathlib import Path

import pytest

from support.program import Program

TEXT = "The quay was empty. Nobody had come.\n"


def assert_refused(done: subprocess.CompletedProcess[str], *said: str, code: int = 1) -> None:
    """The program says what is wrong, on stderr, and nothing on stdout."""
    assert done.returncode == code, done.stderr
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    for words in said:
        assert words in done.stderr


def test_a_missing_file_is_named(program: Program) -> None:
    assert_refused(program.run("build", "nowhere.txt"), "nowhere.txt", "does not exist")


@pytest.mark.parametrize("content", [b"", b" \n\n\t\n", b"* * *\n\n---\n"])
def test_a_file_without_words_is_refused(program: Program, content: bytes) -> None:
    (program.folder / "empty.txt").write_bytes(content)

    assert_refused(program.run("build", "empty.txt"), "empty.txt")


@pytest.mark.parametrize(
    "content", [b"\x7fELF\x02\x01\x01" + bytes(200), b"\x89PNG\r\n\x1a\n" + bytes(range(256))]
)
def test_a_binary_file_is_refused(program: Program, content: bytes) -> None:
    (program.folder / "article.txt").write_bytes(content)

    assert_refused(program.run("build", "article.txt"), "article.txt")


def test_a_byte_that_fits_no_encoding_is_named_with_line_and_column(program: Program) -> None:
    (program.folder / "article.txt").write_bytes(b"The quay.\nIt was \x81 empty.\n")

    assert_refused(program.run("build", "article.txt"), "article.txt", "line 2", "column 8")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_common_encodings_are_read_rightly(program: Program, encoding: str) -> None:
    text = "Café del Mar\n\nZoë said: “It’s a naïve façade—nothing more.”\n"
    (program.folder / "article.txt").write_bytes(text.encode(encoding))

    shown = program.json("show", "article.txt")

    assert [block["text"] for block in shown["blocks"]] == text.strip().split("\n\n")


def test_an_unknown_voice_is_refused_with_the_nearest(program: Program) -> None:
    program.write("article.txt", TEXT)

    done = program.run("build", "article.txt", "--voice", "en-uss")

    assert_refused(done, "en-uss", "Did you mean", "en-us")


def test_an_unknown_variant_of_a_voice_is_refused(program: Program) -> None:
    program.write("article.txt", TEXT)

    assert_refused(program.run("build", "article.txt", "--quote-voice", "en-us+zz9"), "zz9")


def test_an_output_place_that_is_a_file_is_refused(program: Program) -> None:
    program.write("article.txt", TEXT)
    program.write("place", "in the way")

    assert_refused(program.run("build", "article.txt", "-o", "place"), "place")


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="only Linux has /proc")
def test_an_output_place_that_nobody_may_write_is_refused(program: Program) -> None:
    program.write("article.txt", TEXT)

    assert_refused(program.run("build", "article.txt", "-o", "/proc/editions"), "/proc/editions")


def test_a_store_that_is_a_file_is_refused(newly_installed: Program) -> None:
    newly_installed.write("article.txt", TEXT)
    newly_installed.store.write_text("in the way", encoding="utf-8")

    assert_refused(newly_installed.run("build", "article.txt"), str(newly_installed.store))


def test_a_paragraph_that_does_not_exist_is_refused(program: Program) -> None:
    program.write("article.txt", TEXT)

    assert_refused(program.run("show", "article.txt", "70"), "no paragraph 70")


def test_a_setting_that_does_not_exist_is_refused(program: Program) -> None:
    program.write("article.txt", TEXT)
    program.write("edition.toml", "[voice]\nspeed = 3\n")

    assert_refused(program.run("build", "article.txt"), "edition.toml, line 2", "voice.speed")


def test_an_unknown_option_is_a_mistake_in_usage(program: Program) -> None:
    program.write("article.txt", TEXT)

    assert_refused(program.run("build", "article.txt", "--colour"), "--colour", code=2)


def test_a_file_whose_name_is_no_text_is_built_all_the_same(program: Program) -> None:
    source = program.folder / os.fsdecode(b"bad\xff\x01name.txt")
    source.write_text("One boat came.", encoding="utf-8")
    made = program.json("build", source.name)
    assert Path(made["folder"]).name == "badname"
