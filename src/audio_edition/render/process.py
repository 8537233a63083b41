"""A worker process, seen from the crew: asked for things in a row, replaced when it dies."""

import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Generator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from audio_edition.render.messages import READY, Done, Failed, Job

WORKER = (sys.executable, "-P", "-m", "audio_edition.render.worker")
"""The command that starts a worker; the store's folder follows."""

NOT_STARTED = Failed(
    "The worker process that renders can't start.",
    "Run `edition doctor`; if it finds nothing, install audio-edition anew.",
    fatal=True,
)
DIED = Failed("The engine's process died.")
HUNG = Failed("The engine gave no answer in time.")


class WorkerProcess:
    """Does jobs through a process that is started when there is something to do.

    One thread asks and releases at a time; any other may end the process meanwhile.

    Args:
        root: The store's folder.
        command: Starts a worker.
    """

    def __init__(self, root: Path, command: Sequence[str] = WORKER) -> None:
        self._command = (*command, os.fspath(root))
        self._process: subprocess.Popen[bytes] | None = None
        self._deadline = float("inf")
        self._hung = False
        self._lock = threading.Lock()

    def ask(self, job: Job[Any], patience: float) -> Done[Any] | Failed:
        """Return what comes of a job; that the worker dies or hangs is an answer too.

        Args:
            job: What to do.
            patience: Seconds that it may take, besides what it asks for itself: then
                `end_if_hung` ends the worker.
        """
        return next(self.ask_all([job], patience))

    def ask_all(
        self, jobs: Sequence[Job[Any]], patience: float
    ) -> Generator[Done[Any] | Failed, None, None]:
        """Yield what comes of each job; the worker has the next at hand while it does one."""
        left = deque(jobs)
        while left:
            yield from self._row(left, patience)

    def release(self) -> None:
        """End the process and let go of its pipes; the next question starts another."""
        self.end()
        with suppress(OSError):
            requests, answers = self._pipes()
            answers.close()
            requests.close()
        self._process = None

    def end_if_hung(self) -> None:
        """End the process if it has not answered in time."""
        if time.monotonic() > self._deadline:
            self._hung = True
            self.end()

    def end(self) -> None:
        """End the process and all that it has started, at once."""
        with self._lock:
            process = self._process
            if process and process.returncode is None:
                _kill(process)
                process.wait()

    def _row(
        self, left: deque[Job[Any]], patience: float
    ) -> Generator[Done[Any] | Failed, None, None]:
        """Have all of these done, up to the first that gets no answer: the worker is gone then."""
        requests, lost = b"".join(map(pickle.dumps, left)), False
        while left and not lost:
            answer = self._answer(requests, patience + left.popleft().patience)
            requests, lost = b"", answer in (NOT_STARTED, DIED, HUNG)
            if lost:
                self.release()
            yield answer

    def _answer(self, requests: bytes, patience: float) -> Done[Any] | Failed:
        """Return the next answer, after these requests if there are any."""
        self._hung = False
        self._deadline = time.monotonic() + patience
        try:
            answer = self._exchange(requests)
        finally:
            self._deadline = float("inf")
        return HUNG if self._hung else answer

    def _exchange(self, requests: bytes) -> Done[Any] | Failed:
        if self._process is None and not self._start():
            return NOT_STARTED
        try:
            return self._question(requests)
        except (OSError, ValueError, EOFError, pickle.UnpicklingError):
            return DIED

    def _question(self, requests: bytes) -> Done[Any] | Failed:
        asked, answers = self._pipes()
        asked.write(requests)
        asked.flush()
        answer: Done[Any] | Failed = pickle.load(answers)  # noqa: S301  # our own worker's
        return answer

    def _start(self) -> bool:
        """Start the process; return whether it gets ready."""
        try:
            with self._lock:
                self._process = subprocess.Popen(
                    self._command,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    start_new_session=True,
                )
            return self._pipes()[1].readline() == READY
        except OSError:
            return False

    def _pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        """Return where requests go and answers come from."""
        process = self._process
        if process is None or process.stdin is None or process.stdout is None:
            raise BrokenPipeError
        return process.stdin, process.stdout


def _kill(process: subprocess.Popen[bytes]) -> None:
    """Kill a process, and what it has forked, even if it has died meanwhile."""
    if hasattr(os, "killpg"):
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
