"""Two things done at a time, where one waits for the disk or for another program."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

One = TypeVar("One")
Other = TypeVar("Other")


def side_by_side(one: Callable[[], One], other: Callable[[], Other]) -> tuple[One, Other]:
    """Return what two calls return; where both fail, what the first raises is told."""
    with ThreadPoolExecutor(1) as thread:
        begun = thread.submit(other)
        return one(), begun.result()
