import errno
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from audio_edition.errors import StoreError
from audio_edition.identity import digest
from audio_edition.model import Audio, Take
from audio_edition.render.entry import HEADER_BYTES
from audio_edition.render.store import Store, StoreState

SOUND = Audio(bytes(range(256)) * 40, 22050)
NAME = digest("a take")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store")


def _file(store: Store, kind: str = "takes") -> Path:
    return store.root / kind / NAME[:2] / NAME


def _touch_up(path: Path, content: bytes) -> None:
    """Replace the content as a program would that knows nothing of the store."""
    path.write_bytes(content)


def test_a_take_comes_back_as_it_was(store: Store) -> None:
    assert store.save_take(NAME, SOUND) == Take(NAME, SOUND.length, 22050)
    assert store.state(NAME) is StoreState.PRESENT
    assert store.take(NAME) == Take(NAME, SOUND.length, 22050)
    assert store.load_take(NAME) == SOUND


def test_a_chunk_comes_back_as_it_was(store: Store) -> None:
    store.save_chunk(NAME, b"frames")
    assert store.load_chunk(NAME) == b"frames"


def test_takes_and_chunks_of_one_name_are_two_things(store: Store) -> None:
    store.save_chunk(NAME, b"frames")
    assert store.state(NAME) is StoreState.MISSING


def test_what_was_never_saved_is_missing(store: Store) -> None:
    assert store.state(NAME) is StoreState.MISSING
    assert store.take(NAME) is None
    assert store.load_chunk(NAME) is None
    with pytest.raises(StoreError, match="missing or damaged"):
        store.load_take(NAME)


@pytest.mark.parametrize("cut", [0, 10, 27, 28, 29, -1])
def test_a_truncated_take_is_damaged(store: Store, cut: int) -> None:
    store.save_take(NAME, SOUND)
    _touch_up(_file(store), _file(store).read_bytes()[:cut])
    assert store.state(NAME) is StoreState.DAMAGED
    assert store.take(NAME) is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(st.integers(0, (HEADER_BYTES + len(SOUND.data)) * 8 - 1))
