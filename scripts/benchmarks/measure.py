"""Runs a command and measures it from outside: wall time, and the peak memory of its whole tree."""

import os
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import psutil

SAMPLE_EVERY = 0.02


@dataclass(frozen=True)
class Run:
    """One measured run."""

    seconds: float
    megabytes: float
    """Peak of the memory held by the process and all its children together (USS)."""


def measure(command: Sequence[str], environment: Mapping[str, str]) -> Run:
    """Run a command to its end.

    Raises:
        subprocess.CalledProcessError: It failed.
    """
    peak = 0
    started = time.perf_counter()
    with subprocess.Popen(
        command,
        env={**os.environ, **environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        ended = threading.Event()

        def watch() -> None:
            nonlocal peak
            while not ended.wait(SAMPLE_EVERY):
                peak = max(peak, _memory(process.pid))

        watcher = threading.Thread(target=watch)
        watcher.start()
        code = process.wait()
        seconds = time.perf_counter() - started
        ended.set()
        watcher.join()
    if code:
        raise subprocess.CalledProcessError(code, list(command))
    return Run(seconds, peak / 1e6)


def _memory(pid: int) -> int:
    """Return the bytes that a process and its descendants hold for themselves alone."""
    try:
        process = psutil.Process(pid)
        tree = [process, *process.children(recursive=True)]
    except psutil.NoSuchProcess:
        return 0
    return sum(map(_own_memory, tree))


def _own_memory(process: psutil.Process) -> int:
    try:
        return int(process.memory_full_info().uss)
    except (psutil.NoSuchProcess, psutil.AccessDenied):
        return 0
