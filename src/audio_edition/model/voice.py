"""How something is said: voices, who has which, and the utterance that an engine gets."""

from dataclasses import dataclass, replace
from functools import cached_property

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
    speed: float = 1.0
    """By how much what the engine says is made faster, at the same pitch."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A voice that an engine offers for a speaker."""

    name: str
    gender: str = ""
    """`m`, `f`, or empty for a voice between them."""
    pitch: int = 50
    """At which it differs from the others."""


@dataclass(frozen=True, slots=True)
class CastEntry:
    """What a person has set for one speaker, or for some; None is left as it is."""

    who: str
    """A name in any form, or a pattern: `*` and `?`, or a regular expression between slashes."""
    name: str | None = None
    rate: int | None = None
    pitch: int | None = None
    volume: float | None = None

    def voice(self, own: Voice, quote: Voice) -> Voice:
        """Return the voice that is meant.

        Args:
            own: What the speaker would have without the entry.
            quote: What is the base of another voice: the pitch of one is none for the other.
        """
        base = replace(quote, name=self.name) if self.name else own
        return replace(
            base,
            rate=base.rate if self.rate is None else self.rate,
            pitch=base.pitch if self.pitch is None else self.pitch,
            volume=base.volume if self.volume is None else self.volume,
        )


@dataclass(frozen=True, slots=True)
class CastVoice:
    """A speaker's voice."""

    speaker: str
    voice: Voice
    because: str
    """What gave it: `cast “Ms. Lee”`, `cast auto`."""


@dataclass(frozen=True)
class Casting:
    """Which voice says what."""

    narrator: Voice
    heading: Voice
    quote: Voice
    speakers: tuple[CastVoice, ...] = ()
    """The voices of speakers who have their own."""

    def voice_for(self, kind: UnitKind, speaker: str | None, marked: str | None = None) -> Voice:
        """Return the voice of a unit of this kind, said by this speaker.

        Args:
            kind: What it is.
            speaker: Who says it.
            marked: The name of the voice that the source gives it, which goes over all else.
        """
        general = self._general(kind)
        if marked:
            return replace(general, name=marked)
        own = self._by_speaker.get(speaker or "") if kind is UnitKind.QUOTE else None
        return own.voice if own else general

    def because(self, kind: UnitKind, speaker: str | None, marked: str | None = None) -> str:
        """Return what gives such a unit its voice."""
        if marked:
            return "marked"
        own = self._by_speaker.get(speaker or "") if kind is UnitKind.QUOTE else None
        return own.because if own else _GENERAL[kind]

    def _general(self, kind: UnitKind) -> Voice:
        voices = {UnitKind.HEADING: self.heading, UnitKind.PARAGRAPH: self.narrator}
        return voices.get(kind, self.quote)

    @cached_property
    def _by_speaker(self) -> dict[str, CastVoice]:
        return {own.speaker: own for own in self.speakers}


_GENERAL = {
    UnitKind.HEADING: "headings",
    UnitKind.PARAGRAPH: "narrator",
    UnitKind.QUOTE: "quotes",
}


@dataclass(frozen=True, slots=True)
class Utterance:
    """A spoken form in a voice: the same utterance is the same sound."""

    spoken: str
    voice: Voice
