"""A worker that is at work while texts are still worked through: no core has to wait."""

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any

from audio_edition.assemble.presets import Loudness
from audio_edition.engines import get_engine
from audio_edition.errors import EditionError
from audio_edition.model import Take, Utterance, Voice
from audio_edition.render.crew import PATIENCE
from audio_edition.render.fingerprint import fingerprint
from audio_edition.render.messages import Done, Failed, Job
from audio_edition.render.process import WorkerProcess
from audio_edition.render.speeds import load_speeds
from audio_edition.render.store import Store, StoreState
from audio_edition.render.takes import RenderJob
from audio_edition.workflow.calibration import calibration_job

MOST_TOGETHER = 16
"""Utterances that the worker is given at a time."""
SECONDS_TOGETHER = 0.15
"""What they may take, by what those before took: whoever takes the worker over has to wait."""
PATIENCE_WITH_ONE = 1.0
"""Seconds for an utterance, above which nothing more is said ahead."""
SLOW = 0.1
"""Realtime factor from which nothing is said ahead: all others would wait for one sentence."""


@dataclass(frozen=True, slots=True)
class WarmUp:
    """Loading what rendering and encoding need, by a worker."""

    engine: str
    patience: float = 0.0

    def run(self, _store: Store) -> None:
        """Load it; what is wrong with an engine is told when it has something to say."""
        from audio_edition.assemble import join, levels, limiter, measure  # noqa: F401, PLC0415
        from audio_edition.workflow import encoding  # noqa: F401, PLC0415

        join.load()
        get_engine(self.engine).check()


@dataclass(frozen=True, slots=True)
class RenderJobs:
    """Some takes to make, by a worker, one after the other."""

    jobs: tuple[RenderJob, ...]

    @property
    def patience(self) -> float:
        """Seconds that their length asks for."""
        return sum(job.patience for job in self.jobs)

    def run(self, store: Store) -> tuple[Take, ...]:
        """Make them, but for those that can't be made: see `RenderJob`."""
        return tuple(self._made(store))

    def _made(self, store: Store) -> Iterator[Take]:
        for job in self.jobs:
            with suppress(EditionError):
                yield job.run(store)


class HeadStart(AbstractContextManager["HeadStart"]):
    """One worker, started before it is known what there is to do in all.

    It says what it is told of until it is taken over. What it can't do is left to whoever takes it
    over: there it is tried again, and told. To be used in a `with` statement, which ends it.

    Args:
        store: Where it keeps what it makes.
        engine: That it will speak with.
        preset: The loudness that voices will be brought to; None where they stay as they are.
    """

    def __init__(self, store: Store, engine: str, preset: Loudness | None = None) -> None:
        self._store, self._engine, self._preset = store, engine, preset
        self._worker = WorkerProcess(store.root)
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._told: SimpleQueue[Utterance | None] = SimpleQueue()
        self._voices: set[Voice] = set()
        self._begun = self._over = False
        self._together = 1
        self._enough = load_speeds(store).get(engine, 0.0) > SLOW
        self.made: dict[str, Done[Take]] = {}
        """Takes that the store had not, by fingerprint."""

    def __exit__(self, *_: object) -> None:
        """End the worker, whoever has it now."""
        self._over = True
        self._worker.end()
        self.take_over().release()

    def begin(self) -> Callable[[Utterance], None]:
        """Start the worker, once; return how to tell it of what is to be said."""
        if not (self._begun or self._over):
            self._begun = True
            self._thread.start()
        return self._told.put

    def take_over(self) -> WorkerProcess:
        """Return the worker, ready or not begun; it lives no longer than this context."""
        self._over = True
        if self._begun:
            self._told.put(None)
            self._thread.join(PATIENCE)
            if self._thread.is_alive():  # it hangs
                self._worker.end()
                self._thread.join()
        return self._worker

    def _work(self) -> None:
        self._ask(WarmUp(self._engine))
        for utterances in self._batches():
            if self._enough:
                return
            with suppress(EditionError, OSError):  # told to whoever takes over
                for voice in {utterance.voice for utterance in utterances} - self._voices:
                    self._measure(voice)
                self._say(utterances)

    def _batches(self) -> Iterator[list[Utterance]]:
        """Yield what has been told, as it comes, until the worker is taken over."""
        while (first := self._told.get()) and not self._over:
            batch = [first]
            while len(batch) < self._together and (more := self._next()):
                batch.append(more)
            yield batch

    def _next(self) -> Utterance | None:
        try:
            return self._told.get_nowait()
        except Empty:
            return None

    def _measure(self, voice: Voice) -> None:
        """Find out how loud a voice is, where that is not known."""
        self._voices.add(voice)
        if self._preset:
            job = calibration_job(voice, self._preset)
            if self._store.load_level(job.name) is None:
                self._ask(job)

    def _say(self, utterances: list[Utterance]) -> None:
        """Make the takes that the store has not."""
        version = get_engine(self._engine).version()
        named = {fingerprint(one, version): one for one in utterances}
        lacking = tuple(
            RenderJob(name, one, one.spoken)
            for name, one in named.items()
            if self._store.state(name) is StoreState.MISSING
        )
        if not lacking:
            return
        answer = self._ask(RenderJobs(lacking))
        seconds = answer.seconds / len(lacking) if isinstance(answer, Done) else 0.0
        kept = [take for job in lacking if (take := self._store.take(job.fingerprint))]
        self.made |= {take.fingerprint: Done(take, seconds) for take in kept}
        self._enough = not kept  # what stands in the way is told later, once
        if seconds and kept:
            self._together = max(1, min(MOST_TOGETHER, int(SECONDS_TOGETHER / seconds)))
            self._enough = seconds > PATIENCE_WITH_ONE

    def _ask(self, job: Job[Any]) -> Done[Any] | Failed | None:
        return None if self._over else self._worker.ask(job, PATIENCE + job.patience)
