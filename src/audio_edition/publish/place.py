"""A file's place in its edition: which sentences and chapters are heard in it, and when."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from audio_edition.publish.probe import Mark
from audio_edition.publish.shown_chapters import MOST_COMMENTS
from audio_edition.publish.sound_facts import SoundFacts

NUMBERED = {".opus", ".flac"}
"""Formats whose chapters have numbers of three digits."""

JOINT_SECONDS = 0.002
"""What rounding to milliseconds may put on the other side of where a file begins or ends."""


@dataclass(frozen=True, slots=True)
class PlacedSentence:
    """A sentence as it is heard in a file; times in seconds."""

    text: str
    start: float
    end: float


class Place:
    """Where a file stands in its edition.

    Args:
        facts: What holds of the file.
        document: The edition's manifest.
    """

    def __init__(self, facts: SoundFacts, document: Mapping[str, Any]) -> None:
        timeline = document["timeline"]
        self._document = document
        self._facts = facts
        self._late: float = timeline["delay"] / timeline["sample_rate"]

    @property
    def length(self) -> float:
        """Seconds that the file lasts."""
        return self._facts.end - self._facts.start

    def sentences(self) -> Iterator[PlacedSentence]:
        """Yield the sentences that are heard in the file."""
        for block in self._document["blocks"]:
            for unit in block["units"]:
                for one in unit["sentences"]:
                    if one["start"] is not None and self._inside(one["start"]):
                        edges = self._heard(one["start"]), self._heard(one["end"])
                        yield PlacedSentence(one["text"], *edges)

    def cue_sounds(self) -> Iterator[float]:
        """Yield when the file's cue sounds begin."""
        for one in self._document["timeline"].get("cue_sounds", ()):
            if self._inside(one["start"] + self._late):
                yield self._heard(one["start"] + self._late)

    def marks(self, suffix: str) -> tuple[Mark, ...]:
        """Return the chapters that a player shows of a file with this suffix."""
        chapters = self._document["chapters"]
        found = list(self._marks(chapters, nested=True))
        if suffix in NUMBERED and len(found) > MOST_COMMENTS:
            found = list(self._marks(chapters, nested=False))[:MOST_COMMENTS]
        return tuple(found)

    def _marks(self, chapters: Sequence[Mapping[str, Any]], *, nested: bool) -> Iterator[Mark]:
        for chapter in chapters:
            children = chapter["chapters"] if nested else ()
            end = children[0]["start"] if children else chapter["end"]
            starts_before_its_end = end > chapter["start"]
            if starts_before_its_end and self._reaches(chapter["start"], end):
                yield Mark(chapter["title"], self._heard(chapter["start"]))
            yield from self._marks(children, nested=nested)

    def _inside(self, moment: float) -> bool:
        return self._reaches(moment, moment + 2 * JOINT_SECONDS)

    def _reaches(self, start: float, end: float) -> bool:
        """Tell whether a stretch of published times lies in the file, or a part of it."""
        first, last = self._facts.start + JOINT_SECONDS, self._facts.end - JOINT_SECONDS
        return end - self._late > first and start - self._late < last

    def _heard(self, moment: float) -> float:
        """Return when a published time is heard in the file, which has nothing before 0."""
        inside = moment - self._late - self._facts.start
        if inside <= JOINT_SECONDS:
            return 0.0
        return min(inside + self._facts.delay, self.length)