def test_a_flipped_bit_makes_a_take_damaged(store: Store, bit: int) -> None:
    store.save_take(NAME, SOUND)
    content = bytearray(_file(store).read_bytes())
    content[bit // 8] ^= 1 << bit % 8
    _touch_up(_file(store), bytes(content))
    assert store.state(NAME) is StoreState.DAMAGED
    with pytest.raises(StoreError):
        store.load_take(NAME)


def test_damage_that_keeps_the_time_is_found_when_the_sound_is_used(store: Store) -> None:
    store.save_take(NAME, SOUND)
    times = _file(store).stat()
    content = bytearray(_file(store).read_bytes())
    content[-1] ^= 1
    _touch_up(_file(store), bytes(content))
    os.utime(_file(store), ns=(times.st_atime_ns, times.st_mtime_ns))
    with pytest.raises(StoreError, match="damaged"):
        store.load_take(NAME)


def _blank(store: Store) -> None:
    """Wipe out the header of the take, as nothing but its time and size would show."""
    times = _file(store).stat()
    _touch_up(_file(store), bytes(HEADER_BYTES) + SOUND.data)
    os.utime(_file(store), ns=(times.st_atime_ns, times.st_mtime_ns))


def test_a_take_that_was_seen_and_not_touched_since_is_not_opened(store: Store) -> None:
    take = store.save_take(NAME, SOUND)
    seen = store.seen([take])
    _blank(store)
    assert Store(store.root).take(NAME) is None
    assert Store(store.root, seen).take(NAME) == take


def test_a_take_that_was_seen_but_is_gone_or_of_another_size_or_time_is_found_out(
    store: Store,
) -> None:
    seen = store.seen([store.save_take(NAME, SOUND)])
    times = _file(store).stat()
    store.save_take(NAME, Audio(SOUND.data[:-2], 22050))
    assert Store(store.root, seen).take(NAME) == Take(NAME, SOUND.length - 1, 22050)
    _touch_up(_file(store), bytes(HEADER_BYTES) + SOUND.data)
    for later in (1, 4 * 1_000_000_000):
        os.utime(_file(store), ns=(times.st_atime_ns, times.st_mtime_ns + later))
        assert Store(store.root, seen).take(NAME) is None
    _file(store).unlink()
    assert Store(store.root, seen).take(NAME) is None


def test_a_damaged_chunk_counts_as_missing(store: Store) -> None:
    store.save_chunk(NAME, b"frames")
    _touch_up(_file(store, "chunks"), b"AEd1 but nothing like it")
    assert store.load_chunk(NAME) is None


def test_a_damaged_take_is_mended_by_saving_it_again(store: Store) -> None:
    store.save_take(NAME, SOUND)
    _touch_up(_file(store), b"")
    store.save_take(NAME, SOUND)
    assert store.load_take(NAME) == SOUND


def test_a_copied_store_is_whole_although_its_times_are_others(store: Store) -> None:
    store.save_take(NAME, SOUND)
    os.utime(_file(store), (1, 1))
    assert store.state(NAME) is StoreState.PRESENT


def test_nothing_is_left_aside(store: Store) -> None:
    store.save_take(NAME, SOUND)
    assert list((store.root / "aside").iterdir()) == []


def test_what_a_dead_process_left_aside_is_removed_a_day_later(store: Store) -> None:
    old, new = store.root / "aside" / "old", store.root / "aside" / "new"
    for path in (old, new):
        path.write_bytes(b"half")
    yesterday = time.time() - 25 * 3600
    os.utime(old, (yesterday, yesterday))
    Store(store.root)
    assert not old.exists()
    assert new.exists()


def test_the_folder_explains_itself(store: Store) -> None:
    assert "safe to delete" in (store.root / "README.txt").read_text()


def test_an_explanation_that_a_person_has_edited_is_left_alone(store: Store) -> None:
    (store.root / "README.txt").write_text("mine")
    Store(store.root)
    assert (store.root / "README.txt").read_text() == "mine"


def test_a_file_in_the_way_of_the_store_is_told(tmp_path: Path) -> None:
    (tmp_path / "store").write_text("a file")
    with pytest.raises(StoreError, match="can't be used") as refusal:
        Store(tmp_path / "store")
    assert refusal.value.hint


@pytest.mark.parametrize(
    ("number", "message"),
    [
        (errno.ENOSPC, "No space is left"),
        (errno.EROFS, "can't be written to"),
        (errno.EACCES, "can't be written to"),
        (errno.EIO, "can't be used"),
    ],
)
def test_a_write_that_fails_is_explained_and_leaves_nothing(
    store: Store, monkeypatch: pytest.MonkeyPatch, number: int, message: str
) -> None:
    def fail(_file: str, _place: str) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(StoreError, match=message) as refusal:
        store.save_take(NAME, SOUND)
    assert refusal.value.hint
    assert list((store.root / "aside").iterdir()) == []
    assert store.state(NAME) is StoreState.MISSING


WRITER = """
import sys
from pathlib import Path
from audio_edition.identity import digest
from audio_edition.model import Audio
from audio_edition.render.entry import HEADER_BYTES
from audio_edition.render.store import Store
store = Store(Path(sys.argv[1]))
for round in range(6):
    for number in range(20):
        store.save_take(digest(str(number)), Audio(bytes([number]) * 20_000, 22050))
"""


def test_processes_that_write_the_same_takes_do_not_harm_each_other(store: Store) -> None:
    command = [sys.executable, "-c", WRITER, os.fspath(store.root)]
    writers = [subprocess.Popen(command) for _ in range(3)]
    while any(writer.poll() is None for writer in writers):
        for number in range(20):
            assert store.state(digest(str(number))) is not StoreState.DAMAGED
    assert [writer.returncode for writer in writers] == [0, 0, 0]
    for number in range(20):
        assert store.load_take(digest(str(number))).data == bytes([number]) * 20_000


def test_a_writer_killed_at_any_moment_leaves_no_half_take(store: Store) -> None:
    command = [sys.executable, "-c", WRITER, os.fspath(store.root)]
    for wait in (0.08, 0.1, 0.12):
        writer = subprocess.Popen(command)
        time.sleep(wait)
        writer.kill()
        writer.wait()
    states = {store.state(digest(str(number))) for number in range(20)}
    assert StoreState.DAMAGED not in states
