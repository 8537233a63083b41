"""Repair checks its own work: no word lost, none invented, but by a rule that has said so."""

import re
from collections import Counter
from collections.abc import Iterable

from audio_edition.repair.changes import Blocks, Change
from audio_edition.shapes import CJK

_TOKEN = re.compile(r"\w+|[^\w\s]")


class RepairError(RuntimeError):
    """A rule lost or invented something without saying so: a fault of this program."""


def check(before: Blocks, after: Blocks, changes: Iterable[Change]) -> None:
    """Compare all words and signs before and after, less those that the changes account for.

    Raises:
        RepairError: The accounts don't balance.
    """
    old, new = (Counter(block.text for block in blocks) for blocks in (before, after))
    balance = _tokens((old - new).elements())  # what is the same in both balances anyway
    for change in changes:
        balance.subtract(_tokens([change.before]))
        balance.update(_tokens([change.after]))
    balance.subtract(_tokens((new - old).elements()))
    wrong = sorted(token for token, count in balance.items() if count)
    if wrong:
        raise RepairError(f"repair does not account for: {' '.join(wrong[:10])}")


def _tokens(texts: Iterable[str]) -> Counter[str]:
    """Count words and signs; a sign of a script without blanks is a word by itself."""
    counted: Counter[str] = Counter()
    for text in texts:
        counted.update(_TOKEN.findall(CJK.sub(r" \g<0> ", text) if CJK.search(text) else text))
    return counted
