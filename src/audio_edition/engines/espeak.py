"""eSpeak NG through pyttsx3's driver, the same samples for the same utterance.

eSpeak carries state from one utterance to the next (the flutter of the pitch, which nothing
resets), so a sentence would differ by some samples with what was said before it. Here it is
started anew for every utterance, in this process; or, where that can't be, every utterance is said
by a fresh copy of the process.
"""

import mmap
import os
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import cache, cached_property
from importlib.metadata import version as package_version
from typing import TYPE_CHECKING

from audio_edition.engines import VoiceInfo, espeak_library
from audio_edition.engines.choice import choose, look_up
from audio_edition.engines.espeak_people import PEOPLE
from audio_edition.engines.espeak_phonemes import with_mnemonics
from audio_edition.engines.isolation import CopyFailedError, in_a_copy
from audio_edition.errors import RenderError, VoiceError
from audio_edition.model import Audio, Offer, Utterance

if TYPE_CHECKING:
    from pyttsx3.voice import Voice as PyttsxVoice

    from audio_edition.engines.espeak_driver import SynchronousDriver

SAMPLE_RATE = 22050
"""Hz; eSpeak NG's own, for all of its voices."""

PREFERRED = {"en": "en-us", "zh": "cmn", "no": "nb"}
"""Languages that name no one voice of eSpeak's."""

QUOTE_VARIANT = "f1"
"""Chosen by measuring all variants: a fundamental of 184 Hz against the narrator's 102 (ten
semitones, between what is heard as a man's and a woman's voice), 1.3 dB louder, no clipping; and
unlike most others without an echo, which would be cut off at the end, and without breath noise."""
OTHER_QUOTE_VARIANT = "m3"
"""For a narrator who has the first already."""


MEMORY = "/proc/self/statm"

MOST_LOST = 40_000_000
"""Bytes by which a process may grow while eSpeak speaks; then copies of it speak, which take with
them what they lose. Starting anew, eSpeak loses sight of a second language's dictionary: 0.4 MB for
each sentence that has words of one."""


