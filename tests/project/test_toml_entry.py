import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio_edition.errors import EditError
from audio_edition.project.toml_entry import with_entries, with_entry

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


def test_an_entry_is_added_and_all_else_stays_as_it_is_written() -> None:
    before = (
        '# mine\nengine = "pyttsx3"\n\n[cast] # who\n"Ada"   =  "en-gb"\n\n[pauses]\nquote = 1\n'
    )
    after = with_entry(before, "cast", "Tom", "en-us")
    assert after == before.replace('"en-gb"\n', '"en-gb"\n"Tom" = "en-us"\n')


def test_an_entry_is_replaced_in_its_line_and_taken_out() -> None:
    before = '"Ada" = "aid a"\n"Bea" = "bee"\n'
    changed = with_entry(before, "", "Ada", "ah da")
    assert changed == '"Ada" = "ah da"\n"Bea" = "bee"\n'
    assert with_entry(changed, "", "Ada", None) == '"Bea" = "bee"\n'


def test_a_section_goes_with_its_last_entry() -> None:
    before = '"Ada" = "aid a"\n\n[speaker."Bo Wu"]\n"Ada" = "ah da"\n\n[pattern]\n"x" = "y"\n'
    after = with_entry(before, 'speaker."Bo Wu"', "Ada", None)
    assert after == '"Ada" = "aid a"\n\n[pattern]\n"x" = "y"\n'


def test_many_entries_are_written_at_once_and_some_taken_out() -> None:
    before = '"Ada" = "aid a"\n"Bea" = "bee"\n'
    after = with_entries(before, "", {"Bea": None, "Ada": "ah da", "Cy": {"ipa": "saɪ"}})
    assert after == '"Ada" = "ah da"\n"Cy" = { ipa = "saɪ" }\n'


def test_a_file_and_a_section_are_made_where_there_are_none() -> None:
    assert with_entry("", "", "Ada", "aid a") == '"Ada" = "aid a"\n'
    assert with_entry("", "cast", "Ada", "en-gb") == '[cast]\n"Ada" = "en-gb"\n'


def test_a_top_entry_goes_before_the_first_section() -> None:
    after = with_entry('[section]\n"x" = "y"\n', "", "Ada", "aid a")
    assert tomllib.loads(after) == {"Ada": "aid a", "section": {"x": "y"}}


@pytest.mark.parametrize("text", ["x = [\n", '"Ada" = """\nlong\n"""\n'])
def test_what_cannot_be_edited_for_certain_is_refused(text: str) -> None:
    with pytest.raises(EditError):
        with_entry(text, "", "Ada", "aid a")


@given(st.dictionaries(TEXT, TEXT, max_size=4), TEXT, TEXT)
def test_whatever_is_written_is_read_back(entries: dict[str, str], key: str, value: str) -> None:
    text = ""
    for name, spoken in {**entries, key: value}.items():
        text = with_entry(text, "", name, spoken)
    assert tomllib.loads(text) == {**entries, key: value}
