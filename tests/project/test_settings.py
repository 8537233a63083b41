from pathlib import Path

import pytest

from audio_edition.errors import SettingsError
from audio_edition.model import CastEntry, Metadata, Pauses, ReadingPolicy, Role
from audio_edition.project.schema import SETTINGS
from audio_edition.project.settings import load_settings


def write(folder: Path, text: str) -> Path:
    (folder / "edition.toml").write_text(text, encoding="utf-8")
    return folder


def test_without_a_file_every_setting_has_its_default(tmp_path: Path) -> None:
    settings = load_settings(tmp_path, {})

    assert settings.values == {setting.key: setting.default for setting in SETTINGS}
    assert settings.pauses() == Pauses()
    assert settings.policy() == ReadingPolicy()


def test_the_nearest_file_above_the_source_is_used(tmp_path: Path) -> None:
    write(tmp_path, "[pauses]\nsentence = 0.5\n")
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)

    assert load_settings(deep, {}).pauses().sentence == 0.5


def test_a_flag_goes_over_the_file_and_an_absent_flag_does_not(tmp_path: Path) -> None:
    write(tmp_path, "[voice]\nrate = 140\npitch = 40\n")

    casting = load_settings(tmp_path, {"voice.rate": 200, "voice.pitch": None}).casting("a", "b")

    assert (casting.narrator.rate, casting.narrator.pitch) == (200, 40)


def test_the_quote_voice_takes_from_the_narrator_what_it_does_not_say(tmp_path: Path) -> None:
    write(tmp_path, "[voice]\nrate = 140\n[quote_voice]\npitch = 60\n")

    casting = load_settings(tmp_path, {}).casting("plain", "other")

    assert (casting.quote.name, casting.quote.rate, casting.quote.pitch) == ("other", 140, 60)


def test_the_cast_names_speakers_and_may_name_the_general_voices(tmp_path: Path) -> None:
    entry = '"Ada Quill" = { voice = "en-gb", pitch = 40 }'
    write(tmp_path, f'[cast]\nnarrator = "deep"\nquotes = {{ rate = 200 }}\n{entry}\n')

    settings = load_settings(tmp_path, {"voice.name": None})

    assert settings.cast == (CastEntry("Ada Quill", "en-gb", pitch=40),)
    assert settings.text("voice.name") == "deep"
    assert settings.casting("deep", "other").quote.rate == 200


def test_a_role_can_be_read_that_is_not_by_default(tmp_path: Path) -> None:
    write(tmp_path, "[read]\ncaption = true\nbyline = false\n")

    skipped = load_settings(tmp_path, {}).policy().skipped

    assert Role.CAPTION not in skipped
    assert Role.BYLINE in skipped


def test_paths_are_relative_to_the_file(tmp_path: Path) -> None:
    write(tmp_path, '[output]\nfolder = "made"\n')

    assert load_settings(tmp_path, {}).path("output.folder") == tmp_path / "made"


def test_the_settings_say_over_the_text_what_the_article_is(tmp_path: Path) -> None:
    write(tmp_path, '[article]\ntitle = "Mine"\n')

    metadata = load_settings(tmp_path, {}).metadata(Metadata(title="Found", authors=("A. B.",)))

    assert (metadata.title, metadata.authors) == ("Mine", ("A. B.",))


def test_what_is_known_of_an_article_is_on_one_line_whoever_says_it(tmp_path: Path) -> None:
    write(tmp_path, '[article]\ntitle = "The\\u0007 Slow\\nRiver\\u0000"\n')
    found = Metadata(
        authors=("Ann\nBob", "\x1b", "C\x01 D\udcff"), date="2021\x00", language="en\n"
    )

    metadata = load_settings(tmp_path, {}).metadata(found)

    assert metadata == Metadata("The Slow River", ("Ann Bob", "C D"), "2021", "en")


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        (
            "[pauses]\n\nsentense = 1\n",
            "line 3: there is no setting 'pauses.sentense'",
            "pauses.sentence",
        ),
        (
            "[voice]\nrate = 'fast'\n",
            "line 2: 'voice.rate' must be a whole number",
            "Words a minute",
        ),
        ("[voice]\nrate = 9000\n", "line 2: 'voice.rate' must be 80 to 450, not 9000", ""),
        ("[voice]\nrate = true\n", "line 2: 'voice.rate' must be a whole number", ""),
        ("[output]\nbitrate = 65\n", "'output.bitrate' must be one of 32", ""),
        ("[read]\ncaption = 1\n", "'read.caption' must be true or false", ""),
        ("[output]\nfolder = ''\n", "line 2: 'output.folder' can't be ''", ""),
        ("[article]\ndate = 'May'\n", "'article.date' can't be 'May'", "2021-08-23"),
        ("[cast]\n'Ada Quill' = 3\n", "the voice of 'Ada Quill' in [cast] must be text", "en-gb"),
        ("cast = 3\n", "the voice of 'cast' in [cast] must be text", ""),
        ("[cast]\n'Ada' = { pace = 3 }\n", "'Ada' in [cast]: there is no 'pace'", "rate = 150"),
        ("[cast]\n'Ada' = { rate = 3 }\n", "'Ada' in [cast]: 'rate' must be 80 to 450", ""),
        ("[cast]\n'/(/' = 'en'\n", "'/(/' in [cast] is no regular expression", "slashes"),
        ("[quotes]\nvoiced = 'some'\n", "'quotes.voiced' must be one of clauses, all, none", ""),
        ("[voice\n", "can't be read", "Correct it"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named_with_its_place_and_remedy(
    tmp_path: Path, text: str, message: str, hint: str
) -> None:
    write(tmp_path, text)

    with pytest.raises(SettingsError) as caught:
        load_settings(tmp_path, {})

    assert str(tmp_path / "edition.toml") in caught.value.message
    assert message in caught.value.message
    assert hint in caught.value.hint


def test_a_flag_that_cannot_be_used_names_the_command_line(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"the command line: 'jobs' must be 1 to 64, not 0"):
        load_settings(tmp_path, {"jobs": 0})
