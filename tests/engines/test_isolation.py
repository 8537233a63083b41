import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import BinaryIO

import pytest

from audio_edition.engines.isolation import CopyFailedError, in_a_copy

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")

FILES = Path("/proc/self/fd")


def test_what_the_copy_writes_comes_back_however_long() -> None:
    content = os.urandom(3_000_000)
    assert in_a_copy(lambda pipe: _write(pipe, content)) == content


def test_what_the_copy_changes_stays_unchanged_here() -> None:
    here = ["as it was"]
    in_a_copy(lambda _pipe: here.append("changed"))
    assert here == ["as it was"]


def test_an_exception_in_the_copy_is_told() -> None:
    with pytest.raises(CopyFailedError, match="exception"):
        in_a_copy(lambda pipe: _write(pipe, "no bytes"))  # type: ignore[arg-type]  # on purpose


def test_a_copy_that_is_killed_is_told() -> None:
    with pytest.raises(CopyFailedError, match="signal 9"):
        in_a_copy(lambda _pipe: os.kill(os.getpid(), signal.SIGKILL))


@pytest.mark.skipif(not FILES.is_dir(), reason="needs /proc")
def test_no_file_is_left_open() -> None:
    before = len(list(FILES.iterdir()))
    in_a_copy(lambda pipe: _write(pipe, b"x"))
    assert len(list(FILES.iterdir())) == before


def _write(pipe: BinaryIO, content: bytes) -> None:
    pipe.write(content)


def test_a_copy_whose_listener_has_died_ends() -> None:
    program = (
        "import os, time\n"
        "from audio_edition.engines.isolation import in_a_copy\n"
        "def work(pipe):\n"
        "    os.kill(os.getppid(), 9)\n"
        "    pipe.write(bytes(1_000_000))\n"
        "in_a_copy(work)\n"
    )
    listener = subprocess.run([sys.executable, "-c", program], check=False, timeout=10)
    assert listener.returncode == -signal.SIGKILL
