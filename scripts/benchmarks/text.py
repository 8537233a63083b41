"""The text stages on a book, in CPU time, against a yardstick on the same text in the same run.

The book is hard-wrapped, paged and damaged, so that repair has all its work to do. The yardstick
cuts the text into words and counts them. Run by `scripts/bench text`.
"""

import argparse
import re
import statistics
import tempfile
import textwrap
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import prose

from audio_edition.model import Casting, ReadingPolicy, Voice
from audio_edition.pronounce import Lexicon, pronounce
from audio_edition.read import WordList, read_source
from audio_edition.repair import repair
from audio_edition.segment import segment

WORDS = 100_000
WIDTH = 76
PAGE = 44
"""Lines."""

YARDSTICK = 10
"""Times that the yardstick counts, to be long enough to be measured."""

VOICE = Voice("en")
T = TypeVar("T")
_WORD = re.compile(r"\w+")


def book(words: int, seed: int) -> str:
    """Return a book of about so many words as an extraction gives it."""
    text = prose.article(words / prose.WORDS_A_MINUTE, seed)
    lines = [
        line
        for paragraph in text.replace("fi", "\ufb01").replace("fl", "\ufffd").split("\n\n")
        for line in (*textwrap.wrap(paragraph, WIDTH), "")
    ]
    pages = (lines[start : start + PAGE] for start in range(0, len(lines), PAGE))
    return "\f".join(
        "\n".join((*page, "", f"- {number} -", "")) for number, page in enumerate(pages, 1)
    )


def stages(path: Path) -> dict[str, float]:
    """Return the seconds of CPU that each stage takes on a file."""
    seconds: dict[str, float] = {}

    def timed(name: str, work: Callable[[], T]) -> T:
        start = time.process_time()
        result = work()
        seconds[name] = time.process_time() - start
        return result

    words = WordList()
    text = path.read_text(encoding="utf-8")
    timed("yardstick", lambda: [Counter(_WORD.findall(text)) for _ in range(YARDSTICK)])
    timed("word list", lambda: words.frequency("word"))
    article = timed("read", lambda: read_source(path))
    repaired = timed("repair", lambda: repair(article, words))
    segmented = timed("segment", lambda: segment(repaired, ReadingPolicy()))
    timed("pronounce", lambda: pronounce(segmented, Casting(VOICE, VOICE, VOICE), Lexicon()))
    return seconds


def measure(words: int, rounds: int) -> dict[str, float]:
    """Return the median seconds of each stage over several books."""
    runs: dict[str, list[float]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "book.txt"
        for seed in range(rounds):
            path.write_text(book(words, seed), encoding="utf-8")
            for name, seconds in stages(path).items():
                runs[name].append(seconds)
    return {name: statistics.median(each) for name, each in runs.items()}


def main() -> None:
    """Measure a book and one twice as long, and report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--words", type=int, default=WORDS)
    options = parser.parse_args()
    once = measure(options.words, options.rounds)
    twice = measure(2 * options.words, options.rounds)
    print(f"{options.words} words, CPU seconds; ×2 is the growth for twice the words")
    for name, seconds in once.items():
        ratio, growth = seconds / once["yardstick"], twice[name] / max(seconds, 1e-9)
        print(f"{name:<10} {seconds:6.2f} s  {ratio:6.2f} yardsticks  ×2 {growth:5.2f}")


if __name__ == "__main__":
    main()
