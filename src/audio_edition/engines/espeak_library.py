"""eSpeak NG's shared library and data, as bundled by espeakng-loader, for pyttsx3 to find."""

import ctypes
import os
from functools import cache
from pathlib import Path


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
    ctypes.CDLL(None).srand(ctypes.c_uint(number))


@cache
def variants() -> tuple[str, ...]:
    """Return the variants that change a voice's person: `f3` makes `en-us+f3`.

    Raises:
        OSError: If the library can't be loaded here.
    """
    load()
    folder = Path(os.environ["ESPEAK_DATA_PATH"], "voices", "!v")
    return tuple(sorted(entry.name for entry in folder.iterdir()))
