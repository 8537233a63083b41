"""Holding an edition's files to its manifest: what a listener would hear, and where it is wrong."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from audio_edition.errors import VerifyError
from audio_edition.publish.checksum import file_checksum
from audio_edition.publish.comparison import chapter_problems, tag_problems
from audio_edition.publish.manifest import FileEntry
from audio_edition.publish.manifest_reader import Manifest
from audio_edition.publish.ogg import has_end
from audio_edition.publish.place import Place
from audio_edition.publish.probe import OGG, Mark, Probe, Told, probe, told_by
from audio_edition.publish.sentence_sound import sentence_problems
from audio_edition.publish.sound_facts import SoundFacts

CHAPTER_SECONDS = 0.03
"""Between a chapter's time in a file and on the timeline: half a frame of AAC, and rounding."""
LENGTH_SECONDS = 0.15
LOUDNESS_UNITS, SHORT_UNITS = 0.7, 1.5
"""LU that an edition may be from its target, and one that is too short to average out."""
SHORT_SECONDS = 60.0
FULL_VOLUME = 1.0


@dataclass(frozen=True, slots=True)
class Verified:
    """What was found in one file."""

    name: str
    duration: float | None = None
    """Seconds; None for what is not a sound of the whole edition."""
    loudness: float | None = None
    """LUFS."""
    true_peak: float | None = None
    """dBTP."""
    chapters: int | None = None
    problems: tuple[str, ...] = ()


def verify_files(folder: Path, manifest: Manifest, only: str | None = None) -> Iterator[Verified]:
    """Verify each file of an edition, or one of them by name, and yield what was found.

    What is for a player is decoded and measured; of all others each byte is checked.
    """
    for entry in manifest.files:
        if only not in (None, entry.name):
            continue
        path = folder / entry.name
        changed = _changed(path, entry)
        if entry.sound and path.is_file():
            yield _sounding(path, entry.name, entry.sound, manifest.document, changed)
        else:
            yield Verified(entry.name, problems=tuple(changed))


def verify_alone(path: Path) -> Verified:
    """Verify a sound file of which no manifest is at hand.

    Raises:
        VerifyError: It is no sound that can be decoded.
    """
    measured, told = probe(path), told_by(path)
    marks = told.marks
    problems = (*_complaints(measured), *_cut_off(path), *_order(marks), *_beyond(told))
    return Verified(
        path.name,
        duration=told.duration,
        loudness=measured.loudness,
        true_peak=measured.true_peak,
        chapters=len(marks),
        problems=problems,
    )


def _changed(path: Path, entry: FileEntry) -> list[str]:
    if not path.is_file():
        return ["it is missing"]
    size = path.stat().st_size
    if size != entry.bytes:
        return [f"it has {size} bytes, and was built with {entry.bytes}"]
    if entry.checksum and file_checksum(path) != entry.checksum:
        return ["its bytes are not those that were built"]
    return []


def _sounding(
    path: Path, name: str, facts: SoundFacts, document: Mapping[str, Any], changed: Sequence[str]
) -> Verified:
    try:
        measured, told = probe(path), told_by(path)
        place = Place(facts, document)
        seconds, heard = sentence_problems(path, measured.sample_rate, place)
    except VerifyError as error:
        return Verified(name, problems=(*changed, error.message))
    problems = (
        *changed,
        *_complaints(measured),
        *_length(seconds, facts),
        *tag_problems(told, facts),
        *chapter_problems(told.marks, place.marks(path.suffix), CHAPTER_SECONDS),
        *_loudness(measured, seconds, document),
        *heard,
    )
    return Verified(name, seconds, measured.loudness, measured.true_peak, len(told.marks), problems)


def _complaints(measured: Probe) -> Iterator[str]:
    yield from (f"the decoder warns: {complaint}" for complaint in measured.complaints[:5])


def _length(seconds: float, facts: SoundFacts) -> Iterator[str]:
    wanted = facts.end - facts.start
    if abs(seconds - wanted) > LENGTH_SECONDS:
        yield f"it lasts {seconds:.3f} s, and should last {wanted:.3f} s"


def _order(marks: Sequence[Mark]) -> Iterator[str]:
    starts = [mark.start for mark in marks]
    if starts != sorted(starts):
        yield "its chapters are not in the order of their times"


def _cut_off(path: Path) -> Iterator[str]:
    if path.suffix in OGG and not has_end(path):
        yield "it breaks off: its stream has no end"


def _beyond(told: Told) -> Iterator[str]:
    lost = sum(mark.start > told.duration for mark in told.marks)
    if lost:
        yield f"{lost} of its {len(told.marks)} chapters begin after its end"


def _loudness(measured: Probe, seconds: float, document: Mapping[str, Any]) -> Iterator[str]:
    goal = document.get("loudness")
    if not goal:
        return
    if measured.true_peak > goal["true_peak"]:
        yield f"it peaks at {measured.true_peak} dBTP, above {goal['true_peak']}"
    even = all(voice["volume"] == FULL_VOLUME for voice in document["voices"].values())
    most = SHORT_UNITS if seconds < SHORT_SECONDS else LOUDNESS_UNITS
    if even and abs(measured.loudness - goal["target"]) > most:
        yield f"its loudness is {measured.loudness} LUFS, and should be {goal['target']}"
