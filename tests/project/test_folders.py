from pathlib import Path

import pytest

from audio_edition.project.folders import edition_folder, store_folder
from audio_edition.project.settings import load_settings


def test_the_environment_names_the_store_before_the_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "edition.toml").write_text('store = "takes"\n', encoding="utf-8")
    settings = load_settings(tmp_path, {})
    monkeypatch.delenv("AUDIO_EDITION_STORE", raising=False)

    assert store_folder(settings) == tmp_path / "takes"

    monkeypatch.setenv("AUDIO_EDITION_STORE", str(tmp_path / "elsewhere"))

    assert store_folder(settings) == tmp_path / "elsewhere"


def test_each_edition_has_a_folder_of_its_own(tmp_path: Path) -> None:
    settings = load_settings(tmp_path, {"output.folder": str(tmp_path / "out")})

    assert edition_folder(settings, "harbour") == tmp_path / "out" / "harbour"
