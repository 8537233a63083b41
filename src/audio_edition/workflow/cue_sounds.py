"""The cue sounds of an edition: read, decoded and brought to its loudness."""

from pathlib import Path

from audio_edition.assemble.chime import chime
from audio_edition.assemble.cue_sounds import CueSounds
from audio_edition.assemble.levels import at_loudness
from audio_edition.assemble.presets import Loudness
from audio_edition.errors import SettingsError
from audio_edition.model import SAMPLE_BYTES, Audio
from audio_edition.project.settings import Settings
from audio_edition.publish.probe import decoded

SAMPLE_RATE = 44_100
"""Hz, at which a file is decoded."""
LONGEST_SECONDS = 30
NONE, CHIME = "none", "chime"


def cue_sounds(settings: Settings, loudness: Loudness | None) -> CueSounds:
    """Return the cue sounds that the settings ask for.

    Raises:
        SettingsError: A file is missing, no sound, silent or too long.
    """
    return CueSounds(*(_sound(settings, f"cues.{name}", loudness) for name in CueSounds.__slots__))


def _sound(settings: Settings, key: str, loudness: Loudness | None) -> Audio | None:
    name, path = settings.text(key), settings.path(key)
    if name in {None, NONE} or path is None:
        return None
    audio = chime() if name == CHIME else _read(path, key)
    return at_loudness(audio, loudness) if loudness else audio


def _read(path: Path, key: str) -> Audio:
    if not path.is_file():
        raise _unusable(path, key, "there is no such file")
    most = LONGEST_SECONDS * SAMPLE_RATE * SAMPLE_BYTES
    with decoded(path, SAMPLE_RATE) as process:
        data = process.stdout.read(most + 1) if process.stdout else b""
    if not data:
        raise _unusable(path, key, "it is no sound that can be decoded")
    if len(data) > most:
        raise _unusable(path, key, f"it is longer than {LONGEST_SECONDS} s")
    if not any(data):
        raise _unusable(path, key, "it is silent")
    return Audio(data, SAMPLE_RATE)


def _unusable(path: Path, key: str, why: str) -> SettingsError:
    return SettingsError(
        f"The cue sound {path} can't be used: {why}.",
        f"Set {key} to none, chime, or a sound file: WAV or MP3, {LONGEST_SECONDS} s at the most.",
    )
