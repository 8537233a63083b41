"""Writing an edition's folder so that at any moment it holds whole files only.

All that is new is built aside, so that a failure leaves the old edition as it was. Then the old
manifest withdraws its word for what is about to change, the new files take their names, files
that no longer belong go, and the new manifest comes last. So every entry of a manifest that has
a key can be trusted, even after a crash.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import BinaryIO

from audio_edition.events import Reporter, Stage, StageFinished, StageStarted, StepDone
from audio_edition.identity import digest
from audio_edition.publish.aside import aside, build_aside, held, put_in_place, settle, swept
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
    files: Sequence[OutputFile],
    describe: Callable[[Sequence[FileEntry]], Mapping[str, object]],
    reporter: Reporter,
    workers: int = 1,
) -> Published:
    """Make a folder hold these files, writing only what it does not hold yet.

    Args:
        folder: Is made where it does not exist.
        files: All files of the edition, but for the manifest.
        describe: Makes the manifest, once the sizes of the files are known.
        reporter: Hears of each file that is written.
        workers: Files that are written at a time.

    Raises:
        OutputError: The folder can't be written, or there is no space.
        VerifyError: A file, read back, is not what it should be; the old ones are as they were.
    """
    homes = {(folder / file.name).parent for file in files}
    with explained(folder), held(folder), swept({folder, *homes}):
        last = read_manifest(folder / FILE_NAME) or NOTHING_YET
        standing = _standing(folder, files, last)
        missing = [file for file in files if file.name not in standing]
        entries = standing | _build_all(folder, missing, reporter, workers)
        listed = tuple(entries[file.name] for file in files)
        stale = _stale(folder, last, entries.keys())
        _build_manifest(folder / FILE_NAME, describe(listed))
        if missing:
            _withdraw(folder, last, [file.name for file in missing])
        _exchange(folder, [file.name for file in missing], stale)
    uses = tuple(name for file in files for name in file.uses())
    return Published(listed, tuple(file.name for file in missing), tuple(stale), uses)


def write_alone(path: Path, write: Callable[[BinaryIO], None]) -> None:
    """Write one file that no manifest lists, aside first and then into place.

    Raises:
        OutputError: It can't be written, or there is no space.
    """
    with explained(path.parent), held(path.parent), swept([path.parent]):
        build_aside(path, write)
        put_in_place(path)


def _standing(folder: Path, files: Iterable[OutputFile], last: Manifest) -> dict[str, FileEntry]:
    """Return the entries of those files that the last build has left as they must be."""
    known = {(entry.name, entry.key): entry for entry in last.files}
    return {
        file.name: replace(entry, format=file.format, sound=_moved(entry.sound, file))
        for file in files
        if (entry := known.get((file.name, file.key)))
        and entry.bytes == _size(folder / file.name)
        and (entry.sound or not file.span)
    }


def _moved(sound: SoundFacts | None, file: OutputFile) -> SoundFacts | None:
    """Put what holds of a file to its place: it may have moved with what is before it."""
    return replace(sound, start=file.span[0], end=file.span[1]) if sound and file.span else sound


def _size(path: Path) -> int | None:
    return path.stat().st_size if path.is_file() else None


def _build_all(
    folder: Path, files: Sequence[OutputFile], reporter: Reporter, workers: int
) -> dict[str, FileEntry]:
    reporter(StageStarted(Stage.PUBLISH, total=len(files)))
    built = {}
    with ThreadPoolExecutor(workers) as pool:
        for entry in pool.map(partial(_build, folder), files):
            built[entry.name] = entry
            reporter(StepDone(Stage.PUBLISH, text=entry.name))
    reporter(StageFinished(Stage.PUBLISH))
    return built


def _build(folder: Path, file: OutputFile) -> FileEntry:
    """Build a file aside, and read it back while it goes to the disk."""
    path = folder / file.name
    size = build_aside(path, file.write)
    check, add_up = partial(file.check, aside(path)), partial(file_checksum, aside(path))
    if size > SMALL:
        settled = partial(side_by_side, add_up, partial(settle, path))
        sound, (checksum, _) = side_by_side(check, settled)
    else:
        sound, checksum = check(), add_up()
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
    """Put the new files in the place of the old, the manifest last."""
    for name in fresh:
        put_in_place(folder / name)
    for name in stale:
        (folder / name).unlink(missing_ok=True)
    put_in_place(folder / FILE_NAME)
