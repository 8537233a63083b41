"""Sounds that say where an article or a chapter begins: what they are, and where they stand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from audio_edition.assemble.conversion import converted
from audio_edition.assemble.samples import data_of, samples_of
from audio_edition.model import Article, Audio, Piece, Role


@dataclass(frozen=True, slots=True)
class CueSounds:
    """What is heard before an article or a chapter begins; None for silence."""

    article: Audio | None = None
    """Between two articles of a collection."""
    chapter: Audio | None = None
    """Before a heading of an article's highest level."""


NO_CUE_SOUNDS = CueSounds()


def cue_sounds_before(
    article: Article, openings: Sequence[int], sounds: CueSounds
) -> dict[int, Audio]:
    """Return the cue sound before each block that has one.

    Args:
        article: Whole, or the whole of a collection.
        openings: The blocks that open it, or the articles of a collection: the first has none,
            and no other has a chapter's.
        sounds: What to put there.
    """
    found: dict[int, Audio] = {}
    if sounds.chapter:
        found |= dict.fromkeys(_highest_headings(article), sounds.chapter)
    for index in openings:
        found.pop(index, None)
    if sounds.article:
        found |= dict.fromkeys(openings[1:], sounds.article)
    return found


def cue_pieces(sound: Audio | None, sample_rate: int, pause: float) -> Iterator[Piece]:
    """Yield what stands before the first take of a block: a cue sound, and seconds of silence."""
    if sound:
        fitting = _at_rate(sound, sample_rate)
        yield Piece(fitting.length, sound=fitting)
        yield Piece(round(pause * sample_rate))


def _highest_headings(article: Article) -> Iterator[int]:
    whole = (0, len(article.blocks))
    for start, end in [(part.start, part.end) for part in article.parts] or [whole]:
        levels = {
            at: article.blocks[at].level
            for at in range(start, end)
            if article.blocks[at].role is Role.HEADING and article.blocks[at].read
        }
        yield from (at for at, level in levels.items() if level == min(levels.values()))


@lru_cache(maxsize=8)
def _at_rate(sound: Audio, sample_rate: int) -> Audio:
    if sound.sample_rate == sample_rate:
        return sound
    samples = converted(samples_of(sound), sound.sample_rate, sample_rate)
    return Audio(data_of(samples), sample_rate)
