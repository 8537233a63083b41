"""A manifest read back: what the last build published."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import orjson

from audio_edition.model import Utterance, Voice
from audio_edition.publish.manifest import FORMAT, FileEntry
from audio_edition.publish.sound_facts import SoundFacts


@dataclass(frozen=True, slots=True)
class PublishedSentence:
    """A sentence that is heard in an edition."""

    unit: str
    text: str
    utterance: Utterance
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a build has published."""

    source: str
    """Of the article, as a path from the edition's folder; empty where it is not known."""
    sentences: tuple[PublishedSentence, ...]
    """What is heard, in order."""
    changed: tuple[str, ...]
    """Ids of the units that sounded new in that build."""
    engine_version: str
    files: tuple[FileEntry, ...]
    document: Mapping[str, Any]
    """The whole manifest, as in docs/edition-json.md."""


def read_manifest(path: Path) -> Manifest | None:
    """Return the manifest in a file; None if there is none that can be used."""
    try:
        found = path.stat()
        return _read(path, found.st_ino, found.st_size, found.st_mtime_ns)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


@lru_cache(maxsize=1)
def _read(path: Path, *_identity: int) -> Manifest | None:
    """Read a file that a build asks for several times: it is replaced, never changed."""
    document = orjson.loads(path.read_bytes())
    return _manifest(document) if document["format"] == FORMAT else None


def _manifest(document: Mapping[str, Any]) -> Manifest:
    return Manifest(
        source=_text(document["article"]["source"]),
        sentences=tuple(_sentences(document)),
        changed=tuple(map(_text, document["changed"])),
        engine_version=_text(document["versions"]["engine"]),
        files=tuple(map(_file, document["files"])),
        document=document,
    )


def _file(entry: Mapping[str, Any]) -> FileEntry:
    return FileEntry(
        _text(entry["name"]),
        int(entry["bytes"]),
        _text(entry["key"]),
        _text(entry.get("format", "")),
        _text(entry.get("checksum", "")),
        SoundFacts(**entry["sound"]) if entry.get("sound") else None,
    )


def _sentences(document: Mapping[str, Any]) -> Iterator[PublishedSentence]:
    voices = {name: Voice(**fields) for name, fields in document["voices"].items()}
    for block in document["blocks"]:
        for unit in block["units"]:
            for one in unit["sentences"]:
                if one["fingerprint"] is not None:
                    yield PublishedSentence(
                        unit=_text(unit["id"]),
                        text=_text(one["text"]),
                        utterance=Utterance(_text(one["spoken"]), voices[one["voice"]]),
                        fingerprint=_text(one["fingerprint"]),
                    )


def _text(value: object) -> str:
    """Return the value, which must be text.

    Raises:
        TypeError: It is not.
    """
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is not text")
    return value
