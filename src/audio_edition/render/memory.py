"""How a process of ours gets its memory: what is freed is kept for the next sentence."""

import ctypes
import sys
from contextlib import suppress

TRIM_THRESHOLD, MMAP_THRESHOLD = -1, -3
"""Parameters of glibc's `mallopt`."""

KEPT_BYTES = 24 * 1024 * 1024


def keep_freed_memory() -> None:
    """Don't give memory back to the system only to ask for it again; for a process of our own.

    Each sentence and each chunk takes some megabytes and frees them. Where the system is asked for
    every page anew, that is a twentieth of all work. Only glibc does so, and only it is told.
    """
    if sys.platform == "linux":
        with suppress(AttributeError):
            allocator = ctypes.CDLL(None)
            allocator.mallopt(TRIM_THRESHOLD, KEPT_BYTES)
            allocator.mallopt(MMAP_THRESHOLD, KEPT_BYTES // 2)
