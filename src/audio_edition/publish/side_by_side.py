"""Two things done at a time, where one waits for the disk or for another program."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

One = TypeVar("One")
Other = TypeVar("Other")


def side_by_side(one: Callable[[], One], other: Callable[[], Other]) -> tuple[One, Other]:
    """Return what two calls return; where both fail, what the first raises is told."""
    with ThreadPoolExecutor(1) as thread:
        begun = thread.submit(other)
        return one(), begun.result()


def ahead(load: Callable[[str], One], names: Sequence[str]) -> Iterator[One]:
    """Yield what is loaded by each name, the next being loaded while one is used."""
    if len(names) < 2:
        yield from map(load, names)
        return
    with ThreadPoolExecutor(1) as thread:
        coming = thread.submit(load, names[0])
        for name in names[1:]:
            loaded, coming = coming.result(), thread.submit(load, name)
            yield loaded
        yield coming.result()
