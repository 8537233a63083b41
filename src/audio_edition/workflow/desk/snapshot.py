"""What an open source said at one moment: frozen, so that it can be read while the next is made."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from audio_edition.assemble.pauses import pause_after, pause_between
from audio_edition.assemble.voiced import voiced
from audio_edition.model import Article, Block
from audio_edition.render.crew import RenderJob
from audio_edition.workflow.edition import Edition


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

    @cached_property
    def jobs(self) -> dict[str, RenderJob]:
        """How to make each of its takes."""
        return {
            line.fingerprint: RenderJob(line.fingerprint, line.utterance, line.text)
            for line in self.edition.script
        }

    @cached_property
    def following(self) -> tuple[Block | None, ...]:
        """For each block, the next one that is heard."""
        found: list[Block | None] = []
        after: Block | None = None
        for block in reversed(self.article.blocks):
            found.append(after)
            after = block if voiced(block) else after
        return tuple(reversed(found))

    def gaps(self, index: int) -> list[float]:
        """Return the silence in seconds after each sentence of a block that is heard."""
        block = self.article.blocks[index]
        heard, pauses = voiced(block), self.edition.settings.pauses()
        if not heard:
            return []
        gaps = [pause_between(earlier, later, pauses) for earlier, later in pairwise(heard)]
        return [*gaps, pause_after(block, self.following[index], pauses)]

    def speakers(self) -> Iterator[str]:
        """Yield the names of those who are quoted, each once, in order."""
        units = (unit for block in self.article.blocks for unit in block.units)
        yield from dict.fromkeys(unit.speaker for unit in units if unit.speaker)
