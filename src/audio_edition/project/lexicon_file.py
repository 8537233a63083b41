"""The user's own pronunciations: `lexicon.toml` beside the source, `written = "spoken"`."""

import tomllib
from pathlib import Path

from audio_edition.errors import SettingsError

LEXICON_FILE = "lexicon.toml"


def load_lexicon(folder: Path) -> dict[str, str]:
    """Return written form → spoken form, empty where the folder has no lexicon.

    Raises:
        SettingsError: The file is not TOML, or an entry's spoken form is not text.
    """
    path = folder / LEXICON_FILE
    if not path.is_file():
        return {}
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise SettingsError(
            f"{path} can't be read: {error}.", "Correct it, or move it away."
        ) from None
    for written, spoken in entries.items():
        if not isinstance(spoken, str) or not spoken.strip():
            raise SettingsError(
                f"{path}: '{written}' needs a spoken form in quotation marks, not {spoken!r}.",
                'Write for example: "Siobhan" = "shiv awn".',
            )
    return entries
