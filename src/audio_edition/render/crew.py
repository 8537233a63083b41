"""Worker processes side by side, each served by a thread, watched by whoever takes the outcomes."""

import queue
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from audio_edition.model import Utterance
from audio_edition.render.messages import Answer, Failed
from audio_edition.render.process import WorkerProcess

ATTENTION_SECONDS = 0.1
"""How often hung workers are looked for."""

SECONDS_PER_CHARACTER = 0.2
"""What a sentence's length adds to the patience with it: no engine is ten times slower."""


@dataclass(frozen=True, slots=True)
class RenderJob:
    """A take to make."""

    fingerprint: str
    utterance: Utterance
    text: str
    """As written, to tell a person what it is about."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a job."""

    job: RenderJob
    answer: Answer
    first_failure: Failed | None = None
    """Why it had to be tried again."""


class Crew:
    """Does jobs in worker processes, in their order, each at most twice.

    Args:
        jobs: What to do.
        workers: The processes, started when they are first asked.
        patience: Seconds that a worker may take, besides what a sentence's length asks for.
    """

    def __init__(
        self, jobs: Sequence[RenderJob], workers: Sequence[WorkerProcess], patience: float
    ) -> None:
        self._size = len(jobs)
        self._patience = patience
        self._workers = workers
        self._dismissed = False
        self._outcomes: queue.SimpleQueue[Outcome] = queue.SimpleQueue()
        self._jobs: queue.SimpleQueue[RenderJob] = queue.SimpleQueue()
        for job in jobs:
            self._jobs.put(job)
        self._threads = [threading.Thread(target=self._serve, args=[each]) for each in workers]

    def work(self) -> Iterator[Outcome]:
        """Yield what comes of each job, as it comes."""
        for thread in self._threads:
            thread.start()
        for _ in range(self._size):
            yield self._next_outcome()

    def dismiss(self) -> None:
        """End the workers and wait until they have gone."""
        self._dismissed = True
        for worker, thread in zip(self._workers, self._threads, strict=True):
            while thread.is_alive():
                worker.end()
                thread.join(ATTENTION_SECONDS)

    def _next_outcome(self) -> Outcome:
        while True:
            for worker in self._workers:
                worker.end_if_hung()
            try:
                return self._outcomes.get(timeout=ATTENTION_SECONDS)
            except queue.Empty:
                continue

    def _serve(self, worker: WorkerProcess) -> None:
        """Hand jobs to a worker until there are none: what each of the threads does."""
        try:
            while not self._dismissed:
                self._outcomes.put(self._outcome(worker, self._jobs.get_nowait()))
        except queue.Empty:
            pass
        finally:
            worker.release()

    def _outcome(self, worker: WorkerProcess, job: RenderJob) -> Outcome:
        patience = self._patience + SECONDS_PER_CHARACTER * len(job.utterance.spoken)
        answer = worker.ask(job.fingerprint, job.utterance, patience)
        if self._dismissed or not isinstance(answer, Failed):
            return Outcome(job, answer)
        again = worker.ask(job.fingerprint, job.utterance, patience)
        return Outcome(job, again, first_failure=answer)
