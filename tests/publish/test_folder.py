import errno
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

import pytest

from audio_edition.errors import OutputError
from audio_edition.events import Event, StepDone, silent
from audio_edition.identity import digest
from audio_edition.publish import aside
from audio_edition.publish.folder import NOTHING_YET, OutputFile, Published, write_folder
from audio_edition.publish.manifest import FileEntry
from audio_edition.publish.manifest_reader import read_manifest


def file(name: str, text: str) -> OutputFile:
    return OutputFile(name, digest(text), lambda out: write_text(out, text))


def write_text(out: BinaryIO, text: str) -> None:
    out.write(text.encode())


def full_disk(_out: BinaryIO) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def describe(entries: Sequence[FileEntry]) -> dict[str, object]:
    files = [{"name": one.name, "bytes": one.bytes, "key": one.key} for one in entries]
    return {**NOTHING_YET.document, "files": files}


def build(folder: Path, *files: OutputFile) -> Published:
    return write_folder(folder, files, describe, silent)


def contents(folder: Path) -> dict[str, str]:
    """Return the texts of an edition's files, without manifest and lock."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in files
        if path.name not in {"edition.json", ".lock"}
    }


OLD = (file("river.mp3", "old"), file("clips/1.mp3", "one"), file("clips/2.mp3", "two"))
NEW = (file("river.mp3", "new"), file("clips/1.mp3", "one"), file("clips/3.mp3", "three"))
OLD_TEXTS = {"river.mp3": "old", "clips/1.mp3": "one", "clips/2.mp3": "two"}
NEW_TEXTS = {"river.mp3": "new", "clips/1.mp3": "one", "clips/3.mp3": "three"}


def test_only_what_has_changed_is_written_and_what_is_stale_is_removed(tmp_path: Path) -> None:
    build(tmp_path, *OLD)
    published = build(tmp_path, *NEW)
    assert published.written == ("river.mp3", "clips/3.mp3")
    assert published.removed == ("clips/2.mp3",)
    assert contents(tmp_path) == NEW_TEXTS


def test_the_folder_is_made_where_there_is_none(tmp_path: Path) -> None:
    build(tmp_path / "a" / "b", *OLD)
    assert contents(tmp_path / "a" / "b") == OLD_TEXTS


@pytest.mark.parametrize("harm", [Path.unlink, lambda path: path.write_text("harmed")])
def test_a_file_that_is_gone_or_of_another_size_is_written_again(
    tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    build(tmp_path, *OLD)
    harm(tmp_path / "river.mp3")
    assert build(tmp_path, *OLD).written == ("river.mp3",)
    assert contents(tmp_path) == OLD_TEXTS


def test_files_of_the_user_s_own_are_left_alone(tmp_path: Path) -> None:
    build(tmp_path, *OLD)
    (tmp_path / "clips" / "notes.txt").write_text("mine")
    build(tmp_path, *NEW)
    assert contents(tmp_path) == {**NEW_TEXTS, "clips/notes.txt": "mine"}


def test_nothing_outside_the_folder_is_removed_whatever_a_manifest_says(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    build(tmp_path / "out", file("../mine.txt", "mine"), *OLD)
    assert build(tmp_path / "out", *OLD).removed == ()
    assert (tmp_path / "mine.txt").exists()


def test_a_full_disk_leaves_the_old_edition_whole(tmp_path: Path) -> None:
    build(tmp_path, *OLD)
    manifest = (tmp_path / "edition.json").read_bytes()
    with pytest.raises(OutputError, match="no space left") as caught:
        build(tmp_path, NEW[0], OutputFile("clips/3.mp3", "k", full_disk))
    assert caught.value.hint == "Free some, or name another folder with -o."
    assert contents(tmp_path) == OLD_TEXTS
    assert (tmp_path / "edition.json").read_bytes() == manifest


def test_a_file_in_the_way_of_the_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("in the way")
    with pytest.raises(OutputError, match=r"Something else has the name .*out already"):
        build(tmp_path / "out", *OLD)


def test_a_folder_in_the_way_of_a_file_is_named_before_anything_changes(tmp_path: Path) -> None:
    build(tmp_path, *OLD)
    (tmp_path / "clips" / "3.mp3").mkdir()
    with pytest.raises(OutputError, match=r"Something else has the name .*3\.mp3 already"):
        build(tmp_path, *NEW)
    assert contents(tmp_path) == OLD_TEXTS


@pytest.mark.parametrize(
    ("number", "message"),
    [
        (errno.EACCES, "You may not write"),
        (errno.EROFS, "You may not write"),
        (errno.EIO, "can't be written: Input/output error"),
    ],
)
def test_what_the_system_refuses_is_said_in_words(
    tmp_path: Path, number: int, message: str
) -> None:
    def refuse(_out: BinaryIO) -> None:
        raise OSError(number, os.strerror(number))

    with pytest.raises(OutputError, match=message) as caught:
        build(tmp_path, OutputFile("river.mp3", "k", refuse))
    assert "-o" in caught.value.hint


def test_another_build_is_waited_for_and_then_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(aside, "PATIENCE", 0.05)

    def build_inside(_out: BinaryIO) -> None:
        build(tmp_path, *NEW)

    with pytest.raises(OutputError, match="Another build is writing"):
        build(tmp_path, OutputFile("river.mp3", "k", build_inside))


def test_each_file_that_is_written_is_reported(tmp_path: Path) -> None:
    heard: list[Event] = []
    write_folder(tmp_path, OLD, describe, heard.append)
    assert [event.text for event in heard if isinstance(event, StepDone)] == [*OLD_TEXTS]


class Killed(BaseException):
    """Stands for the end of the process: nothing that comes after it changes a file."""


def kill_at(moment: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the n-th change of any file, and all that try to follow, end the process."""
    made = 0

    def counted(change: Callable[..., object]) -> Callable[..., object]:
        def attempt(*args: object, **kwargs: object) -> object:
            nonlocal made
            made += 1
            if made > moment:
                raise Killed
            return change(*args, **kwargs)

        return attempt

    for name in ("open", "replace", "unlink"):
        monkeypatch.setattr(Path, name, counted(getattr(Path, name)))


@pytest.mark.parametrize("moment", range(11))
def test_a_build_killed_at_any_change_leaves_whole_files_and_the_next_mends_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: int
) -> None:
    build(tmp_path, *OLD)
    with monkeypatch.context() as patched, suppress(Killed):
        kill_at(moment, patched)
        build(tmp_path, *NEW)
    whole = OLD_TEXTS.items() | NEW_TEXTS.items()
    assert {item for item in contents(tmp_path).items() if item[0][-5:] != ".part"} <= whole
    build(tmp_path, *OLD)
    assert contents(tmp_path) == OLD_TEXTS
    last = read_manifest(tmp_path / "edition.json")
    assert last is not None
    assert {entry.name: entry.key for entry in last.files} == {one.name: one.key for one in OLD}


def test_a_file_that_makes_room_for_another_can_still_be_read(tmp_path: Path) -> None:
    path = tmp_path / "river.mp3"
    path.write_text("old" * 9999)
    aside.make_room(path)
    aside.make_room(tmp_path / "none.mp3")
    assert path.read_text() == "old" * 9999
