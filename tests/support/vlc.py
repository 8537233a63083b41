"""What VLC shows of a file, by libVLC (https://videolan.videolan.me/vlc/group__libvlc.html)."""

import ctypes
import time
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import POINTER, byref, c_char_p, c_int, c_int64, c_void_p
from ctypes.util import find_library
from pathlib import Path
from typing import Any

import pytest

OPTIONS = (b"--intf=dummy", b"--aout=adummy", b"--no-video", b"--quiet", b"--start-paused")
EVERY_TITLE = -1


class _Description(ctypes.Structure):
    _fields_ = (("start", c_int64), ("length", c_int64), ("name", c_char_p))


def vlc_chapters(path: Path) -> list[tuple[str, float, float]]:
    """Return title, start and length (seconds) of each chapter that VLC lists."""
    library = _library()
    listed = POINTER(POINTER(_Description))()
    with _playing(library, path) as player:
        count = 0
        for _ in range(200):
            count = library.libvlc_media_player_get_full_chapter_descriptions(
                player, EVERY_TITLE, byref(listed)
            )
            if count > 0:
                break
            time.sleep(0.05)
        found = [listed[index].contents for index in range(max(count, 0))]
        return [(one.name.decode(), one.start / 1000, one.length / 1000) for one in found]


def _library() -> Any:  # noqa: ANN401 - by name
    library = ctypes.CDLL(find_library("vlc") or pytest.skip("libVLC is not here"))
    for name in ("new", "media_new_path", "media_player_new_from_media"):
        getattr(library, f"libvlc_{name}").restype = c_void_p
    for name in ("media_player_play", "media_player_stop", "media_player_release", "release"):
        getattr(library, f"libvlc_{name}").argtypes = (c_void_p,)
    library.libvlc_media_new_path.argtypes = (c_void_p, c_char_p)
    library.libvlc_media_player_new_from_media.argtypes = (c_void_p,)
    library.libvlc_media_player_get_full_chapter_descriptions.argtypes = (
        c_void_p,
        c_int,
        POINTER(POINTER(POINTER(_Description))),
    )
    return library


@contextmanager
def _playing(library: Any, path: Path) -> Iterator[c_void_p]:  # noqa: ANN401 - by name
    instance = library.libvlc_new(len(OPTIONS), (c_char_p * len(OPTIONS))(*OPTIONS))
    media = library.libvlc_media_new_path(instance, str(path).encode())
    player = library.libvlc_media_player_new_from_media(media)
    library.libvlc_media_player_play(player)
    try:
        yield player
    finally:
        library.libvlc_media_player_stop(player)
        library.libvlc_media_player_release(player)
        library.libvlc_release(instance)
