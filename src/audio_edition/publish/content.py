"""What there is to publish."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from audio_edition.model import Article, Block, Chunk, Timeline, Utterance

LoadFrames = Callable[[str], bytes]
"""Returns the frames of an encoded chunk by its fingerprint."""


@dataclass(frozen=True, slots=True)
class EditionContent:
    """An edition, ready to be written: all but the frames, which are read one chunk at a time."""

    article: Article
    timeline: Timeline
    chunks: tuple[Chunk, ...]
    """One for each passage of the timeline, in the same order."""
    chunk_fingerprints: tuple[str, ...]
    """Of the encoded chunks, in the same order."""
    bitrate: int
    """Of the encoded chunks, in kb/s."""
    versions: Mapping[str, str]
    """What made it: `audio-edition`, the engine, the sound version, the encoder."""

    @property
    def title(self) -> str:
        """The article's title on one line, or its short name where it has none."""
        return " ".join(self.article.metadata.title.split()) or self.article.name


def spoken_by(block: Block) -> list[Utterance]:
    """List the utterances of a block, in order."""
    return [line.utterance for unit in block.units for line in unit.sentences if line.utterance]
