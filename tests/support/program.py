"""The real program, run as a user runs it."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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

    def run(
        self, *arguments: str | Path, given: bytes | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run a command to its end, whatever that is."""
        done = subprocess.run(
            [*EDITION, *map(str, arguments)],
            cwd=self.folder,
            env=self.environment,
            input=given,
            capture_output=True,
            check=False,
            timeout=100,
        )
        return subprocess.CompletedProcess(
            done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
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
