"""What a player finds in a sound file: FFmpeg reads it, whatever its container is."""

import os
import re
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from math import ceil, log10
from pathlib import Path

from audio_edition.errors import VerifyError
from audio_edition.ffmpeg import program
from audio_edition.publish.checksum import checksum
from audio_edition.publish.complaints import complaints

SUMMARY = re.compile(r"Summary:.*?I: +(\S+) LUFS.*?Peak: +(\S+) dBFS", re.DOTALL)
RATE = re.compile(r"Stream #.*Audio: .*?(\d+) Hz")

OGG = (".opus", ".ogg", ".opus.part", ".ogg.part")
"""Ends of the names of files whose tags are those of their stream."""
INDEXED = (".m4b", ".m4b.part")
"""Ends of the names of files that have an index, which FFmpeg holds for each window by itself."""
WINDOWS_AT_ONCE = 2
"""Of such a file: the index of ten hours takes 30 MB."""
PARTS_AT_ONCE = 2
"""Of another file's windows, each looked at by an FFmpeg of its own."""
DURATION = re.compile(r"Duration: (\d+):(\d\d):(\d\d\.\d+)")
PICTURE = re.compile(r"Stream #.*Video: .*\(attached pic\)")
SECTION = re.compile(r"^\[CHAPTER\]\n", re.MULTILINE)
FIELD = re.compile(r"^([^=;\n]+)=((?:\\.|[^\\\n])*)", re.MULTILINE | re.DOTALL)
ESCAPED = re.compile(r"\\(.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Mark:
    """A chapter as a player lists it."""

    title: str
    start: float
    """Seconds."""


Window = tuple[float, float]
"""A stretch of a file: where it begins, and how long it is, in seconds."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a file tells of itself, without decoding."""

    tags: Mapping[str, str]
    """By FFmpeg's names, in small letters."""
    marks: tuple[Mark, ...]
    """The chapters, in the order of its own list."""
    duration: float
    """Seconds."""
    cover: str
    """CRC-32 of its picture, in 8 hexadecimal digits; empty where it has none."""

    def tag(self, name: str) -> str:
        """Return a tag; empty where there is none."""
        return self.tags.get(name, "")


@dataclass(frozen=True, slots=True)
class Probe:
    """What decoding a file, or windows of it, tells."""

    loudness: float
    """LUFS."""
    true_peak: float
    """dBTP."""
    complaints: tuple[str, ...]
    """What the decoder warns of."""
    sample_rate: int
    """Hz."""


def can_probe() -> bool:
    """Tell whether there is an FFmpeg that can be asked."""
    try:
        return bool(program())
    except (OSError, ImportError, RuntimeError):
        return False


def probe(path: Path, windows: Sequence[Window] = ()) -> Probe:
    """Decode a file and measure it.

    Args:
        path: Of the file.
        windows: What to decode of it; all of it where there are none.

    Raises:
        VerifyError: It is no sound that can be decoded.
    """
    indexed = path.name.endswith(INDEXED)
    step = WINDOWS_AT_ONCE if indexed else ceil(len(windows) / PARTS_AT_ONCE) or 1
    parts = [windows[start : start + step] for start in range(0, len(windows), step)] or [()]
    with ThreadPoolExecutor(1 if indexed else PARTS_AT_ONCE) as pool:
        probes = list(pool.map(partial(_measured, path), parts))
    seconds = (sum(length for _, length in part) for part in parts)
    return _together(list(zip(probes, seconds, strict=True)))


def _together(probes: Sequence[tuple[Probe, float]]) -> Probe:
    """Return what probes of so many seconds tell together: their loudness is that of the mean."""
    if len(probes) == 1:
        return probes[0][0]
    power = sum(10 ** (one.loudness / 10) * seconds for one, seconds in probes)
    said = dict.fromkeys(complaint for one, _ in probes for complaint in one.complaints)
    return Probe(
        loudness=round(10 * log10(power / sum(seconds for _, seconds in probes)), 1),
        true_peak=max(one.true_peak for one, _ in probes),
        complaints=tuple(said),
        sample_rate=probes[0][0].sample_rate,
    )


def _measured(path: Path, windows: Sequence[Window]) -> Probe:
    given = [option for one in windows for option in _window(path, one)] or _whole(path)
    joined = "".join(f"[{n}:a:0]" for n in range(len(windows) or 1))
    graph = f"{joined}concat=n={len(windows) or 1}:v=0:a=1,ebur128=peak=true[out]"
    log = _said(*given, "-filter_complex", graph, "-map", "[out]", "-f", "null", "-")
    found, rate = SUMMARY.search(log), RATE.search(log)
    if not found or not rate:
        raise VerifyError(f"{path} is no sound that can be decoded.", "Build the edition again.")
    loudness, peak = (float(value.replace("-inf", "-120")) for value in found.groups())
    return Probe(loudness, peak, complaints(log), int(rate[1]))


def told_by(path: Path) -> Told:
    """Return what a file tells of itself.

    Raises:
        VerifyError: It is no sound.
    """
    where = ("-map_metadata", "0:s:a:0") if path.name.endswith(OGG) else ()
    done = _run(*_whole(path), *where, "-f", "ffmetadata", "-")
    log = done.stderr.decode("utf-8", "replace")
    lasts = DURATION.search(log)
    if not lasts:
        raise VerifyError(f"{path} is no sound that can be decoded.", "Build the edition again.")
    hours, minutes, seconds = map(float, lasts.groups())
    head, *sections = SECTION.split(done.stdout.decode("utf-8", "replace"))
    return Told(
        tags={name.lower(): value for name, value in _fields(head).items()},
        marks=tuple(map(_mark, sections)),
        duration=hours * 3600 + minutes * 60 + seconds,
        cover=checksum(_picture(path)) if PICTURE.search(log) else "",
    )


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


def _mark(section: str) -> Mark:
    fields = _fields(section)
    above, below = fields.get("TIMEBASE", "1/1000").split("/")
    return Mark(fields.get("title", ""), int(fields["START"]) * int(above) / int(below))


def _fields(section: str) -> dict[str, str]:
    return {name: ESCAPED.sub(r"\1", value) for name, value in FIELD.findall(section)}


def _picture(path: Path) -> bytes:
    return _run(*_whole(path), "-map", "0:v:0", "-c", "copy", "-f", "image2pipe", "-").stdout


def _whole(path: Path) -> list[str]:
    return ["-i", os.fspath(path)]


def _window(path: Path, window: Window) -> list[str]:
    start, length = window
    # An MP3 of constant bit rate has no need to be gone through from its beginning.
    seek = ("-fflags", "+fastseek", "-ss", f"{start:.3f}", "-t", f"{length:.3f}")
    return [*seek, *_whole(path)]


def _said(*arguments: str) -> str:
    return _run(*arguments).stderr.decode("utf-8", "replace")


def _run(*arguments: str) -> "subprocess.CompletedProcess[bytes]":
    start = [program(), "-nostdin", "-hide_banner", "-nostats", "-loglevel", "level+info"]
    try:
        return subprocess.run([*start, *arguments], capture_output=True, check=False)
    except OSError as error:
        raise VerifyError(
            f"ffmpeg can't be run: {error}.", "Install audio-edition anew."
        ) from error
