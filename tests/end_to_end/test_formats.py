"""Every container of an essay, made by the real program and read back by it and by mpv."""

import json
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from support.program import Program, settled

ESSAY = """# On Walking

A walk has no purpose, and that is its purpose. It rained.

## Out

### The Gate

The gate was open, so Ines Okafor went through it, as anybody would have done on such a day.

### The Hill

The hill was steep. “I have never been up there,” she said.

## Home

Nobody remembers the way back.
"""
CONTAINERS = ("mp3", "m4b", "opus", "flac", "wav")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, calibrated: Path) -> Program:
    program = settled(tmp_path_factory.mktemp("formats"), calibrated)
    program.json("build", program.write("walking.md", ESSAY), "--format", ",".join(CONTAINERS))
    return program


def test_control_characters_in_what_an_edition_says_of_itself_harm_none(
    tmp_path: Path, calibrated: Path
) -> None:
    program = settled(tmp_path, calibrated)
    names = ("title", "author", "narrator", "series", "genre", "description", "copyright")
    odd = r'"A\u0001n\n\u001bB\u007f\u0085\u0000o\r\u001e\u2028b\\"'
    settings = "".join(f"{name} = {odd}\n" for name in names)
    program.write("edition.toml", f"[article]\n{settings}")
    formats = ",".join((*CONTAINERS, "srt", "lrc", "page", "epub", "lpf", "audiobookshelf"))
    program.json("build", program.write("walking.md", ESSAY), "--format", formats)
    assert program.run("verify", program.folder / "output/walking").returncode == 0


def chapters(made: Program) -> list[tuple[str, float]]:
    document = json.loads((made.folder / "output/walking/edition.json").read_text(encoding="utf-8"))
    return list(_flat(document["chapters"]))


def _flat(nested: list[dict[str, Any]]) -> Iterator[tuple[str, float]]:
    for chapter in nested:
        yield chapter["title"], chapter["start"]
        yield from _flat(chapter["chapters"])


def test_the_program_verifies_every_container(made: Program) -> None:
    done = made.run("verify", made.folder / "output/walking")

    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("container", CONTAINERS)
def test_mpv_lists_the_chapters_and_jumps_to_one(made: Program, container: str) -> None:
    path = made.folder / "output/walking" / f"walking.{container}"
    with_sound = Mpv(path, made.folder / f"{container}.sock")
    try:
        shown = with_sound.value("chapter-list")
        wanted = chapters(made)

        assert [one["title"] for one in shown] == [title for title, _ in wanted]
        for one, (_, start) in zip(shown, wanted, strict=True):
            assert one["time"] == pytest.approx(start, abs=0.0765)
        assert with_sound.after_jump(2) == pytest.approx(shown[2]["time"], abs=0.06)
    finally:
        with_sound.end()


class Mpv:
    """mpv on a file, paused, asked by JSON (https://mpv.io/manual/stable/#json-ipc)."""

    def __init__(self, path: Path, pipe: Path) -> None:
        mpv = shutil.which("mpv") or pytest.skip("mpv is not here")
        quiet = ("--no-config", "--ao=null", "--vo=null", "--pause", "--really-quiet")
        self._process = subprocess.Popen([mpv, *quiet, f"--input-ipc-server={pipe}", str(path)])
        self._socket = socket.socket(socket.AF_UNIX)
        self._connect(str(pipe))
        self._file = self._socket.makefile("rw", encoding="utf-8")

    def value(self, name: str) -> Any:  # noqa: ANN401 - whatever mpv says
        """Return a property, once it has one."""
        for _ in range(200):
            if found := self._ask("get_property", name):
                return found
            time.sleep(0.05)
        return None

    def after_jump(self, chapter: int) -> float:
        """Return the time, in seconds, where a chapter begins to play."""
        for _ in range(200):
            self._ask("set_property", "chapter", chapter)
            at = self._ask("get_property", "time-pos")
            if at and at > 0.5:
                return float(at)
            time.sleep(0.05)
        return 0.0

    def end(self) -> None:
        """End it."""
        self._file.close()
        self._socket.close()
        self._process.kill()
        self._process.wait()

    def _connect(self, pipe: str) -> None:
        for _ in range(200):
            try:
                self._socket.connect(pipe)
            except OSError:
                time.sleep(0.05)
            else:
                return

    def _ask(self, *command: object) -> Any:  # noqa: ANN401 - whatever mpv says
        self._file.write(json.dumps({"command": command, "request_id": 7}) + "\n")
        self._file.flush()
        for line in self._file:
            answer = json.loads(line)
            if answer.get("request_id") == 7:
                return answer.get("data")
        return None
