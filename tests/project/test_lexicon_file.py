from pathlib import Path

import pytest

from audio_edition.errors import SettingsError
from audio_edition.project.lexicon_file import load_lexicon


def test_a_folder_without_a_lexicon_has_no_entries(tmp_path: Path) -> None:
    assert load_lexicon(tmp_path) == {}


def test_entries_keep_their_order_and_letters(tmp_path: Path) -> None:
    (tmp_path / "lexicon.toml").write_text(
        '"Siobhan" = "shiv awn"\nCIA = "C I A"\n', encoding="utf-8"
    )

    assert list(load_lexicon(tmp_path).items()) == [("Siobhan", "shiv awn"), ("CIA", "C I A")]


@pytest.mark.parametrize("text", ["Siobhan = 3\n", 'Siobhan = " "\n', "Siobhan\n"])
def test_an_entry_that_says_nothing_is_refused_with_the_files_name(
    tmp_path: Path, text: str
) -> None:
    (tmp_path / "lexicon.toml").write_text(text, encoding="utf-8")

    with pytest.raises(SettingsError, match=r"lexicon\.toml"):
        load_lexicon(tmp_path)
