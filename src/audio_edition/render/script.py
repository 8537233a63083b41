"""A script: every sentence of an edition as it is said, in reading order.

The script of one build, as its manifest tells it, is what the plan of the next compares with.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from audio_edition.model import Article, Utterance
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


def _line(unit: str, text: str, utterance: Utterance, versions: Mapping[str, str]) -> Line:
    version = versions[utterance.voice.engine]
    return Line(unit, text.strip(), utterance, version, fingerprint(utterance, version))
