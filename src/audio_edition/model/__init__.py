"""The values that pass between the stages: frozen, without files, engines or a clock.

Text:  Article ▸ Part ▸ Block ▸ Unit ▸ Sentence ▸ Utterance.
Work:  Plan ▸ PlanItem.
Sound: Audio, Take, Chunk ▸ Piece ▸ Level.
Time:  Timeline ▸ Cue, Passage, Chapter.
"""

from audio_edition.model.plan import Action, Plan, PlanItem, Reason
from audio_edition.model.roles import FRONT_MATTER, Quoting, ReadingPolicy, Role, UnitKind
from audio_edition.model.sound import SAMPLE_BYTES, Audio, Chunk, Level, Piece, Take
from audio_edition.model.text import (
    Article,
    Block,
    Finding,
    Kept,
    Lines,
    Mark,
    Metadata,
    Part,
    Sentence,
    Speaker,
    Unit,
)
from audio_edition.model.timeline import LONGEST_PAUSE, Chapter, Cue, Passage, Pauses, Timeline
from audio_edition.model.voice import CastEntry, Casting, CastVoice, Offer, Utterance, Voice

__all__ = [
    "FRONT_MATTER",
    "LONGEST_PAUSE",
    "SAMPLE_BYTES",
    "Action",
    "Article",
    "Audio",
    "Block",
    "CastEntry",
    "CastVoice",
    "Casting",
    "Chapter",
    "Chunk",
    "Cue",
    "Finding",
    "Kept",
    "Level",
    "Lines",
    "Mark",
    "Metadata",
    "Offer",
    "Part",
    "Passage",
    "Pauses",
    "Piece",
    "Plan",
    "PlanItem",
    "Quoting",
    "ReadingPolicy",
    "Reason",
    "Role",
    "Sentence",
    "Speaker",
    "Take",
    "Timeline",
    "Unit",
    "UnitKind",
    "Utterance",
    "Voice",
]
