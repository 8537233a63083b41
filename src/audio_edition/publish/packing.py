"""ZIP archives whose bytes depend on nothing but what is in them."""

import shutil
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, cast
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from audio_edition.publish.content import LoadFrames
from audio_edition.publish.mp3 import Mp3

PACKING = "1"
"""Raised when the same files come to be packed to other bytes."""

IN_MEMORY = 16 * 2**20
"""Bytes of a sound from which on it is put together in a file."""

_FIRST_MOMENT = (1980, 1, 1, 0, 0, 0)
"""Of ZIP: there is no time of packing in an archive."""

_READABLE = 0o644 << 16


def add_file(archive: ZipFile, name: str, data: bytes, *, compressed: bool = True) -> None:
    """Add a file to an archive that is being written."""
    archive.writestr(_entry(name), data, ZIP_DEFLATED if compressed else ZIP_STORED)


def add_sound(archive: ZipFile, name: str, sound: Mp3, load_frames: LoadFrames) -> None:
    """Add an MP3, which can't be compressed any more and may be too long for memory."""
    with SpooledTemporaryFile(IN_MEMORY) as file:
        sound.write(cast("BinaryIO", file), load_frames)
        file.seek(0)
        with archive.open(_entry(name), "w", force_zip64=True) as out:
            shutil.copyfileobj(file, out)


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, _FIRST_MOMENT)
    entry.external_attr = _READABLE
    return entry
