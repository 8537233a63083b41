"""Time: where everything is heard."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pauses:
    """Silence in seconds, by reason: what is heard between two sentences, edge to edge."""

    quote: float = 0.12
    """Where a quote begins or ends inside a sentence."""
    sentence: float = 0.35
    paragraph: float = 0.75
    section: float = 1.4
    """Before a heading, and after it."""
    title: float = 1.2
    """After each part of the front matter: title, deck, byline, date."""
    head: float = 0.0
    """Before the first words of a chapter, at the least."""
    tail: float = 0.0
    """After the last words of a chapter, at the least; its next one's head follows."""


LONGEST_PAUSE = 30.0
"""Seconds: no pause is longer."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Where a sentence is heard: `[start, end)` in samples."""

    block: int
    unit: str
    text: str
    """As written, without the white space around it."""
    fingerprint: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passage:
    """Where a block is heard: `[start, end)` in samples, its pause included."""

    block: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Chapter:
    """A named stretch of the timeline, `[start, end)` in samples; chapters nest."""

    title: str
    start: int
    end: int
    children: tuple["Chapter", ...] = ()


@dataclass(frozen=True, slots=True)
class Timeline:
    """Where everything is in the sound; every time that is published comes from here."""

    sample_rate: int
    """Hz."""
    length: int
    """Samples."""
    cues: tuple[Cue, ...]
    passages: tuple[Passage, ...]
    chapters: tuple[Chapter, ...]
    cue_sounds: tuple[tuple[int, int], ...] = ()
    """Samples where each begins and ends: sounds that are no sentence's."""
    delay: int | None = None
    """Samples by which a player hears all of it late, in published times; None for an MP3's."""

    def seconds(self, samples: int) -> float:
        """Return a position in seconds."""
        return samples / self.sample_rate
