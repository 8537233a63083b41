"""Why a text was understood as it was: each decision with its rule, and what the rule says."""

from collections.abc import Iterator
from dataclasses import dataclass

from audio_edition.model import Block, Casting, Unit, UnitKind
from audio_edition.segment.rulebook import (
    RuleChapter,
    naming_rules,
    role_rules,
    speaker_rules,
    voicing_rules,
)


@dataclass(frozen=True, slots=True)
class Why:
    """One decision."""

    decision: str
    """What was decided: a role, `quote`, a speaker, a voice."""
    rule: str
    meaning: str = ""
    """What the rule says; empty for the rules of readers and repair, which say it of themselves."""
    words: str = ""
    """The words of the text on which it rests."""


def why_role(block: Block) -> Why:
    """Return what gave a block its role."""
    return _why(f"{block.role}", block.decided_by, role_rules())


def why_kept(block: Block) -> Iterator[Why]:
    """Yield what leaves each of a block's quotations with the narrator."""
    for kept in block.kept:
        words = block.text[kept.start : kept.end]
        yield _why("narrator", kept.decided_by, voicing_rules(), words)


def why_unit(unit: Unit, casting: Casting) -> Iterator[Why]:
    """Yield what made a unit a quote, found its speaker, and gave it its voice."""
    if unit.kind is UnitKind.QUOTE:
        voiced, *found = unit.decided_by.split("; ")
        yield _why("quote", voiced, voicing_rules())
        speaker = unit.speaker or "speaker unknown"
        chapters = (speaker_rules(), naming_rules())
        for rule, chapter in zip(found, chapters, strict=False):
            yield _why(speaker, rule, chapter, unit.named_by)
    voice = casting.voice_for(unit.kind, unit.speaker, unit.voice)
    yield Why(voice.name, casting.because(unit.kind, unit.speaker, unit.voice))


def _why(decision: str, rule: str, chapter: RuleChapter, words: str = "") -> Why:
    return Why(decision, rule, chapter.meaning(rule), words)
