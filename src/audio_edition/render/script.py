"""A script: every sentence of an edition as it is said, in reading order.

The script of one build, kept, is what the plan of the next compares with.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from audio_edition.model import Article, Utterance, Voice
from audio_edition.render.fingerprint import fingerprint


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of a script."""

    unit: str
    """The unit's id."""
    text: str
    """As written, without the white space around it."""
    utterance: Utterance
    engine_version: str
    fingerprint: str


Script = tuple[Line, ...]


def make_script(article: Article, engine_versions: Mapping[str, str]) -> Script:
    """Return what an article says.

    Args:
        article: With the utterances set.
        engine_versions: Of every engine that the article's voices name.
    """
    return tuple(
        _line(unit.id, sentence.text, sentence.utterance, engine_versions)
        for block in article.blocks
        if block.read
        for unit in block.units
        for sentence in unit.sentences
        if sentence.utterance
    )


def dump_script(script: Script) -> str:
    """Return a script as JSON."""
    return json.dumps([asdict(line) for line in script], ensure_ascii=False)


def load_script(text: str) -> Script | None:
    """Return the script in a JSON text; None where it holds none that this version can use."""
    try:
        return tuple(_loaded(line) for line in json.loads(text))
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _line(unit: str, text: str, utterance: Utterance, versions: Mapping[str, str]) -> Line:
    version = versions[utterance.voice.engine]
    return Line(unit, text.strip(), utterance, version, fingerprint(utterance, version))


def _loaded(line: dict[str, Any]) -> Line:
    utterance = line.pop("utterance")
    return Line(**line, utterance=Utterance(utterance["spoken"], Voice(**utterance["voice"])))
