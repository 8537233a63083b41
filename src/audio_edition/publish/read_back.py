"""Reading a file of sound back when it has just been written, before it takes its place.

FFmpeg reads it as a player does: tags, cover, chapters, length. To decode all of it would take as
long as to encode it; so of what is new some passages are, spread evenly over it, and measured.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from math import ceil
from pathlib import Path

from audio_edition.model import Timeline
from audio_edition.publish.checksum import checksum
from audio_edition.publish.comparison import chapter_problems, tag_problems
from audio_edition.publish.content import EditionContent
from audio_edition.publish.frame_walk import damaged
from audio_edition.publish.probe import Mark, Probe, Window, can_probe, probe, told_by
from audio_edition.publish.shown_chapters import ShownChapter
from audio_edition.publish.side_by_side import side_by_side
from audio_edition.publish.sound_facts import SoundFacts
from audio_edition.publish.tags import tags
from audio_edition.publish.tracks import Track

CHAPTER_SECONDS = 0.002
"""What rounding to milliseconds, and a container's own grid, may take or add."""
LENGTH_SECONDS = 0.15

SAMPLE_SECONDS, SAMPLE_PART = 12.0, 0.01
"""How much of what is new is measured: so many seconds, and a part of it all."""
LONGEST_WINDOW = 20.0
MOST_WINDOWS = 40
JUDGED_SECONDS = 8.0
"""Below it, loudness is told and not judged: a few words may be softer."""

LOUDNESS_UNITS = 2.5
"""LU that what was measured may be from the target: it is less than the whole."""
PEAK_UNITS = 0.3
FULL_VOLUME = 1.0


def facts_of(track: Track, delay: int, cover: bytes, *, narrator: bool = True) -> SoundFacts:
    """Return what holds of a track's file.

    Args:
        track: What it holds.
        delay: Samples by which its sound is late.
        cover: Its picture; empty where it has none.
        narrator: Whether its format has a place for one.
    """
    said, timeline = tags(track), track.edition.timeline
    start = timeline.seconds(track.start)
    return SoundFacts(
        title=said.title,
        artist=said.artist,
        album=said.album,
        narrator=said.narrator if narrator else "",
        cover=checksum(cover) if cover else "",
        start=round(start, 6),
        end=round(start + timeline.seconds(timeline.length), 6),
        delay=round(timeline.seconds(delay), 6),
    )


def read_back(
    path: Path, track: Track, facts: SoundFacts, chapters: Sequence[ShownChapter]
) -> SoundFacts:
    """Read back a file that was just written, and return its facts with what was measured.

    Raises:
        VerifyError: It is not what was to be written.
    """
    if not can_probe():
        return facts
    windows = sample_windows(track.edition)
    told, measured = side_by_side(partial(told_by, path), partial(probe, path, windows))
    wanted = [Mark(one.title, one.start / 1000) for one in chapters]
    _refuse(path, tag_problems(told, facts))
    _refuse(path, chapter_problems(told.marks, wanted, CHAPTER_SECONDS))
    lasts = facts.end - facts.start
    if abs(told.duration - lasts) > LENGTH_SECONDS:
        raise damaged(path, f"it lasts {told.duration:.3f} s, not {lasts:.3f} s")
    seconds = sum(length for _, length in windows)
    _refuse(path, _sound_problems(measured, track.edition, seconds))
    return replace(
        facts,
        loudness=measured.loudness,
        true_peak=measured.true_peak,
        measured=round(seconds, 3),
    )


def sample_windows(edition: EditionContent) -> list[Window]:
    """Return where to listen: to the passages that sound new, or to some of them."""
    timeline = edition.timeline
    fresh = set(edition.changed)
    blocks = {cue.block for cue in timeline.cues if cue.unit in fresh}
    passages = [one for one in timeline.passages if one.block in blocks] or timeline.passages
    total = timeline.seconds(sum(one.end - one.start for one in passages))
    parts = total / (SAMPLE_SECONDS + SAMPLE_PART * total)
    step = max(ceil(parts), ceil(len(passages) / MOST_WINDOWS))
    return [_window(timeline, one.start, one.end) for one in passages[::step]]


def _window(timeline: Timeline, start: int, end: int) -> Window:
    return timeline.seconds(start), min(timeline.seconds(end - start), LONGEST_WINDOW)


def _refuse(path: Path, problems: Iterator[str]) -> None:
    for problem in problems:
        raise damaged(path, problem)


def _sound_problems(measured: Probe, edition: EditionContent, seconds: float) -> Iterator[str]:
    yield from (f"the decoder warns: {complaint}" for complaint in measured.complaints)
    goal = edition.loudness
    if not goal:
        return
    if measured.true_peak > goal.true_peak + PEAK_UNITS:
        yield f"it peaks at {measured.true_peak} dBTP, above {goal.true_peak}"
    even = all(voice.volume == FULL_VOLUME for voice in edition.voices)
    if even and seconds >= JUDGED_SECONDS and abs(measured.loudness - goal.target) > LOUDNESS_UNITS:
        yield f"its loudness is {measured.loudness} LUFS, and should be {goal.target}"
