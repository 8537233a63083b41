"""What an editor has done to files, to be undone and done again: also after a restart.

An entry holds lines, not files: undoing one puts the old lines back where the new ones stand. Where
they do not stand there any more, nothing is undone.
"""

import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from audio_edition.errors import ConflictError, EditError
from audio_edition.project.text_file import hash_of, read_text_file

DEPTH = 500
"""Entries that are kept."""


@dataclass(frozen=True, slots=True)
class Change:
    """Some lines of one file, before and after."""

    path: str
    first: int
    """The line at which both begin, counted from 1."""
    before: str
    after: str

    def reversed(self) -> "Change":
        """Return the change that undoes this one."""
        return Change(self.path, self.first, before=self.after, after=self.before)

    def apply(self) -> None:
        """Put what was after in the place of what was before.

        Raises:
            ConflictError: What was before stands nowhere in the file, or in several places.
            EditError: The file can't be read or written.
        """
        file = read_text_file(Path(self.path))
        count = len(self.before.split("\n")) if self.before else 0
        place = (self.first, self.first + count - 1)
        lines = file.find(place, hash_of(self.before)) if count else place
        if lines is None:
            now = file.slice(place)
            raise ConflictError(
                f"{Path(self.path).name} has changed at line {self.first} since.",
                "Nothing was changed: edit it by hand.",
                now.text,
                now.sha256,
                now.lines,
            )
        file.replaced(lines, self.after).save()


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that an editor did."""

    label: str
    """What it was, for a person."""
    changes: tuple[Change, ...]


class History:
    """Entries that can be undone, then those that can be done again.

    Args:
        path: Where it is kept; a file that can't be read counts as empty.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._entries, self._done = _load(path)
        self.problem: EditError | None = None
        """Why this is kept only until the program ends."""

    @property
    def undoable(self) -> Entry | None:
        """What `undo` would undo."""
        return self._entries[self._done - 1] if self._done else None

    @property
    def redoable(self) -> Entry | None:
        """What `redo` would do again."""
        return self._entries[self._done] if self._done < len(self._entries) else None

    def add(self, entry: Entry) -> None:
        """Remember what was done; what was undone before is forgotten."""
        self._entries = [*self._entries[: self._done], entry][-DEPTH:]
        self._done = len(self._entries)
        self._save()

    def undo(self) -> Entry:
        """Undo the last entry and return it.

        Raises:
            EditError: There is nothing to undo.
            ConflictError: The file has changed there since.
        """
        entry = self.undoable
        if entry is None:
            raise EditError("There is nothing to undo.")
        _apply([change.reversed() for change in reversed(entry.changes)])
        self._done -= 1
        self._save()
        return entry

    def redo(self) -> Entry:
        """Do the last undone entry again and return it.

        Raises:
            EditError: There is nothing to do again.
            ConflictError: The file has changed there since.
        """
        entry = self.redoable
        if entry is None:
            raise EditError("There is nothing to redo.")
        _apply(entry.changes)
        self._done += 1
        self._save()
        return entry

    def _save(self) -> None:
        document = {"done": self._done, "entries": [asdict(entry) for entry in self._entries]}
        try:
            write_state(self._path, document)
            self.problem = None
        except EditError as error:
            why = "Edits are saved, but can be undone only until the studio ends."
            self.problem = EditError(why, error.message)


def write_state(path: Path, document: object) -> None:
    """Replace a file of the program's own, all at once.

    Raises:
        EditError: It can't be written.
    """
    aside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        aside.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
        aside.replace(path)
    except OSError as error:
        raise EditError(f"{path} can't be written: {error.strerror}.") from error


def read_state(path: Path) -> object:
    """Return what `write_state` wrote; None where it can't be read."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def _apply(changes: Sequence[Change]) -> None:
    for change in changes:
        change.apply()


def _load(path: Path) -> tuple[list[Entry], int]:
    document = read_state(path)
    try:
        entries = [_entry(one) for one in document["entries"]]  # type: ignore[index]
        done = int(document["done"])  # type: ignore[index]
    except (KeyError, TypeError, ValueError):
        return [], 0
    return entries, min(max(done, 0), len(entries))


def _entry(stored: dict[str, object]) -> Entry:
    changes = stored["changes"]
    return Entry(str(stored["label"]), tuple(Change(**one) for one in changes))  # type: ignore[attr-defined]
