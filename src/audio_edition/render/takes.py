"""One utterance to one take."""

from dataclasses import dataclass

from audio_edition.engines import get_engine
from audio_edition.errors import RenderError
from audio_edition.model import Take, Utterance
from audio_edition.render.store import Store
from audio_edition.render.stretch import stretched
from audio_edition.render.trim import is_silent, trim

SECONDS_PER_CHARACTER = 0.2
"""What a sentence's length adds to the patience with it: no engine is ten times slower."""


@dataclass(frozen=True, slots=True)
class RenderJob:
    """A take to make, by a worker."""

    fingerprint: str
    utterance: Utterance
    text: str
    """As written, to tell a person what it is about."""

    @property
    def patience(self) -> float:
        """Seconds that its length asks for."""
        return SECONDS_PER_CHARACTER * len(self.utterance.spoken)

    def run(self, store: Store) -> Take:
        """Make it: see `make_take`."""
        return make_take(store, self.fingerprint, self.utterance)


def make_take(store: Store, fingerprint: str, utterance: Utterance) -> Take:
    """Render an utterance, trim it and keep it in the store.

    Raises:
        VoiceError: If its voice or engine is unknown.
        RenderError: If the engine fails, or gives no sound although there are words to say.
        StoreError: If the take can't be kept.
    """
    voice = utterance.voice
    audio = get_engine(voice.engine).synthesise(utterance)
    trimmed = trim(audio, voice.volume)
    has_words = any(character.isalnum() for character in utterance.spoken)
    if has_words and voice.volume > 0 and is_silent(trimmed, voice.volume):
        raise RenderError(
            "The engine gave no sound.", "Write it differently, or set another voice."
        )
    return store.save_take(fingerprint, stretched(trimmed, voice.speed))
