"""Work: what a build will do with each sentence, and why."""

from dataclasses import dataclass
from enum import StrEnum

from audio_edition.model.voice import Utterance


class Action(StrEnum):
    """What a build does with a sentence."""

    RENDER = "render"
    REUSE = "reuse"
    DROP = "drop"


class Reason(StrEnum):
    """Why a sentence must be rendered, or is dropped."""

    TEXT = "text"
    VOICE = "voice"
    LEXICON = "lexicon"
    ENGINE = "engine"
    MISSING = "missing"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One sentence of a plan."""

    unit: str
    sentence: str
    fingerprint: str
    action: Action
    reason: Reason | None = None
    because: str | None = None
    """The old text, the setting or the lexicon entry behind the reason."""
    utterance: Utterance | None = None
    """What to render; None for a dropped sentence."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a build will do, sentence by sentence, in reading order."""

    items: tuple[PlanItem, ...]
    audio_seconds: float
    """Estimated length of the sound to be rendered."""
    work_seconds: float
    """Estimated time that rendering it takes."""

    def count(self, action: Action) -> int:
        """Return how many items have this action."""
        return sum(item.action is action for item in self.items)
