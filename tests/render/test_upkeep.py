import os
from pathlib import Path

import pytest

from audio_edition.identity import digest
from audio_edition.model import Audio
from audio_edition.render.entry import HEADER_BYTES
from audio_edition.render.store import Store
from audio_edition.render.upkeep import REGISTRY, enter, known_editions, open_store

SOUND = Audio(bytes(range(256)) * 40, 22050)
NAME = digest("a take")


def _only_size_and_time_left(path: Path) -> None:
    times = path.stat()
    path.write_bytes(bytes(HEADER_BYTES) + SOUND.data)
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))


def test_the_next_build_of_an_edition_opens_none_of_the_takes_that_the_last_one_knew(
    tmp_path: Path,
) -> None:
    root, folder = tmp_path / "store", tmp_path / "mill"
    take = open_store(root, folder).save_take(NAME, SOUND)
    enter(Store(root), folder, [NAME], [take])
    _only_size_and_time_left(root / "takes" / NAME[:2] / NAME)
    assert open_store(root, folder).take(NAME) == take
    assert open_store(root, tmp_path / "tide").take(NAME) is None


@pytest.mark.parametrize(
    "entry",
    [
        *("", "[]", "{}", '{"takes": 3}', '{"takes": {"a": 1}}', '{"takes": {"a": ["x", 1, 2]}}'),
        *('{"takes": {"a": [Infinity, 1, 1]}}', '{"takes": {"a": [9, 0, 1]}}', "[" * 99999),
    ],
)
def test_an_entry_that_is_broken_tells_nothing_and_stops_nothing(
    tmp_path: Path, entry: str
) -> None:
    store = Store(tmp_path / "store")
    take = store.save_take(NAME, SOUND)
    enter(store, tmp_path / "mill", [NAME], [take])
    (place,) = (store.root / REGISTRY).iterdir()
    place.write_text(entry)
    assert open_store(store.root, tmp_path / "mill").take(NAME) == take


def test_a_folder_whose_name_is_no_text_can_be_entered(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"m\xfcll")
    enter(Store(tmp_path / "store"), folder, [NAME])
    (known,) = known_editions(Store(tmp_path / "store"))
    assert (known.folder, known.uses) == (folder, frozenset({NAME}))
