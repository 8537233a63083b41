"""Takes to timeline: one chunk for each block that is heard, and where everything is in it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise, zip_longest

from audio_edition.assemble.chapters import chapters
from audio_edition.assemble.grid import lead_length, padding, shortest_tail
from audio_edition.assemble.pauses import pause_after, pause_between
from audio_edition.assemble.voiced import Voiced, voiced
from audio_edition.errors import VoiceError
from audio_edition.model import (
    Article,
    Block,
    Chunk,
    Cue,
    Passage,
    Pauses,
    Piece,
    Take,
    Timeline,
    Utterance,
)


@dataclass(frozen=True, slots=True)
class Layout:
    """The edition before it is joined: what is heard when, and what to join."""

    timeline: Timeline
    chunks: tuple[Chunk, ...]
    """One for each passage of the timeline, in the same order."""


def lay_out(
    article: Article,
    takes: Mapping[str, Take],
    fingerprint_of: Callable[[Utterance], str],
    pauses: Pauses,
    sample_rate: int,
) -> Layout:
    """Lay the takes of an article out in time.

    A chunk depends on its own block, and on whether a heading follows: nothing else in the
    article changes it.

    Args:
        article: Segmented and pronounced: its sentences carry utterances.
        takes: The rendered takes by fingerprint; every sentence that is heard must have one.
        fingerprint_of: The identity of an utterance's sound.
        pauses: Silence by reason, in seconds. Between blocks it is never shorter than the
            codec needs (six frames) and up to a frame longer than asked.
        sample_rate: Of all takes, in Hz.

    Raises:
        VoiceError: The takes have different sample rates.
        KeyError: A take is missing.
    """
    heard = [(index, block) for index, block in enumerate(article.blocks) if voiced(block)]
    following = [block for _, block in heard[1:]]
    desk = _Desk(takes, fingerprint_of, pauses, sample_rate)
    chunks = tuple(
        desk.chunk(index, block, after) for (index, block), after in zip_longest(heard, following)
    )
    return Layout(_timeline(article, chunks, sample_rate), chunks)


@dataclass(frozen=True, slots=True)
class _Desk:
    """All that laying out one block needs besides the block."""

    takes: Mapping[str, Take]
    fingerprint_of: Callable[[Utterance], str]
    pauses: Pauses
    sample_rate: int

    def chunk(self, index: int, block: Block, following: Block | None) -> Chunk:
        """Return the chunk of a block: lead, takes with the pauses between them, tail."""
        pieces = [Piece(lead_length(self.sample_rate)), *self._spoken(voiced(block))]
        pieces.append(self._tail(pieces, pause_after(block, following, self.pauses)))
        return Chunk(index, self.sample_rate, tuple(pieces))

    def _spoken(self, sentences: Sequence[Voiced]) -> Iterator[Piece]:
        yield self._take(sentences[0].utterance)
        for earlier, later in pairwise(sentences):
            yield Piece(self._samples(pause_between(earlier, later, self.pauses)))
            yield self._take(later.utterance)

    def _take(self, utterance: Utterance) -> Piece:
        take = self.takes[self.fingerprint_of(utterance)]
        if take.sample_rate != self.sample_rate:
            raise VoiceError(
                f"The voices differ in sample rate: {take.sample_rate} and {self.sample_rate} Hz.",
                "Choose voices of one engine and quality.",
            )
        return Piece(take.length, take.fingerprint)

    def _tail(self, pieces: Iterable[Piece], pause: float) -> Piece:
        rest = self._samples(pause) - lead_length(self.sample_rate)
        tail = max(rest, shortest_tail(self.sample_rate))
        length = sum(piece.length for piece in pieces) + tail
        return Piece(tail + padding(length, self.sample_rate))

    def _samples(self, seconds: float) -> int:
        return round(seconds * self.sample_rate)


def _timeline(article: Article, chunks: Sequence[Chunk], sample_rate: int) -> Timeline:
    edges = [0, *accumulate(chunk.length for chunk in chunks)]
    passages = tuple(
        Passage(chunk.block, start, end)
        for chunk, (start, end) in zip(chunks, pairwise(edges), strict=True)
    )
    cues = tuple(
        cue
        for chunk, passage in zip(chunks, passages, strict=True)
        for cue in _cues(chunk, voiced(article.blocks[chunk.block]), passage.start)
    )
    return Timeline(sample_rate, edges[-1], cues, passages, chapters(article, passages))


def _cues(chunk: Chunk, sentences: Iterable[Voiced], start: int) -> Iterator[Cue]:
    """Yield a cue for each take of a chunk that begins at `start`."""
    remaining = iter(sentences)
    for piece in chunk.pieces:
        end = start + piece.length
        if piece.fingerprint is not None:
            heard = next(remaining)
            text = heard.text.strip()
            yield Cue(chunk.block, heard.unit.id, text, piece.fingerprint, start, end)
        start = end
