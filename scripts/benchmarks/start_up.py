"""What importing the spoken form adds to the start of bare Python, in CPU time."""

import resource
import statistics
import subprocess
import sys

BARE = "pass"
IMPORTED = "import audio_edition.pronounce"


def start_ups(runs: int) -> tuple[float, float]:
    """Return the median seconds of bare Python and of one that imports it, by turns."""
    pairs = [(_processor_seconds(BARE), _processor_seconds(IMPORTED)) for _ in range(runs)]
    bare, imported = zip(*pairs, strict=True)
    return statistics.median(bare), statistics.median(imported)


def _processor_seconds(code: str) -> float:
    before = _children()
    subprocess.run([sys.executable, "-c", code], check=True)
    return _children() - before


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
