"""Who is at work in a store: builds side by side, or one process alone that takes things out.

Each build holds a lock of its own, on a file in the store's folder `builds`. Whoever wants to be
alone holds the gate, by which every build comes in, and finds none of them held. A killed
process's locks are free at once.
"""

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from audio_edition.errors import StoreError

BUILDS = "builds"
GATE = "gate.lock"

PATIENCE = 60.0
"""Seconds that a build waits for what takes things out of the store."""


@contextmanager
def in_use(root: Path) -> Iterator[None]:
    """Keep a store from being cleared while a build works in it.

    A store that can't be written to can't be cleared either: there is nothing to hold.

    Raises:
        StoreError: It is being cleared, and that does not end.
    """
    from filelock import FileLock  # noqa: PLC0415 - start-up

    with ExitStack() as stack:
        with suppress(OSError):
            own = root / BUILDS / f"{os.getpid()}-{os.urandom(4).hex()}.lock"
            with _gate(root, PATIENCE):
                stack.callback(own.unlink, missing_ok=True)
                stack.enter_context(FileLock(own))
        yield


@contextmanager
def alone(root: Path) -> Iterator[None]:
    """Keep builds out of a store.

    Raises:
        StoreError: One is at work in it.
        OSError: The store can't be written to.
    """
    with _gate(root, timeout=0):
        for path in (root / BUILDS).glob("*.lock"):
            if path.name != GATE:
                _remove_free(path, root)
        yield


@contextmanager
def _gate(root: Path, timeout: float) -> Iterator[None]:
    from filelock import FileLock, Timeout  # noqa: PLC0415 - start-up

    folder = root / BUILDS
    folder.mkdir(exist_ok=True)
    gate = FileLock(folder / GATE, timeout=timeout)
    try:
        gate.acquire()
    except Timeout as held:
        raise StoreError(
            f"The store in {root} is being cleared by another process.",
            "Wait for it to end, and do it again.",
        ) from held
    try:
        yield
    finally:
        gate.release()


def _remove_free(path: Path, root: Path) -> None:
    """Remove the lock of a build that has died; one that is at work still holds it."""
    from filelock import FileLock, Timeout  # noqa: PLC0415 - start-up

    try:
        with FileLock(path, timeout=0):
            pass
    except Timeout as held:
        raise StoreError(
            f"A build is at work in the store in {root}.",
            "Nothing was deleted: wait for it to end, and do it again.",
        ) from held
    path.unlink(missing_ok=True)
