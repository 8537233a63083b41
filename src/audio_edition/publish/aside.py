"""Building files aside: in their own folder, under a name that nobody takes for theirs."""

import errno
import os
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from audio_edition.errors import OutputError
from audio_edition.page_cache import let_go

LOCK_NAME = ".lock"

CAN_NOT_SYNC = frozenset((errno.EINVAL, errno.ENOSYS, errno.ENOTSUP))
"""What a file system says that knows no such thing."""

LARGE = 1 << 24
"""Bytes of a file that takes a while to be removed: about a tenth of a second for 300 MB."""

PATIENCE = 60.0
"""Seconds to wait for another build that is writing the same folder."""


def aside(path: Path) -> Path:
    """Return the name under which a file is built."""
    return path.with_name(f".{path.name}.part")


def final_name(path: Path) -> str:
    """Return the name that a file which was built aside will have."""
    return path.name.removeprefix(".").removesuffix(".part")


def build_aside(path: Path, write: Callable[[BinaryIO], object]) -> int:
    """Build a file aside, in a folder that is made if need be; return its size.

    Raises:
        OSError: It can't be written, or something else than a file has its name.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    with aside(path).open("wb") as out:
        write(out)
        return out.seek(0, os.SEEK_END)


def make_room(path: Path) -> None:
    """Let the system forget the bytes of a file that is about to be replaced.

    It has it in memory, where the new one then goes: that is quicker than into memory of its own.
    """
    if path.is_file():
        with suppress(OSError), path.open("rb") as file:
            let_go(file.fileno())


def settle(path: Path) -> None:
    """Have what was built aside on the disk: a large file takes its name sooner after that.

    Raises:
        OSError: It can't be written.
    """
    with aside(path).open("r+b") as file:
        try:
            os.fsync(file)
        except OSError as error:
            if error.errno not in CAN_NOT_SYNC:
                raise


@contextmanager
def scratch(path: Path, kind: str) -> Iterator[Path]:
    """Yield the name of a file beside another, for a while: what is left of it is swept up."""
    file = aside(path.with_name(f"{path.name}.{kind}"))
    try:
        yield file
    finally:
        file.unlink(missing_ok=True)


def put_in_place(path: Path) -> None:
    """Give a file that was built aside its name, in the place of an old one if there is one.

    The space of a large old one is given back meanwhile: nobody waits for that but the end of the
    program.
    """
    old = _opened(path) if _is_large(path) else None
    try:
        aside(path).replace(path)
    finally:
        if old is not None:  # it is kept as long as somebody has it open
            threading.Thread(target=os.close, args=(old,)).start()


def _opened(path: Path) -> int | None:
    with suppress(OSError):
        return os.open(path, os.O_RDONLY)
    return None


def _is_large(path: Path) -> bool:
    return os.name == "posix" and path.is_file() and path.stat().st_size > LARGE


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Keep other builds out of a folder, which is made if need be.

    Raises:
        OutputError: Another build does not end.
    """
    from filelock import FileLock, Timeout  # noqa: PLC0415 - start-up

    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / LOCK_NAME, timeout=PATIENCE)
    try:
        lock.acquire()
    except Timeout as timeout:
        raise OutputError(
            f"Another build is writing {folder}.", "Wait for it to end, then build again."
        ) from timeout
    try:
        yield
    finally:
        lock.release()


@contextmanager
def swept(folders: Iterable[Path]) -> Iterator[None]:
    """Leave nothing aside in these folders, of this build or of one that was killed.

    Folders that are added meanwhile are swept at the end.
    """
    sweep(folders)
    try:
        yield
    finally:
        sweep(folders)


def sweep(folders: Iterable[Path]) -> None:
    """Remove what a build that was killed has left aside in these folders."""
    for folder in folders:
        for part in folder.glob(aside(Path("*")).name):
            part.unlink()
