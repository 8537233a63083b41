"""The identity of an utterance's sound: all that changes it, and nothing else."""

from functools import lru_cache

from audio_edition import ffmpeg
from audio_edition.identity import digest
from audio_edition.model import Utterance
from audio_edition.render import trim

SOUND_VERSION = "1"
"""Raised when this program makes another sound of the same utterance: every take is made anew."""


@lru_cache(maxsize=200_000)
def fingerprint(utterance: Utterance, engine_version: str) -> str:
    """Return the name of the take of this utterance.

    Not in it: where the sentence stands, the article, the lexicon that led to its spoken form.

    Args:
        utterance: What is said and how; its voice by the engine's canonical name.
        engine_version: As `Engine.version` gives it.
    """
    voice = utterance.voice
    return digest(
        "take",
        SOUND_VERSION,
        trim.PROCESSING,
        voice.engine,
        engine_version,
        voice.name,
        str(int(voice.rate)),
        str(int(voice.pitch)),
        f"{voice.volume:.4f}",
        utterance.spoken,
        *((f"speed {voice.speed:.4f} {ffmpeg.version()}",) if voice.speed != 1 else ()),
    )
