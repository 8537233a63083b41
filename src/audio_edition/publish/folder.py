"""Writing an edition's folder so that at any moment it holds whole files only.

All that is new is built aside, so that a failure leaves the old edition as it was. Then the old
manifest withdraws its word for what is about to change, the new files take their names, files
that no longer belong go, and the new manifest comes last. So every entry of a manifest that has
a key can be trusted, even after a crash.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import BinaryIO, NamedTuple

from audio_edition.events import Reporter, Stage, StageFinished, StageStarted, StepDone
from audio_edition.identity import digest
from audio_edition.publish.aside import (
    aside,
    build_aside,
    held,
    make_room,
    put_in_place,
    settle,
    sweep,
    swept,
)
from audio_edition.publish.checksum import file_checksum
from audio_edition.publish.faults import explained
from audio_edition.publish.manifest import FILE_NAME, FORMAT, FileEntry, dump
from audio_edition.publish.manifest_reader import Manifest, read_manifest
from audio_edition.publish.side_by_side import side_by_side
from audio_edition.publish.sound_facts import SoundFacts

SMALL = 1 << 22
"""Bytes that are read twice before a thread for the second time has started."""

_NOTHING: Mapping[str, object] = {
    "format": FORMAT,
    "article": {"source": ""},
    "voices": {},
    "blocks": [],
    "changed": [],
    "versions": {"engine": ""},
}
NOTHING_YET = Manifest("", (), (), "", (), _NOTHING)
"""What stands for the last manifest in the first build of a folder."""


def _unchecked(_path: Path) -> None:
    """Stand in for a check where a file has none."""


Walk = Callable[[Path, Iterator[bytes]], None]
"""Goes through a file's bytes as they are read back; raises VerifyError where they are wrong."""


@dataclass(frozen=True, slots=True)
class OutputFile:
    """A file to be written."""

    name: str
    """Path from the edition's folder, with slashes."""
    key: str
    """Identity of what goes into the file: the same key is the same bytes."""
    write: Callable[[BinaryIO], None]
    format: str = ""
    """Name of the output format that it belongs to."""
    check: Callable[[Path], SoundFacts | None] = _unchecked
    """Reads the file back, and returns what holds of it if it is for a player; raises VerifyError
    where it is not what it should be."""
    walk: Walk | None = None
    """Checks its bytes, in a way that only its format knows."""
    span: tuple[float, float] | None = None
    """Where on the edition's timeline it begins and ends, in seconds, if it is for a player."""
    uses: Callable[[], Iterable[str]] = tuple
    """Names what the store keeps for it, besides takes and chunks."""


def text_file(name: str, text: str) -> OutputFile:
    """Return a file that holds a text, in UTF-8."""

    def write(out: BinaryIO) -> None:
        out.write(text.encode())

    return OutputFile(name, digest(text), write)


@dataclass(frozen=True, slots=True)
class Published:
    """What became of an edition's folder."""

    files: tuple[FileEntry, ...]
    """All of them, but for the manifest."""
    written: tuple[str, ...]
    """Names of those that are new or have changed."""
    removed: tuple[str, ...]
    """Names of those that the last build had and this one has not."""
    uses: tuple[str, ...]
    """Names of what the store keeps for them, besides takes and chunks."""


def write_folder(
    folder: Path,
    files: Iterable[OutputFile],
    describe: Callable[[Sequence[FileEntry]], Mapping[str, object]],
    reporter: Reporter,
    workers: int = 1,
) -> Published:
    """Make a folder hold these files, writing only what it does not hold yet.

    Args:
        folder: Is made where it does not exist.
        files: All files of the edition, but for the manifest; each is begun as it is listed.
        describe: Makes the manifest, once the sizes of the files are known.
        reporter: Hears of each file that is written.
        workers: Files that are written at a time.

    Raises:
        OutputError: The folder can't be written, or there is no space.
        VerifyError: A file, read back, is not what it should be; the old ones are as they were.
    """
    homes = {folder}
    with explained(folder), held(folder), swept(homes):
        last = read_manifest(folder / FILE_NAME) or NOTHING_YET
        swept_first = _with_swept_homes(folder, files, homes)
        made = _build_all(folder, swept_first, _standing(folder, last), reporter, workers)
        listed = tuple(one.entry for one in made)
        fresh = [one.entry.name for one in made if one.fresh]
        stale = _stale(folder, last, {entry.name for entry in listed})
        _build_manifest(folder / FILE_NAME, describe(listed))
        if fresh:
            _withdraw(folder, last, fresh)
        _exchange(folder, fresh, stale)
    uses = tuple(name for one in made for name in one.file.uses())
    return Published(listed, tuple(fresh), tuple(stale), uses)


