"""Loudness as ffmpeg's ebur128 measures it."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import imageio_ffmpeg

from audio_edition.model import Audio

SUMMARY = re.compile(r"Summary:.*?I: +(\S+) LUFS.*?Peak: +(\S+) dBFS", re.DOTALL)
RMS = re.compile(r"Overall.*?RMS level dB: (\S+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Loudness:
    """What a meter shows."""

    integrated: float
    """LUFS."""
    true_peak: float
    """dBTP."""


def of_audio(audio: Audio) -> Loudness:
    """Measure a sound with silence around it: a tenth of a second before, one after."""
    rate = audio.sample_rate
    raw = ("-f", "s16le", "-ar", str(rate), "-ac", "1", "-i", "-")
    heard = bytes(2 * round(0.1 * rate)) + audio.data + bytes(2 * rate)
    return _summary(_filtered(raw, "ebur128=peak=true", heard))


def of_file(path: Path, start: float = 0.0, end: float = 1e6) -> Loudness:
    """Measure a file, or a stretch of it in seconds."""
    stretch = ("-ss", str(start), "-to", str(end), "-i", str(path))
    return _summary(_filtered(stretch, "ebur128=peak=true"))


def rms(path: Path) -> float:
    """Return the mean level of a file in dBFS, silence included."""
    found = RMS.search(_filtered(("-i", str(path)), "astats"))
    assert found
    return float(found[1])


def _filtered(source: tuple[str, ...], meter: str, data: bytes | None = None) -> str:
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-hide_banner", "-nostats", *source]
    done = subprocess.run(
        [*command, "-af", meter, "-f", "null", "-"], input=data, capture_output=True, check=True
    )
    return done.stderr.decode()


def _summary(log: str) -> Loudness:
    found = SUMMARY.search(log)
    assert found
    return Loudness(float(found[1]), float(found[2]))
