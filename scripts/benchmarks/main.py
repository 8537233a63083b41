"""The main job against its yardsticks, on the same text, in one run.

(a) cold build · (b) raw libespeak-ng on all cores into one ffmpeg · (c) the obvious script ·
(d) rebuild after a one-word fix · (e) a build with nothing to do.
"""

import argparse
import statistics
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

import prose
from measure import Run, measure

HERE = Path(__file__).parent
EDITION = str(Path(sys.executable).parent / "edition")


def one_round(folder: Path, minutes: float, seed: int) -> dict[str, Run]:
    """Measure everything once, on a text and a store that nothing has seen before."""
    source = folder / "article.txt"
    source.write_text(prose.article(minutes, seed), encoding="utf-8")
    store = {"AUDIO_EDITION_STORE": str(folder / "store")}
    build = (EDITION, "build", str(source), "-o", str(folder / "output"))
    yardstick = (str(source), str(folder / "yardstick.mp3"))
    runs = {
        "a": measure(build, store),
        "b": measure((sys.executable, str(HERE / "raw.py"), *yardstick), {}),
        "c": measure((sys.executable, str(HERE / "obvious.py"), *yardstick), {}),
    }
    fix_one_word(source)
    return {**runs, "d": measure(build, store), "e": measure(build, store)}


def fix_one_word(source: Path) -> None:
    """Change one word in the middle of the text."""
    text = source.read_text(encoding="utf-8")
    middle = text.index("paces", len(text) // 2)
    source.write_text(f"{text[:middle]}steps{text[middle + 5 :]}", encoding="utf-8")


NAMES = {
    "a": "cold build",
    "b": "raw libespeak-ng, all cores, one ffmpeg",
    "c": "obvious script",
    "d": "rebuild after a one-word fix",
    "e": "nothing to do",
}
RATIOS = (("a", "b"), ("a", "c"), ("d", "a"), ("e", "a"))


def report(runs: dict[str, list[Run]]) -> None:
    """Print medians with their range, and the ratios round by round."""
    for key, measured in runs.items():
        seconds = sorted(run.seconds for run in measured)
        middle = statistics.median(seconds)
        memory = statistics.median(run.megabytes for run in measured)
        spread = f"({seconds[0]:.2f} to {seconds[-1]:.2f})"
        print(f"{key}  {middle:7.2f} s {spread:<18} {memory:6.0f} MB  {NAMES[key]}")
    for above, below in RATIOS:
        pairs = zip(runs[above], runs[below], strict=True)
        ratio = statistics.median(one.seconds / other.seconds for one, other in pairs)
        print(f"{above}/{below}  {ratio:.2f}")


def main() -> None:
    """Run the rounds and report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--minutes", type=float, default=60, help="length of the text as speech")
    options = parser.parse_args()
    runs: dict[str, list[Run]] = defaultdict(list)
    for seed in range(options.rounds):
        with tempfile.TemporaryDirectory() as folder:
            for key, run in one_round(Path(folder), options.minutes, seed).items():
                runs[key].append(run)
    report(runs)


if __name__ == "__main__":
    main()
