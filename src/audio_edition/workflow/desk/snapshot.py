"""What an open source said at one moment: frozen, so that it can be read while the next is made."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from audio_edition.assemble.pauses import pause_after, pause_between
from audio_edition.assemble.voiced import voiced
from audio_edition.model import Article, Block, Pauses, Sentence, Unit
from audio_edition.render.takes import RenderJob
from audio_edition.workflow.edition import Edition


def heard(block: Block) -> Iterator[Sentence]:
    """Yield the sentences of a block that are heard."""
    yield from (sentence for _, sentence in heard_in(block))


def heard_in(block: Block) -> Iterator[tuple[Unit, Sentence]]:
    """Yield the sentences of a block that are heard, each with its unit."""
    for unit in block.units if block.read else ():
        yield from ((unit, sentence) for sentence in unit.sentences if sentence.utterance)


@dataclass(frozen=True)
class Snapshot:
    """An edition as it was understood from one state of its files."""

    revision: int
    edition: Edition
    whole: bool = True
    """False for a first look, or one in which only an edited place is understood anew."""

    @property
    def article(self) -> Article:
        """What it says."""
        return self.edition.article

    def changed(self, before: "Snapshot | None") -> Iterator[tuple[int, Block]]:
        """Yield the blocks, with their index, that an earlier snapshot does not share."""
        shared = {id(block.units) for block in before.article.blocks} if before else set()
        for index, block in enumerate(self.article.blocks):
            if id(block.units) not in shared:
                yield index, block

    def jobs(self, before: "Snapshot | None") -> Iterator[RenderJob]:
        """Yield how to make the takes of all that an earlier snapshot does not share."""
        for _, block in self.changed(before):
            for sentence in heard(block):
                name = self.edition.fingerprint(sentence)
                if name and sentence.utterance:
                    yield RenderJob(name, sentence.utterance, sentence.text.strip())

    def following(self, index: int) -> Block | None:
        """Return the next block after one that is heard."""
        return next(filter(voiced, self.article.blocks[index + 1 : index + 50]), None)

    def gaps(self, index: int) -> list[float]:
        """Return the silence in seconds after each sentence of a block that is heard."""
        block = self.article.blocks[index]
        heard, pauses = voiced(block), self._pauses
        if not heard:
            return []
        gaps = [pause_between(earlier, later, pauses) for earlier, later in pairwise(heard)]
        return [*gaps, pause_after(block, self.following(index), pauses)]

    @cached_property
    def _pauses(self) -> Pauses:
        return self.edition.settings.pauses()

    def speakers(self) -> Iterator[str]:
        """Yield the names of those who are quoted, each once, in order."""
        units = (unit for block in self.article.blocks for unit in block.units)
        yield from dict.fromkeys(unit.speaker for unit in units if unit.speaker)


def sharing(before: Sequence[Block], now: Sequence[Block]) -> tuple[Block, ...]:
    """Return blocks that hold the very units of earlier ones, where these say and sound the same.

    So what has not changed is told apart from what has by looking at what is shared.
    """
    known = {block.text: block for block in before if block.units}
    return tuple(_sharing(known.get(block.text), block) for block in now)


def _sharing(old: Block | None, block: Block) -> Block:
    if old is None or old.units != block.units:
        return block
    return replace(block, text=old.text, units=old.units)
