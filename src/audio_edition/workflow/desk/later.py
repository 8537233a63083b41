"""What an editor marks for later: places in the text that stay found when the text changes."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from audio_edition.identity import digest
from audio_edition.model import Block
from audio_edition.project.history import read_state, write_state
from audio_edition.render.changes import similarity

ALIKE = 0.5
"""From here on, two paragraphs are taken for wordings of one."""


@dataclass(frozen=True, slots=True)
class Later:
    """A paragraph that is to be looked at again."""

    key: str
    """Of its text."""
    excerpt: str
    """Its text, or the beginning of it."""
    note: str = ""


class Bookmarks:
    """The marks of one source, kept in a file.

    Args:
        path: The file; one that can't be read counts as empty.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.marks = _load(path)

    def set(self, block: Block, note: str | None) -> None:
        """Mark a block, or take its mark away where there is no note.

        Raises:
            EditError: The marks can't be written.
        """
        kept = [mark for mark in self.marks if mark.key != key_of(block)]
        if note is not None:
            kept.append(Later(key_of(block), block.text[:400], note))
        self._keep(kept)

    def drop(self, key: str) -> None:
        """Take a mark away by its key.

        Raises:
            EditError: The marks can't be written.
        """
        self._keep([mark for mark in self.marks if mark.key != key])

    def places(self, blocks: Sequence[Block]) -> dict[int, Later]:
        """Return the marks by the index of their block; a block that was reworded is still found.

        A mark whose text has gone has no place.
        """
        if not self.marks:
            return {}
        keys = {key_of(block): index for index, block in enumerate(blocks)}
        found = {keys[mark.key]: mark for mark in self.marks if mark.key in keys}
        for mark in self.marks:
            if mark.key not in keys:
                index = _nearest(mark, blocks)
                if index is not None and index not in found:
                    found[index] = mark
        return found

    def follow(self, blocks: Sequence[Block]) -> None:
        """Let the marks name what their blocks say now."""
        places = self.places(blocks)
        if not any(mark.key != key_of(blocks[index]) for index, mark in places.items()):
            return
        now = {
            mark.key: replace(mark, key=key_of(blocks[index]), excerpt=blocks[index].text[:400])
            for index, mark in places.items()
        }
        self._keep([now.get(mark.key, mark) for mark in self.marks])

    def _keep(self, marks: list[Later]) -> None:
        write_state(self._path, [asdict(mark) for mark in marks])
        self.marks = marks


def key_of(block: Block) -> str:
    """Return what a block is known by: its words."""
    return digest(" ".join(block.text.split()))[:16]


def _nearest(mark: Later, blocks: Sequence[Block]) -> int | None:
    scores = [
        (similarity(mark.excerpt, block.text[:400]), -index) for index, block in enumerate(blocks)
    ]
    best, index = max(scores, default=(0.0, 0))
    return -index if best >= ALIKE else None


def _load(path: Path) -> list[Later]:
    stored = read_state(path)
    try:
        return [Later(one["key"], one["excerpt"], one["note"]) for one in stored]  # type: ignore[attr-defined]
    except (TypeError, KeyError):
        return []
