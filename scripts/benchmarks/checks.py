"""Is a long edition sound? Decoded from end to end, and compared with the takes themselves."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import imageio_ffmpeg
import numpy as np
import numpy.typing as npt

import audio_edition
from audio_edition.events import silent
from audio_edition.model import Timeline
from audio_edition.publish.mp3_frames import DECODER_DELAY

Samples = npt.NDArray[np.int16]

REACH = 64
"""Samples by which a sentence is looked for on either side of its place."""
ENOUGH = 22_050
"""Samples of a sentence that are compared."""
EDGE = 1152
"""Samples of silence looked at on either side of a join; what the decoder still owes included."""
BLOCK = 1 << 22
"""Bytes decoded at a time."""


@dataclass
class Soundness:
    """What was found."""

    sentences: int = 0
    lags: set[int] = field(default_factory=set)
    """Samples by which the compared sentences are late."""
    joins: int = 0
    loudest_join: int = 0
    """Highest sample in the silence around any join."""
    complaints: str = ""
    """What ffmpeg and mp3val say."""

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return self.lags <= {0} and self.loudest_join <= 2 and not self.complaints


def check(source: Path, mp3: Path, every: int) -> Soundness:
    """Check an edition's MP3 against its timeline and the store's takes.

    Args:
        source: What it was built from; the environment names the store.
        mp3: The file.
        every: Compare the first sentence of one paragraph in so many; all joins are looked at.
    """
    edition = audio_edition.open(source)
    workshop = edition.workshop(silent)
    with edition.production(edition.article, workshop, silent) as production:
        production.render()
        production.finish()
        layout, _ = production.layout()
    found = Soundness(complaints=_complaints(mp3))
    for wanted, samples in _stretches(mp3, _wanted(layout.timeline, every)):
        if wanted.fingerprint is None:
            found.joins += 1
            found.loudest_join = max(found.loudest_join, int(np.abs(samples).max()))
        else:
            take = np.frombuffer(workshop.sound(wanted.fingerprint).data, np.int16)[:ENOUGH]
            found.sentences += 1
            found.lags.add(_lag(samples, take))
    return found


class Wanted(NamedTuple):
    """A stretch of samples to look at, and the take that is heard in it."""

    start: int
    end: int
    fingerprint: str | None


def _wanted(timeline: Timeline, every: int) -> list[Wanted]:
    firsts = {cue.block: cue for cue in reversed(timeline.cues)}
    joins = [passage.start + DECODER_DELAY for passage in timeline.passages[1:]]
    sampled = [firsts[passage.block] for passage in timeline.passages[::every]]
    sentences = [
        Wanted(
            cue.start + DECODER_DELAY - REACH,
            min(cue.end, cue.start + ENOUGH) + DECODER_DELAY + REACH,
            cue.fingerprint,
        )
        for cue in sampled
    ]
    stretches = [*sentences, *(Wanted(at - EDGE, at + EDGE // 2, None) for at in joins)]
    return sorted(stretches, key=lambda one: one.start)


def _stretches(mp3: Path, wanted: list[Wanted]) -> Iterator[tuple[Wanted, Samples]]:
    """Yield the decoded samples of each wanted stretch; memory does not grow with the file."""
    command = (imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-i", str(mp3), "-f", "s16le", "-")
    held, position = np.zeros(0, np.int16), 0
    with subprocess.Popen(command, stdout=subprocess.PIPE) as decoder:
        if decoder.stdout is None:
            raise RuntimeError("ffmpeg has no output")
        for one in wanted:
            while position + len(held) < one.end and (data := decoder.stdout.read(BLOCK)):
                held = np.concatenate([held, np.frombuffer(data, np.int16)])
            yield one, held[one.start - position : one.end - position]
            kept = max(one.start - position - 4 * ENOUGH, 0)
            held, position = held[kept:], position + kept
        while decoder.stdout.read(BLOCK):
            pass


def _lag(heard: Samples, take: Samples) -> int:
    """Return how many samples a take is late in what is heard around it."""
    likeness = np.correlate(heard.astype(np.float64), take.astype(np.float64), "valid")
    return int(likeness.argmax()) - REACH


def _complaints(mp3: Path) -> str:
    decode = (imageio_ffmpeg.get_ffmpeg_exe(), "-v", "warning", "-i", str(mp3), "-f", "null", "-")
    decoded = subprocess.run(decode, capture_output=True, text=True, check=False)
    validator = shutil.which("mp3val") or sys.exit("mp3val is wanted: it is a package of its own.")
    examined = subprocess.run((validator, str(mp3)), capture_output=True, text=True, check=False)
    warnings = [line for line in examined.stdout.splitlines() if line.startswith("WARNING")]
    return "\n".join([decoded.stderr.strip(), *warnings]).strip()
