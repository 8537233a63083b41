import tomllib
from pathlib import Path

import pytest

from audio_edition.errors import EditionError
from audio_edition.project.lexicon_file import LEXICON_FILE, load_lexicon, section_name, set_entries


def test_an_entry_is_written_and_all_else_stays(tmp_path: Path) -> None:
    path = tmp_path / LEXICON_FILE
    path.write_bytes(b'# mine\r\n"sea" = "see" # so\r\n\r\n[speaker."Bo Wu"]\r\n"or" = "ore"\r\n')
    set_entries(tmp_path, {"": {"tide": {"say": "tyde", "ipa": "taɪd"}}})
    set_entries(tmp_path, {section_name(speaker="Bo Wu"): {"and": "end"}})
    set_entries(tmp_path, {section_name("fr"): {"Paris": "pa-REE"}})
    text = path.read_bytes().decode()
    assert text.startswith('# mine\r\n"sea" = "see" # so\r\n')
    assert "\n" not in text.replace("\r\n", "")
    assert load_lexicon(tmp_path) == {
        "sea": "see",
        "tide": {"say": "tyde", "ipa": "taɪd"},
        "speaker": {"Bo Wu": {"or": "ore", "and": "end"}},
        "language": {"fr": {"Paris": "pa-REE"}},
    }


def test_an_entry_is_replaced_and_taken_out(tmp_path: Path) -> None:
    set_entries(tmp_path, {"": {"sea": "see"}})
    set_entries(tmp_path, {"": {"sea": {"ipa": "siː"}}})
    assert load_lexicon(tmp_path) == {"sea": {"ipa": "siː"}}
    set_entries(tmp_path, {"": {"sea": None}})
    assert load_lexicon(tmp_path) == {}


@pytest.mark.parametrize("written", ['"', "\\", "a = b", "[x]", "é\u2028", "#"])
def test_any_written_form_comes_back(tmp_path: Path, written: str) -> None:
    set_entries(tmp_path, {"": {written: written}})
    assert tomllib.loads((tmp_path / LEXICON_FILE).read_text("utf-8")) == {written: written}


def test_a_file_that_is_no_toml_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / LEXICON_FILE).write_text("sea see", "utf-8")
    with pytest.raises(EditionError):
        set_entries(tmp_path, {"": {"tide": "tyde"}})
    assert (tmp_path / LEXICON_FILE).read_text("utf-8") == "sea see"
