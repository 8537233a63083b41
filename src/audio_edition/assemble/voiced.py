"""What is heard of a block."""

from dataclasses import dataclass

from audio_edition.model import Block, Unit, Utterance


@dataclass(frozen=True, slots=True)
class Voiced:
    """A sentence that is heard, with the unit it belongs to."""

    unit: Unit
    text: str
    utterance: Utterance


def voiced(block: Block) -> list[Voiced]:
    """List the sentences of a block that are heard, in order; none if it is left out."""
    if not block.read:
        return []
    return [
        Voiced(unit, sentence.text, sentence.utterance)
        for unit in block.units
        for sentence in unit.sentences
        if sentence.utterance
    ]
