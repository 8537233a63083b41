import os
import shutil
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import settings

from audio_edition.render.speeds import SpeedMeter, save_speeds
from audio_edition.render.store import Store
from support.program import Program

settings.register_profile("suite", deadline=None, derandomize=True, max_examples=40)
settings.register_profile("thorough", deadline=None, max_examples=2000)
settings.load_profile("suite")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take longest, so that the processes end at about the same time."""
    items.sort(key=lambda item: item.path.parent.name not in {"end_to_end", "studio"})


@pytest.fixture(autouse=True)
def _no_store_but_the_tests_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUDIO_EDITION_STORE", os.fspath(tmp_path / "store"))
    monkeypatch.setenv("XDG_CONFIG_HOME", os.fspath(tmp_path / "config"))
    monkeypatch.setenv("AUDIO_EDITION_STATE", os.fspath(tmp_path / "state"))


@pytest.fixture(scope="session")
def calibrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a store that knows how loud and how fast the two usual voices are, and no more."""
    folder = tmp_path_factory.mktemp("calibrated")
    program = Program(folder, folder / "store")
    built = program.json("build", program.write("a.txt", "“It rained,” said Ines Okafor.\n"))
    meter = SpeedMeter()
    meter.note("pyttsx3", work=0.3, sound=60)
    save_speeds(Store(program.store), meter)
    manifest = Path(built["folder"], "edition.json").read_text(encoding="utf-8")
    for take in program.store.glob("takes/*/*"):
        if take.name in manifest:
            take.unlink()
    for folder in program.store.glob("takes/*"):
        with suppress(OSError):  # it still holds a take
            folder.rmdir()
    for rest in ("chunks", "editions", "texts"):
        shutil.rmtree(program.store / rest)
    return program.store


@pytest.fixture
def program(tmp_path: Path, calibrated: Path) -> Program:
    folder = tmp_path / "work"
    folder.mkdir()
    shutil.copytree(calibrated, tmp_path / "store")
    return Program(folder, tmp_path / "store")


@pytest.fixture
def newly_installed(tmp_path: Path) -> Program:
    """Return the program with nothing in its store, not even how loud its voices are."""
    folder = tmp_path / "work"
    folder.mkdir()
    return Program(folder, tmp_path / "store")