def write_alone(path: Path, write: Callable[[BinaryIO], None]) -> None:
    """Write one file that no manifest lists, aside first and then into place.

    Raises:
        OutputError: It can't be written, or there is no space.
    """
    with explained(path.parent), held(path.parent), swept([path.parent]):
        build_aside(path, write)
        put_in_place(path)


def _with_swept_homes(
    folder: Path, files: Iterable[OutputFile], homes: set[Path]
) -> Iterator[OutputFile]:
    """Yield files, each when the folder that it will be in is swept."""
    for file in files:
        home = (folder / file.name).parent
        if home not in homes:
            homes.add(home)
            sweep([home])
        yield file


def _standing(folder: Path, last: Manifest) -> Callable[[OutputFile], FileEntry | None]:
    """Return what returns the entry of a file that the last build has left as it must be."""
    known = {(entry.name, entry.key): entry for entry in last.files}

    def entry_of(file: OutputFile) -> FileEntry | None:
        entry = known.get((file.name, file.key))
        if not entry or entry.bytes != _size(folder / file.name) or (file.span and not entry.sound):
            return None
        return replace(entry, format=file.format, sound=_moved(entry.sound, file))

    return entry_of


def _moved(sound: SoundFacts | None, file: OutputFile) -> SoundFacts | None:
    """Put what holds of a file to its place: it may have moved with what is before it."""
    return replace(sound, start=file.span[0], end=file.span[1]) if sound and file.span else sound


def _size(path: Path) -> int | None:
    return path.stat().st_size if path.is_file() else None


class _Made(NamedTuple):
    """A file and its entry in the manifest."""

    file: OutputFile
    entry: FileEntry
    fresh: bool
    """Whether it was built now, aside."""


def _build_all(
    folder: Path,
    files: Iterable[OutputFile],
    standing: Callable[[OutputFile], FileEntry | None],
    reporter: Reporter,
    workers: int,
) -> list[_Made]:
    """Build what is not standing, while other files are still listed."""
    pool = ThreadPoolExecutor(workers)
    try:
        begun = [(file, standing(file) or pool.submit(_build, folder, file)) for file in files]
        fresh = sum(isinstance(one, Future) for _, one in begun)
        reporter(StageStarted(Stage.PUBLISH, total=fresh))
        made = [_made(file, one, reporter) for file, one in begun]
    finally:
        pool.shutdown(cancel_futures=True)
    reporter(StageFinished(Stage.PUBLISH))
    return made


def _made(file: OutputFile, one: "FileEntry | Future[FileEntry]", reporter: Reporter) -> _Made:
    if not isinstance(one, Future):
        return _Made(file, one, fresh=False)
    entry = one.result()
    reporter(StepDone(Stage.PUBLISH, text=entry.name))
    return _Made(file, entry, fresh=True)


def _build(folder: Path, file: OutputFile) -> FileEntry:
    """Build a file aside, and read it back while it goes to the disk."""
    path = folder / file.name
    make_room(path)
    size = build_aside(path, file.write)
    look = partial(file.walk, path) if file.walk else None
    check, add_up = partial(file.check, aside(path)), partial(file_checksum, aside(path), look)
    if size > SMALL:
        settled = partial(side_by_side, add_up, partial(settle, path))
        (checksum, _), sound = side_by_side(settled, check)
    else:
        checksum, sound = add_up(), check()
    return FileEntry(file.name, size, file.key, file.format, checksum, sound)


def _build_manifest(path: Path, document: Mapping[str, object]) -> None:
    data = dump(document)
    build_aside(path, lambda out: out.write(data))


def _stale(folder: Path, last: Manifest, names: Iterable[str]) -> list[str]:
    """List the last build's files that are none of these; nothing outside the folder is ours."""
    kept = set(names)
    inside = folder.resolve()
    gone = (entry.name for entry in last.files if entry.name not in kept)
    return [name for name in gone if (folder / name).resolve().is_relative_to(inside)]


def _withdraw(folder: Path, last: Manifest, names: Sequence[str]) -> None:
    """Let the last manifest name these files, but vouch for none of them."""
    changing = set(names)
    kept = [entry for entry in last.files if entry.name not in changing]
    entries = [*kept, *(FileEntry(name, 0, "") for name in names)]
    withdrawn = {**last.document, "files": entries}
    path = folder / f"withdrawn-{FILE_NAME}"
    _build_manifest(path, withdrawn)
    aside(path).replace(folder / FILE_NAME)


def _exchange(folder: Path, fresh: Iterable[str], stale: Iterable[str]) -> None:
    """Put the new files in the place of the old, the manifest last.

    Large ones come after small ones, which would wait while the space of an old one is given back.
    """
    for name in sorted(fresh, key=lambda name: aside(folder / name).stat().st_size):
        put_in_place(folder / name)
    for name in stale:
        (folder / name).unlink(missing_ok=True)
    put_in_place(folder / FILE_NAME)
