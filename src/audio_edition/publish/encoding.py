"""Encoding the groups of a track side by side, and having them one after the other."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from audio_edition.events import Stage, StageFinished, StageStarted, StepDone
from audio_edition.publish.content import Sound
from audio_edition.publish.groups import Group

Encoded = TypeVar("Encoded")


def each_encoded(
    groups: Sequence[Group],
    encode: Callable[[Group], Encoded],
    key: Callable[[Group], str],
    sound: Sound,
) -> Iterator[Encoded]:
    """Yield every group encoded, in order, with few of them in memory.

    Args:
        groups: Of a track.
        encode: Encodes a group and keeps it in the store, or has it from there; is called from
            several threads.
        key: Names what the store keeps of a group.
        sound: Of the edition; its reporter hears of each paragraph.
    """
    due = [group for group in groups if not sound.has(key(group))]
    if due:
        _encode(due, encode, sound)
    yield from map(encode, groups)


def _encode(due: Sequence[Group], encode: Callable[[Group], Encoded], sound: Sound) -> None:
    def made(group: Group) -> None:
        encode(group)
        for _ in group.chunks:
            sound.reporter(StepDone(Stage.ENCODE))

    sound.reporter(StageStarted(Stage.ENCODE, sum(len(group.chunks) for group in due)))
    with ThreadPoolExecutor(sound.workers) as threads:
        for _ in threads.map(made, due):
            pass
    sound.reporter(StageFinished(Stage.ENCODE))
