"""A manifest read back: what the last build published."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from audio_edition.model import Utterance, Voice
from audio_edition.publish.manifest import FORMAT, FileEntry


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

    sentences: tuple[PublishedSentence, ...]
    """What is heard, in order."""
    files: tuple[FileEntry, ...]
    document: Mapping[str, Any]
    """The whole manifest, as in docs/edition-json.md."""


def read_manifest(path: Path) -> Manifest | None:
    """Return the manifest in a file; None if there is none that can be used."""
    try:
        document = json.loads(path.read_bytes())
        if document["format"] != FORMAT:
            return None
        files = tuple(FileEntry(**entry) for entry in document["files"])
        return Manifest(tuple(_sentences(document)), files, document)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _sentences(document: Mapping[str, Any]) -> Iterator[PublishedSentence]:
    voices = {name: Voice(**fields) for name, fields in document["voices"].items()}
    for block in document["blocks"]:
        for unit in block["units"]:
            for one in unit["sentences"]:
                if one["fingerprint"]:
                    utterance = Utterance(one["spoken"], voices[one["voice"]])
                    yield PublishedSentence(unit["id"], one["text"], utterance, one["fingerprint"])
