"""One utterance to one take: what a worker does."""

from audio_edition.engines import get_engine
from audio_edition.errors import RenderError
from audio_edition.model import Take, Utterance
from audio_edition.render.store import Store
from audio_edition.render.stretch import stretched
from audio_edition.render.trim import is_silent, trim


def make_take(store: Store, fingerprint: str, utterance: Utterance) -> Take:
    """Render an utterance, trim it and keep it in the store.

    Raises:
        VoiceError: If its voice or engine is unknown.
        RenderError: If the engine fails, or gives no sound although there are words to say.
        StoreError: If the take can't be kept.
    """
    voice = utterance.voice
    audio = get_engine(voice.engine).synthesise(utterance)
    has_words = any(character.isalnum() for character in utterance.spoken)
    if has_words and voice.volume > 0 and is_silent(audio, voice.volume):
        raise RenderError(
            "The engine gave no sound.", "Write it differently, or set another voice."
        )
    trimmed = trim(audio, voice.volume)
    return store.save_take(fingerprint, stretched(trimmed, voice.speed))
