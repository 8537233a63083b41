"""Where things are on the page: findings by block, sentences by place."""

from collections.abc import Mapping, Sequence

from audio_edition.model import Block, Finding
from audio_edition.workflow.desk.snapshot import Snapshot, heard

Place = tuple[int, int]
"""Index of a block, and of a sentence among all of the block's that are heard."""


def findings_by_block(
    blocks: Sequence[Block], findings: Sequence[Finding]
) -> Mapping[int, tuple[Finding, ...]]:
    """Return the findings by the index of the block that they are about.

    The smallest block around a finding's line has it; a finding of no block's line is the first's.
    """
    if not findings:
        return {}
    around: dict[int, int] = {}
    sizes = sorted(range(len(blocks)), key=lambda at: blocks[at].lines[0] - blocks[at].lines[1])
    lines = {finding.line for finding in findings if finding.line}
    for index in sizes:
        first, last = blocks[index].lines
        if last - first > len(lines):
            around.update((line, index) for line in lines if first <= line <= last)
        else:
            around.update((line, index) for line in range(first, last + 1) if line in lines)
    placed: dict[int, tuple[Finding, ...]] = {}
    for finding in findings:
        at = around.get(finding.line or 0, 0)
        placed[at] = (*placed.get(at, ()), finding)
    return placed


def fresh(before: Snapshot, now: Snapshot) -> list[Place]:
    """Return where sentences stand that sound otherwise than what stood there before."""
    gone = {
        before.edition.fingerprint(sentence)
        for _, block in before.changed(now)
        for sentence in heard(block)
    }
    return [
        (index, place)
        for index, block in now.changed(before)
        for place, sentence in enumerate(heard(block))
        if now.edition.fingerprint(sentence) not in gone
    ]
