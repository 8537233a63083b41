"""Looking after the store: what is in it, for whom, and what may go."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from audio_edition.errors import StoreError
from audio_edition.project.folders import store_folder
from audio_edition.project.settings import load_settings
from audio_edition.render.occupancy import alone
from audio_edition.render.store import Store
from audio_edition.render.upkeep import (
    Held,
    KnownEdition,
    damaged,
    forget_gone,
    free,
    held,
    known_editions,
    remove,
)

DAYS = 30.0
"""Age from which what no edition uses may go, where none is given."""


@dataclass(frozen=True, slots=True)
class Amount:
    """How much of something there is."""

    count: int
    bytes: int


@dataclass(frozen=True, slots=True)
class StoreReport:
    """What a store holds."""

    root: Path
    kinds: Mapping[str, Amount]
    editions: tuple[tuple[KnownEdition, Amount], ...]
    """Each with how much of the store it uses."""
    damaged: tuple[Held, ...] | None
    """None where it was not asked for."""


@dataclass(frozen=True, slots=True)
class Collected:
    """What may go from a store, or has gone."""

    root: Path
    files: tuple[Held, ...]
    deleted: bool

    @property
    def bytes(self) -> int:
        """Of all of them."""
        return sum(one.bytes for one in self.files)


def store_report(*, check: bool = False) -> StoreReport:
    """Return what the store of the current folder's settings holds.

    Args:
        check: Whether to read every file and compare its checksum.

    Raises:
        StoreError: The store can't be used.
    """
    store = _store()
    everything = list(held(store))
    sizes = {one.name: one.bytes for one in everything}
    editions = tuple(
        (edition, _amount([sizes[name] for name in edition.uses if name in sizes]))
        for edition in known_editions(store)
    )
    kinds = {
        kind: _amount([one.bytes for one in everything if one.kind == kind])
        for kind in dict.fromkeys(one.kind for one in everything)
    }
    return StoreReport(store.root, kinds, editions, tuple(damaged(store)) if check else None)


def collect(
    *, days: float = DAYS, most_bytes: int | None = None, delete: bool = False
) -> Collected:
    """Find what no edition uses, and delete it if that is wanted.

    Args:
        days: What is younger stays.
        most_bytes: Only as much goes as brings the store down to this size; None for all.
        delete: Whether to delete it, or only to say what would go.

    Raises:
        StoreError: The store can't be used, or a build is at work in it.
    """
    store = _store()
    if not delete:
        return Collected(store.root, _free(store, days, most_bytes), deleted=False)
    try:
        with alone(store.root):
            files = _free(store, days, most_bytes)
            remove(files)
            forget_gone(store)
    except OSError as error:
        raise StoreError(
            f"The store in {store.root} can't be written to ({error.strerror}).",
            "Give yourself the right to write there.",
        ) from error
    return Collected(store.root, files, deleted=True)


def _free(store: Store, days: float, most_bytes: int | None) -> tuple[Held, ...]:
    return tuple(free(store, known_editions(store), days, most_bytes))


def _store() -> Store:
    return Store(store_folder(load_settings(Path.cwd(), {})))


def _amount(sizes: list[int]) -> Amount:
    return Amount(len(sizes), sum(sizes))
