"""Which paragraphs a person means: `7` or `7-9`, behind the sources."""

import re
from collections.abc import Sequence
from pathlib import Path

import typer

_NUMBERS = re.compile(r"(\d+)(?:\s*[-–]\s*(\d+))?")


def split_selection(arguments: Sequence[str]) -> tuple[list[str], range | None]:
    """Part sources from the selection behind them: a number or a range that is no file.

    Raises:
        typer.BadParameter: The selection is a range from a number to a smaller one.
    """
    *sources, last = arguments
    if not sources or not _NUMBERS.fullmatch(last.strip()) or Path(last).exists():
        return list(arguments), None
    return sources, numbers_in(last)


def numbers_in(selection: str) -> range:
    """Return the paragraph numbers of a selection.

    Raises:
        typer.BadParameter: It is neither a number nor a range of numbers.
    """
    match = _NUMBERS.fullmatch(selection.strip())
    if not match or not (numbers := range(int(match[1]), int(match[2] or match[1]) + 1)):
        raise typer.BadParameter(f"'{selection}' is not a paragraph (7) or a range of them (7-9).")
    return numbers
