"""What is heard of a block."""

from dataclasses import dataclass, replace

from audio_edition.model import Block, Unit, Utterance


@dataclass(frozen=True, slots=True)
class Voiced:
    """A sentence that is heard, with the unit it belongs to."""

    unit: Unit
    text: str
    utterance: Utterance
    pause: float | None = None
    """Seconds of silence after it, where the source marks them."""


def voiced(block: Block) -> list[Voiced]:
    """List the sentences of a block that are heard, in order; none if it is left out."""
    if not block.read:
        return []
    heard: list[Voiced] = []
    for unit in block.units:
        heard += (
            Voiced(unit, sentence.text, sentence.utterance)
            for sentence in unit.sentences
            if sentence.utterance
        )
        if heard and unit.pause is not None:
            heard[-1] = replace(heard[-1], pause=unit.pause)
    return heard
