"""ZIP archives, such as EPUB and DOCX, read within bounds and without writing a file."""

import io
import posixpath
import stat
import zipfile
import zlib
from dataclasses import dataclass, field

from audio_edition.errors import SourceError

_LARGEST = 64 * 1024**2
"""Bytes of all that is read: a hundred novels."""

_HARMLESS = 4 * 1024**2
"""Bytes up to which a file may be packed as tightly as it likes."""

_TIGHTEST = 200
"""Above this ratio nothing is prose; English text is packed about three times."""

_PIECE = 256 * 1024
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError)
_DAMAGED_HINT = "Fetch or save the file again; it may have been cut off."


@dataclass(slots=True)
class Archive:
    """A ZIP archive in memory.

    Nothing is unpacked to disk and names are only looked up, so that a name with `..` leads
    nowhere.
    """

    source: str
    _zip: zipfile.ZipFile
    _names: dict[str, zipfile.ZipInfo] = field(default_factory=dict)
    _taken: int = 0

    @classmethod
    def open(cls, data: bytes, source: str) -> "Archive":
        """Open an archive.

        Args:
            data: All of it.
            source: Where it came from, for messages.

        Raises:
            SourceError: It is no archive, or damaged.
        """
        try:
            opened = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN as error:
            raise SourceError(f"{source} is a damaged archive: {error}.", _DAMAGED_HINT) from error
        names = {posixpath.normpath(info.filename): info for info in opened.infolist()}
        return cls(source, opened, names)

    @property
    def names(self) -> tuple[str, ...]:
        """The files in it."""
        return tuple(self._names)

    def __contains__(self, name: str) -> bool:
        """Tell whether there is a file of this name."""
        return name in self._names

    def read(self, name: str) -> bytes:
        """Return a file's bytes.

        Raises:
            SourceError: It is missing, damaged, encrypted, a link, or too large unpacked.
        """
        info = self._names.get(name)
        if info is None:
            raise SourceError(f"{self.source} is incomplete: {name} is missing.", _DAMAGED_HINT)
        self._refuse_tricks(info)
        try:
            return self._unpack(info)
        except _BROKEN as error:
            raise SourceError(
                f"{self.source} is damaged: {name} can't be unpacked: {error}.", _DAMAGED_HINT
            ) from error

    def _refuse_tricks(self, info: zipfile.ZipInfo) -> None:
        if info.flag_bits & 0x1:
            raise SourceError(
                f"{self.source} is encrypted: {info.filename} needs a password.",
                "Save a copy without a password.",
            )
        if stat.S_ISLNK(info.external_attr >> 16):
            raise SourceError(
                f"{self.source} is not read: {info.filename} is a link to another file.",
                "Save the document again with the program that made it.",
            )

    def _unpack(self, info: zipfile.ZipInfo) -> bytes:
        pieces = io.BytesIO()
        with self._zip.open(info) as packed:
            while piece := packed.read(_PIECE):
                pieces.write(piece)
                self._taken += len(piece)
                self._refuse_bombs(info, pieces.tell())
        return pieces.getvalue()

    def _refuse_bombs(self, info: zipfile.ZipInfo, size: int) -> None:
        """Stop as soon as more comes out than a document holds; what a header says is not asked."""
        tight = size > max(_HARMLESS, info.compress_size * _TIGHTEST)
        if tight or self._taken > _LARGEST:
            raise SourceError(
                f"{self.source} is not read: {info.filename} unpacks to more than a text has.",
                "If you trust it, take out what is not text and save it again.",
            )
