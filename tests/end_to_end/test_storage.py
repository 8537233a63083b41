"""Full disks, stores that can't be written to, and a store on another file system."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from support import sentences as prose
from support.program import Program


@contextmanager
def disk(place: Path, options: str) -> Iterator[Path]:
    """Mount a small file system of its own; skip where that is not allowed."""
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)]
    if subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("mounting needs root")
    try:
        yield place
    finally:
        command = ["umount", "-l", str(place)]
        subprocess.run(command, check=False)


def read_only(place: Path) -> None:
    command = ["mount", "-o", "remount,ro", str(place)]
    subprocess.run(command, check=True)


@pytest.fixture
def source(program: Program) -> Path:
    return program.write("quay.txt", prose.article(prose.paragraphs(6)))


def contents(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != ".lock"
    }


def test_a_full_disk_leaves_the_old_edition_whole_and_says_what_to_do(
    program: Program, source: Path
) -> None:
    with disk(program.folder / "small", "size=1500k") as small:
        built = program.json("build", source, "-o", small)
        old = contents(Path(built["folder"]))
        source.write_text(prose.article(prose.paragraphs(60)), encoding="utf-8")
        done = program.run("build", source, "-o", small)
        assert done.returncode == 1
        assert "There is no space left for" in done.stderr
        assert "-o" in done.stderr
        assert contents(Path(built["folder"])) == old
        assert program.json("plan", source, "-o", small)["render"] == 0


def test_a_full_store_keeps_what_is_finished(program: Program, source: Path) -> None:
    with disk(program.folder / "small", "size=6m") as small:
        full = Program(program.folder, small / "store")
        source.write_text(prose.article(prose.paragraphs(60)), encoding="utf-8")
        done = full.run("build", source)
        assert done.returncode == 1
        assert "No space is left for the store" in done.stderr
        assert "what is finished is kept" in done.stderr
        assert list((small / "store").glob("takes/*/*"))


def test_a_read_only_store_that_has_everything_is_enough(program: Program, source: Path) -> None:
    with disk(program.folder / "disk", "size=60m") as place:
        store = Program(program.folder, place / "store")
        first = Path(store.json("build", source)["folder"]) / "quay.mp3"
        expected = first.read_bytes()
        read_only(place)
        again = store.json("build", source, "-o", program.folder / "other")
        assert (again["rendered"], again["encoded"]) == (0, 0)
        assert (program.folder / "other/quay/quay.mp3").read_bytes() == expected


def test_a_read_only_store_that_lacks_something_says_what_to_do(
    program: Program, source: Path
) -> None:
    with disk(program.folder / "disk", "size=60m") as place:
        store = Program(program.folder, place / "store")
        store.json("build", source)
        read_only(place)
        source.write_text(prose.article(prose.paragraphs(8)), encoding="utf-8")
        done = store.run("build", source)
        assert done.returncode == 1
        assert "can't be written to" in done.stderr
        assert "set another folder for the store" in done.stderr
