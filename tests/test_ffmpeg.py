import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from audio_edition import ffmpeg
from audio_edition.errors import OutputError

SECOND = bytes(2 * 8000)
PCM = ("-f", "s16le", "-ar", "8000", "-i", "pipe:0")
ENDLESS = """
import signal
from audio_edition import ffmpeg
signal.signal(signal.SIGINT, signal.default_int_handler)
ffmpeg.convert(("-f", "lavfi", "-re", "-i", "anullsrc", "-f", "null", "-"))
"""


def test_what_is_given_comes_back_converted() -> None:
    wave = ffmpeg.convert((*PCM, *ffmpeg.REPRODUCIBLE, "-f", "wav", "pipe:1"), [SECOND])
    assert wave.startswith(b"RIFF")
    assert wave.endswith(SECOND)


def test_pieces_are_streamed_into_a_file(tmp_path: Path) -> None:
    ffmpeg.stream((*PCM, "-f", "s16le", tmp_path / "out.raw"), (SECOND for _ in range(50)))
    assert (tmp_path / "out.raw").read_bytes() == SECOND * 50


def test_a_failure_is_told_with_ffmpegs_own_words() -> None:
    with pytest.raises(OutputError, match=r"ffmpeg failed: .*gone\.wav") as failure:
        ffmpeg.convert(("-i", "/nowhere/gone.wav", "-f", "null", "-"))
    assert failure.value.hint


def test_a_source_that_fails_is_told_and_nothing_runs_on(tmp_path: Path) -> None:
    def failing() -> Iterator[bytes]:
        yield SECOND
        raise OutputError("A take is lost.")

    with pytest.raises(OutputError, match="A take is lost"):
        ffmpeg.stream((*PCM, "-f", "s16le", tmp_path / "out.raw"), failing())
    assert not psutil.Process().children()


@pytest.mark.skipif(os.name != "posix", reason="sends a signal")
def test_an_interrupt_ends_ffmpeg_too() -> None:
    with subprocess.Popen([sys.executable, "-c", ENDLESS], stderr=subprocess.DEVNULL) as program:
        children: list[psutil.Process] = []
        while not children and program.poll() is None:
            time.sleep(0.02)
            children = psutil.Process(program.pid).children()
        time.sleep(0.1)
        program.send_signal(signal.SIGINT)
        try:
            program.wait(30)
            assert not [child for child in children if child.is_running()]
        finally:
            program.kill()
