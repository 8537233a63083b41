"""Whole editions for tests: laid out, joined and encoded, with noise for speech."""

from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from audio_edition.assemble.identity import chunk_fingerprint
from audio_edition.assemble.join import join
from audio_edition.assemble.layout import Assembly, Layout
from audio_edition.events import Reporter, silent
from audio_edition.model import Article, Audio, Chunk, Pauses, Take
from audio_edition.publish.content import EditionContent
from audio_edition.publish.mp3_frames import encode, encoding_id
from support.articles import fingerprint_of
from support.sound import noise

VERSIONS = {"audio-edition": "0.1.0", "engine": "noise 1"}


@dataclass(frozen=True, slots=True)
class Made:
    """An edition and its sound."""

    content: EditionContent
    encoded: dict[str, bytes]
    takes: dict[str, Audio]
    store: dict[str, bytes] = field(default_factory=dict)
    """What formats have asked to be kept."""
    reporter: Reporter = silent
    workers: int = 2

    def has(self, key: str) -> bool:
        """Return whether something is kept under a key."""
        return key in self.store

    def frames(self, fingerprint: str) -> bytes:
        """Return the MP3 frames of a chunk."""
        return self.encoded[fingerprint]

    def audio(self, chunk: Chunk) -> Audio:
        """Return the samples of a chunk."""
        return join(chunk, self.takes.__getitem__)

    def kept(self, key: str, make: Callable[[], bytes]) -> bytes:
        """Return what is kept under a key, made if need be."""
        if key not in self.store:
            self.store[key] = make()
        return self.store[key]

    def samples(self, fingerprint: str) -> "array[int]":
        """Return the samples of a take."""
        return array("h", self.takes[fingerprint].data)


def takes_of(article: Article, sample_rate: int, seconds: float = 0.2) -> dict[str, Audio]:
    """Return a take for each utterance: noise of its own, longer for longer sentences."""
    utterances = {
        fingerprint_of(sentence.utterance): sentence.utterance
        for block in article.blocks
        for unit in block.units
        for sentence in unit.sentences
        if sentence.utterance
    }
    return {
        fingerprint: noise(fingerprint, int(seconds * sample_rate) + len(one.spoken), sample_rate)
        for fingerprint, one in utterances.items()
    }


def laid_out(article: Article, takes: Iterable[Take], pauses: Pauses) -> Layout:
    """Return an article's layout, once all its takes have arrived."""
    assembly = Assembly(article, fingerprint_of, pauses)
    for take in takes:
        assembly.add(take)
    return assembly.layout()


def sizes(takes: dict[str, Audio]) -> dict[str, Take]:
    """Return what the store would tell of these takes."""
    return {name: Take(name, audio.length, audio.sample_rate) for name, audio in takes.items()}


def edition_of(
    article: Article,
    sample_rate: int = 22_050,
    bitrate: int = 64,
    pauses: Pauses = Pauses(),  # noqa: B008 - frozen
    encoded: Callable[[Audio, int], bytes] = encode,
) -> Made:
    """Return an article's edition, ready to be published."""
    takes = takes_of(article, sample_rate)
    layout = laid_out(article, sizes(takes).values(), pauses)
    keys = tuple(chunk_fingerprint(chunk, encoding_id(bitrate)) for chunk in layout.chunks)
    frames = {
        key: encoded(join(chunk, takes.__getitem__), bitrate)
        for key, chunk in zip(keys, layout.chunks, strict=True)
    }
    voices = tuple(
        dict.fromkeys(
            sentence.utterance.voice
            for block in article.blocks
            for unit in block.units
            for sentence in unit.sentences
            if sentence.utterance
        )
    )
    content = EditionContent(
        article, layout.timeline, layout.chunks, keys, bitrate, VERSIONS, voices
    )
    return Made(content, frames, takes)
