"""The values that pass between the stages: frozen, without files, engines or a clock.

Text:  Article ▸ Block ▸ Unit ▸ Sentence ▸ Utterance.
Work:  Plan ▸ PlanItem.
Sound: Audio, Take, Chunk ▸ Piece.
Time:  Timeline ▸ Cue, Passage, Chapter.
"""

from audio_edition.model.plan import Action, Plan, PlanItem, Reason
from audio_edition.model.roles import FRONT_MATTER, ReadingPolicy, Role, UnitKind
from audio_edition.model.sound import SAMPLE_BYTES, Audio, Chunk, Piece, Take
from audio_edition.model.text import (
    Article,
    Block,
    Finding,
    Lines,
    Mark,
    Metadata,
    Sentence,
    Unit,
)
from audio_edition.model.timeline import LONGEST_PAUSE, Chapter, Cue, Passage, Pauses, Timeline
from audio_edition.model.voice import Casting, Utterance, Voice

__all__ = [
    "FRONT_MATTER",
    "LONGEST_PAUSE",
    "SAMPLE_BYTES",
    "Action",
    "Article",
    "Audio",
    "Block",
    "Casting",
    "Chapter",
    "Chunk",
    "Cue",
    "Finding",
    "Lines",
    "Mark",
    "Metadata",
    "Passage",
    "Pauses",
    "Piece",
    "Plan",
    "PlanItem",
    "ReadingPolicy",
    "Reason",
    "Role",
    "Sentence",
    "Take",
    "Timeline",
    "Unit",
    "UnitKind",
    "Utterance",
    "Voice",
]
