"""The text as it is heard: each sentence with its cue, under a name that is its own on the page."""

from collections.abc import Iterator
from dataclasses import dataclass

from audio_edition.model import Block, Cue, Unit
from audio_edition.publish.content import EditionContent


@dataclass(frozen=True, slots=True)
class HeardSentence:
    """A sentence of a unit, and when it is heard."""

    name: str
    """Unique in an edition, the same while the text is, and fit to be an XML id."""
    text: str
    """As written, with the white space that follows it."""
    cue: Cue | None
    """None where nothing of it is heard."""


@dataclass(frozen=True, slots=True)
class HeardUnit:
    """A unit with its sentences."""

    unit: Unit
    sentences: tuple[HeardSentence, ...]


@dataclass(frozen=True, slots=True)
class HeardBlock:
    """A block with its units."""

    block: Block
    units: tuple[HeardUnit, ...]

    @property
    def cues(self) -> list[tuple[str, Cue]]:
        """The names and cues of the sentences that are heard."""
        sentences = (sentence for unit in self.units for sentence in unit.sentences)
        return [(sentence.name, sentence.cue) for sentence in sentences if sentence.cue]


def heard_blocks(edition: EditionContent) -> tuple[HeardBlock, ...]:
    """Return the blocks of an edition's article with what the timeline knows of them."""
    cues = iter(edition.timeline.cues)
    return tuple(
        HeardBlock(block, tuple(_unit(block, unit, cues) for unit in block.units))
        for block in edition.article.blocks
    )


def _unit(block: Block, unit: Unit, cues: Iterator[Cue]) -> HeardUnit:
    return HeardUnit(
        unit,
        tuple(
            HeardSentence(
                name=f"s-{unit.id}-{number}",
                text=sentence.text,
                cue=next(cues) if block.read and sentence.utterance else None,
            )
            for number, sentence in enumerate(unit.sentences, 1)
        ),
    )
