"""Where takes and chunks are made that the store does not hold yet."""

from collections import deque
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor

from audio_edition.assemble.identity import chunk_fingerprint
from audio_edition.assemble.join import join
from audio_edition.errors import StoreError
from audio_edition.events import (
    Reporter,
    Stage,
    StageFinished,
    StageStarted,
    StepDone,
    Warned,
    silent,
)
from audio_edition.model import Audio, Chunk, Take
from audio_edition.publish.mp3_frames import check_bitrate, encode, encoding_id
from audio_edition.render.crew import RenderJob
from audio_edition.render.pool import render
from audio_edition.render.script import Script
from audio_edition.render.store import Store


class Workshop:
    """Makes what an edition needs and the store has not.

    Args:
        store: Where takes and chunks are kept.
        script: What the edition says: how to make each of its takes anew.
        workers: Processes and threads side by side.
        bitrate: Of encoded chunks, in kb/s.
        reporter: Hears of each step.
    """

    def __init__(
        self, store: Store, script: Script, workers: int, bitrate: int, reporter: Reporter
    ) -> None:
        self._store = store
        self._jobs = {
            line.fingerprint: RenderJob(line.fingerprint, line.utterance, line.text)
            for line in script
        }
        self._workers = workers
        self._bitrate = bitrate
        self._reporter = reporter
        self._chunks: dict[str, Chunk] = {}

    def render(self, fingerprints: Sequence[str]) -> None:
        """Render sentences of the script; finished takes are kept whatever happens.

        Raises:
            RenderError: Some could not be rendered; it names them.
            SettingsError: The bit rate does not fit the voices: told with the first take.
        """
        jobs = [self._jobs[fingerprint] for fingerprint in fingerprints]
        if jobs:
            for take in render(jobs, self._store, self._workers, self._reporter):
                check_bitrate(take.sample_rate, self._bitrate)

    def takes(self, fingerprints: Iterable[str | None]) -> dict[str, Take]:
        """Return these takes by fingerprint; any that have gone since the plan are made again.

        Raises:
            StoreError: The store loses what it is given.
        """
        wanted = [fingerprint for fingerprint in dict.fromkeys(fingerprints) if fingerprint]
        lost = [fingerprint for fingerprint in wanted if not self._store.take(fingerprint)]
        if lost:
            self._reporter(Warned(f"The store has lost {len(lost)} takes: they are made again."))
            self.render(lost)
        takes = {fingerprint: self._store.take(fingerprint) for fingerprint in wanted}
        if None in takes.values():
            raise StoreError(
                f"The store in {self._store.root} loses what is put into it.",
                "See that nothing else deletes from it, or set another folder for the store.",
            )
        return {fingerprint: take for fingerprint, take in takes.items() if take}

    def encode(self, chunks: Iterable[Chunk]) -> tuple[list[str], int]:
        """Encode the chunks that the store does not hold.

        Returns:
            The fingerprints of all of them, in their order, and how many had to be encoded.
        """
        encoding = encoding_id(self._bitrate)
        named = [(chunk_fingerprint(chunk, encoding), chunk) for chunk in chunks]
        self._chunks.update(named)
        missing = [name for name in dict(named) if not self._store.has_chunk(name)]
        if missing:
            self._encode(missing)
        return [name for name, _ in named], len(missing)

    def frames(self, fingerprint: str) -> bytes:
        """Return a chunk's frames; made anew if the store's are damaged."""
        return self._store.load_chunk(fingerprint) or self._encoded(fingerprint)

    def sound(self, fingerprint: str) -> Audio:
        """Return a take's sound; rendered anew if it is missing, or damaged since the plan."""
        try:
            return self._store.load_take(fingerprint)
        except StoreError as error:
            self._reporter(Warned(error.message))
            deque(render([self._jobs[fingerprint]], self._store, 1, silent), maxlen=0)
            return self._store.load_take(fingerprint)

    def _encode(self, missing: Sequence[str]) -> None:
        self._reporter(StageStarted(Stage.ENCODE, len(missing)))
        with ThreadPoolExecutor(self._workers) as threads:
            for _ in threads.map(self._encoded, missing):
                self._reporter(StepDone(Stage.ENCODE))
        self._reporter(StageFinished(Stage.ENCODE))

    def _encoded(self, fingerprint: str) -> bytes:
        frames = encode(join(self._chunks[fingerprint], self.sound), self._bitrate)
        self._store.save_chunk(fingerprint, frames)
        return frames
