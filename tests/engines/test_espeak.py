"""eSpeak NG for real: its names, and that nothing but the utterance changes the sound."""

import hashlib
import json
import mmap
import subprocess
import sys
from pathlib import Path

import pytest

from audio_edition.engines import espeak, get_engine
from audio_edition.engines.espeak import Espeak
from audio_edition.errors import VoiceError
from audio_edition.model import Utterance, Voice
from support.engine_contract import SENTENCE, EngineContract

pytestmark = pytest.mark.skipif(
    not isinstance(get_engine("pyttsx3"), Espeak), reason="pyttsx3 doesn't speak with eSpeak here"
)

VOICES = ("en-us", "en-us+f3", "en-gb+m3", "en-us+klatt", "en-us+croak", "fr-fr+whisper", "de+f5")

OTHER_PROCESS = """
import hashlib, sys
from audio_edition.engines import get_engine
from audio_edition.model import Utterance, Voice
for name in sys.argv[2:]:
    audio = get_engine("pyttsx3").synthesise(Utterance(sys.argv[1], Voice(name)))
    print(name, hashlib.md5(audio.data).hexdigest())
"""

CANNOT_START_ANEW = """
from audio_edition.engines import espeak_library
espeak_library.untouched = lambda: espeak_library.load() and None
"""

BARE_LIBRARY = """
import ctypes, hashlib, json, os, sys
import espeakng_loader
text, voice, rate, pitch, volume = json.loads(sys.argv[1])
os.environ["ESPEAK_DATA_PATH"] = espeakng_loader.get_data_path()
library = ctypes.CDLL(espeakng_loader.get_library_path())
heard = bytearray()
@ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)
def hear(wav, count, events):
    heard.extend(ctypes.string_at(wav, count * 2) if count > 0 else b"")
    return 0
library.espeak_Initialize(2, 1000, None, 0)
library.espeak_SetSynthCallback(hear)
library.espeak_SetVoiceByName(voice.encode())
for parameter, value in ((1, rate), (2, volume), (3, pitch)):
    library.espeak_SetParameter(parameter, value, 0)
library.espeak_Synth(text.encode(), 0, 0, 0, 0, 0x1001, None, None)
print(hashlib.md5(heard).hexdigest())
"""


class TestEspeak(EngineContract):
    @pytest.fixture
    def engine(self) -> Espeak:
        return Espeak()

    @pytest.mark.parametrize(
        ("typed", "name"),
        [
            ("en-gb", "en-gb"),
            ("gmw/en-us", "en-us"),
            ("English (America)", "en-us"),
            ("english (america)+F3", "en-us+f3"),
            ("fr", "fr-fr"),
            ("yue", "yue"),
            ("Chinese (Cantonese, latin as Jyutping)", "yue-latn-jyutping"),
        ],
    )
    def test_a_voice_has_one_name_however_it_is_typed(
        self, engine: Espeak, typed: str, name: str
    ) -> None:
        assert engine.resolve(typed) == name

    def test_an_unknown_variant_is_refused_with_the_nearest(self, engine: Espeak) -> None:
        with pytest.raises(VoiceError, match="no variant of en-us called “f33”") as refusal:
            engine.resolve("en-us+f33")
        assert refusal.value.hint == "Did you mean f3?"

    @pytest.mark.parametrize(
        ("language", "name"),
        [("en", "en-us"), ("en-GB", "en-gb"), ("de-AT", "de"), ("zh-Hans", "cmn"), ("no", "nb")],
    )
    def test_a_language_has_a_narrator(self, engine: Espeak, language: str, name: str) -> None:
        assert engine.default_voice(language) == name

    def test_a_language_that_is_not_spoken_is_refused(self, engine: Espeak) -> None:
        with pytest.raises(VoiceError, match="no voice for the language “xx”"):
            engine.default_voice("xx")

    @pytest.mark.parametrize("name", VOICES)
    def test_another_process_gives_the_same_samples(self, engine: Espeak, name: str) -> None:
        here = _checksum(engine.synthesise(Utterance(SENTENCE, Voice(name))).data)
        spoken = _run(OTHER_PROCESS, SENTENCE, *reversed(VOICES), name).splitlines()
        assert f"{name} {here}" == spoken[-1]
        assert f"{name} {here}" in spoken[:-1]

    @pytest.mark.parametrize("name", ["en-us", "en-us+m3", "en-gb+klatt"])
    def test_the_samples_are_those_of_the_bare_library(self, engine: Espeak, name: str) -> None:
        voice = Voice(name, rate=190, pitch=60, volume=0.8)
        here = engine.synthesise(Utterance(SENTENCE, voice))
        identifier = name.replace("en-us", "gmw/en-US").replace("en-gb", "gmw/en")
        bare = _run(BARE_LIBRARY, json.dumps([SENTENCE, identifier, 190, 60, 80]))
        assert _checksum(here.data) == bare.strip()

    def test_where_it_cannot_start_anew_copies_of_the_process_say_the_same(
        self, engine: Espeak
    ) -> None:
        names = ("en-us", "en-us+f2", "en-us+whisper", "en-us")
        spoken = _run(CANNOT_START_ANEW + OTHER_PROCESS, SENTENCE, *names)
        for name, line in zip(names, spoken.splitlines(), strict=True):
            audio = engine.synthesise(Utterance(SENTENCE, Voice(name)))
            assert line == f"{name} {_checksum(audio.data)}"

    def test_many_sentences_of_two_languages_fill_no_memory(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(espeak, "MOST_LOST", 4_000_000)
        engine = Espeak()
        mixed = Utterance("\u4ed6\u8bf4 hello, hello.", Voice("cmn"))
        sounds = {engine.synthesise(mixed) for _ in range(8)}
        before = _resident()
        sounds |= {engine.synthesise(mixed) for _ in range(24)}
        assert _resident() - before < 6_000_000
        assert len(sounds) == 1

    def test_a_nul_does_not_end_the_sentence(self, engine: Espeak) -> None:
        voice = Voice("en-us")
        whole = engine.synthesise(Utterance("One two three four five six.", voice))
        broken = engine.synthesise(Utterance("One two\0three four five six.", voice))
        assert broken.length == whole.length


def _resident() -> int:
    return int(Path(espeak.MEMORY).read_bytes().split()[1]) * mmap.PAGESIZE


def _run(program: str, *arguments: str) -> str:
    command = (sys.executable, "-c", program, *arguments)
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _checksum(data: bytes) -> str:
    return hashlib.md5(data, usedforsecurity=False).hexdigest()
