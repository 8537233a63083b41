"""Work done in a copy of this process, so that it leaves no trace in this one."""

import os
from collections.abc import Callable
from typing import BinaryIO, NoReturn


class CopyFailedError(Exception):
    """The copy ended before its work was done."""


def in_a_copy(work: Callable[[BinaryIO], None]) -> bytes:
    """Fork, let the copy do the work, and return the bytes that it wrote.

    POSIX only, and only where no other thread holds a lock that the work needs.

    Raises:
        CopyFailedError: If the work failed or the copy was killed.
    """
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)  # so that the copy ends when nobody listens any more
        _work_and_exit(work, writer)
    os.close(writer)
    with os.fdopen(reader, "rb", buffering=0) as pipe:
        written = pipe.readall()
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if status != 0:
        raise CopyFailedError(f"killed by signal {-status}" if status < 0 else "an exception")
    return written


def _work_and_exit(work: Callable[[BinaryIO], None], writer: int) -> NoReturn:
    """Do the work in the copy, which must never return into the caller's code."""
    status = 1
    try:
        with os.fdopen(writer, "wb") as pipe:
            work(pipe)
        status = 0
    finally:
        os._exit(status)
