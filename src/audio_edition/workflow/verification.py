"""Is an edition what it should be? Asked of any, at any time."""

from dataclasses import dataclass
from pathlib import Path

from audio_edition.errors import VerifyError
from audio_edition.publish.manifest import FILE_NAME
from audio_edition.publish.manifest_reader import Manifest, read_manifest
from audio_edition.publish.verify import Verified, verify_alone, verify_files


@dataclass(frozen=True, slots=True)
class Verification:
    """What was found in an edition."""

    place: Path
    sentences: int
    """That are heard, by the manifest; 0 where there is none."""
    files: tuple[Verified, ...]

    @property
    def problems(self) -> tuple[str, ...]:
        """All of them, each with the name of its file."""
        return tuple(f"{file.name}: {problem}" for file in self.files for problem in file.problems)


def verify(place: str | Path) -> Verification:
    """Verify an edition by its folder, or a file of one: all of it is read, decoded and measured.

    Raises:
        VerifyError: There is no edition, or a file is no sound.
    """
    path = Path(place)
    if path.is_dir():
        return _verified(path, _manifest(path), None)
    if not path.is_file():
        raise VerifyError(f"There is no {path}.", "Name an edition's folder, or a file of one.")
    manifest = read_manifest(path.parent / FILE_NAME)
    if manifest and any(path.parent / entry.name == path for entry in manifest.files):
        return _verified(path.parent, manifest, path.name)
    return Verification(path, 0, (verify_alone(path),))


def _manifest(folder: Path) -> Manifest:
    manifest = read_manifest(folder / FILE_NAME)
    if manifest is None:
        raise VerifyError(
            f"There is no edition in {folder}: no {FILE_NAME} that can be read.",
            "Name the folder that a build has written, or a sound file.",
        )
    return manifest


def _verified(folder: Path, manifest: Manifest, only: str | None) -> Verification:
    found = verify_files(folder, manifest, only)
    place = folder / only if only else folder
    return Verification(place, len(manifest.sentences), tuple(found))
