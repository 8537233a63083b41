"""What lies in a store, for which editions, and what may go.

Every build enters its edition in the store's `editions` folder: where it is, and all that it is
made of. What is not entered there, by an edition that still exists, is free. The next build finds
there how long its takes are, and need not open thousands of files.
"""

import json
import os
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from audio_edition.errors import StoreError
from audio_edition.identity import digest
from audio_edition.model import Take
from audio_edition.render.entry import read_entry
from audio_edition.render.store import Seen, Store

KINDS = ("takes", "chunks", "levels", "texts")
REGISTRY = "editions"
MANIFEST = "edition.json"
DAY = 24 * 3600.0


@dataclass(frozen=True, slots=True)
class Held:
    """A file in the store."""

    kind: str
    name: str
    path: Path
    bytes: int
    age: float
    """Seconds since it was written."""


@dataclass(frozen=True, slots=True)
class KnownEdition:
    """An edition that uses the store."""

    folder: Path
    uses: frozenset[str]
    """Names of takes and chunks, of levels and of texts."""

    @property
    def exists(self) -> bool:
        """Whether its folder still holds an edition."""
        return (self.folder / MANIFEST).is_file()


def open_store(root: Path, folder: Path) -> Store:
    """Return a store that knows what the last build of an edition has seen in it.

    Args:
        root: The store's folder.
        folder: The edition's.

    Raises:
        StoreError: The store can't be used.
    """
    seen: dict[str, Seen] = {}
    with suppress(Exception):  # of another program or broken, in whatever way
        entry = json.loads(_entry_of(root, folder).read_bytes())
        seen = {name: Seen(*map(_count, numbers)) for name, numbers in entry["takes"].items()}
    return Store(root, seen)


def _count(number: object) -> int:
    """Return a number that a registry holds.

    Raises:
        TypeError: It is none.
    """
    if not isinstance(number, int) or number < 1:
        raise TypeError(f"{number!r} is no number of anything")
    return number


def enter(store: Store, folder: Path, uses: Iterable[str], takes: Iterable[Take] = ()) -> None:
    """Enter an edition in the store's registry; a store that can't be written to is left alone.

    Args:
        store: That it was made with.
        folder: The edition's.
        uses: Names of all that it is made of.
        takes: Those of it that are takes.
    """
    place = os.fspath(folder.absolute())
    entry = {"folder": place, "uses": sorted(set(uses)), "takes": store.seen(takes)}
    content = json.dumps(entry).encode()
    path = _entry_of(store.root, folder)
    with suppress(OSError, StoreError):
        if not path.is_file() or path.read_bytes() != content:
            path.parent.mkdir(exist_ok=True)
            store.write_file(f"{REGISTRY}/{path.name}", content)


def _entry_of(root: Path, folder: Path) -> Path:
    return root / REGISTRY / f"{digest(os.fspath(folder.absolute()))}.json"


def known_editions(store: Store) -> tuple[KnownEdition, ...]:
    """Return the editions that the registry names, by folder; broken entries count for nothing."""
    found = []
    for path in sorted((store.root / REGISTRY).glob("*.json")):
        with suppress(OSError, ValueError, KeyError, TypeError):
            entry = json.loads(path.read_bytes())
            found.append(KnownEdition(Path(entry["folder"]), frozenset(entry["uses"])))
    return tuple(sorted(found, key=lambda edition: edition.folder))


def held(store: Store) -> Iterator[Held]:
    """Yield every file of the store, kind by kind."""
    now = time.time()
    for kind in KINDS:
        for path in (store.root / kind).glob("*/*"):
            with suppress(OSError):
                stat = path.stat()
                yield Held(kind, path.name, path, stat.st_size, now - stat.st_mtime)


def free(
    store: Store, editions: Sequence[KnownEdition], days: float, most_bytes: int | None = None
) -> list[Held]:
    """Return what may go: what no existing edition uses, the oldest first.

    Args:
        store: To be looked through.
        editions: Those that use it.
        days: What is younger stays: an edition that is being built may want it.
        most_bytes: Only as much goes as brings the store down to this size; None for all.
    """
    used = frozenset[str]().union(*(edition.uses for edition in editions if edition.exists))
    everything = list(held(store))
    candidates = [one for one in everything if one.name not in used and one.age >= days * DAY]
    candidates.sort(key=lambda one: -one.age)
    if most_bytes is None:
        return candidates
    excess = sum(one.bytes for one in everything) - most_bytes
    chosen = []
    for one in candidates:
        if excess <= 0:
            break
        chosen.append(one)
        excess -= one.bytes
    return chosen


def remove(entries: Iterable[Held]) -> int:
    """Delete files of a store, and return how many; one that has gone meanwhile is no matter.

    A build that runs beside it and misses one makes it again.
    """
    count = 0
    for entry in entries:
        with suppress(FileNotFoundError):
            entry.path.unlink()
            count += 1
    return count


def forget_gone(store: Store) -> None:
    """Take editions that exist no more out of the registry."""
    for edition in known_editions(store):
        if not edition.exists:
            _entry_of(store.root, edition.folder).unlink(missing_ok=True)


def damaged(store: Store) -> Iterator[Held]:
    """Yield the files whose checksum does not fit their content: every file is read."""
    for entry in held(store):
        with suppress(FileNotFoundError):
            with entry.path.open("rb") as file:
                whole = read_entry(file)
            if whole is None:
                yield entry
