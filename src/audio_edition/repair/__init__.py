"""Damage to text: an ordered list of small named rules.

Signs come first, while every line still has its number, so that words are whole when lines are
joined; what left no sign comes last, when no word is cut by a line end. A rule takes the blocks and
a vocabulary, and gives back blocks and what it changed; it knows nothing of the other rules.
"""

from collections.abc import Callable
from dataclasses import replace

from audio_edition.model import Article, Finding
from audio_edition.repair.changes import Blocks, Change, Repaired
from audio_edition.repair.check import RepairError, check
from audio_edition.repair.drop_caps import join_drop_caps
from audio_edition.repair.dropped_ligatures import restore_dropped_ligatures
from audio_edition.repair.layout import lay_out
from audio_edition.repair.ligatures import spell_out_ligatures
from audio_edition.repair.lost_characters import restore_lost_characters
from audio_edition.repair.mojibake import decode_mojibake
from audio_edition.repair.spaced_ligatures import join_spaced_ligatures
from audio_edition.repair.words import Vocabulary

__all__ = ["RULES", "RepairError", "Vocabulary", "repair"]

RULES: tuple[Callable[[Blocks, Vocabulary], Repaired], ...] = (
    decode_mojibake,
    spell_out_ligatures,
    restore_lost_characters,
    lay_out,
    join_drop_caps,
    join_spaced_ligatures,
    restore_dropped_ligatures,
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
    blocks, changes = _pass(article.blocks, words)
    more = changes
    while any(change.before for change in more):
        blocks, more = _pass(blocks, words)
        changes += tuple(change for change in more if change.before)
    check(article.blocks, blocks, changes)
    findings = (*article.findings, *_new_findings(article, changes))
    return replace(article, blocks=blocks, findings=findings)


def _pass(blocks: Blocks, words: Vocabulary) -> Repaired:
    """Apply every rule once. What is restored may settle what is still in doubt: hence passes."""
    changes: tuple[Change, ...] = ()
    for rule in RULES:
        blocks, made = rule(blocks, words)
        changes += made
    return blocks, changes


def _new_findings(article: Article, changes: tuple[Change, ...]) -> list[Finding]:
    """Return the findings in reading order, without those that an earlier pass has made."""
    last_lines = dict(block.lines for block in article.blocks)
    new = [
        change.finding
        for change in changes
        if not _is_known(change.finding, article.findings, last_lines)
    ]
    return sorted(new, key=lambda finding: finding.line or 0)


def _is_known(finding: Finding, earlier: tuple[Finding, ...], last_lines: dict[int, int]) -> bool:
    """Return whether the block of a finding has one of the same code already."""
    first = finding.line or 0
    last = last_lines.get(first, first)
    return any(old.code == finding.code and first <= (old.line or 0) <= last for old in earlier)
