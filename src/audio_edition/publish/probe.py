"""What a player finds in a sound file: FFmpeg reads it, whatever its container is."""

import os
import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from audio_edition.errors import VerifyError
from audio_edition.ffmpeg import program

SUMMARY = re.compile(r"Summary:.*?I: +(\S+) LUFS.*?Peak: +(\S+) dBFS", re.DOTALL)
RATE = re.compile(r"Stream #.*Audio: .*?(\d+) Hz")
COMPLAINT = re.compile(r"(?:\[[^\]]+ @ [^\]]+\] )?\[(?:warning|error|fatal)\] (.+)")
HARMLESS = ("timescale not set", "Guessed Channel Layout: mono")
"""What FFmpeg says of every M4B with a cover, and of every WAVE file that is mono."""

ESCAPED = re.compile(r"\\(.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Mark:
    """A chapter as a player lists it."""

    title: str
    start: float
    """Seconds."""


@dataclass(frozen=True, slots=True)
class Probe:
    """What decoding a whole file tells."""

    loudness: float
    """LUFS."""
    true_peak: float
    """dBTP."""
    complaints: tuple[str, ...]
    """What the decoder warns of."""
    sample_rate: int
    """Hz."""


def probe(path: Path) -> Probe:
    """Decode a whole file and measure it.

    Raises:
        VerifyError: It is no sound that can be decoded.
    """
    log = _said(path, "-af", "ebur128=peak=true", "-map", "0:a:0", "-f", "null", "-")
    found, rate = SUMMARY.search(log), RATE.search(log)
    if not found or not rate:
        raise VerifyError(f"{path} is no sound that can be decoded.", "Build the edition again.")
    complaints = tuple(
        said for said in dict.fromkeys(COMPLAINT.findall(log)) if not said.endswith(HARMLESS)
    )
    loudness, peak = (float(value.replace("-inf", "-120")) for value in found.groups())
    return Probe(loudness, peak, complaints, int(rate[1]))


def chapter_marks(path: Path) -> tuple[Mark, ...]:
    """Return the chapters of a file, in the order of its own list."""
    text = _run(path, "-f", "ffmetadata", "-").stdout.decode("utf-8", "replace")
    return tuple(_marks(text))


@contextmanager
def decoded(path: Path, sample_rate: int) -> Iterator["subprocess.Popen[bytes]"]:
    """Yield a process that writes a file's samples to its `stdout`: 16 bits, one channel."""
    form = ("-f", "s16le", "-ac", "1", "-ar", str(sample_rate), "-")
    command = [program(), "-nostdin", "-v", "quiet", "-i", os.fspath(path), "-map", "0:a:0", *form]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        try:
            yield process
        finally:
            process.kill()


def _marks(text: str) -> Iterator[Mark]:
    for section in re.split(r"^\[CHAPTER\]\n", text, flags=re.MULTILINE)[1:]:
        fields = dict(re.findall(r"^(\w+)=((?:\\.|[^\\\n])*)", section, re.MULTILINE | re.DOTALL))
        above, below = fields.get("TIMEBASE", "1/1000").split("/")
        start = int(fields["START"]) * int(above) / int(below)
        yield Mark(ESCAPED.sub(r"\1", fields.get("title", "")), start)


def _said(path: Path, *arguments: str) -> str:
    return _run(path, *arguments).stderr.decode("utf-8", "replace")


def _run(path: Path, *arguments: str) -> "subprocess.CompletedProcess[bytes]":
    start = [program(), "-nostdin", "-hide_banner", "-nostats", "-loglevel", "level+info"]
    try:
        return subprocess.run(
            [*start, "-i", os.fspath(path), *arguments], capture_output=True, check=False
        )
    except OSError as error:
        raise VerifyError(
            f"ffmpeg can't be run: {error}.", "Install audio-edition anew."
        ) from error
