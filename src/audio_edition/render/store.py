"""The store: takes and encoded chunks, kept by the fingerprint of what went into them.

Nothing in it is ever half-written under its final name: a file is written aside and then moved.
What happens to it later is found out: every file holds the checksum of its content. So nothing
needs to be forced to the disk: what a power cut damages counts as missing and is made again.
Several processes may use one store at once: whoever writes the same name writes the same bytes.
"""

import contextlib
import errno
import os
import time
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from audio_edition.errors import StoreError
from audio_edition.model import SAMPLE_BYTES, Audio, Take
from audio_edition.page_cache import let_go
from audio_edition.render.entry import HEADER_BYTES, Header, pack_header, read_entry, unpack

README = """\
Audio Edition's store: the sound of every sentence (takes) and every encoded paragraph (chunks)
of all your editions, and what their texts say (texts), so that only what changes is made anew.

`edition store` says what is in it and for which editions (editions holds their places);
`edition gc` finds what none of them uses. How loud each voice is lies in levels.

It is safe to delete this folder: the next build makes again what it needs.
"""

READ_ONCE = "takes"
"""What the system need not keep in memory: a book's takes are gigabytes, joined when just made."""

STALE_SECONDS = 24 * 3600
"""Age at which a file written aside can only be a dead process's."""


class StoreState(StrEnum):
    """How a take stands in the store."""

    PRESENT = "present"
    MISSING = "missing"
    DAMAGED = "damaged"


class Seen(NamedTuple):
    """A take that was whole when it was looked at."""

    length: int
    """Samples."""
    sample_rate: int
    """Hz."""
    written: int
    """Seconds since 1970."""


class Store:
    """A folder of takes and chunks, made when it doesn't exist.

    Args:
        root: The folder.
        seen: Takes that were whole when they were last looked at, by fingerprint. Those that have
            the size and the time of then are not opened.

    Raises:
        StoreError: If the folder can't be made or written to.
    """

    def __init__(self, root: Path, seen: Mapping[str, Seen] | None = None) -> None:
        self.root = root
        self._seen = dict(seen or {})
        self._root = os.fspath(root)
        self._aside = root / "aside"
        with _explained(root):
            self._aside.mkdir(parents=True, exist_ok=True)
            if not (root / "README.txt").exists():
                self._write(f"{root}/README.txt", README.encode())
            self._remove_stale()

    def state(self, fingerprint: str) -> StoreState:
        """Return whether a take is there and whole; cheap unless something has touched it."""
        try:
            header = _glance(self._place("takes", fingerprint))
        except FileNotFoundError:
            return StoreState.MISSING
        except OSError:
            return StoreState.DAMAGED
        return StoreState.PRESENT if header else StoreState.DAMAGED

    def take(self, fingerprint: str) -> Take | None:
        """Return what is known about a take without reading its sound; None if it isn't whole."""
        place, seen = self._place("takes", fingerprint), self._seen.get(fingerprint)
        try:
            if seen and _is_as_seen(place, seen):
                return Take(fingerprint, seen.length, seen.sample_rate)
            header = _glance(place)
        except OSError:
            return None
        self._seen.pop(fingerprint, None)
        return _take(fingerprint, header) if header else None

    def seen(self, takes: Iterable[Take]) -> dict[str, Seen]:
        """Return what there is to know of takes, so that they need not be opened again."""
        return {
            take.fingerprint: self._seen.get(take.fingerprint) or self._see(take) for take in takes
        }

    def _see(self, take: Take) -> Seen:
        try:
            written = int(os.stat(self._place("takes", take.fingerprint)).st_mtime)  # noqa: PTH116
        except OSError:
            written = 0
        return Seen(take.length, take.sample_rate, written)

    def load_take(self, fingerprint: str) -> Audio:
        """Return the sound of a take, its checksum verified.

        Raises:
            StoreError: If the take is missing or damaged.
        """
        entry = self._load("takes", fingerprint)
        if entry is None:
            raise StoreError(
                f"A take is missing or damaged in the store: {self._path('takes', fingerprint)}.",
                "Build again: it is rendered anew.",
            )
        header, payload = entry
        return Audio(payload, header.sample_rate)

    def save_take(self, fingerprint: str, audio: Audio) -> Take:
        """Keep a sound under its fingerprint.

        Raises:
            StoreError: If it can't be written.
        """
        self._save("takes", fingerprint, audio.data, audio.sample_rate)
        return Take(fingerprint, audio.length, audio.sample_rate)

    def has_chunk(self, fingerprint: str) -> bool:
        """Return whether a chunk is there and whole; cheap unless something has touched it."""
        try:
            return _glance(self._place("chunks", fingerprint)) is not None
        except OSError:
            return False

    def load_chunk(self, fingerprint: str) -> bytes | None:
        """Return the encoded frames of a chunk, verified; None if missing or damaged."""
        entry = self._load("chunks", fingerprint)
        return entry[1] if entry else None

    def save_chunk(self, fingerprint: str, frames: bytes) -> None:
        """Keep encoded frames under the fingerprint of what went into them.

        Raises:
            StoreError: If they can't be written.
        """
        self._save("chunks", fingerprint, frames, 0)

    def load_level(self, name: str) -> bytes | None:
        """Return what was found out about a voice's loudness; None if missing or damaged."""
        entry = self._load("levels", name)
        return entry[1] if entry else None

    def save_level(self, name: str, content: bytes) -> None:
        """Keep what was found out about a voice's loudness.

        Raises:
            StoreError: If it can't be written.
        """
        self._save("levels", name, content, 0)

    def load_text(self, name: str) -> bytes | None:
        """Return what a text was understood to say; None if missing or damaged.

        Raises:
            StoreError: If it can't be read.
        """
        entry = self._load("texts", name)
        return entry[1] if entry else None

    def save_text(self, name: str, content: bytes) -> None:
        """Keep what a text was understood to say, in the place of what it said before.

        Raises:
            StoreError: If it can't be written.
        """
        self._save("texts", name, content, 0)

    def write_file(self, name: str, content: bytes) -> None:
        """Replace a small file of the store's own, in its root, all at once.

        Raises:
            StoreError: If it can't be written.
        """
        with _explained(self.root):
            self._write(f"{self._root}/{name}", content)

    def _path(self, kind: str, fingerprint: str) -> Path:
        return Path(self._place(kind, fingerprint))

    def _place(self, kind: str, fingerprint: str) -> str:
        return f"{self._root}/{kind}/{fingerprint[:2]}/{fingerprint}"

    def _load(self, kind: str, fingerprint: str) -> tuple[Header, bytes] | None:
        try:
            with open(self._place(kind, fingerprint), "rb", 0) as file:  # noqa: PTH123 # see _write
                entry = read_entry(file)
                if kind == READ_ONCE:
                    let_go(file.fileno())
                return entry
        except FileNotFoundError:
            return None
        except OSError as error:
            raise _store_error(self.root, error) from error

    def _save(self, kind: str, fingerprint: str, payload: bytes, sample_rate: int) -> None:
        # Even seconds are kept exactly by every file system, FAT included.
        written = int(time.time()) // 2 * 2
        header = pack_header(payload, sample_rate, written)
        with _explained(self.root):
            place, kept = self._place(kind, fingerprint), kind != READ_ONCE
            self._write(place, header, payload, modified=written, kept=kept)

    def _write(
        self, place: str, *content: bytes, modified: int | None = None, kept: bool = True
    ) -> None:
        """Write aside, then move into place."""
        aside = f"{self._aside}/{os.urandom(8).hex()}"
        try:
            with open(aside, "wb") as file:  # noqa: PTH123 # for every sentence
                file.writelines(content)
                if not kept:
                    file.flush()
                    let_go(file.fileno())
            if modified is not None:
                os.utime(aside, (modified, modified))
            _move(aside, place)
        except BaseException:
            Path(aside).unlink(missing_ok=True)
            raise

    def _remove_stale(self) -> None:
        oldest = time.time() - STALE_SECONDS
        for entry in os.scandir(self._aside):
            with contextlib.suppress(FileNotFoundError):
                if entry.stat().st_mtime < oldest:
                    Path(entry.path).unlink()


