"""Saying a text at once, and the voices that can."""

import io
import tempfile
import wave
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from audio_edition.engines import VoiceInfo, get_engine
from audio_edition.errors import SourceError
from audio_edition.events import silent
from audio_edition.model import SAMPLE_BYTES, Audio, Utterance
from audio_edition.project.folders import store_folder
from audio_edition.project.schema import Value
from audio_edition.project.settings import Settings, load_settings
from audio_edition.pronounce import Lexicon, entry_of, spoken_form
from audio_edition.publish.aside import aside, build_aside, put_in_place
from audio_edition.publish.faults import explained
from audio_edition.render.fingerprint import fingerprint
from audio_edition.render.script import Line
from audio_edition.render.store import Store
from audio_edition.workflow.lexicons import lexicon_in
from audio_edition.workflow.sound import sound_settings
from audio_edition.workflow.text import general_voices
from audio_edition.workflow.workshop import Workshop

SAMPLE_TEXT = "The boats came in before the storm, all of them but one."


@dataclass(frozen=True, slots=True)
class Said:
    """A text that was said."""

    spoken: str
    """The words as said."""
    path: Path
    """A WAV file."""


def voices(
    containing: str = "", settings: Mapping[str, Value] | None = None
) -> tuple[VoiceInfo, ...]:
    """Return the voices of the engine whose name, language or description contains a text."""
    wanted = containing.casefold()
    engine = get_engine(load_settings(Path.cwd(), settings or {}).engine)
    return tuple(
        voice
        for voice in engine.voices()
        if wanted in f"{voice.name} {voice.language} {voice.description}".casefold()
    )


def say(
    text: str,
    path: Path | None = None,
    settings: Mapping[str, Value] | None = None,
    ipa: str | None = None,
) -> Said:
    """Say a text with the settings and the lexicon of the current folder.

    Args:
        text: Any text, said as one sentence.
        path: Where to write the sound; a temporary file if None.
        settings: Values by key, such as `{"voice.rate": 180}`, that go over `edition.toml`.
        ipa: Phonemes to say it by, in the place of all rules.

    Raises:
        SettingsError: The phonemes can't be used.
        SourceError: There is nothing to say in the text.
        VoiceError: The voice does not exist.
        OutputError: The file can't be written.
    """
    chosen = load_settings(Path.cwd(), settings or {})
    language = chosen.text("article.language") or "en"
    lexicon = lexicon_in(Path.cwd())
    own = Lexicon((entry_of(text, {"ipa": ipa}),)) if ipa else lexicon
    spoken = spoken_form(text, own, language).text
    if not any(character.isalnum() for character in spoken):
        raise SourceError(f"There is nothing to say in “{text}”.", "Give a text with words.")
    utterance = Utterance(spoken, general_voices(chosen, language).narrator)
    return Said(spoken, _write(_sound(utterance, chosen), path or _temporary_path()))


def _sound(utterance: Utterance, settings: Settings) -> Audio:
    version = get_engine(utterance.voice.engine).version()
    name = fingerprint(utterance, version)
    line = Line("", utterance.spoken, utterance, version, name)
    workshop = Workshop(
        Store(store_folder(settings)), (line,), 1, sound_settings(settings).bitrate, silent
    )
    return workshop.sound(name)


def _temporary_path() -> Path:
    with tempfile.NamedTemporaryFile(prefix="edition-say-", suffix=".wav", delete=False) as file:
        return Path(file.name)


def wav_bytes(audio: Audio) -> bytes:
    """Return a sound as a WAV file."""
    sound = io.BytesIO()
    with wave.open(sound, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(SAMPLE_BYTES)
        out.setframerate(audio.sample_rate)
        out.writeframes(audio.data)
    return sound.getvalue()


def _write(audio: Audio, path: Path) -> Path:
    data = wav_bytes(audio)
    with explained(path.parent):
        try:
            build_aside(path, lambda file: file.write(data))
            put_in_place(path)
        finally:
            aside(path).unlink(missing_ok=True)
    return path
