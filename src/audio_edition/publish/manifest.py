"""The manifest, `edition.json`: all that an edition is made of; see docs/edition-json.md."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass

import orjson

from audio_edition.model import (
    Block,
    Chapter,
    Cue,
    Finding,
    Part,
    Passage,
    Sentence,
    Timeline,
    Unit,
    Voice,
)
from audio_edition.publish.clips import clip_names
from audio_edition.publish.content import EditionContent
from audio_edition.publish.sound_facts import SoundFacts
from audio_edition.publish.times import delay, seconds
from audio_edition.wording import first_words

FILE_NAME = "edition.json"
FORMAT = 1
"""Raised when a reader of the last format would misread the next."""

LEFT_OUT = "left out by the settings"
MARKED = "marked as not read"
SILENT = "nothing in it can be said"

Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A file of an edition, as its manifest vouches for it."""

    name: str
    """Path from the edition's folder, with slashes."""
    bytes: int
    key: str
    """Identity of what went into the file."""
    format: str = ""
    """Name of the output format that it belongs to."""
    checksum: str = ""
    """CRC-32 of its bytes, in 8 hexadecimal digits; empty where none was taken."""
    sound: SoundFacts | None = None
    """What holds of a file that is for a player; None for the others."""


def manifest(edition: EditionContent, files: Iterable[FileEntry]) -> Json:
    """Return the manifest of an edition whose files are written."""
    article = edition.article
    page = _Page(edition)
    return {
        "format": FORMAT,
        "article": {"name": article.name, "source": edition.source, **asdict(article.metadata)},
        "parts": [
            _part(part, source)
            for part, source in zip(article.parts, edition.part_sources, strict=True)
        ],
        "timeline": _timeline(edition.timeline),
        "voices": {name: asdict(voice) for voice, name in page.voice_names.items()},
        "chapters": [_chapter(edition.timeline, one) for one in edition.timeline.chapters],
        "blocks": [page.block(index, block) for index, block in enumerate(article.blocks)],
        "omissions": list(page.omissions()),
        "findings": [_finding(finding, article.parts) for finding in article.findings],
        "changed": list(edition.changed),
        "versions": dict(edition.versions),
        "loudness": asdict(edition.loudness) if edition.loudness else None,
        "files": list(files),
    }


def dump(document: Mapping[str, object]) -> bytes:
    """Return a manifest as JSON in UTF-8, a line for each entry of its lists."""
    members = (orjson.dumps(name) + b": " + _member(value) for name, value in document.items())
    return b"{\n" + b",\n".join(members) + b"\n}\n"


def _member(value: object) -> bytes:
    if not isinstance(value, list) or not value:
        return orjson.dumps(value)
    return b"[\n" + b",\n".join(map(orjson.dumps, value)) + b"\n]"


def _timeline(timeline: Timeline) -> Json:
    return {
        "duration": round(timeline.seconds(timeline.length), 3),
        "sample_rate": timeline.sample_rate,
        "samples": timeline.length,
        "delay": delay(timeline),
        "cue_sounds": [
            {"start": round(timeline.seconds(start), 3), "end": round(timeline.seconds(end), 3)}
            for start, end in timeline.cue_sounds
        ],
    }


def _chapter(timeline: Timeline, chapter: Chapter) -> Json:
    return {
        "title": chapter.title,
        **_span(timeline, chapter),
        "chapters": [_chapter(timeline, child) for child in chapter.children],
    }


def _span(timeline: Timeline, stretch: Chapter | Passage | Cue | None) -> Json:
    """Return start and end in seconds; null for what is not heard."""
    if stretch is None:
        return {"start": None, "end": None}
    return {"start": seconds(timeline, stretch.start), "end": seconds(timeline, stretch.end)}


def _names(voices: Sequence[Voice]) -> dict[Voice, str]:
    """Name voices by the engine's name, counted where one speaks in several ways."""
    names: dict[Voice, str] = {}
    for voice in voices:
        same = sum(known.name == voice.name for known in names)
        names[voice] = f"{voice.name} ({same + 1})" if same else voice.name
    return names


def _part(part: Part, source: str) -> Json:
    return {"source": source, **asdict(part.metadata), "blocks": [part.start, part.end]}


def _finding(finding: Finding, parts: Sequence[Part]) -> Json:
    sources = [part.source for part in parts]
    part = sources.index(finding.source) if finding.source in sources else None
    return {
        "code": finding.code,
        "message": finding.message,
        "hint": finding.hint,
        "line": finding.line,
        "part": part,
    }


def _omission(block: Block, text: str, because: str, part: int | None) -> Json:
    return {
        "role": block.role,
        "lines": block.lines,
        "text": first_words(text),
        "because": because,
        "part": part,
    }


def _because(block: Block) -> str:
    if block.units and not any(unit.read for unit in block.units):
        return MARKED
    return SILENT if block.read else LEFT_OUT


class _Page:
    """The article's blocks with what the timeline and the clips know of them."""

    def __init__(self, edition: EditionContent) -> None:
        self.voice_names = _names(edition.voices)
        self._blocks = edition.article.blocks
        self._part_ends = [part.end for part in edition.article.parts]
        self._timeline = edition.timeline
        self._cues = iter(edition.timeline.cues)
        self._passages = {passage.block: passage for passage in edition.timeline.passages}
        self._clips = clip_names(edition)

    def block(self, index: int, block: Block) -> Json:
        """Return a block. To be called in order: it takes the cues of its sentences."""
        heard = index in self._passages
        return {
            "role": block.role,
            "level": block.level,
            "number": block.number,
            "read": block.read,
            "lines": block.lines,
            "text": block.text,
            **_span(self._timeline, self._passages.get(index)),
            "clip": self._clips.get(index),
            "units": [self._unit(unit, heard=heard) for unit in block.units],
        }

    def omissions(self) -> Iterator[Json]:
        """Yield what is on the page and not in the sound."""
        for index, block in enumerate(self._blocks):
            part = bisect_right(self._part_ends, index) if self._part_ends else None
            if index not in self._passages:
                yield _omission(block, block.text, _because(block), part)
            else:
                unread = (unit for unit in block.units if not unit.read)
                yield from (_omission(block, unit.text, MARKED, part) for unit in unread)

    def _unit(self, unit: Unit, *, heard: bool) -> Json:
        return {
            "id": unit.id,
            "kind": unit.kind,
            "speaker": unit.speaker,
            "text": unit.text,
            "sentences": [self._sentence(one, heard=heard) for one in unit.sentences],
        }

    def _sentence(self, sentence: Sentence, *, heard: bool) -> Json:
        cue = next(self._cues) if heard and sentence.utterance else None
        return {
            "text": sentence.text,
            "spoken": sentence.spoken,
            "voice": self.voice_names[sentence.utterance.voice] if sentence.utterance else None,
            "fingerprint": cue.fingerprint if cue else None,
            **_span(self._timeline, cue),
        }
