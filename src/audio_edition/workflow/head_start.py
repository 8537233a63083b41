"""A worker that is at work while texts are still worked through: no core has to wait."""

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any

from audio_edition.assemble.presets import Loudness
from audio_edition.engines import get_engine
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
        """Make them: see `RenderJob`."""
        return tuple(job.run(store) for job in self.jobs)


class HeadStart(AbstractContextManager["HeadStart"]):
    """One worker, started before it is known what there is to do in all.

    It says what it is told of until it is taken over. What it can't do is left to whoever takes it
    over: there it is tried again, and told. To be used in a `with` statement, which ends the worker
    where nobody has taken it over.

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
        self._slow = load_speeds(store).get(engine, 0.0) > SLOW
        self.made: dict[str, Done[Take]] = {}
        """Takes that the store had not, by fingerprint."""

    def __exit__(self, *_: object) -> None:
        """End the worker, unless it has been taken over."""
        if self._begun and not self._over:
            self._over = True
            self._worker.end()
            self.take_over().release()

    def begin(self) -> Callable[[Utterance], None]:
        """Start the worker, once; return how to tell it of what is to be said."""
        if not self._begun:
            self._begun = True
            self._thread.start()
        return self._told.put

    def take_over(self) -> WorkerProcess:
        """Return the worker, ready or not begun: whoever takes it over ends it."""
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
            if self._slow:
                return
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
        answer = self._ask(RenderJobs(lacking)) if lacking else None
        if isinstance(answer, Done):
            seconds = answer.seconds / len(lacking)
            self.made |= {take.fingerprint: Done(take, seconds) for take in answer.made}
            self._together = max(1, min(MOST_TOGETHER, int(SECONDS_TOGETHER / max(seconds, 1e-6))))
            self._slow = seconds > PATIENCE_WITH_ONE

    def _ask(self, job: Job[Any]) -> Done[Any] | Failed | None:
        return None if self._over else self._worker.ask(job, PATIENCE + job.patience)
