from pathlib import Path

import pytest

from audio_edition.errors import SettingsError
from audio_edition.project.lexicon_file import load_lexicon


def test_a_folder_without_a_lexicon_has_no_entries(tmp_path: Path) -> None:
    assert load_lexicon(tmp_path) == {}


def test_entries_keep_their_order_and_letters(tmp_path: Path) -> None:
    text = '"Siobhan" = "shiv awn"\nCIA = "C I A"\n'
    (tmp_path / "lexicon.toml").write_text(text, encoding="utf-8")

    assert list(load_lexicon(tmp_path).items()) == [("Siobhan", "shiv awn"), ("CIA", "C I A")]


def test_a_lexicon_that_is_not_toml_is_refused(tmp_path: Path) -> None:
    (tmp_path / "lexicon.toml").write_text("Siobhan\n", encoding="utf-8")

    with pytest.raises(SettingsError, match="can't be read"):
        load_lexicon(tmp_path)
