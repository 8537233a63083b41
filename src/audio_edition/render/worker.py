"""A worker process: reads jobs on its standard input, does them, answers on its output.

    python -m audio_edition.render.worker STORE

It ends with the end of its input, and also when its parent is killed while it works.
"""

import os
import pickle
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from audio_edition.errors import EditionError, RenderError
from audio_edition.render.memory import keep_freed_memory
from audio_edition.render.messages import READY, Done, Failed, Job
from audio_edition.render.store import Store

ORPHAN_CHECK_SECONDS = 0.5

THREADS = "OPENBLAS_NUM_THREADS"
"""Of numpy's arithmetic: threads of its own would get in the way of the other workers."""


def main(root: Path) -> None:
    """Serve until the input ends.

    Args:
        root: The store's folder.
    """
    answers = _keep_output_for_answers()
    keep_freed_memory()
    os.environ.setdefault(THREADS, "1")
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "setitimer"):
        _end_with_parent()
    store = Store(root)
    _send(answers, READY)
    for job in _jobs(sys.stdin.buffer):
        _send(answers, pickle.dumps(_answer(store, job)))


def _jobs(requests: BinaryIO) -> Iterator[Job[Any]]:
    while True:
        try:
            yield pickle.load(requests)  # noqa: S301  # what our own parent writes
        except EOFError:
            return


def _answer(store: Store, job: Job[Any]) -> Done[Any] | Failed:
    started = time.perf_counter()
    try:
        made = job.run(store)
    except EditionError as error:
        fatal = not isinstance(error, RenderError)
        return Failed(error.message, error.hint, type(error).__name__, fatal)
    except Exception as error:  # noqa: BLE001  # an engine may raise anything
        return Failed(f"{type(error).__name__}: {error}")
    return Done(made, time.perf_counter() - started)


def _send(answers: BinaryIO, data: bytes) -> None:
    answers.write(data)
    answers.flush()


def _keep_output_for_answers() -> BinaryIO:
    """Return the standard output, and point it elsewhere for engines that print."""
    answers = os.fdopen(os.dup(1), "wb")
    elsewhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(elsewhere, 1)
    os.close(elsewhere)
    return answers


def _end_with_parent() -> None:
    """Look from time to time whether the parent lives, even while an engine is at work."""
    parent = os.getppid()

    def look(_signal: int, _frame: object) -> None:
        if os.getppid() != parent:
            os.killpg(0, signal.SIGKILL)

    signal.signal(signal.SIGALRM, look)
    signal.setitimer(signal.ITIMER_REAL, ORPHAN_CHECK_SECONDS, ORPHAN_CHECK_SECONDS)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
