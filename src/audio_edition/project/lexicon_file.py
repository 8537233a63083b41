"""The user's own pronunciations: `lexicon.toml` beside the source, `written = "spoken"`."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from audio_edition.errors import SettingsError

LEXICON_FILE = "lexicon.toml"


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
