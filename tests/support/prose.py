"""Clean prose for property tests, and the damage that setting and extraction do to it."""

import textwrap
from collections.abc import Sequence

from hypothesis import strategies as st

_SENTENCES = (
    "The ferry leaves at six, while the harbour is still dark.",
    "Nobody had expected the office to open on the first day of spring.",
    "She kept the final ledger in a drawer of the kitchen table.",
    "It rained.",
    "Three of the gardeners argued about the price of a kettle, and the fourth went home.",
    "A reflection of the lamp fell on the floor between them.",
    "He asked whether one could see the old signal station from the road, and heard no answer.",
    "Most visitors find the path by accident.",
    "By then the baker had sold his last loaf, closed the shutters and gone to sleep.",
    "Why would anyone carry a piano up a lighthouse?",
    "The stairs were steep, the lamp was out, and the keeper had lost his spectacles again.",
    "In the valley they tell the story otherwise, and leave out the goat.",
    "What the surveyor wrote in his notebook that evening cannot be printed here.",
    "Snow lay on the far hills until the second week of May.",
    "The committee thanked him warmly and asked for its umbrella.",
    "Every clock in the house had stopped at a different hour.",
)
_LENGTH = 4


def articles() -> st.SearchStrategy[list[str]]:
    """Return articles of four paragraphs, in which no sentence comes twice."""
    return st.permutations(_SENTENCES).map(_paragraphs)


def _paragraphs(sentences: Sequence[str]) -> list[str]:
    starts = range(0, len(sentences), _LENGTH)
    return [" ".join(sentences[start : start + _LENGTH]) for start in starts]


def wrapped(paragraphs: list[str], width: int, style: str) -> str:
    """Set paragraphs in lines, parted by blank lines or begun by an indent."""
    indent, between = ("", "\n\n") if style == "blank" else ("   ", "\n")
    return between.join(
        textwrap.fill(paragraph, width, initial_indent=indent) for paragraph in paragraphs
    )


def paged(text: str, length: int, top: str) -> str:
    """Cut a text into pages of so many lines, each but the first with `top` before it."""
    lines = text.split("\n")
    pages = [lines[start : start + length] for start in range(0, len(lines), length)]
    return f"\n{top}".join("\n".join(page) for page in pages)
