"""The real program, run as a user runs it."""

import contextlib
import io
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from audio_edition.cli.main import app

EDITION = (sys.executable, "-m", "audio_edition.cli")


@dataclass(frozen=True, slots=True)
class Program:
    """`edition` in a folder of its own, with a store of its own."""

    folder: Path
    store: Path

    @property
    def environment(self) -> Mapping[str, str]:
        """The environment in which it runs."""
        return {**os.environ, "AUDIO_EDITION_STORE": str(self.store)}

    def run(self, *arguments: str | Path, given: bytes = b"") -> subprocess.CompletedProcess[str]:
        """Run a command to its end, whatever that is.

        It runs in this process, which starts in no time: all but its start, its signals and its
        pipes is as a user has it. For those there are `run_apart` and `start`.
        """
        words = list(map(str, arguments))
        with _streams(given) as (out, err), self._at_home():
            code = _exit_code(words)
        return subprocess.CompletedProcess(
            ["edition", *words], code, out.getvalue().decode(), err.getvalue().decode()
        )

    def run_apart(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        """Run a command to its end in a process of its own."""
        return subprocess.run(
            [*EDITION, *map(str, arguments)],
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            check=False,
            text=True,
            encoding="utf-8",
            timeout=100,
        )

    def start(self, *arguments: str | Path) -> subprocess.Popen[bytes]:
        """Start a command in a process group of its own."""
        return subprocess.Popen(
            [*EDITION, *map(str, arguments)],
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def json(self, *arguments: str | Path) -> Any:  # noqa: ANN401 - JSON is what it is
        """Run a command that must succeed, and return the JSON that is all of its output."""
        done = self.run(*arguments, "--json")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def write(self, name: str, text: str) -> Path:
        """Write a source."""
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def take_over(self, other: "Program") -> None:
        """Have the files and the store of another, as they are, in place of one's own."""
        for place in (self.folder, self.store):
            shutil.rmtree(place)
        shutil.copytree(other.store, self.store)
        shutil.copytree(other.folder, self.folder, ignore=shutil.ignore_patterns(other.store.name))

    @contextlib.contextmanager
    def _at_home(self) -> Iterator[None]:
        interrupted = signal.getsignal(signal.SIGINT)
        with pytest.MonkeyPatch.context() as patch:
            patch.chdir(self.folder)
            patch.setenv("AUDIO_EDITION_STORE", str(self.store))
            try:
                yield
            finally:
                signal.signal(signal.SIGINT, interrupted)


def settled(folder: Path, store: Path) -> Program:
    """Return the program in a folder, with a copy of a store inside."""
    return Program(folder, shutil.copytree(store, folder / "store"))


def _exit_code(arguments: list[str]) -> int:
    try:
        app(arguments, prog_name="edition")
    except SystemExit as end:
        return int(end.code or 0)
    return 0


@contextlib.contextmanager
def _streams(given: bytes) -> Iterator[tuple[io.BytesIO, io.BytesIO]]:
    """Give standard input, and catch standard output and error."""
    out, err = io.BytesIO(), io.BytesIO()
    texts = [io.TextIOWrapper(one, "utf-8", write_through=True) for one in (out, err)]
    source = io.TextIOWrapper(io.BytesIO(given), "utf-8")
    with (
        mock.patch("sys.stdin", source),
        contextlib.redirect_stdout(texts[0]),
        contextlib.redirect_stderr(texts[1]),
    ):
        yield out, err
    for text in texts:
        text.detach()
