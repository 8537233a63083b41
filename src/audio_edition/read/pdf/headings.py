"""Headings and the title: short lines, larger or bolder than the text, with text below."""

from collections.abc import Callable, Sequence

from audio_edition.read.pdf.chunks import Chunk
from audio_edition.read.pdf.typography import SPACED
from audio_edition.shapes import ends_sentence, starts_small

_ENOUGH = 3.0
_LARGER = 1.1
_MUCH_LARGER = 1.6
"""Times the size of the text from which even what ends with a stop is a heading."""

_DEEPEST = 6
"""The lowest level, as in HTML and Markdown."""

_LONGEST = 25
_SHORT_LINE = 3.0


def size(chunk: Chunk) -> float:
    """It is larger than the text, or much larger."""
    ratio = chunk.font.size / chunk.setting.body.size
    if ratio >= _MUCH_LARGER:
        return 4
    return 3 if ratio >= _LARGER else -1.0 * (ratio < 1)


def weight(chunk: Chunk) -> float:
    """It is bold, and the text is not."""
    return 2 if chunk.font.bold and not chunk.setting.body.bold else 0


def apart(chunk: Chunk) -> float:
    """White is above it, or it comes after a sentence and leaves its line half empty."""
    if chunk.above is None or chunk.opens_column:
        return 1
    if chunk.setting.white(chunk.above, chunk.lines[0]) > SPACED:
        return 1
    short = chunk.setting.slack(chunk.lines[-1]) > _SHORT_LINE
    return 1 if ends_sentence(chunk.above.text) and short else 0


def wording(chunk: Chunk) -> float:
    """Sentences are text, and so is what is long, or begins small, or has no word."""
    text = chunk.text
    if len(text.split()) > _LONGEST or starts_small(text) or not any(map(str.isalpha, text)):
        return -4
    return -2 if text[-1] in ".,;" else 0


def cut_sentence(chunk: Chunk) -> float:
    """What stands amid a sentence is no heading."""
    return -4 if interrupts(chunk) else 0


def unfinished(chunk: Chunk) -> float:
    """What goes on below it in the same font is a sentence, larger than the text or not."""
    below = chunk.below
    return -4 if below is not None and below.font == chunk.font and starts_small(below.text) else 0


def last(chunk: Chunk) -> float:
    """A heading has something below it."""
    return -2 if chunk.below is None else 0


EVIDENCE: tuple[Callable[[Chunk], float], ...] = (
    size,
    weight,
    apart,
    wording,
    cut_sentence,
    unfinished,
    last,
)


def is_heading(chunk: Chunk) -> bool:
    """Return whether a chunk is a heading."""
    return sum(weigh(chunk) for weigh in EVIDENCE) >= _ENOUGH


def interrupts(chunk: Chunk) -> bool:
    """Return whether a chunk stands between the two halves of a sentence."""
    if chunk.above is None or chunk.below is None or chunk.above.font != chunk.below.font:
        return False
    return not ends_sentence(chunk.above.text) and starts_small(chunk.below.text)


def title_of(headings: Sequence[Chunk]) -> Chunk | None:
    """Return the first of the largest headings on the first page that has any."""
    first = [chunk for chunk in headings if chunk.lines[0].page == headings[0].lines[0].page]
    return max(first, key=lambda chunk: chunk.font.size, default=None)


def levels(headings: Sequence[Chunk]) -> dict[Chunk, int]:
    """Return the depth of each heading below the title: 2 for the largest, and 6 at most."""
    kinds = sorted(set(map(_kind, headings)), reverse=True)
    return {heading: min(kinds.index(_kind(heading)) + 2, _DEEPEST) for heading in headings}


def _kind(chunk: Chunk) -> tuple[float, bool, bool]:
    return chunk.font.size, chunk.font.bold, chunk.text.isupper()
