"""The path through files that Windows and macOS take, tried with pyttsx3's own eSpeak driver."""

import json
import subprocess
import sys

import pytest

from audio_edition.engines import get_engine
from audio_edition.engines.espeak import Espeak

pytestmark = pytest.mark.skipif(
    not isinstance(get_engine("pyttsx3"), Espeak), reason="pyttsx3 doesn't speak with eSpeak here"
)

PROGRAM = """
import json
from audio_edition.engines import espeak_library
from audio_edition.engines.system_voices import SystemVoices
from audio_edition.errors import VoiceError
from audio_edition.model import Utterance, Voice
espeak_library.load()
engine = SystemVoices("espeak")
voice = engine.default_voice("pt-BR")
audio = engine.synthesise(Utterance("Bom dia a todos os que vieram.", Voice(voice)))
try:
    engine.resolve("Portugese (Brazil)")
except VoiceError as error:
    hint = error.hint
print(json.dumps({
    "check": engine.check(), "voice": voice,
    "other": engine.default_quote_voice("English (America)"),
    "seconds": audio.seconds, "hint": hint, "version": engine.version(),
}))
"""


def test_a_system_voice_speaks_through_a_file() -> None:
    run = subprocess.run([sys.executable, "-c", PROGRAM], check=True, capture_output=True)
    told = json.loads(run.stdout)
    assert told["check"] is None
    assert told["voice"] == "Portuguese (Brazil)"
    assert told["other"].startswith("English")
    assert told["other"] != "English (America)"
    assert 1 < told["seconds"] < 4
    assert told["hint"].startswith("Did you mean Portuguese (Brazil)")
    assert told["version"].startswith("pyttsx3 ")
