"""Encoding the groups of a track on all cores, and having them one after the other."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from audio_edition.publish.groups import Group, Schedule

Encoded = TypeVar("Encoded")


def each_encoded(schedule: Schedule, encode: Callable[[Group], Encoded]) -> Iterator[Encoded]:
    """Yield every group encoded, in order, with few of them in memory.

    Args:
        schedule: Of a track.
        encode: Encodes a group and keeps it in the store, or has it from there; is called from
            several threads.
    """
    with ThreadPoolExecutor(os.cpu_count()) as threads:
        for _ in threads.map(lambda group: bool(encode(group)), schedule.groups):
            pass
    yield from map(encode, schedule.groups)
