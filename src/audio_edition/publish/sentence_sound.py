"""Is every sentence heard where the manifest says, and is it silent between them?"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

from audio_edition.model import SAMPLE_BYTES
from audio_edition.publish.place import Place
from audio_edition.publish.probe import decoded
from audio_edition.wording import first_words

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

EDGE_SECONDS = 0.08
"""Left out at each end: decoders differ in their delay by that, and less."""
SILENCE = 160
"""Loudest sample of 16 bits that counts as silent: -46 dBFS, above what codecs leave behind."""
ECHOING = (".opus",)
"""Ends of the names of files whose codec lets a noise die away where it had ended at once."""
ENDING_SECONDS = 0.5
"""How much of a sentence's end such an echo follows."""
ECHO, ECHO_FALL = -18.0, -150.0
"""dB of it under that end's peak, and dB that it falls in a second: -23 after 20 ms and -165 in a
second were the most of a whispering voice."""
MOST = 10
"""Problems that are listed of one file."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """From a sentence to the next, or to a cue sound: first the sentence, then a pause."""

    text: str
    start: float
    end: float
    following: float


def sentence_problems(path: Path, sample_rate: int, place: Place) -> tuple[float, tuple[str, ...]]:
    """Decode a file and compare it with its place in an edition.

    Returns:
        How long it is in seconds, and what is wrong.
    """
    problems: list[str] = []
    with decoded(path, sample_rate) as process:
        if process.stdout is None:
            return 0.0, ()
        sound = _Sound(process.stdout, sample_rate, echoes=path.suffix in ECHOING)
        for stretch in _stretches(place):
            if len(problems) < MOST:
                problems += _problems(sound, stretch)
        return sound.rest() / sample_rate, tuple(problems)


def _problems(sound: "_Sound", stretch: _Stretch) -> Iterator[str]:
    named = f"“{first_words(stretch.text)}” at {stretch.start:.3f} s"
    closing = max(stretch.start, stretch.end - ENDING_SECONDS)
    opened, closed = sound.peak(stretch.start, closing), sound.peak(closing, stretch.end)
    if max(opened, closed) <= SILENCE:
        yield f"silent: {named}"
    gap = (stretch.end + EDGE_SECONDS, stretch.following - EDGE_SECONDS)
    if gap[1] > gap[0] and sound.heard(*gap, after=closed):
        yield f"something is heard in the pause after {named}"


def _stretches(place: Place) -> Iterator[_Stretch]:
    sentences = list(place.sentences())
    starts = sorted((*(one.start for one in sentences), *place.cue_sounds()))
    for one in sentences:
        after = bisect_left(starts, one.end)
        following = starts[after] if after < len(starts) else place.length
        yield _Stretch(one.text, one.start, one.end, following)


class _Sound:
    """A stream of samples, looked at from its beginning to its end."""

    def __init__(self, stream: IO[bytes], sample_rate: int, *, echoes: bool) -> None:
        self._stream = stream
        self._rate = sample_rate
        self._echoes = echoes
        self._position = 0

    def peak(self, start: float, end: float) -> int:
        """Return the loudest sample between two times in seconds, after those looked at before."""
        levels = self._levels(start, end)
        return int(levels.max()) if len(levels) else 0

    def heard(self, start: float, end: float, after: int) -> bool:
        """Tell whether a pause is more than silence, and than the echo of a peak before it."""
        import numpy as np  # noqa: PLC0415 - start-up

        levels = self._levels(start, end)
        if not self._echoes:
            return bool((levels > SILENCE).any())
        seconds = EDGE_SECONDS + np.arange(len(levels)) / self._rate
        echo = after * 10 ** ((ECHO + ECHO_FALL * seconds) / 20)
        return bool((levels > np.maximum(echo, SILENCE)).any())

    def rest(self) -> int:
        """Return how many samples there are in all."""
        while len(self._read(self._rate)):
            pass
        return self._position

    def _levels(self, start: float, end: float) -> "npt.NDArray[np.int32]":
        self._read(round(start * self._rate) - self._position)
        samples = self._read(round(end * self._rate) - self._position)
        return abs(samples.astype("int32"))

    def _read(self, count: int) -> "npt.NDArray[np.int16]":
        import numpy as np  # noqa: PLC0415 - start-up

        data = self._stream.read(max(count, 0) * SAMPLE_BYTES)
        samples = np.frombuffer(data, "<i2", len(data) // SAMPLE_BYTES)
        self._position += len(samples)
        return samples
