"""Is everything here that is needed?"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from audio_edition.engines import get_engine
from audio_edition.errors import EditionError
from audio_edition.project.folders import store_folder
from audio_edition.project.settings import Settings, load_settings
from audio_edition.publish.mp3_frames import encoder_version
from audio_edition.render.store import Store


@dataclass(frozen=True, slots=True)
class Check:
    """How a part is."""

    part: str
    state: str
    """What it is, where it is well."""
    problem: str | None
    """What is wrong and how to mend it; None where nothing is."""


def diagnose() -> list[Check]:
    """Check each part that a build needs, with the settings of the current folder."""
    settings = load_settings(Path.cwd(), {})
    return [_checked(part, look, settings) for part, look in PARTS]


def _engine(settings: Settings) -> str:
    engine = get_engine(settings.engine)
    problem = engine.check()
    if problem:
        raise EditionError(problem)
    return f"{engine.version()}, {len(engine.voices())} voices"


def _encoder(_settings: Settings) -> str:
    import lameenc  # noqa: PLC0415 - start-up

    lameenc.Encoder()
    return f"lameenc {encoder_version()}"


def _store(settings: Settings) -> str:
    return str(Store(store_folder(settings)).root)


PARTS: tuple[tuple[str, Callable[[Settings], str]], ...] = (
    ("engine", _engine),
    ("encoder", _encoder),
    ("store", _store),
)


def _checked(part: str, look: Callable[[Settings], str], settings: Settings) -> Check:
    try:
        return Check(part, look(settings), None)
    except EditionError as error:
        return Check(part, "", f"{error.message} {error.hint}".strip())
    except ImportError as error:
        return Check(part, "", f"{error}: install audio-edition anew.")