class Espeak:
    """The engine named pyttsx3 where pyttsx3 speaks with eSpeak NG."""

    name = "pyttsx3"
    takes_phonemes = True

    def __init__(self) -> None:
        """Begin without the library: it is loaded when something is asked of it."""
        self._resolved: dict[str, str] = {}
        self._lost = 0

    def version(self) -> str:
        """Return the versions of pyttsx3 and eSpeak NG, without initialising either."""
        return f"pyttsx3 {package_version('pyttsx3')}, eSpeak NG {espeak_library.version()}"

    def voices(self) -> tuple[VoiceInfo, ...]:
        """Return eSpeak NG's voices; each can be varied: `en-us+f3`."""
        return tuple(info for _, info in self._listed)

    def resolve(self, voice: str) -> str:
        """Return the canonical name, such as `en-us+f3` for `English (America)+F3`.

        Raises:
            VoiceError: If there is no such voice or variant.
        """
        if voice not in self._resolved:
            self._resolved[voice] = self._chosen(voice)
        return self._resolved[voice]

    def default_voice(self, language: str) -> str:
        """Return the plain voice of a language.

        Raises:
            VoiceError: If eSpeak NG doesn't speak the language.
        """
        voice = look_up(language, self._spellings | PREFERRED)
        if voice is None:
            raise VoiceError(
                f"eSpeak NG has no voice for the language “{language}”.",
                "Set another language or voice; `edition voices` lists what there is.",
            )
        return voice

    def default_quote_voice(self, narrator: str) -> str:
        """Return the narrator's voice as another person.

        Raises:
            VoiceError: If the narrator's voice is unknown.
        """
        base, _, variant = self.resolve(narrator).partition("+")
        return f"{base}+{OTHER_QUOTE_VARIANT if variant == QUOTE_VARIANT else QUOTE_VARIANT}"

    def offers(self, narrator: str) -> tuple[Offer, ...]:
        """Return the narrator's voice as other people.

        Raises:
            VoiceError: If the narrator's voice is unknown.
        """
        base = self.resolve(narrator).partition("+")[0]
        there = espeak_library.variants()
        return tuple(
            replace(offer, name=f"{base}+{offer.name}") for offer in PEOPLE if offer.name in there
        )

    def language_of(self, voice: str) -> str:
        """Return the language that a voice speaks (BCP 47).

        Raises:
            VoiceError: If the voice is unknown.
        """
        base = self.resolve(voice).partition("+")[0]
        return next(info.language for info in self.voices() if info.name == base)

    def check(self) -> str | None:
        """Return why eSpeak NG can't be used, with the remedy; None when well."""
        try:
            _driver()
        except (ImportError, OSError, RuntimeError) as error:
            return f"eSpeak NG can't be loaded ({error}): install the package espeakng-loader anew."
        return None

    def synthesise(self, utterance: Utterance) -> Audio:
        """Return the samples that eSpeak NG gives for its first utterance in a process.

        Raises:
            VoiceError: If the voice is unknown.
            RenderError: If eSpeak NG fails.
        """
        voice, before = self.resolve(utterance.voice.name), _footprint()
        apart = not _driver().restart() or self._lost > MOST_LOST
        say = self._said_apart if apart else self._said
        try:
            return Audio(say(utterance, voice), SAMPLE_RATE)
        except (CopyFailedError, ValueError) as error:
            raise RenderError(f"eSpeak NG failed: {error}.") from error
        finally:
            self._lost += _footprint() - before

    def _chosen(self, voice: str) -> str:
        base, plus, variant = voice.partition("+")
        name = choose(base, self._spellings, "voice")
        if not plus:
            return name
        known = {variant: variant for variant in espeak_library.variants()}
        return f"{name}+{choose(variant, known, f'variant of {name} called')}"

    def _said(self, utterance: Utterance, voice: str) -> bytes:
        sound: list[bytes] = []
        self._speak(utterance, voice, sound.append)
        return b"".join(sound)

    def _said_apart(self, utterance: Utterance, voice: str) -> bytes:
        return in_a_copy(lambda pipe: self._speak(utterance, voice, pipe.write))

    def _speak(self, utterance: Utterance, voice: str, write: Callable[[bytes], object]) -> None:
        """Say an utterance with an eSpeak that has done nothing yet."""
        driver = _driver()
        base, plus, variant = voice.partition("+")
        driver.select_voice(self._ids[base], plus + variant)
        for name in ("rate", "pitch", "volume"):
            driver.setProperty(name, getattr(utterance.voice, name))
        driver.speak(with_mnemonics(utterance.spoken.replace("\0", " ")), write)

    @cached_property
    def _listed(self) -> tuple[tuple[str, VoiceInfo], ...]:
        """Every voice with eSpeak's identifier for it, such as `gmw/en-us`."""
        listed = _driver().getProperty("voices")
        spoken = Counter(voice.languages[0] for voice in listed)
        return tuple(
            (voice.id, _voice_info(voice, alone=spoken[voice.languages[0]] == 1))
            for voice in listed
        )

    @cached_property
    def _ids(self) -> dict[str, str]:
        """Canonical name to eSpeak's identifier."""
        return {info.name: identifier for identifier, info in self._listed}

    @cached_property
    def _spellings(self) -> dict[str, str]:
        """Everything that a voice is called, and its canonical name."""
        spellings = {}
        for identifier, info in self._listed:
            for spelling in (info.description, identifier, _file_name(identifier)):
                spellings[spelling.casefold()] = info.name
        return spellings | {info.name.casefold(): info.name for _, info in self._listed}


@cache
def _driver() -> "SynchronousDriver":
    """Return this process's driver: eSpeak can be initialised once."""
    espeak_library.untouched()
    from audio_edition.engines.espeak_driver import (  # noqa: PLC0415  # needs the library loaded
        SynchronousDriver,
    )

    return SynchronousDriver()


def _footprint() -> int:
    """Return the bytes of memory that this process has; 0 where the system doesn't tell."""
    try:
        file = os.open(MEMORY, os.O_RDONLY)
    except OSError:
        return 0
    try:
        return int(os.read(file, 100).split()[1]) * mmap.PAGESIZE
    finally:
        os.close(file)


def _voice_info(voice: "PyttsxVoice", *, alone: bool) -> VoiceInfo:
    """Name a voice by its language, or by its file where others speak the language too."""
    language = voice.languages[0]
    file_name = _file_name(voice.id)
    return VoiceInfo(
        name=language if alone or file_name == language else file_name,
        language=language,
        gender=(voice.gender or "").lower(),
        description=voice.name.strip(),
    )


def _file_name(identifier: str) -> str:
    return identifier.rpartition("/")[2]
