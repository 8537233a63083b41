"""Processes, as Linux tells of them."""

import os
from pathlib import Path

PROC = Path("/proc")


def children(parent: int | None = None) -> list[int]:
    """Return the ids of a process's children."""
    parent = parent or os.getpid()
    children = []
    for entry in PROC.iterdir():
        if entry.name.isdigit() and is_alive(int(entry.name)):
            status = _stat(int(entry.name))
            if status and int(status[1]) == parent:
                children.append(int(entry.name))
    return children


def is_alive(process: int) -> bool:
    """Return whether a process runs."""
    status = _stat(process)
    return bool(status) and status[0] not in "ZX"


def _stat(process: int) -> list[str]:
    """Return state, parent and what follows in the kernel's account of a process."""
    try:
        return (PROC / str(process) / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []
