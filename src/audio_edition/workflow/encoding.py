"""One chunk to its frames: what a worker does when all takes of a paragraph are there."""

from dataclasses import dataclass

from audio_edition.assemble.join import join
from audio_edition.model import Chunk
from audio_edition.publish.mp3_frames import encode
from audio_edition.render.store import Store

SECONDS_PER_SECOND = 0.5
"""What a second of sound adds to the patience with it: no machine is a hundred times slower."""


@dataclass(frozen=True, slots=True)
class EncodeJob:
    """A chunk to join and to encode, by a worker."""

    name: str
    """Its fingerprint, by which its frames are kept."""
    chunk: Chunk
    bitrate: int
    """kb/s."""

    @property
    def patience(self) -> float:
        """Seconds that its length asks for."""
        return SECONDS_PER_SECOND * self.chunk.length / self.chunk.sample_rate

    def run(self, store: Store) -> None:
        """Make it, from takes in the store, and keep its frames there.

        Raises:
            StoreError: A take is missing or damaged, or the frames can't be kept.
        """
        frames = encode(join(self.chunk, store.load_take), self.bitrate)
        store.save_chunk(self.name, frames)
