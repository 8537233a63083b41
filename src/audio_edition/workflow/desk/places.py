"""Where things are on the page: findings by block, sentences by place."""

from collections.abc import Iterator, Mapping, Sequence

from audio_edition.model import Block, Finding, Sentence
from audio_edition.workflow.desk.snapshot import Snapshot

Place = tuple[int, int]
"""Index of a block, and of a sentence among all of the block's that are heard."""


def findings_by_block(
    blocks: Sequence[Block], findings: Sequence[Finding]
) -> Mapping[int, tuple[Finding, ...]]:
    """Return the findings by the index of the block that they are about.

    The smallest block around a finding's line has it; a finding of no block's line is the first's.
    """
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


def heard(block: Block) -> Iterator[Sentence]:
    """Yield the sentences of a block that are heard."""
    for unit in block.units if block.read else ():
        yield from (sentence for sentence in unit.sentences if sentence.utterance)


def fresh(before: Snapshot, now: Snapshot) -> list[Place]:
    """Return where sentences stand whose sound the earlier snapshot had not."""
    return [
        (index, place)
        for index, block in enumerate(now.article.blocks)
        for place, sentence in enumerate(heard(block))
        if now.edition.fingerprint(sentence) not in before.jobs
    ]
