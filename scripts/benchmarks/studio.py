"""The studio in a real browser: from save to sound, and how a book opens and scrolls.

From save to sound is measured in the page: from the click on Save until the changed sentence
begins to be heard. A book of 6,000 paragraphs is opened from the command line, and in a browser
that has nothing of it; scrolling is measured by its frames.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import prose

sys.path.insert(0, str(Path(__file__).parents[2] / "tests"))

from support.browser import browser
from support.studio import Page, until

EDITION = str(Path(sys.executable).parent / "edition")

SCROLL = """
const done = arguments[arguments.length - 1];
const frames = [];
let last = performance.now();
const end = last + 3000;
const height = document.documentElement.scrollHeight;
function frame(now) {
  frames.push(now - last);
  last = now;
  scrollBy(0, 120);
  if (Math.random() < 0.01) scrollTo(0, Math.random() * height);
  if (now < end) requestAnimationFrame(frame); else done(frames.slice(1));
}
requestAnimationFrame(frame);
"""


@contextmanager
def studio(source: Path) -> Iterator[tuple[str, float]]:
    """Start the studio; yield its address, and the seconds until it was printed."""
    folder = source.parent
    environment = {
        **os.environ,
        "AUDIO_EDITION_STORE": str(folder / "store"),
        "AUDIO_EDITION_STATE": str(folder / "state"),
    }
    started = time.perf_counter()
    process = subprocess.Popen(
        [EDITION, "studio", str(source), "--no-open"],
        env=environment,
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert process.stdout is not None  # noqa: S101 - it is a pipe
        yield process.stdout.readline().strip(), time.perf_counter() - started
    finally:
        process.terminate()
        process.wait()


def saves(page: Page, rounds: int) -> list[float]:
    """Edit one sentence after another; return the milliseconds from save to sound."""
    measured = []
    look = "return performance.getEntriesByName('save-to-sound')[0]?.duration"
    page.press("j" * 4)
    for number in range(rounds):
        page.press("j", "e")
        page.wait_for(".editor textarea")
        page.replace(" ", f" {number} times ")
        page.run("performance.clearMeasures();")
        page.run("document.querySelector('.editor .main').click()")
        measured.append(float(until(lambda: page.run(look))))
        page.press("\ue00c")
    return measured


def book(paragraphs: int) -> str:
    """Return a book of so many paragraphs of two or three sentences, in chapters."""
    blocks: list[str] = []
    seed = 0
    while len(blocks) < paragraphs:
        for paragraph in prose.article(300, seed).split("\n\n")[2:]:
            sentences = paragraph.strip().replace(". ", ".\n").split("\n")
            blocks += [" ".join(sentences[:2]), " ".join(sentences[2:])]
        seed += 1
    chapters = [blocks[at : at + 60] for at in range(0, paragraphs, 60)]
    parts = [f"Chapter {number}\n\n" + "\n\n".join(one) for number, one in enumerate(chapters, 1)]
    return "The Work of the Harbour\n\n" + "\n\n".join(parts) + "\n"


def spread(values: list[float], unit: str) -> str:
    """Return the median of some values with their range."""
    ordered = sorted(values)
    return f"{statistics.median(ordered):.0f} {unit} ({ordered[0]:.0f} to {ordered[-1]:.0f})"


def main() -> None:
    """Measure and report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=12)
    parser.add_argument("--paragraphs", type=int, default=6000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, browser() as driver:
        page = Page(driver)
        article = Path(folder, "article.txt")
        article.write_text(prose.article(20), encoding="utf-8")
        with studio(article) as (address, _):
            page.open(address)
            print(f"save to sound, 20 minutes:  {spread(saves(page, options.rounds), 'ms')}")
        source = Path(folder, "book.txt")
        source.write_text(book(options.paragraphs), encoding="utf-8")
        with studio(source) as (address, seconds):
            print(f"{options.paragraphs} paragraphs, command to address: {seconds:.2f} s")
            started = time.perf_counter()
            page.open(address)
            print(f"address to text: {time.perf_counter() - started:.2f} s")
            until(lambda: page.run("return document.documentElement.dataset.filled"))
            print(f"all paragraphs in the page: {time.perf_counter() - started:.2f} s")
            patience = time.perf_counter() + 120
            while page.text("#progress") and time.perf_counter() < patience:
                time.sleep(0.2)
            print(f"quotes and voices: {time.perf_counter() - started:.2f} s")
            frames = page.driver.execute_async_script(SCROLL)
            late = sum(frame > 50 for frame in frames)
            print(f"scrolling: {spread(frames, 'ms')} a frame, {late} of {len(frames)} over 50 ms")
            print(f"save to sound, book:  {spread(saves(page, options.rounds), 'ms')}")
            page.open(address)
            timing = "return performance.getEntriesByName('shown')[0].startTime"
            print(f"loaded again: text after {page.run(timing):.0f} ms")


if __name__ == "__main__":
    main()
