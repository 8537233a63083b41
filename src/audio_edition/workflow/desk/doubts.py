"""Words that are likely to be mispronounced, each at its place."""

from collections.abc import Iterator
from dataclasses import dataclass

from audio_edition.model import Block
from audio_edition.pronounce.uncertain import UncertainWord
from audio_edition.workflow.desk.places import Place
from audio_edition.workflow.desk.snapshot import Snapshot, heard
from audio_edition.workflow.words import doubted, said_in

MOST_KNOWN = 5000
"""Blocks that have changed since and are remembered nevertheless."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A word that may be mispronounced, in a sentence that says it."""

    place: Place
    word: UncertainWord


class Doubts:
    """Finds them block by block, and remembers those of blocks that have not changed."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Block, tuple[tuple[int, UncertainWord], ...]]] = {}

    def among(self, snapshot: Snapshot, first: int, end: int) -> Iterator[Doubt]:
        """Yield the doubtful words of some blocks, in order."""
        blocks = snapshot.article.blocks
        if len(self._known) > MOST_KNOWN + len(blocks):
            self._known.clear()
        for index in range(max(first, 0), min(end, len(blocks))):
            block = blocks[index]
            held = self._known.get(id(block.units))
            if held is None:
                held = self._known[id(block.units)] = (block, tuple(_doubts(snapshot, block)))
            yield from (Doubt((index, sentence), word) for sentence, word in held[1])


def _doubts(snapshot: Snapshot, block: Block) -> Iterator[tuple[int, UncertainWord]]:
    said = said_in(snapshot.edition, block)
    texts = [sentence.text.strip() for sentence in heard(block)]
    for word in doubted(said, snapshot.article.metadata.language):
        yield texts.index(word.sentence) if word.sentence in texts else 0, word
