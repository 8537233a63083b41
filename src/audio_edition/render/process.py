"""A worker process, seen from the pool: asked one thing at a time, replaced when it dies."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

from audio_edition.model import Utterance
from audio_edition.render.messages import READY, Answer, Failed, read_answer, write_request

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
    """Answers requests through a process that is started when there is something to ask.

    One thread asks and releases; any other may end the process meanwhile.

    Args:
        root: The store's folder.
        command: Starts a worker.
    """

    def __init__(self, root: Path, command: Sequence[str] = WORKER) -> None:
        self._command = (*command, os.fspath(root))
        self._process: subprocess.Popen[str] | None = None
        self._deadline = float("inf")
        self._hung = False
        self._lock = threading.Lock()

    def ask(self, fingerprint: str, utterance: Utterance, patience: float) -> Answer:
        """Return what comes of a request; that the worker dies or hangs is an answer too.

        Args:
            fingerprint: Of the take.
            utterance: What is said.
            patience: Seconds after which `end_if_hung` ends the worker.
        """
        self._hung = False
        self._deadline = time.monotonic() + patience
        try:
            answer = self._exchange(write_request(fingerprint, utterance))
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

    def _exchange(self, request: str) -> Answer:
        if self._process is None and not self._start():
            return NOT_STARTED
        try:
            return self._question(request)
        except (OSError, ValueError):
            return DIED

    def _question(self, request: str) -> Answer:
        requests, answers = self._pipes()
        requests.write(request)
        requests.flush()
        line = answers.readline()
        return read_answer(line) if line.endswith("\n") else DIED

    def _start(self) -> bool:
        """Start the process; return whether it gets ready."""
        try:
            with self._lock:
                self._process = subprocess.Popen(
                    self._command,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    encoding="ascii",
                    start_new_session=True,
                )
            return self._pipes()[1].readline() == READY
        except OSError:
            return False

    def _pipes(self) -> tuple[IO[str], IO[str]]:
        """Return where requests go and answers come from."""
        process = self._process
        if process is None or process.stdin is None or process.stdout is None:
            raise BrokenPipeError
        return process.stdin, process.stdout


def _kill(process: subprocess.Popen[str]) -> None:
    """Kill a process, and what it has forked, even if it has died meanwhile."""
    if hasattr(os, "killpg"):
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
