"""Damage to text: an ordered list of small named rules.

Characters come first, so that the words are whole when lines are joined. A rule takes the blocks
and a vocabulary, and gives back blocks and what it changed; it knows nothing of the other rules.
"""

from collections.abc import Callable
from dataclasses import replace

from audio_edition.model import Article, Finding
from audio_edition.repair.changes import Blocks, Change, Repaired
from audio_edition.repair.check import RepairError, check
from audio_edition.repair.dropped_ligatures import restore_dropped_ligatures
from audio_edition.repair.layout import lay_out
from audio_edition.repair.ligatures import spell_out_ligatures
from audio_edition.repair.lost_characters import restore_lost_characters
from audio_edition.repair.mojibake import decode_mojibake
from audio_edition.repair.words import Vocabulary

__all__ = ["RULES", "RepairError", "Vocabulary", "repair"]

RULES: tuple[Callable[[Blocks, Vocabulary], Repaired], ...] = (
    decode_mojibake,
    spell_out_ligatures,
    restore_lost_characters,
    restore_dropped_ligatures,
    lay_out,
)
"""The rules, in the order in which they are applied."""


def repair(article: Article, words: Vocabulary) -> Article:
    """Undo the damage that extraction did to an article, and lay out what has no role yet.

    A second pass changes nothing. What the rules changed, and what they doubt, is added to the
    article's findings.

    Args:
        article: As it was read.
        words: Vocabulary of the article's language.

    Raises:
        RepairError: A word was lost or invented: a fault of this program.
    """
    blocks = article.blocks
    changes: list[Change] = []
    for rule in RULES:
        blocks, made = rule(blocks, words)
        changes += made
    check(article.blocks, blocks, changes)
    findings = (*article.findings, *_new_findings(article, changes))
    return replace(article, blocks=blocks, findings=findings)


def _new_findings(article: Article, changes: list[Change]) -> list[Finding]:
    """Return the findings in reading order, without those that an earlier pass has made."""
    known = {(finding.code, finding.message) for finding in article.findings}
    new = [c.finding for c in changes if (c.finding.code, c.finding.message) not in known]
    return sorted(new, key=lambda finding: finding.line or 0)
