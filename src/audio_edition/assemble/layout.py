"""Takes to timeline: one chunk for each block that is heard, and where everything is in it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, islice, pairwise
from types import MappingProxyType

from audio_edition.assemble.chapters import chapters
from audio_edition.assemble.conversion import converted_length
from audio_edition.assemble.cue_sounds import (
    NO_CUE_SOUNDS,
    CueSounds,
    cue_pieces,
    cue_sounds_before,
)
from audio_edition.assemble.grid import lead_length, padding, shortest_tail
from audio_edition.assemble.pauses import (
    closing_silence,
    opening_silence,
    pause_after,
    pause_before_article,
    pause_between,
)
from audio_edition.assemble.voiced import Voiced, voiced
from audio_edition.errors import VoiceError
from audio_edition.model import (
    Article,
    Audio,
    Block,
    Chunk,
    Cue,
    Level,
    Passage,
    Pauses,
    Piece,
    Take,
    Timeline,
    Utterance,
    Voice,
)


@dataclass(frozen=True, slots=True)
class Layout:
    """The edition before it is joined: what is heard when, and what to join."""

    timeline: Timeline
    chunks: tuple[Chunk, ...]
    """One for each passage of the timeline, in the same order."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A block that is heard, and the silence around it."""

    block: int
    sentences: Sequence[Voiced]
    fingerprints: Sequence[str]
    before: float
    """Seconds of silence, besides what the codec needs."""
    head: float
    """Seconds of silence before it, at the least."""
    pause: float
    """Seconds of silence after it."""
    tail: float
    """Seconds of its own part of that, at the least."""
    cue_sound: Audio | None
    """Heard before its first sentence."""


