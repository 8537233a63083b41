"""However a text is made, a rule's work grows with its length and not with its square."""

import gc
import time
from collections.abc import Callable
from functools import partial

import pytest

from audio_edition.model import Block
from audio_edition.read import WordList, read_text
from audio_edition.repair import RULES, repair
from audio_edition.repair.changes import Blocks
from audio_edition.repair.layout import LINE_RULES
from audio_edition.repair.lines import Lines, split

WORDS = WordList()
UNITS = (
    "a",
    "-",
    "1,",
    "A. ",
    "“",
    "é",
    "ﬁ",
    "�",
    "â€™",
    " ",
    "\n",
    "word ",
    "\f",
    "a-",
    "(in a, ",
)
DAMAGE = " �ghter ﬁrst itâ€™s"
"""So that no rule returns early: it stands before the run, and after it."""

SHORT, LONG = 15_000, 60_000
MOST = 8
"""Growth of the work for a text four times as long; it would be 16 for a square."""

JITTER = 0.1
"""Seconds by which the same work may differ."""

ATTEMPTS = 3
"""A machine that is interrupted now and then is asked again; a square is one every time."""


def run_of(unit: str, length: int) -> str:
    return (unit * (length // len(unit) + 1))[:length]


def seconds(work: Callable[[], object]) -> float:
    """Of the work alone: the collector's walk through all that other tests left is not its own."""
    gc.disable()
    start = time.process_time()
    try:
        work()
        return time.process_time() - start
    finally:
        gc.enable()


def grows_evenly(work: Callable[[str], object], around: str, unit: str) -> bool:
    texts = [around + run_of(unit, length) + around for length in (SHORT, LONG)]

    def once() -> bool:
        short, long = (seconds(partial(work, text)) for text in texts)
        return long <= MOST * short + JITTER

    return any(once() for _ in range(ATTEMPTS))


def blocks_of(text: str) -> Blocks:
    return (Block(text, (1, text.count("\n") + 1)),)


def lines_of(text: str) -> Lines:
    return split(blocks_of(text)[0])


@pytest.fixture(scope="module", autouse=True)
def _the_vocabulary_is_loaded() -> None:
    WORDS.frequency("word")


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_no_run_makes_a_rule_slow(rule: Callable[..., object], unit: str) -> None:
    def work(text: str) -> object:
        return rule(blocks_of(text), WORDS)

    assert grows_evenly(work, "", unit)
    assert grows_evenly(work, DAMAGE, unit)


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("rule", LINE_RULES, ids=lambda rule: rule.__name__)
def test_no_run_makes_a_rule_of_lines_slow(rule: Callable[[Lines], Lines], unit: str) -> None:
    def work(text: str) -> object:
        return rule(lines_of(text))

    assert grows_evenly(work, "", unit)
    assert grows_evenly(work, f"{DAMAGE}.\n\nA line.\n", unit)


def test_a_long_line_without_a_blank_is_repaired_in_seconds() -> None:
    text = "One line.\n\n" + "a" * 500_000 + "\ufffd\nﬁ"
    assert seconds(lambda: repair(read_text(text, "case"), WORDS)) < 4


def test_a_finding_about_a_long_word_is_short() -> None:
    article = repair(read_text("ﬁ" * 10_000, "case"), WORDS)
    assert [len(finding.message) < 200 for finding in article.findings] == [True]
