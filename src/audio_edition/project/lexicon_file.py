"""The user's own pronunciations, `lexicon.toml`: beside an article, and one for all of them."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from audio_edition.errors import SettingsError
from audio_edition.project.text_file import read_text_file
from audio_edition.project.toml_entry import Value, quoted, with_entries

LEXICON_FILE = "lexicon.toml"


def user_lexicon_folder() -> Path:
    """Return the folder of the lexicon that holds for all articles of a user."""
    from platformdirs import user_config_path  # noqa: PLC0415 - start-up

    return user_config_path("audio-edition")


def load_lexicon(folder: Path) -> Mapping[str, object]:
    """Return the entries of a folder's lexicon as plain data, empty where there is none.

    Raises:
        SettingsError: The file is not TOML.
    """
    path = folder / LEXICON_FILE
    if not path.is_file():
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise SettingsError(f"It can't be read: {error}.", "Correct it, or move it away.") from None


def section_name(language: str = "", speaker: str = "", *, pattern: bool = False) -> str:
    """Return the header of the table that holds such entries; empty for the top of the file."""
    if pattern:
        return "pattern"
    if speaker:
        return f"speaker.{quoted(speaker)}"
    return f"language.{quoted(language)}" if language else ""


def set_entries(folder: Path, sections: Mapping[str, Mapping[str, Value | None]]) -> None:
    """Write entries into a folder's lexicon, or take them out; all else in it stays as it is.

    Args:
        folder: Where the lexicon lies, or is to lie.
        sections: How words are said, by sections as `section_name` gives them; None takes a word
            out.

    Raises:
        EditError: The file holds an entry in a form that can't be edited here, or can't be
            written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    file = read_text_file(folder / LEXICON_FILE)
    whole = (1, len(file.lines))
    before = after = file.slice(whole).text
    for section, values in sections.items():
        after = with_entries(after, section, values).removesuffix("\n")
    if after != before:
        file.replaced(whole if file.lines else (1, 0), after).save()
