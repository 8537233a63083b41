"""A worker process, seen from the pool: asked one thing at a time, replaced when it dies."""

import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
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
            patience: Seconds after which `end_if_hung` ends the worker.
        """
        self._hung = False
        self._deadline = time.monotonic() + patience
        try:
            answer = self._exchange(pickle.dumps(job))
        finally:
            self._deadline = float("inf")
        if answer in (NOT_STARTED, DIED):
            self.release()
        return HUNG if self._hung else answer

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

    def _exchange(self, request: bytes) -> Done[Any] | Failed:
        if self._process is None and not self._start():
            return NOT_STARTED
        try:
            return self._question(request)
        except (OSError, ValueError, EOFError, pickle.UnpicklingError):
            return DIED

    def _question(self, request: bytes) -> Done[Any] | Failed:
        requests, answers = self._pipes()
        requests.write(request)
        requests.flush()
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
