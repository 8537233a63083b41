"""The edition as an audiobook of Apple's kind: AAC with chapters that every player shows."""

from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import BinaryIO

from audio_edition import ffmpeg
from audio_edition.publish import aac
from audio_edition.publish.aside import scratch
from audio_edition.publish.chpl import MOST_CHAPTERS, mend_titles
from audio_edition.publish.content import EditionContent, Sound
from audio_edition.publish.cover import cover_of, cover_uses
from audio_edition.publish.encoding import each_encoded
from audio_edition.publish.folder import OutputFile
from audio_edition.publish.formats.output_format import OutputFormat
from audio_edition.publish.groups import Group, Schedule, groups
from audio_edition.publish.lossy import encoding_of
from audio_edition.publish.m4b_tags import tag_m4b
from audio_edition.publish.shown_chapters import ShownChapter, shown_chapters
from audio_edition.publish.sound_file import SoundFile
from audio_edition.publish.tags import tags
from audio_edition.publish.track_key import track_key
from audio_edition.publish.tracks import Track, tracks

M4B_VERSION = "4"
"""Raised when the same parts come to be put together to other bytes."""

MUXED = (
    *("-map", "0:a", "-map_chapters", "1", "-c", "copy", "-brand", "M4B "),
    # Without it, ffmpeg from version 8 on drops the chapters of QuickTime where one is longer
    # than the tracks' time scale can count.
    *("-movie_timescale", "1000"),
    *("-f", "ipod"),
)


def _files(edition: EditionContent, name: str, sound: Sound) -> Iterator[OutputFile]:
    for track in tracks(edition, name):
        yield SoundFile(
            track,
            "m4b",
            track_key(track, M4B_VERSION),
            partial(_write, track, sound),
            chapters=partial(_chapters, track.edition),
            cover=partial(cover_of, edition, sound),
            delay=aac.DELAY,
        ).output(partial(_uses, track))


def _chapters(edition: EditionContent) -> tuple[ShownChapter, ...]:
    return shown_chapters(edition.timeline, _schedule(edition).heard)


def _schedule(edition: EditionContent) -> Schedule:
    return Schedule(groups(edition, aac.FRAME), aac.DELAY)


def _uses(track: Track) -> Iterator[str]:
    edition = track.edition
    yield from cover_uses(edition)
    encoding = encoding_of(edition, edition.bitrate)
    yield from (aac.key(group, encoding) for group in groups(edition, aac.FRAME))


def _write(track: Track, sound: Sound, out: BinaryIO) -> None:
    """Write a track straight to the file that is open for it, from files beside it."""
    edition = track.edition
    path = Path(out.name)
    schedule, chapters = _schedule(edition), _chapters(edition)
    with ExitStack() as stack:
        adts, listed = (stack.enter_context(scratch(path, kind)) for kind in ("aac", "chapters"))
        listed.write_text(_metadata(chapters), encoding="utf-8", newline="\n")
        _gather(schedule, edition, sound, adts)
        sources = ("-f", "aac", "-i", adts, "-f", "ffmetadata", "-i", listed)
        # VLC prefers Nero's list, which can't count further, and would show no chapter beyond it.
        lists = ("-movflags", "disable_chpl") if len(chapters) > MOST_CHAPTERS else ()
        ffmpeg.convert((*sources, *ffmpeg.REPRODUCIBLE, *MUXED, *lists, path))
    mend_titles(path)
    tag_m4b(path, tags(track), cover_of(edition, sound))


def _gather(schedule: Schedule, edition: EditionContent, sound: Sound, adts: Path) -> None:
    """Put all frames into one file: from a pipe, some versions of ffmpeg read too slowly."""
    encoding = encoding_of(edition, edition.bitrate)

    def frames(group: Group) -> bytes:
        return aac.encoded(group, encoding, sound)

    def key(group: Group) -> str:
        return aac.key(group, encoding)

    with adts.open("wb") as out:
        out.writelines(each_encoded(schedule.groups, frames, key, sound))


def _metadata(chapters: tuple[ShownChapter, ...]) -> str:
    """Return the chapters in ffmpeg's own format (https://ffmpeg.org/ffmpeg-formats.html)."""
    entries = (
        f"[CHAPTER]\nTIMEBASE=1/1000\nSTART={one.start}\nEND={one.end}\ntitle={_escaped(one.title)}\n"
        for one in chapters
    )
    return ";FFMETADATA1\n" + "".join(entries)


def _escaped(text: str) -> str:
    """Escape a title.

    FFmpeg takes a backslash at the end of a line, even one that is escaped, for a line that goes
    on: it reads one more character before the line's end. A zero ends the title for it.
    """
    escaped = "".join(f"\\{one}" if one in "=;#\\\n" else one for one in text)
    return f"{escaped}\0" if text.endswith("\\") else escaped


FORMAT = OutputFormat(
    "m4b", "audiobook of AAC, with chapters and a cover", _files, sound=True, delay=aac.DELAY
)
