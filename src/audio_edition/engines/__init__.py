"""What speaks: the Engine protocol, the registry, one file per engine.

An engine is a module with a function `create() -> Engine`. To add one, write the module, name it
in `ENGINES`, and let its test inherit `EngineContract` (`tests/support/engine_contract.py`).
"""

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Protocol, cast

from audio_edition.engines.choice import choose
from audio_edition.model import Audio, Offer, Utterance


@dataclass(frozen=True, slots=True)
class VoiceInfo:
    """A voice that an engine offers."""

    name: str
    """Unique and stable: it goes into fingerprints and settings."""
    language: str
    """BCP 47, in lower case; empty where the engine doesn't say."""
    gender: str
    """`female`, `male`, or empty where the engine doesn't say."""
    description: str
    """The name for a person, such as `English (America)`."""


class Engine(Protocol):
    """Something that turns an utterance into sound."""

    @property
    def name(self) -> str:
        """The name in the registry and in `Voice.engine`."""

    @property
    def takes_phonemes(self) -> bool:
        """Whether it says phonemes of the IPA that stand between ⟦ and ⟧ in a spoken form."""

    def version(self) -> str:
        """Return the versions of everything that can change the sound."""

    def voices(self) -> tuple[VoiceInfo, ...]:
        """Return the voices offered here, variants left out."""

    def resolve(self, voice: str) -> str:
        """Return the one name of the voice that a person means.

        Raises:
            VoiceError: If there is no such voice; the hint names the nearest ones.
        """

    def default_voice(self, language: str) -> str:
        """Return the narrator's voice for a language (BCP 47).

        Raises:
            VoiceError: If the engine doesn't speak the language.
        """

    def default_quote_voice(self, narrator: str) -> str:
        """Return a voice for quotations: clearly another person, of the narrator's language.

        Raises:
            VoiceError: If the narrator's voice is unknown.
        """

    def offers(self, narrator: str) -> tuple[Offer, ...]:
        """Return voices for speakers, each clearly another person, in the narrator's language.

        Empty where the engine has none to spare.

        Raises:
            VoiceError: If the narrator's voice is unknown.
        """

    def language_of(self, voice: str) -> str:
        """Return the language that a voice speaks (BCP 47).

        Raises:
            VoiceError: If the voice is unknown.
        """

    def check(self) -> str | None:
        """Return what keeps the engine from working here, with its remedy; None when well."""

    def synthesise(self, utterance: Utterance) -> Audio:
        """Return the sound of an utterance, the engine's own silence at its edges untouched.

        The same utterance gives the same samples, in any process, whatever was said before.

        Raises:
            VoiceError: If the voice is unknown.
            RenderError: If the engine fails.
        """


ENGINES = {
    "pyttsx3": "audio_edition.engines.pyttsx3",
    "silent": "audio_edition.engines.silent",
}
"""Every engine's name and the module that makes it."""


@cache
def get_engine(name: str) -> Engine:
    """Return the engine with this name, made on first use.

    Raises:
        VoiceError: If there is no such engine.
    """
    known = choose(name, {engine: engine for engine in ENGINES}, "engine")
    return cast("Engine", import_module(ENGINES[known]).create())
