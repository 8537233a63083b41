"""A W3C audiobook in the packaged form: sound, a manifest, and a table of contents.

https://www.w3.org/TR/audiobooks/ and https://www.w3.org/TR/lpf/. A reader that takes no other
open format of audiobooks takes this one.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import BinaryIO
from zipfile import ZipFile

from audio_edition.identity import digest
from audio_edition.model import Chapter
from audio_edition.publish.content import EditionContent, Sound
from audio_edition.publish.cover import cover_file, cover_key, cover_of, cover_type
from audio_edition.publish.direction import direction
from audio_edition.publish.packing import PACKING, add_file, add_sound
from audio_edition.publish.runs import Run, run_sound
from audio_edition.publish.sections import Section, sections
from audio_edition.publish.work_id import full_date, work_id
from audio_edition.publish.xml import xml_text

MANIFEST_FILE = "publication.json"
CONTENTS_FILE = "index.html"


@dataclass(frozen=True, slots=True)
class _Track:
    """A section with the name of its file."""

    url: str
    section: Section
    seconds: float


class Publication:
    """A W3C audiobook, ready to be written.

    Args:
        edition: What it holds.
    """

    def __init__(self, edition: EditionContent) -> None:
        self._edition = edition
        self._tracks = tuple(_tracks(edition))

    @property
    def key(self) -> str:
        """The identity of the file's bytes."""
        texts = (data.hex() for data in self._documents.values())
        sound = (str(self._edition.bitrate), *self._edition.chunk_fingerprints)
        return digest(PACKING, cover_key(self._edition), *texts, *sound)

    def write(self, out: BinaryIO, sound: Sound) -> None:
        """Write the file, holding one chunk in memory at a time."""
        cover = cover_of(self._edition, sound)
        with ZipFile(out, "w") as archive:
            for name, data in self._documents.items():
                add_file(archive, name, data)
            add_file(archive, cover_file(self._edition), cover, compressed=False)
            for track in self._tracks:
                mp3 = run_sound(self._edition, track.section.run)
                add_sound(archive, track.url, mp3, sound.frames)

    @cached_property
    def _documents(self) -> Mapping[str, bytes]:
        manifest = json.dumps(_manifest(self._edition, self._tracks), ensure_ascii=False, indent=1)
        return {
            MANIFEST_FILE: f"{manifest}\n".encode(),
            CONTENTS_FILE: _contents(self._edition, self._tracks).encode(),
        }


def _tracks(edition: EditionContent) -> Iterator[_Track]:
    for number, section in enumerate(sections(edition), 1):
        run = section.run
        seconds = edition.timeline.seconds(run.end - run.start)
        yield _Track(f"audio/{number:04}.mp3", section, round(seconds, 3))


def _manifest(edition: EditionContent, tracks: Sequence[_Track]) -> Mapping[str, object]:
    """Return the publication manifest: https://www.w3.org/TR/pub-manifest/."""
    metadata = edition.article.metadata
    known = {
        "author": [{"type": "Person", "name": name} for name in metadata.authors],
        "datePublished": full_date(metadata.date),
    }
    return {
        "@context": ["https://schema.org", "https://www.w3.org/ns/pub-context"],
        "conformsTo": "https://www.w3.org/TR/audiobooks/",
        "type": "Audiobook",
        "id": work_id(edition),
        "name": edition.title,
        **{name: value for name, value in known.items() if value},
        "readBy": [{"type": "Person", "name": voice.name} for voice in edition.voices],
        "inLanguage": [metadata.language],
        "readingProgression": direction(metadata.language),
        "duration": _duration(sum(track.seconds for track in tracks)),
        "accessMode": ["auditory"],
        "resources": [
            {"url": CONTENTS_FILE, "rel": ["contents"], "encodingFormat": "text/html"},
            {
                "url": cover_file(edition),
                "rel": ["cover"],
                "encodingFormat": cover_type(edition),
                "name": edition.title,
            },
        ],
        "readingOrder": [
            {
                "type": "LinkedResource",
                "url": track.url,
                "encodingFormat": "audio/mpeg",
                "name": track.section.title,
                "duration": _duration(track.seconds),
            }
            for track in tracks
        ],
    }


def _duration(seconds: float) -> str:
    """Return a length as ISO 8601 writes it."""
    return f"PT{seconds:.3f}S"


def _contents(edition: EditionContent, tracks: Iterable[_Track]) -> str:
    """Return the entry page with the table of contents, whose links name times in the sound."""
    language = edition.article.metadata.language
    title = xml_text(edition.title)
    entries = "".join(
        _entry(edition, track, chapter) for track in tracks for chapter in track.section.chapters
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{xml_text(language)}" dir="{direction(language)}">\n'
        f'<head>\n<meta charset="utf-8">\n<title>{title}</title>\n'
        f'<link rel="publication" href="{MANIFEST_FILE}">\n</head>\n<body>\n<h1>{title}</h1>\n'
        f'<nav role="doc-toc">\n<ol>\n{entries}</ol>\n</nav>\n</body>\n</html>\n'
    )


def _entry(edition: EditionContent, track: _Track, chapter: Chapter) -> str:
    inside = "".join(_entry(edition, track, one) for one in chapter.children)
    nested = f"\n<ol>\n{inside}</ol>\n" if inside else ""
    begin = _begin(edition, track.section.run, chapter)
    place = f"{track.url}#t={begin:g}" if begin else track.url
    return f'<li><a href="{place}">{xml_text(chapter.title)}</a>{nested}</li>\n'


def _begin(edition: EditionContent, run: Run, chapter: Chapter) -> float:
    return run.seconds(chapter.start, edition.timeline.sample_rate)
