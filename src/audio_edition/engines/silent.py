"""A fake engine for tests: instant, without a library, and exact to the sample."""

from array import array

from audio_edition.engines import VoiceInfo
from audio_edition.engines.choice import choose
from audio_edition.model import Audio, Offer, Utterance

SAMPLE_RATE = 22050
"""Hz."""

SAMPLES_PER_CHARACTER = 1000
"""Every character of the spoken form, spaces included, lasts this many samples."""

AMPLITUDE = 8000

PERIODS = {"low": 100, "high": 50}
"""Every voice and the period of its tone, in samples."""


class Silent:
    """Gives a square wave from edge to edge: 1000 samples for each character."""

    name = "silent"
    takes_phonemes = False

    def version(self) -> str:
        """Return a version that never changes."""
        return "silent 1"

    def voices(self) -> tuple[VoiceInfo, ...]:
        """Return `low` and `high`."""
        return tuple(VoiceInfo(name, "", "", f"A {name} tone") for name in PERIODS)

    def resolve(self, voice: str) -> str:
        """Return the name of the voice.

        Raises:
            VoiceError: If it is neither `low` nor `high`.
        """
        return choose(voice, {name: name for name in PERIODS}, "voice")

    def default_voice(self, language: str) -> str:  # noqa: ARG002  # a tone has no language
        """Return `low`."""
        return "low"

    def default_quote_voice(self, narrator: str) -> str:
        """Return the other of the two voices."""
        return "low" if narrator == "high" else "high"

    def offers(self, narrator: str) -> tuple[Offer, ...]:  # noqa: ARG002  # the same
        """Return none: both voices are taken."""
        return ()

    def language_of(self, voice: str) -> str:  # noqa: ARG002  # the same
        """Return `en`: what its voices are listed as."""
        return "en"

    def check(self) -> str | None:
        """Return None: nothing can be amiss."""
        return None

    def synthesise(self, utterance: Utterance) -> Audio:
        """Return a tone of the voice's period and the text's length.

        Raises:
            VoiceError: If the voice is neither `low` nor `high`.
        """
        half = PERIODS[self.resolve(utterance.voice.name)] // 2
        wave = array("h", [AMPLITUDE] * half + [-AMPLITUDE] * half)
        length = len(utterance.spoken) * SAMPLES_PER_CHARACTER
        return Audio((wave * (length // len(wave) + 1))[:length].tobytes(), SAMPLE_RATE)


def create() -> Silent:
    """Return the engine."""
    return Silent()
