"""A long book, and what is measured of it."""

import hashlib
import json
import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import prose
from checks import Soundness, check
from measure import Run, mean, measure

Floats = npt.NDArray[np.float64]

HERE = Path(__file__).parent
EDITION = str(Path(sys.executable).parent / "edition")
SAMPLED_PARAGRAPHS = 60
"""Whose first sentence is looked for in the decoded sound."""


@dataclass(frozen=True)
class Length:
    """What was measured of one length of text."""

    hours: float
    """Of the finished edition."""
    limit: Run
    cold: Run


@dataclass(frozen=True)
class Changes:
    """What was measured after the longest build."""

    fixed: Run
    fixed_after_text: float
    """Seconds of the fix's build that came after the text stages."""
    nothing: Run
    reverts: bool
    """Whether the fix taken back gave the first file again, byte for byte, rendering nothing."""


class LongBook:
    """A folder for texts, stores and editions, and the commands that are measured in it."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder = folder
        self._seed = seed
        self._store = {"AUDIO_EDITION_STORE": str(folder / "store")}

    def length(self, hours: float) -> Length:
        """Measure a cold build, with a text and a store that nothing has seen, and the limit.

        The limit is the mean of a run before it and one after: a machine's speed drifts.
        """
        source = self.source(hours)
        self._store = {"AUDIO_EDITION_STORE": str(self._folder / f"store-{hours:g}")}
        yardstick = (sys.executable, str(HERE / "limit.py"), str(source))
        limit = (*yardstick, str(self._folder / "limit.mp3"))
        before, cold, after = measure(limit, {}), self.build(source), measure(limit, {})
        return Length(_result(cold)["duration"] / 3600, mean(before, after), cold)

    def source(self, hours: float) -> Path:
        """Return the book of so many hours; written if need be."""
        path = self._folder / f"book-{60 * hours:.0f}.md"
        if not path.exists():
            path.write_text(prose.book(60 * hours, self._seed), encoding="utf-8")
        return path

    def build(self, source: Path) -> Run:
        """Build the edition of a source."""
        output = str(self._folder / "output")
        return measure((EDITION, "build", str(source), "-o", output, "--json"), self._store)

    def mp3(self, source: Path) -> Path:
        """Return where the edition of a source is."""
        return self._folder / "output" / source.stem / f"{source.stem}.mp3"

    def changes(self, source: Path) -> Changes:
        """Measure a fix, its being taken back, and a build with nothing to do."""
        written = source.read_text(encoding="utf-8")
        first = _digest(self.mp3(source))
        middle = written.index(" paces", len(written) // 2)
        fix = f"{written[:middle]} steps{written[middle + len(' paces') :]}"
        source.write_text(fix, encoding="utf-8")
        fixed = self.build(source)
        seconds = _result(fixed)["seconds"]
        source.write_text(written, encoding="utf-8")
        back = _result(self.build(source))
        reverts = back["rendered"] == back["encoded"] == 0 and _digest(self.mp3(source)) == first
        after_text = sum(seconds.values()) - seconds["text"]
        return Changes(fixed, after_text, self.build(source), reverts)

    def sound(self, source: Path) -> Soundness:
        """Check the sound of an edition."""
        os.environ.update(self._store)
        paragraphs = source.read_text(encoding="utf-8").count("\n\n")
        return check(source, self.mp3(source), max(paragraphs // SAMPLED_PARAGRAPHS, 1))

    def naive(self, minutes: Iterable[float]) -> np.poly1d:
        """Return the naive script's seconds as a quadratic of the hours of the text."""
        points = []
        for length in minutes:
            source = str(self.source(length / 60))
            script = (sys.executable, str(HERE / "obvious.py"), source)
            run = measure((*script, str(self._folder / "naive.mp3")), {})
            points.append((length / 60, run.seconds))
        return quadratic(*np.array(points).T)

    def plan(self, sentences: int) -> Run:
        """Measure the plan of an edition of so many sentences, a tenth of them changed."""
        return measure((sys.executable, str(HERE / "planning.py"), str(sentences)), self._store)


def _result(run: Run) -> Any:  # noqa: ANN401 - JSON
    return json.loads(run.output)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def quadratic(hours: Floats, seconds: Floats) -> np.poly1d:
    """Return the quadratic through the origin that fits best with no term below 0.

    Time grows with length, even where an uneven machine makes the best fit of all say otherwise.
    """
    terms = np.stack([hours**2, hours], axis=1)
    fit = np.linalg.lstsq(terms, seconds, rcond=None)[0]
    if fit.min() < 0:
        kept = fit.argmax()
        term = terms[:, kept]
        fit = np.zeros(2)
        fit[kept] = term @ seconds / (term @ term)
    return np.poly1d([*fit, 0.0])
