"""What the settings say of an edition's sound, where one of them decides over another."""

from dataclasses import dataclass, replace

from audio_edition.assemble.cue_sounds import CueSounds
from audio_edition.assemble.presets import PRESETS, Loudness
from audio_edition.errors import SettingsError
from audio_edition.model import Pauses
from audio_edition.project.settings import Settings
from audio_edition.publish.content import LoudnessGoal
from audio_edition.workflow.cue_sounds import cue_sounds

BITRATE = 64
"""kb/s, where neither the settings nor the loudness asks for another."""


@dataclass(frozen=True, slots=True)
class SoundSettings:
    """How an edition sounds, but for its voices."""

    loudness: Loudness | None
    """None for the engine's own samples."""
    pauses: Pauses
    bitrate: int
    """Of an MP3, in kb/s."""

    goal: LoudnessGoal | None
    """The same, as an edition's manifest says it."""

    cue_sounds: CueSounds

    @property
    def sample_rate(self) -> int | None:
        """Hz, where the loudness asks for one; None for that of the voices."""
        return self.loudness.sample_rate if self.loudness else None


def sound_settings(settings: Settings) -> SoundSettings:
    """Return what the settings say of an edition's sound.

    Raises:
        SettingsError: The bit rate is too low for the loudness, or a cue sound can't be used.
    """
    name = settings.text("loudness.preset") or ""
    loudness = PRESETS[name]
    least = loudness.bitrate or 0 if loudness else 0
    bitrate = int(settings.values["output.bitrate"] or max(BITRATE, least))
    if bitrate < least:
        raise SettingsError(
            f"The loudness {name} needs {least} kb/s at the least, not {bitrate}.",
            "Leave output.bitrate out, or choose another loudness.preset.",
        )
    goal = LoudnessGoal(name, loudness.asked, loudness.true_peak) if loudness else None
    pauses, sounds = _pauses(settings.pauses(), loudness), cue_sounds(settings, loudness)
    return SoundSettings(loudness, pauses, bitrate, goal, sounds)


def _pauses(pauses: Pauses, loudness: Loudness | None) -> Pauses:
    if loudness is None:
        return pauses
    return replace(
        pauses, head=max(pauses.head, loudness.head), tail=max(pauses.tail, loudness.tail)
    )
