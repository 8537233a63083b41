"""How something is said: voices, who has which, and the utterance that an engine gets."""

from dataclasses import dataclass

from audio_edition.model.roles import UnitKind


@dataclass(frozen=True, slots=True)
class Voice:
    """A way of speaking: all that an engine needs besides the words."""

    name: str
    """The engine's own name for the voice, such as `en-us` or `en-us+f3`."""
    rate: int = 165
    """Words a minute."""
    pitch: int = 50
    """0 (low) to 99 (high); 50 is the voice's own."""
    volume: float = 1.0
    """0 (silent) to 1 (full)."""
    engine: str = "pyttsx3"


@dataclass(frozen=True, slots=True)
class Casting:
    """Which voice says what."""

    narrator: Voice
    heading: Voice
    quote: Voice
    speakers: tuple[tuple[str, Voice], ...] = ()
    """Voices of named speakers, in order of precedence."""

    def voice_for(self, kind: UnitKind, speaker: str | None) -> Voice:
        """Return the voice of a unit of this kind, said by this speaker."""
        if kind is UnitKind.HEADING:
            return self.heading
        if kind is UnitKind.PARAGRAPH:
            return self.narrator
        return dict(self.speakers).get(speaker or "", self.quote)


@dataclass(frozen=True, slots=True)
class Utterance:
    """A spoken form in a voice: the same utterance is the same sound."""

    spoken: str
    voice: Voice
