"""eSpeak NG's shared library and data, as bundled by espeakng-loader, for pyttsx3 to find."""

import ctypes
import os
from functools import cache
from pathlib import Path

from audio_edition.engines.data_segment import DataSegment

VOICE_FOLDERS = ("voices", "lang")
"""Where a voice's file is looked for, in eSpeak's order."""


@cache
def load() -> ctypes.CDLL:
    """Load the library so that pyttsx3's own search by name finds it.

    Raises:
        OSError: If the library can't be loaded here.
    """
    import espeakng_loader  # noqa: PLC0415  # start-up

    os.environ["ESPEAK_DATA_PATH"] = espeakng_loader.get_data_path()
    return ctypes.CDLL(espeakng_loader.get_library_path() + ".1", mode=ctypes.RTLD_GLOBAL)


def version() -> str:
    """Return the library's version, such as `1.52.0`.

    Raises:
        OSError: If the library can't be loaded here.
    """
    info = load().espeak_Info
    info.restype = ctypes.c_char_p
    return str(info(None).decode("ascii"))


def seed(number: int) -> None:
    """Seed the two generators that the library makes noise with: its own and the C library's.

    Raises:
        OSError: If the library can't be loaded here.
    """
    load().espeak_ng_SetRandSeed(ctypes.c_long(number))
    _c_library().srand(ctypes.c_uint(number))


@cache
def _c_library() -> ctypes.CDLL:
    return ctypes.CDLL(None)


@cache
def untouched() -> DataSegment | None:
    """Return the library's variables as they were loaded; None where this can't be known.

    To be called before anything else is asked of the library.

    Raises:
        OSError: If the library can't be loaded here.
    """
    library = load()
    try:
        return DataSegment(library, "espeak_Initialize")
    except OSError:
        return None


@cache
def voice_file(identifier: str) -> int | None:
    """Return an open file that holds a voice, such as `gmw/en-us`; None if there is none.

    Args:
        identifier: In lower case, as pyttsx3 has it.

    Raises:
        OSError: If the library can't be loaded here.
    """
    path = _voice_paths().get(identifier)
    return os.open(path, os.O_RDONLY) if path else None


@cache
def _voice_paths() -> dict[str, Path]:
    load()
    folders = [Path(os.environ["ESPEAK_DATA_PATH"], name) for name in reversed(VOICE_FOLDERS)]
    return {
        path.relative_to(folder).as_posix().lower(): path
        for folder in folders
        for path in folder.rglob("*")
        if path.is_file()
    }


@cache
def variants() -> tuple[str, ...]:
    """Return the variants that change a voice's person: `f3` makes `en-us+f3`.

    Raises:
        OSError: If the library can't be loaded here.
    """
    load()
    folder = Path(os.environ["ESPEAK_DATA_PATH"], "voices", "!v")
    return tuple(sorted(entry.name for entry in folder.iterdir()))
