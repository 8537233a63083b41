"""The voices of Windows (SAPI 5) and macOS (NSSpeechSynthesizer), through pyttsx3."""

import os
import platform
import tempfile
import threading
from contextlib import redirect_stdout
from functools import cached_property
from importlib.metadata import version as package_version
from pathlib import Path
from typing import TYPE_CHECKING

from audio_edition import ffmpeg
from audio_edition.engines import VoiceInfo
from audio_edition.engines.choice import choose, look_up
from audio_edition.errors import OutputError, RenderError, VoiceError
from audio_edition.model import Audio, Offer, Utterance

if TYPE_CHECKING:
    import pyttsx3

SAMPLE_RATE = 22050
"""Hz; what these voices are converted to."""

PATIENCE = 60.0
"""Seconds to wait for the system to say that a file is finished."""


class SystemVoices:
    """The engine named pyttsx3 where pyttsx3 speaks with the system's own voices.

    Args:
        driver: pyttsx3's name of a driver; None for the system's default.
    """

    name = "pyttsx3"
    takes_phonemes = False

    def __init__(self, driver: str | None = None) -> None:
        self._driver = driver

    def version(self) -> str:
        """Return the versions of pyttsx3 and of the system, which brings the voices."""
        return f"pyttsx3 {package_version('pyttsx3')}, {platform.system()} {platform.version()}"

    def voices(self) -> tuple[VoiceInfo, ...]:
        """Return the installed voices."""
        return tuple(
            VoiceInfo(
                name=voice.name,
                language=str((voice.languages or [""])[0]).replace("_", "-").lower(),
                gender=str(voice.gender or "").lower(),
                description=voice.name,
            )
            for voice in self._pyttsx3.getProperty("voices")
        )

    def resolve(self, voice: str) -> str:
        """Return the system's name for a voice.

        Raises:
            VoiceError: If no such voice is installed.
        """
        return choose(voice, {info.name: info.name for info in self.voices()}, "voice")

    def default_voice(self, language: str) -> str:
        """Return the first voice of a language.

        Raises:
            VoiceError: If no voice of the language is installed.
        """
        return self._speakers_of(language)[0]

    def default_quote_voice(self, narrator: str) -> str:
        """Return the last other voice of the narrator's language; the narrator's own if alone.

        Raises:
            VoiceError: If the narrator's voice is not installed.
        """
        speakers = self._speakers_of(self.language_of(narrator).partition("-")[0])
        return next((name for name in reversed(speakers) if name != narrator), narrator)

    def offers(self, narrator: str) -> tuple[Offer, ...]:
        """Return the other installed voices of the narrator's language.

        Raises:
            VoiceError: If the narrator's voice is not installed.
        """
        speakers = self._speakers_of(self.language_of(narrator).partition("-")[0])
        genders = {info.name: info.gender for info in self.voices()}
        signs = {"male": "m", "female": "f"}
        others = (name for name in speakers if name != narrator)
        return tuple(Offer(name, signs.get(genders[name], "")) for name in others)

    def language_of(self, voice: str) -> str:
        """Return the language that a voice speaks (BCP 47).

        Raises:
            VoiceError: If no such voice is installed.
        """
        return {info.name: info.language for info in self.voices()}[self.resolve(voice)]

    def check(self) -> str | None:
        """Return why the system's voices can't be used, with the remedy; None when well."""
        try:
            voices = self.voices()
        except (ImportError, OSError, RuntimeError) as error:
            return f"pyttsx3 can't start ({error}): install the package pyttsx3 anew."
        return None if voices else "No voice is installed: add one in the system's settings."

    def synthesise(self, utterance: Utterance) -> Audio:
        """Return the sound of an utterance.

        Raises:
            VoiceError: If the voice is unknown.
            RenderError: If the system's voice fails.
        """
        self._set_up(utterance)
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "utterance.wav")
            self._save(utterance.spoken, file)
            return Audio(_decoded(file), SAMPLE_RATE)

    def _set_up(self, utterance: Utterance) -> None:
        voice = utterance.voice
        name = self.resolve(voice.name)
        ids = {known.name: known.id for known in self._pyttsx3.getProperty("voices")}
        for key, value in (("voice", ids[name]), ("rate", voice.rate), ("volume", voice.volume)):
            self._pyttsx3.setProperty(key, value)

    def _save(self, spoken: str, file: Path) -> None:
        """Let pyttsx3 write a file; it may return before the file is finished."""
        finished = threading.Event()
        token = self._pyttsx3.connect("finished-utterance", lambda **_: finished.set())
        with redirect_stdout(None):
            self._pyttsx3.save_to_file(spoken, os.fspath(file))
            self._pyttsx3.runAndWait()
            done = finished.wait(PATIENCE)
        self._pyttsx3.disconnect(token)
        if not done or not file.exists():
            raise RenderError("The system's voice gave no sound.")

    def _speakers_of(self, language: str) -> list[str]:
        by_language: dict[str, list[str]] = {}
        for info in self.voices():
            wider = info.language.partition("-")[0]
            for spoken in {info.language, wider}:
                by_language.setdefault(spoken, []).append(info.name)
        tag = look_up(language, {spoken: spoken for spoken in by_language})
        if not tag:
            raise VoiceError(
                f"No installed voice speaks the language “{language}”.",
                "Install one in the system's settings, or set another language or voice.",
            )
        return by_language[tag]

    @cached_property
    def _pyttsx3(self) -> "pyttsx3.Engine":
        import pyttsx3  # noqa: PLC0415  # start-up

        return pyttsx3.init(self._driver)


def _decoded(file: Path) -> bytes:
    """Return the samples of a file, whatever its format: macOS writes AIFF."""
    wanted = ("-f", "s16le", "-ac", "1", "-ar", str(SAMPLE_RATE), "pipe:1")
    try:
        return ffmpeg.convert(("-i", file, *wanted))
    except OutputError as error:
        raise RenderError("The system's voice left a file that can't be read.") from error
