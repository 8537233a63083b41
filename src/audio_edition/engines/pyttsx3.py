"""pyttsx3, with whatever it speaks with here: eSpeak NG, SAPI 5 or NSSpeechSynthesizer."""

import sys

from audio_edition.engines import Engine


def create() -> Engine:
    """Return the engine for this system: eSpeak NG, except on Windows and macOS."""
    if sys.platform in ("win32", "darwin"):
        from audio_edition.engines.system_voices import SystemVoices  # noqa: PLC0415  # start-up

        return SystemVoices()
    from audio_edition.engines.espeak import Espeak  # noqa: PLC0415  # start-up

    return Espeak()
