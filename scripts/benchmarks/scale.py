"""A long book against the machine's limit, in one run; the sound is checked as well.

Cold builds of several lengths · raw libespeak-ng and lameenc on all cores over the same text · a
one-word fix · the fix taken back · nothing to do · the naive script, from its quadratic · the plan
of very many sentences. With `--write` the figures go into docs/performance.md.
"""

import argparse
import re
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from checks import Soundness
from long_book import Changes, Length, LongBook
from measure import Run
from plot import Line, plot

DOCUMENTS = Path(__file__).parent.parent.parent / "docs"
PICTURE = "performance.svg"
PARTS = (0.1, 0.2, 0.5, 1.0)
"""Of the whole length: about 1, 2, 5 and 10 hours of sound."""
NAIVE_MINUTES = (10, 20, 40)
MOST_MEGABYTES = 250
MARKED = re.compile(r"(?<=<!-- scale -->\n).*(?=<!-- /scale -->)", re.DOTALL)
"""The part of the document that is written here."""


def ratios(longest: Length, changes: Changes) -> list[tuple[str, float, float]]:
    """Return each ratio with its name and its bar."""
    cold = longest.cold.seconds
    return [
        ("cold build / limit", cold / longest.limit.seconds, 1.15),
        (
            "cold build / limit, in processor time",
            longest.cold.processor / longest.limit.processor,
            1.15,
        ),
        ("one-word fix after the text stages / cold build", changes.fixed_after_text / cold, 0.02),
        ("one-word fix / cold build", changes.fixed.seconds / cold, 0.05),
        ("nothing to do / cold build", changes.nothing.seconds / cold, 0.03),
    ]


def table(lengths: Sequence[Length], changes: Changes, naive: np.poly1d) -> Iterator[str]:
    """Yield the lines of a Markdown table."""
    yield "| hours of sound | cold build | the machine's limit | ratio | memory | naive script |"
    yield "|---|---|---|---|---|---|"
    for one in lengths:
        yield (
            f"| {one.hours:.1f} | {one.cold.seconds:.1f} s | {one.limit.seconds:.1f} s "
            f"| {one.cold.seconds / one.limit.seconds:.2f} | {one.cold.megabytes:.0f} MB "
            f"| {naive(one.hours):,.0f} s |"
        )
    yield ""
    longest = lengths[-1]
    yield f"After the build of {longest.hours:.1f} hours:"
    yield ""
    yield "| | seconds | of processor | memory |"
    yield "|---|---|---|---|"
    yield _row("one-word fix", changes.fixed)
    yield f"| … after the text stages | {changes.fixed_after_text:.2f} | | |"
    yield _row("nothing to do", changes.nothing)
    yield ""
    yield "| ratio | measured | bar |"
    yield "|---|---|---|"
    for name, ratio, bar in ratios(longest, changes):
        yield f"| {name} | {ratio:.3f} | {bar} |"


def findings(sound: Soundness, changes: Changes) -> Iterator[str]:
    """Yield what was found out about the sound."""
    lags = ", ".join(map(str, sorted(sound.lags)))
    yield (
        f"{sound.sentences} sentences compared with their takes: lag {lags}. {sound.joins} joins: "
        f"no sample above {sound.loudest_join} in the silence around them. "
        f"ffmpeg and mp3val: {sound.complaints or 'nothing to say'}. The fix taken back "
        f"{'gives' if changes.reverts else 'DOES NOT GIVE'} the first file, byte for byte, and "
        "renders and encodes nothing."
    )


def plans(book: LongBook, sentences: int) -> Iterator[str]:
    """Yield a table of what planning takes, which is to grow with the sentences."""
    yield "| sentences of a synthetic script | planned in | memory, the scripts included |"
    yield "|---|---|---|"
    for count in (sentences // 4, sentences // 2, sentences):
        run = book.plan(count)
        yield f"| {count:,} | {float(run.output.split()[0]):.2f} s | {run.megabytes:.0f} MB |"


def draw(lengths: Sequence[Length], changes: Changes, naive: np.poly1d) -> str:
    """Return a plot of time against length, in SVG."""
    longest = lengths[-1].hours
    hours = [longest * step / 40 for step in range(1, 41)]
    return plot(
        [
            Line("naive script (from its quadratic)", [(one, naive(one)) for one in hours]),
            Line("cold build", [(one.hours, one.cold.seconds) for one in lengths]),
            Line("the machine's limit", [(one.hours, one.limit.seconds) for one in lengths]),
            Line("one-word fix", [(longest, changes.fixed.seconds)]),
            Line("nothing to do", [(longest, changes.nothing.seconds)]),
        ],
        across="hours of sound",
        up="seconds, logarithmic",
    )


def _row(name: str, run: Run) -> str:
    return f"| {name} | {run.seconds:.2f} | {run.processor:.2f} | {run.megabytes:.0f} MB |"


def run(folder: Path, options: argparse.Namespace) -> bool:
    """Measure everything and print it; return whether every bar is kept."""
    book = LongBook(folder, options.seed)
    naive = book.naive(NAIVE_MINUTES)
    lengths = [book.length(part * options.hours) for part in PARTS]
    source = book.source(options.hours)
    sound = book.sound(source)
    changes = book.changes(source)
    text = "\n".join(
        [
            *table(lengths, changes, naive),
            "",
            *findings(sound, changes),
            "",
            *plans(book, options.sentences),
        ]
    )
    print(text)
    if options.write:
        (DOCUMENTS / PICTURE).write_text(draw(lengths, changes, naive), encoding="utf-8")
        document = DOCUMENTS / "performance.md"
        shown = f"{text}\n\n![Time against length]({PICTURE})\n"
        written = document.read_text(encoding="utf-8")
        document.write_text(MARKED.sub(lambda _: shown, written), encoding="utf-8")
    kept = all(ratio <= bar for _, ratio, bar in ratios(lengths[-1], changes))
    light = lengths[-1].cold.megabytes <= MOST_MEGABYTES
    return kept and light and sound.sound and changes.reverts


def main() -> None:
    """Measure, report, and end with 1 if a bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hours", type=float, default=12.0, help="of the longest text")
    parser.add_argument("--sentences", type=int, default=100_000, help="of the longest plan")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--write", action="store_true", help="put it into docs/performance.md")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        sys.exit(0 if run(Path(folder), options) else 1)


if __name__ == "__main__":
    main()
