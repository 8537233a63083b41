"""Holding an edition's files to its manifest: what a listener would hear, and where it is wrong."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from audio_edition.errors import VerifyError
from audio_edition.publish.checksum import file_checksum
from audio_edition.publish.manifest import FileEntry
from audio_edition.publish.manifest_reader import Manifest
from audio_edition.publish.probe import Mark, Probe, chapter_marks, probe
from audio_edition.publish.sentence_sound import sentence_problems

SOUND_SUFFIXES = frozenset({".mp3", ".m4b", ".m4a", ".opus", ".ogg", ".flac", ".wav"})
CHAPTER_SECONDS = 0.06
"""Between a chapter's time in a file and in the manifest: a decoder's delay."""
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

    The files that hold all of it are decoded and measured; of all others each byte is checked.
    """
    sounding = [entry for entry in manifest.files if _holds_all(entry, manifest)]
    for entry in manifest.files:
        if only not in (None, entry.name):
            continue
        changed = _changed(folder / entry.name, entry)
        if entry in sounding and (folder / entry.name).is_file():
            yield _whole(folder / entry.name, entry, manifest, changed)
        else:
            yield Verified(entry.name, problems=tuple(changed))


def verify_alone(path: Path) -> Verified:
    """Verify a sound file of which no manifest is at hand.

    Raises:
        VerifyError: It is no sound that can be decoded.
    """
    measured = probe(path)
    marks = chapter_marks(path)
    problems = (*_complaints(measured), *_order(marks))
    return Verified(
        path.name,
        loudness=measured.loudness,
        true_peak=measured.true_peak,
        chapters=len(marks),
        problems=problems,
    )


def _holds_all(entry: FileEntry, manifest: Manifest) -> bool:
    """Tell the files of all the sound from clips, and from those that share it out."""
    if Path(entry.name).suffix not in SOUND_SUFFIXES or "/" in entry.name:
        return False
    return sum(other.format == entry.format for other in manifest.files) == 1


def _changed(path: Path, entry: FileEntry) -> list[str]:
    if not path.is_file():
        return ["it is missing"]
    size = path.stat().st_size
    if size != entry.bytes:
        return [f"it has {size} bytes, and was built with {entry.bytes}"]
    if entry.checksum and file_checksum(path) != entry.checksum:
        return ["its bytes are not those that were built"]
    return []


def _whole(path: Path, entry: FileEntry, manifest: Manifest, changed: Sequence[str]) -> Verified:
    try:
        measured = probe(path)
        marks = chapter_marks(path)
        seconds, heard = sentence_problems(path, measured.sample_rate, manifest.document)
    except VerifyError as error:
        return Verified(entry.name, problems=(*changed, error.message))
    problems = (
        *changed,
        *_complaints(measured),
        *_length(seconds, manifest.document),
        *_chapters(marks, manifest.document),
        *_loudness(measured, manifest.document),
        *heard,
    )
    figures = (seconds, measured.loudness, measured.true_peak, len(marks))
    return Verified(entry.name, *figures, problems)


def _complaints(measured: Probe) -> Iterator[str]:
    yield from (f"the decoder warns: {complaint}" for complaint in measured.complaints[:5])


def _length(seconds: float, document: Mapping[str, Any]) -> Iterator[str]:
    wanted = document["timeline"]["duration"]
    if abs(seconds - wanted) > LENGTH_SECONDS:
        yield f"it lasts {seconds:.3f} s, and should last {wanted:.3f} s"


def _order(marks: Sequence[Mark]) -> Iterator[str]:
    starts = [mark.start for mark in marks]
    if starts != sorted(starts):
        yield "its chapters are not in the order of their times"


def _chapters(marks: Sequence[Mark], document: Mapping[str, Any]) -> Iterator[str]:
    wanted = list(_wanted_marks(document["chapters"]))
    if len(marks) != len(wanted):
        yield f"it has {len(marks)} chapters, and should have {len(wanted)}"
        return
    for number, (mark, want) in enumerate(zip(marks, wanted, strict=True), 1):
        if mark.title != want.title:
            yield f"chapter {number} is called “{mark.title}” instead of “{want.title}”"
        if abs(mark.start - want.start) > CHAPTER_SECONDS:
            yield f"chapter {number} begins at {mark.start:.3f} s instead of {want.start:.3f} s"


def _wanted_marks(chapters: Sequence[Mapping[str, Any]]) -> Iterator[Mark]:
    """Yield the chapters that a player lists: see `chapter_frames.marks`."""
    for chapter in chapters:
        children = chapter["chapters"]
        if not children or children[0]["start"] > chapter["start"]:
            yield Mark(chapter["title"], chapter["start"])
        yield from _wanted_marks(children)


def _loudness(measured: Probe, document: Mapping[str, Any]) -> Iterator[str]:
    goal = document.get("loudness")
    if not goal:
        return
    if measured.true_peak > goal["true_peak"]:
        yield f"it peaks at {measured.true_peak} dBTP, above {goal['true_peak']}"
    even = all(voice["volume"] == FULL_VOLUME for voice in document["voices"].values())
    short = document["timeline"]["duration"] < SHORT_SECONDS
    most = SHORT_UNITS if short else LOUDNESS_UNITS
    if even and abs(measured.loudness - goal["target"]) > most:
        yield f"its loudness is {measured.loudness} LUFS, and should be {goal['target']}"
