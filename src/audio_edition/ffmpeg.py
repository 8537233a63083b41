"""FFmpeg, run for what only it can do: no shell, nothing printed, and none left running.

The program comes with the package imageio-ffmpeg, so that it is the same everywhere.
"""

import os
import subprocess
from collections.abc import Iterable, Sequence
from contextlib import suppress
from functools import cache
from typing import IO

from audio_edition.errors import OutputError

QUIET = ("-nostdin", "-hide_banner", "-v", "error", "-y")
REPRODUCIBLE = ("-fflags", "+bitexact", "-flags", "+bitexact")
"""Options of an output: nothing in it may tell of the day or of the program."""

MOST_LINES = 4
"""Of its words, to be told."""

REMEDY = "Install audio-edition anew, or ask for another format."


def convert(arguments: Sequence[str | os.PathLike[str]], given: Iterable[bytes] = ()) -> bytes:
    """Run ffmpeg, handing it one piece after the other on `pipe:0`; return what `pipe:1` gets.

    Raises:
        OutputError: It can't be run, or it fails; the message has its last words.
    """
    with _temporary_file() as written:
        _run(arguments, given, written.fileno())
        written.seek(0)
        return written.read()


def stream(arguments: Sequence[str | os.PathLike[str]], given: Iterable[bytes]) -> None:
    """Run ffmpeg, handing it one piece after the other on `pipe:0`; it writes to a file.

    Raises:
        OutputError: It can't be run, or it fails; the message has its last words.
    """
    _run(arguments, given, subprocess.DEVNULL)


@cache
def version() -> str:
    """Return what this ffmpeg calls itself.

    Raises:
        OutputError: It can't be run.
    """
    first, _, _ = convert(("-version",)).decode("utf-8", "backslashreplace").partition("\n")
    return " ".join(first.split()[:3])


def _run(arguments: Sequence[str | os.PathLike[str]], given: Iterable[bytes], output: int) -> None:
    """Run it to its end; whatever interrupts that ends it too.

    What it says goes to a file, because a pipe that nobody empties would stop it.
    """
    with _temporary_file() as said:
        process = _start(arguments, output, said.fileno())
        try:
            _feed(process, given)
            process.wait()
        finally:
            process.kill()
            process.wait()
        if process.returncode:
            said.seek(0)
            raise _failure(said.read(), process.returncode)


def _temporary_file() -> IO[bytes]:
    import tempfile  # noqa: PLC0415 - start-up

    return tempfile.TemporaryFile()


def _start(
    arguments: Sequence[str | os.PathLike[str]], output: int, said: int
) -> subprocess.Popen[bytes]:
    try:
        command = [program(), *QUIET, *(os.fspath(argument) for argument in arguments)]
        return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=output, stderr=said)
    except (OSError, ImportError, RuntimeError) as error:
        raise OutputError(f"ffmpeg can't be run: {error}.", REMEDY) from error


def program() -> str:
    """Return the path of the program."""
    import imageio_ffmpeg  # noqa: PLC0415 - start-up

    return str(imageio_ffmpeg.get_ffmpeg_exe())


def _feed(process: subprocess.Popen[bytes], given: Iterable[bytes]) -> None:
    if process.stdin is None:
        return
    with suppress(BrokenPipeError), process.stdin as pipe:  # its exit code says why it is broken
        for piece in given:
            pipe.write(piece)


def _failure(said: bytes, code: int) -> OutputError:
    lines = said.decode("utf-8", "backslashreplace").split("\n")
    reason = "; ".join(filter(None, lines[:MOST_LINES])).rstrip(".") or f"exit code {code}"
    if "No space left" in reason:
        return OutputError(
            "There is no space left for what ffmpeg writes into the edition's folder.",
            "Free some, or name another folder with -o.",
        )
    return OutputError(f"ffmpeg failed: {reason}.", REMEDY)