def _move(file: str, place: str) -> None:
    """Give a file its place, in a folder that is made if need be."""
    try:
        os.replace(file, place)  # noqa: PTH105
    except FileNotFoundError:
        Path(place).parent.mkdir(parents=True, exist_ok=True)
        os.replace(file, place)  # noqa: PTH105


def _glance(path: str) -> Header | None:
    """Return the header of a whole file; None for a damaged one.

    A file that has its size and the time of its writing is taken for whole; one that something
    has touched since is read and verified.
    """
    file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        header = unpack(os.read(file, HEADER_BYTES))
        stat = os.fstat(file)
    finally:
        os.close(file)
    if header is None or stat.st_size != HEADER_BYTES + header.size:
        return None
    if stat.st_mtime_ns == header.written * 1_000_000_000:
        return header
    with open(path, "rb") as whole:  # noqa: PTH123 # for every sentence
        return header if read_entry(whole) else None


def _is_as_seen(path: str, seen: Seen) -> bool:
    """Return whether a take's file has the size and the time that it had."""
    stat = os.stat(path)  # noqa: PTH116 # for every sentence
    size = HEADER_BYTES + seen.length * SAMPLE_BYTES
    return stat.st_size == size and stat.st_mtime_ns == seen.written * 1_000_000_000


def _take(fingerprint: str, header: Header) -> Take:
    return Take(fingerprint, header.size // SAMPLE_BYTES, header.sample_rate)


@contextlib.contextmanager
def _explained(root: Path) -> Iterator[None]:
    """Turn what the system says about a failed write into what a person can do."""
    try:
        yield
    except OSError as error:
        raise _store_error(root, error) from error


def _store_error(root: Path, error: OSError) -> StoreError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return StoreError(
            f"No space is left for the store in {root}.",
            "Free some space and build again: what is finished is kept.",
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return StoreError(
            f"The store in {root} can't be written to ({error.strerror}).",
            "Give yourself the right to write there, or set another folder for the store.",
        )
    return StoreError(
        f"The store in {root} can't be used ({error.strerror or error}).",
        "Check that it is a folder on a working disk, or set another folder for the store.",
    )
