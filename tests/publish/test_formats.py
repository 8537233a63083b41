import pytest

from audio_edition.cli.options import FORMATS_HELP
from audio_edition.errors import SettingsError
from audio_edition.publish.formats import FORMATS, chosen_formats


def test_the_help_names_every_format_that_can_be_asked_for() -> None:
    offered = [one.name for one in FORMATS if not one.always]
    assert FORMATS_HELP.split(": ")[1].split(";")[0].split(", ") == offered


def test_no_two_formats_have_one_name() -> None:
    names = [one.name for one in FORMATS]
    assert len(set(names)) == len(names)


def test_the_order_is_that_of_the_registry_whatever_was_asked_for_first() -> None:
    assert [one.name for one in chosen_formats(["m4b", "mp3"])][:2] == ["mp3", "m4b"]


def test_a_format_that_does_not_exist_is_told_with_those_that_do() -> None:
    with pytest.raises(SettingsError, match="no format “m4a”") as failure:
        chosen_formats(["m4a"])
    assert "m4b" in failure.value.hint
