"""Where things are: the store shared by all editions of a user, and each edition's folder."""

import os
from pathlib import Path

from audio_edition.project.settings import Settings

STORE_VARIABLE = "AUDIO_EDITION_STORE"


def store_folder(settings: Settings) -> Path:
    """Return the store's folder: from the environment, the settings, or the user's cache."""
    if named := os.environ.get(STORE_VARIABLE):
        return Path(named).expanduser().absolute()
    return settings.path("store") or _user_store()


def edition_folder(settings: Settings, name: str) -> Path:
    """Return the folder that an edition's files go to."""
    return (settings.path("output.folder") or Path.cwd()) / name


def _user_store() -> Path:
    from platformdirs import user_cache_path  # noqa: PLC0415 - start-up

    return user_cache_path("audio-edition") / "store"
