"""Files that are built aside, and take their names when they are whole."""

import os
import time
from pathlib import Path

import pytest

from audio_edition.publish import aside

DESCRIPTORS = Path("/proc/self/fd")
"""Of Linux."""


def is_open_in(folder: Path) -> bool:
    links = (place for place in DESCRIPTORS.glob("*") if place.is_symlink())
    return any(str(link.readlink()).startswith(str(folder)) for link in links)


@pytest.mark.parametrize("large", [0, aside.LARGE])
def test_a_new_file_takes_the_place_of_an_old_one_that_nobody_keeps_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, large: int
) -> None:
    monkeypatch.setattr(aside, "LARGE", large)
    path = tmp_path / "a.mp3"
    path.write_bytes(b"old")
    aside.build_aside(path, lambda out: out.write(b"new"))
    aside.put_in_place(path)
    assert path.read_bytes() == b"new"

    until = time.monotonic() + 5
    while is_open_in(tmp_path) and time.monotonic() < until:
        time.sleep(0.01)
    assert not is_open_in(tmp_path)


def test_an_old_file_that_nobody_may_read_is_replaced_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> int:
        raise PermissionError

    path = tmp_path / "a.mp3"
    path.write_bytes(b"old")
    aside.build_aside(path, lambda out: out.write(b"new"))
    monkeypatch.setattr(aside, "LARGE", 0)
    monkeypatch.setattr(os, "open", refused)
    aside.put_in_place(path)
    monkeypatch.undo()
    assert path.read_bytes() == b"new"
