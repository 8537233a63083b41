"""Which files have changed: by looking at them, which works on every disk and in every editor."""

import threading
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

Stamp = tuple[int, int, int]
"""Size, time in nanoseconds and number of a file: another one is another content."""

INTERVAL = 0.3
"""Seconds between two looks; a file must look the same twice before it is told of."""


def stamps(paths: Iterable[Path]) -> dict[Path, Stamp | None]:
    """Return how files look now; None for those that are not there."""
    return {path: _stamp(path) for path in paths}


def changes(known: Mapping[Path, Stamp | None], stop: threading.Event) -> Iterator[frozenset[Path]]:
    """Yield the files that have changed, once they have come to rest, until it is stopped.

    Args:
        known: The files, and how they looked when their content was read.
        stop: Ends it, once set.
    """
    known = earlier = dict(known)
    while not stop.wait(INTERVAL):
        now = stamps(known)
        if now == earlier and now != known:
            yield frozenset(path for path in known if now[path] != known[path])
            known = now
        earlier = now


def _stamp(path: Path) -> Stamp | None:
    try:
        stat = path.stat()
    except OSError:
        return None
    return stat.st_size, stat.st_mtime_ns, stat.st_ino
