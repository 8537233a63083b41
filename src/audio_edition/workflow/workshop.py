"""Where takes and chunks are made that the store does not hold yet."""

from collections import deque
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import suppress
from threading import Lock
from typing import Any

from audio_edition.assemble.identity import chunk_fingerprint
from audio_edition.assemble.join import join
from audio_edition.errors import StoreError
from audio_edition.events import Reporter, Warned, silent
from audio_edition.model import Audio, Chunk, Take
from audio_edition.publish.mp3_frames import check_bitrate, encode, encoding_id
from audio_edition.render.crew import Crew
from audio_edition.render.estimate import worthwhile_workers
from audio_edition.render.messages import Done
from audio_edition.render.pool import render
from audio_edition.render.process import WorkerProcess
from audio_edition.render.script import Script
from audio_edition.render.speeds import load_speeds
from audio_edition.render.store import Store, StoreState
from audio_edition.render.takes import RenderJob
from audio_edition.workflow.encoding import EncodeJob


class Workshop:
    """Makes what an edition needs and the store has not.

    Args:
        store: Where takes and chunks are kept.
        script: What the edition says: how to make each of its takes anew.
        workers: Processes and threads side by side.
        bitrate: Of encoded chunks, in kb/s.
        reporter: Hears of each step.
        sample_rate: Of encoded chunks, in Hz; None for that of the takes.
        ahead: Takes of the script that have been made for this edition already.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - what making depends on
        self,
        store: Store,
        script: Script,
        workers: int,
        bitrate: int,
        reporter: Reporter,
        sample_rate: int | None = None,
        ahead: Mapping[str, Done[Take]] | None = None,
    ) -> None:
        self._sample_rate = sample_rate
        self._store = store
        self._jobs = {
            line.fingerprint: RenderJob(line.fingerprint, line.utterance, line.text)
            for line in script
        }
        self.workers = workers
        self._bitrate = bitrate
        self.reporter = reporter
        self._chunks: dict[str, Chunk] = {}
        self._ahead = ahead or {}
        # What was made ahead is still to be told of, so it counts as not there yet.
        self._takes: dict[str, Take | None] = dict.fromkeys(self._ahead)
        self._making: dict[str, Lock] = {}
        self._begun: dict[str, Future[Any]] = {}
        self._rendered: frozenset[str] = frozenset()
        self.rendered_again: set[str] = set()
        """Takes that were there before, and proved damaged only when they were needed."""
        self.encoded_again: set[str] = set()
        """Chunks that did."""

    def look(self) -> dict[str, StoreState]:
        """Return how the take of each sentence of the script stands in the store."""
        return {fingerprint: self._look(fingerprint) for fingerprint in self._jobs}

    def _look(self, fingerprint: str) -> StoreState:
        if self.take(fingerprint):
            return StoreState.PRESENT
        ahead = fingerprint in self._ahead
        return StoreState.MISSING if ahead else self._store.state(fingerprint)

    @property
    def takes(self) -> Iterator[Take]:
        """What is known of the takes that were asked for, and are there."""
        return (take for take in self._takes.values() if take)

    def crew(self, due: Sequence[str], first: WorkerProcess | None = None) -> Crew:
        """Return workers that make takes and chunks for the store, to be dismissed after it.

        Args:
            due: Takes that are to be rendered: where they are few, so are the workers.
            first: A worker that has been started already.
        """
        utterances = [self._jobs[fingerprint].utterance for fingerprint in due]
        speeds = load_speeds(self._store)
        size = worthwhile_workers(utterances, speeds, self.workers) if due else self.workers
        return Crew(self._store, size, first=first)

    def render(self, fingerprints: Sequence[str], crew: Crew) -> Generator[Take, None, None]:
        """Render sentences of the script, and yield each take as it is finished.

        Raises:
            RenderError: Some could not be rendered; it names them.
            SettingsError: The bit rate does not fit the voices: told with the first take.
            VoiceError: A voice or an engine does not exist.
            StoreError: Takes can't be kept.
        """
        self._rendered = frozenset(fingerprints)
        jobs = [self._jobs[fingerprint] for fingerprint in fingerprints]
        if jobs:
            for take in render(jobs, crew, self.reporter, self._ahead):
                check_bitrate(self._sample_rate or take.sample_rate, self._bitrate)
                self._takes[take.fingerprint] = take
                yield take

    def take(self, fingerprint: str) -> Take | None:
        """Return what the store knows of a take; None where it has to be rendered.

        It is asked once: what other builds do meanwhile makes no difference.
        """
        if fingerprint not in self._takes:
            self._takes[fingerprint] = self._store.take(fingerprint)
        return self._takes[fingerprint]

    def name(self, chunk: Chunk) -> str:
        """Return a chunk's fingerprint, by which its frames can be had from now on."""
        name = chunk_fingerprint(chunk, encoding_id(self._bitrate))
        self._chunks[name] = chunk
        return name

    def has(self, name: str) -> bool:
        """Return whether the store holds a chunk's frames, or what else it keeps by this name."""
        return self._store.has_chunk(name)

    def begin(self, name: str, crew: Crew) -> Future[Any]:
        """Have a chunk encoded by a worker; whoever asks for its frames waits for that.

        What the worker can't do is left to whoever asks: there it is told, or put right.
        """
        job = EncodeJob(name, self._chunks[name], self._bitrate)
        self._begun[name] = future = crew.do(job)
        return future

    def frames(self, name: str) -> bytes:
        """Return a chunk's frames; encoded if the store lacks them, or has them damaged."""
        begun = self._begun.get(name)
        if begun:
            begun.result()
        return self.kept(name, lambda: self._encoded(name, again=begun is None))

    def _encoded(self, name: str, *, again: bool) -> bytes:
        if again:
            self.encoded_again.add(name)
            self.reporter(Warned("A paragraph was damaged in the store: it is encoded anew."))
        return encode(self.audio(self._chunks[name]), self._bitrate)

    def audio(self, chunk: Chunk) -> Audio:
        """Return a chunk's samples, joined from its takes."""
        return join(chunk, self.sound)

    def kept(self, key: str, make: Callable[[], bytes]) -> bytes:
        """Return what the store keeps under a digest of all that went into it; made if need be.

        Whoever asks while another makes it waits for that.
        """
        held = self._store.load_chunk(key)
        if held is not None:
            return held
        with self._making.setdefault(key, Lock()):
            held = self._store.load_chunk(key)
            if held is None:
                held = make()
                self._store.save_chunk(key, held)
            return held

    def sound(self, fingerprint: str) -> Audio:
        """Return a take's sound; rendered anew if it is missing, or damaged since the plan."""
        with suppress(StoreError):
            return self._store.load_take(fingerprint)
        with self._making.setdefault(fingerprint, Lock()):
            return self._mended(fingerprint)

    def _mended(self, fingerprint: str) -> Audio:
        """Return a take that was damaged, unless another has mended it meanwhile."""
        try:
            return self._store.load_take(fingerprint)
        except StoreError as error:
            if fingerprint not in self._rendered:
                self.rendered_again.add(fingerprint)
            self.reporter(Warned(error.message))
            with Crew(self._store, 1) as crew:
                deque(render([self._jobs[fingerprint]], crew, silent), maxlen=0)
            return self._store.load_take(fingerprint)
