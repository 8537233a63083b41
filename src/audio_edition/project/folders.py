"""Where things are: the store shared by all editions of a user, and each edition's folder."""

import os
from pathlib import Path

from audio_edition.identity import digest
from audio_edition.project.settings import Settings
from audio_edition.wording import slug

STORE_VARIABLE = "AUDIO_EDITION_STORE"
STATE_VARIABLE = "AUDIO_EDITION_STATE"


def store_folder(settings: Settings) -> Path:
    """Return the store's folder: from the environment, the settings, or the user's cache."""
    if named := os.environ.get(STORE_VARIABLE):
        return Path(named).expanduser().absolute()
    return settings.path("store") or _user_store()


def edition_folder(settings: Settings, name: str) -> Path:
    """Return the folder that an edition's files go to."""
    return (settings.path("output.folder") or Path.cwd()) / name


def desk_folder(*sources: Path) -> Path:
    """Return the folder of what an editor did to sources: their history, and marks for later.

    It lies in the environment's folder, or in the user's own for what programs remember.
    """
    if named := os.environ.get(STATE_VARIABLE):
        root = Path(named).expanduser().absolute()
    else:
        from platformdirs import user_state_path  # noqa: PLC0415 - start-up

        root = user_state_path("audio-edition")
    paths = map(os.path.realpath, sources)
    return root / "desks" / f"{slug(sources[0].stem, 40)}-{digest(*paths)[:12]}"


def _user_store() -> Path:
    from platformdirs import user_cache_path  # noqa: PLC0415 - start-up

    return user_cache_path("audio-edition") / "store"
