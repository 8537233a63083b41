"""The store: what is in it, for whom, what may go, and what is damaged."""

from pathlib import Path

import pytest

from support import sentences as prose
from support.program import Program


@pytest.fixture
def source(program: Program) -> Path:
    return program.write("quay.txt", prose.article(prose.paragraphs(4)))


def changed(program: Program, source: Path) -> None:
    """Build, write the text anew, and build again: the first takes are used no more."""
    program.json("build", source)
    source.write_text(prose.article(prose.paragraphs(4, first=50)), encoding="utf-8")
    program.json("build", source)


def test_the_store_names_its_editions_and_how_much_they_use(newly_installed: Program) -> None:
    source = newly_installed.write("quay.txt", prose.article(prose.paragraphs(4)))
    built = newly_installed.json("build", source, "--format", "mp3,m4b,opus", "--epub")
    folder = built["folder"]
    report = newly_installed.json("store")
    assert [(one["folder"], one["exists"]) for one in report["editions"]] == [(folder, True)]
    assert list(report["kinds"]) == ["takes", "chunks", "levels", "texts"]
    for amount in ("files", "bytes"):
        used = sum(kind[amount] for kind in report["kinds"].values())
        assert report["editions"][0][amount] == used
    assert "edition gc" in (newly_installed.store / "README.txt").read_text()


def test_nothing_goes_that_an_edition_uses_and_nothing_young(
    program: Program, source: Path
) -> None:
    changed(program, source)
    assert program.json("gc")["files"] == []
    listed = program.json("gc", "--days", "0")
    assert listed["files"]
    assert not listed["deleted"]
    assert program.json("gc", "--days", "0", "--delete")["files"] == listed["files"]
    assert program.json("gc", "--days", "0")["files"] == []
    again = program.json("build", source)
    assert (again["rendered"], again["encoded"]) == (0, 0)


def test_as_much_goes_as_a_size_asks_for(program: Program, source: Path) -> None:
    changed(program, source)
    everything = program.json("gc", "--days", "0")
    some = program.json("gc", "--days", "0", "--max-size", "2.5")
    assert 0 < len(some["files"]) < len(everything["files"])


def test_an_edition_that_is_gone_uses_nothing(program: Program, source: Path) -> None:
    folder = Path(program.json("build", source)["folder"])
    (folder / "edition.json").unlink()
    assert program.json("gc", "--days", "0", "--delete")["files"]
    assert program.json("store")["editions"] == []


def test_a_damaged_chunk_is_found_by_its_checksum_and_made_again(
    program: Program, source: Path
) -> None:
    folder = Path(program.json("build", source)["folder"])
    expected = (folder / "quay.mp3").read_bytes()
    chunk = next(program.store.glob("chunks/*/*"))
    content = bytearray(chunk.read_bytes())
    content[-20] ^= 1
    chunk.write_bytes(content)
    done = program.run("store", "--check", "--json")
    assert (done.returncode, str(chunk) in done.stdout) == (1, True)
    (folder / "quay.mp3").unlink()
    program.json("build", source)
    assert (folder / "quay.mp3").read_bytes() == expected
    assert program.json("store", "--check")["damaged"] == []


def test_gc_beside_a_build_harms_nothing(program: Program) -> None:
    source = program.write("long.txt", prose.article(prose.paragraphs(20)))
    process = program.start("build", source)
    said = []
    while process.poll() is None:
        said.append(program.run("gc", "--days", "0", "--delete").stderr)
    assert process.wait() == 0
    assert any("A build is at work" in one for one in said)
    assert program.json("gc", "--days", "0", "--delete")["files"] == []
    assert [path.name for path in (program.store / "builds").iterdir()] == ["gate.lock"]
    assert program.json("verify", program.folder / "output/long")["ok"]
