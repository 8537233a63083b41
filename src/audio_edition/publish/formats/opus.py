"""The edition in Opus: the smallest file that speech still sounds good in."""

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain, islice
from typing import BinaryIO

from audio_edition.publish import opus
from audio_edition.publish.content import EditionContent, Sound
from audio_edition.publish.cover import cover_of, cover_uses
from audio_edition.publish.encoding import each_encoded
from audio_edition.publish.folder import OutputFile
from audio_edition.publish.formats.output_format import OutputFormat
from audio_edition.publish.groups import Group, Schedule, groups
from audio_edition.publish.ogg import OggWriter
from audio_edition.publish.picture import picture_comment
from audio_edition.publish.shown_chapters import ShownChapter, chapter_comments, numbered_chapters
from audio_edition.publish.sound_file import SoundFile
from audio_edition.publish.tags import tags, vorbis_comments
from audio_edition.publish.track_key import track_key
from audio_edition.publish.tracks import Track, tracks

OPUS_VERSION = "3"
"""Raised when the same parts come to be put together to other bytes."""

PAGE_PACKETS = 50
"""In a page: one second, each packet less than five segments."""


def _files(edition: EditionContent, name: str, sound: Sound) -> Iterator[OutputFile]:
    for track in tracks(edition, name):
        key = track_key(track, OPUS_VERSION)
        yield SoundFile(
            track,
            "opus",
            key,
            partial(_write, track, sound),
            chapters=partial(_chapters, track.edition),
            cover=partial(cover_of, edition, sound),
        ).output(partial(_uses, track))


def _chapters(edition: EditionContent) -> tuple[ShownChapter, ...]:
    return numbered_chapters(edition.timeline, _schedule(edition).heard)


def _schedule(edition: EditionContent) -> Schedule:
    return Schedule(groups(edition, opus.frame(edition.timeline.sample_rate)), 0)


def _uses(track: Track) -> Iterator[str]:
    edition = track.edition
    encoding = opus.encoding_of(edition)
    yield from cover_uses(edition)
    for group in _schedule(edition).groups:
        yield opus.key(group, encoding)


def _write(track: Track, sound: Sound, out: BinaryIO) -> None:
    edition = track.edition
    encoding = opus.encoding_of(edition)
    schedule = _schedule(edition)
    pages = OggWriter(out)

    def encoded(group: Group) -> opus.Stream:
        return opus.encoded(group, encoding, sound)

    def key(group: Group) -> str:
        return opus.key(group, encoding)

    streams = each_encoded(schedule.groups, encoded, key, sound)
    first = next(streams)
    pages.alone(first.head)
    pages.alone(_comments(track, schedule, cover_of(edition, sound)))
    total = sum(group.frames for group in schedule.groups)
    packets = chain.from_iterable(stream.packets for stream in chain((first,), streams))
    _write_sound(pages, packets, total)


def _comments(track: Track, schedule: Schedule, cover: bytes) -> bytes:
    picture = [picture_comment(cover)] if cover else []
    chapters = chapter_comments(track.edition.timeline, schedule.heard)
    return opus.comments([*vorbis_comments(tags(track)), *chapters, *picture])


def _write_sound(pages: OggWriter, packets: Iterable[bytes], total: int) -> None:
    remaining = iter(packets)
    written = 0
    while page := list(islice(remaining, PAGE_PACKETS)):
        written += len(page)
        pages.together(page, written * opus.PACKET_SAMPLES, last=written == total)


FORMAT = OutputFormat("opus", "Opus, the smallest, with chapters", _files, sound=True)
