"""Runs a command and measures it: time, processor time, and the memory of its whole tree."""

import os
import resource
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

import psutil

SOONEST, LATEST = 0.1, 0.3
"""Seconds between two looks at the memory; each takes 7 ms of a processor, so that the longer a
command lasts, the less often it is looked at."""
LOOKS = 50
"""In as long as the command has lasted."""


@dataclass(frozen=True)
class Run:
    """One measured run."""

    seconds: float
    processor: float
    """Seconds of all processes, user and system."""
    megabytes: float
    """Peak of the memory held by the process and all its children together: their proportional
    set sizes, in which what processes share counts once."""
    output: bytes = b""
    """What it wrote to its standard output."""


def measure(command: Sequence[str], environment: Mapping[str, str]) -> Run:
    """Run a command to its end.

    Raises:
        subprocess.CalledProcessError: It failed.
    """
    peak = 0
    before = _processor_seconds()
    started = time.perf_counter()
    with subprocess.Popen(
        command,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        ended = threading.Event()

        def watch() -> None:
            nonlocal peak
            while not ended.wait(_pause(time.perf_counter() - started)):
                peak = max(peak, _memory(process.pid))

        watcher = threading.Thread(target=watch)
        watcher.start()
        output, _ = process.communicate()
        seconds = time.perf_counter() - started
        ended.set()
        watcher.join()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, list(command))
    return Run(seconds, _processor_seconds() - before, peak / 1e6, output)


def mean(*runs: Run) -> Run:
    """Return what runs of the same command took on average, and the most memory of them."""
    return Run(
        seconds=fmean(run.seconds for run in runs),
        processor=fmean(run.processor for run in runs),
        megabytes=max(run.megabytes for run in runs),
    )


def _pause(lasted: float) -> float:
    """Return how long to wait for the next look."""
    return min(LATEST, max(SOONEST, lasted / LOOKS))


def _processor_seconds() -> float:
    """Return the seconds of all processes that have ended and been waited for."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _memory(pid: int) -> int:
    """Return the bytes that a process and its descendants hold."""
    try:
        process = psutil.Process(pid)
        tree = [process, *process.children(recursive=True)]
    except psutil.NoSuchProcess:
        return 0
    return sum(_proportional_set(one.pid) for one in tree)


def _proportional_set(pid: int) -> int:
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    except OSError:  # it has ended
        return 0
    kilobytes = (line.split()[1] for line in rollup.splitlines() if line.startswith("Pss:"))
    return 1024 * sum(map(int, kilobytes))