class Assembly:
    """An edition while its takes arrive, in any order: each chunk is laid out with its last take.

    A chunk depends on its own block, on whether a heading follows, and on whether it opens an
    article of a collection: nothing else changes it.

    Args:
        article: Segmented and pronounced: its sentences carry utterances.
        fingerprint_of: The identity of an utterance's sound.
        pauses: Silence by reason, in seconds. Between blocks it is never shorter than the
            codec needs (six frames) and up to a frame longer than asked.
        levels: How loud the takes of each voice become; they stay as they are where it has none.
        sample_rate: Hz, to which all takes are converted; None for the rate that they all have.
        cue_sounds: What is heard before articles and chapters.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - what the sound depends on
        self,
        article: Article,
        fingerprint_of: Callable[[Utterance], str],
        pauses: Pauses,
        levels: Mapping[Voice, Level] = MappingProxyType({}),
        sample_rate: int | None = None,
        cue_sounds: CueSounds = NO_CUE_SOUNDS,
    ) -> None:
        self._levels = levels
        self._sample_rate = sample_rate
        self._article = article
        self._pauses = pauses
        self._places = tuple(_places(article, fingerprint_of, pauses, cue_sounds))
        self._takes: dict[str, Take] = {}
        self._chunks: dict[int, Chunk] = {}
        self._lacking = [len(set(place.fingerprints)) for place in self._places]
        self._waiting: dict[str, list[int]] = {}
        for number, place in enumerate(self._places):
            for fingerprint in dict.fromkeys(place.fingerprints):
                self._waiting.setdefault(fingerprint, []).append(number)

    @property
    def lacking(self) -> tuple[str, ...]:
        """The takes that have not arrived, by fingerprint, in the order in which they are heard."""
        return tuple(self._waiting)

    @property
    def unfinished(self) -> int:
        """How many chunks still lack a take."""
        return len(self._places) - len(self._chunks)

    def add(self, take: Take) -> list[Chunk]:
        """Take in a take, and return the chunks that are whole with it.

        Raises:
            VoiceError: Its sample rate is not that of the others, and none is given.
        """
        if self._sample_rate is None:
            self._refuse_another_rate(take)
        self._takes[take.fingerprint] = take
        whole = []
        for number in self._waiting.pop(take.fingerprint, ()):
            self._lacking[number] -= 1
            if not self._lacking[number]:
                self._chunks[number] = self._chunk(
                    self._places[number], self._sample_rate or take.sample_rate
                )
                whole.append(self._chunks[number])
        return whole

    def layout(self) -> Layout:
        """Return the edition, laid out in time.

        Raises:
            KeyError: A take has not arrived.
        """
        chunks = tuple(self._chunks[number] for number in range(len(self._places)))
        return Layout(_timeline(self._article, self._places, chunks), chunks)

    def _refuse_another_rate(self, take: Take) -> None:
        known = next(iter(self._takes.values()), take)
        if known.sample_rate != take.sample_rate:
            raise VoiceError(
                f"The voices differ in sample rate: {take.sample_rate} and {known.sample_rate} Hz.",
                "Choose voices of one engine and quality.",
            )

    def _chunk(self, place: _Place, sample_rate: int) -> Chunk:
        """Return the chunk of a block: lead, takes with the pauses between them, tail."""
        before = lead_length(sample_rate) + round(place.before * sample_rate)
        lead = max(before, round(place.head * sample_rate))
        cue_sound = cue_pieces(place.cue_sound, sample_rate, self._pauses.paragraph)
        pieces = [Piece(lead), *cue_sound, *self._spoken(place, sample_rate)]
        pieces.append(_tail(pieces, place, sample_rate))
        return Chunk(place.block, sample_rate, tuple(pieces))

    def _spoken(self, place: _Place, sample_rate: int) -> Iterator[Piece]:
        takes = [self._takes[fingerprint] for fingerprint in place.fingerprints]
        yield self._piece(takes[0], place.sentences[0], sample_rate)
        for (earlier, later), take in zip(pairwise(place.sentences), takes[1:], strict=True):
            pause = pause_between(earlier, later, self._pauses)
            yield Piece(round(pause * sample_rate))
            yield self._piece(take, later, sample_rate)

    def _piece(self, take: Take, sentence: Voiced, sample_rate: int) -> Piece:
        length = converted_length(take.length, take.sample_rate, sample_rate)
        return Piece(length, take.fingerprint, self._levels.get(sentence.utterance.voice))


def _places(
    article: Article,
    fingerprint_of: Callable[[Utterance], str],
    pauses: Pauses,
    cue_sounds: CueSounds,
) -> Iterator[_Place]:
    openings = list(_openings(article))
    first = next((at for at, block in enumerate(article.blocks) if _is_read(block)), None)
    begun = openings or ([] if first is None else [first])
    sounds = cue_sounds_before(article, begun, cue_sounds)
    for index, (block, after) in enumerate(_followed(article.blocks)):
        sentences = voiced(block)
        following = None if after is None else article.blocks[after]
        if sentences:
            yield _Place(
                index,
                sentences,
                [fingerprint_of(sentence.utterance) for sentence in sentences],
                before=pause_before_article(pauses) if index in openings else 0,
                head=opening_silence(block, pauses, first=index in openings or index == first),
                pause=pause_after(block, following, pauses),
                tail=closing_silence(following, pauses, last=after is None or after in openings),
                cue_sound=sounds.get(index),
            )


def _openings(article: Article) -> Iterator[int]:
    """Yield the blocks that open the articles of a collection."""
    for part in article.parts:
        read = (at for at in range(part.start, part.end) if _is_read(article.blocks[at]))
        yield from islice(read, 1)


def _followed(blocks: Sequence[Block]) -> list[tuple[Block, int | None]]:
    """Return each block with the index of the next that is read, in this excerpt or not."""
    found: list[tuple[Block, int | None]] = []
    following: int | None = None
    for index in reversed(range(len(blocks))):
        found.append((blocks[index], following))
        following = index if _is_read(blocks[index]) else following
    return found[::-1]


def _is_read(block: Block) -> bool:
    return block.read and any(map(str.isalnum, block.text))


def _tail(pieces: Iterable[Piece], place: _Place, sample_rate: int) -> Piece:
    rest = round(place.pause * sample_rate) - lead_length(sample_rate)
    tail = max(rest, shortest_tail(sample_rate), round(place.tail * sample_rate))
    length = sum(piece.length for piece in pieces) + tail
    return Piece(tail + padding(length, sample_rate))


def _timeline(article: Article, places: Sequence[_Place], chunks: Sequence[Chunk]) -> Timeline:
    edges = [0, *accumulate(chunk.length for chunk in chunks)]
    passages = tuple(
        Passage(chunk.block, start, end)
        for chunk, (start, end) in zip(chunks, pairwise(edges), strict=True)
    )
    cues = tuple(
        cue
        for place, chunk, passage in zip(places, chunks, passages, strict=True)
        for cue in _cues(chunk, place.sentences, passage.start)
    )
    sample_rate = chunks[0].sample_rate if chunks else 0
    sounds = tuple(_cue_sounds(chunks))
    return Timeline(sample_rate, edges[-1], cues, passages, chapters(article, passages), sounds)


def _cue_sounds(chunks: Iterable[Chunk]) -> Iterator[tuple[int, int]]:
    end = 0
    for piece in (piece for chunk in chunks for piece in chunk.pieces):
        start, end = end, end + piece.length
        if piece.sound:
            yield start, end


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
