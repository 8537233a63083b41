"""Worker processes side by side: whoever has something to make hands it to them and waits."""

import threading
import time
from collections import deque
from collections.abc import Generator, Sequence
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass
from itertools import islice
from queue import SimpleQueue
from typing import Any, Generic, TypeVar

from audio_edition.errors import RenderError
from audio_edition.render.messages import Done, Failed, Job
from audio_edition.render.process import WORKER, WorkerProcess
from audio_edition.render.store import Store

PATIENCE = 30.0
"""Seconds that a worker may take for any job, besides what the job itself asks for."""

ATTENTION_SECONDS = 0.1
"""How often hung workers are looked for."""

AHEAD = 3
"""Turns for each worker that jobs of a row are handed out ahead; others go before the rest."""

MOST_TOGETHER, FEWEST_TURNS = 8, 16
"""Jobs that are handed out together, and how often each worker has a turn at the least."""

Made = TypeVar("Made")
Each = TypeVar("Each", bound=Job[Any])


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Made]):
    """What came of a job."""

    answer: Done[Made] | Failed
    first_failure: Failed | None = None
    """Why it had to be tried again."""

    def made(self) -> Made:
        """Return what the job has made.

        Raises:
            EditionError: It could not be done.
        """
        if isinstance(self.answer, Failed):
            raise self.answer.as_error()
        return self.answer.made


class Crew(AbstractContextManager["Crew"]):
    """Does jobs in worker processes: first come, first served, each tried twice at the most.

    Processes of our own rather than `multiprocessing`'s, so that a script that uses the library
    needs no `if __name__ == "__main__"`. They are started when there is something for them to do.
    To be used in a `with` statement, or to be dismissed.

    Args:
        store: Where they keep what they make.
        size: Processes at most.
        patience: Seconds that one may take for any job, besides what the job asks for.
        command: Starts a worker; the store's folder follows.
        first: A worker that has been started already.
    """

    def __init__(
        self,
        store: Store,
        size: int,
        *,
        patience: float = PATIENCE,
        command: Sequence[str] = WORKER,
        first: WorkerProcess | None = None,
    ) -> None:
        self.store = store
        self.size = size
        self._patience = patience
        others = (WorkerProcess(store.root, command) for _ in range(size - bool(first)))
        self._workers = [*others, *([first] if first else [])]
        self._idle = deque(self._workers)
        self._threads = ThreadPoolExecutor(size)
        self._dismissed = threading.Event()
        threading.Thread(target=self._end_who_hangs, daemon=True).start()

    def __exit__(self, *_: object) -> None:
        """Dismiss it."""
        self.dismiss()

    def do(self, job: Job[Made]) -> Future[Outcome[Made]]:
        """Have a job done; it is not done any more when the crew is dismissed before.

        Raises:
            RenderError: It has been dismissed.
        """
        if self._dismissed.is_set():
            raise RenderError("What renders has been closed.")
        return self._threads.submit(self._outcome, job)

    def each(self, jobs: Sequence[Each]) -> Generator[tuple[Each, Outcome[Any]], None, None]:
        """Do jobs, and yield each with what came of it, roughly in their order.

        Where there are many, some are handed out and told of together: it costs less.
        """
        size = max(1, min(MOST_TOGETHER, len(jobs) // (FEWEST_TURNS * self.size)))
        waiting = (jobs[start : start + size] for start in range(0, len(jobs), size))
        begun: dict[Future[list[Outcome[Any]]], Sequence[Each]] = {}
        done: SimpleQueue[Future[list[Outcome[Any]]]] = SimpleQueue()

        def begin(count: int) -> None:
            for some in islice(waiting, count):
                future = self._threads.submit(self._outcomes, some)
                begun[future] = some
                future.add_done_callback(done.put)

        begin(AHEAD * self.size)
        while begun:
            future = done.get()
            begin(1)
            yield from zip(begun.pop(future), future.result(), strict=True)

    def rest(self) -> None:
        """Let go of the processes while there is nothing to do: they are started anew for more."""
        for worker in tuple(self._idle):
            worker.release()

    def dismiss(self) -> None:
        """End the workers, whatever they do, and wait until they have gone."""
        self._dismissed.set()
        self._threads.shutdown(wait=False, cancel_futures=True)
        while len(self._idle) < self.size:
            for worker in self._workers:
                worker.end()
            time.sleep(0.001)
        self._threads.shutdown()
        for worker in self._workers:
            worker.release()

    def _outcomes(self, jobs: Sequence[Job[Any]]) -> list[Outcome[Any]]:
        outcomes = []
        for job in jobs:
            if self._dismissed.is_set():
                raise CancelledError
            outcomes.append(self._outcome(job))
        return outcomes

    def _outcome(self, job: Job[Made]) -> Outcome[Made]:
        worker, patience = self._idle.pop(), self._patience + job.patience
        try:
            answer = worker.ask(job, patience)
            if self._dismissed.is_set() or not isinstance(answer, Failed):
                return Outcome(answer)
            return Outcome(worker.ask(job, patience), first_failure=answer)
        finally:
            self._idle.append(worker)

    def _end_who_hangs(self) -> None:
        while not self._dismissed.wait(ATTENTION_SECONDS):
            for worker in self._workers:
                worker.end_if_hung()
