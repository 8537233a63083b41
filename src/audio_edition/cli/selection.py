"""Which paragraphs a person means: `7` or `7-9`."""

import re

import typer


def numbers_in(selection: str) -> range:
    """Return the paragraph numbers of a selection.

    Raises:
        typer.BadParameter: It is neither a number nor a range of numbers.
    """
    match = re.fullmatch(r"(\d+)(?:\s*[-–]\s*(\d+))?", selection.strip())
    if not match or not (numbers := range(int(match[1]), int(match[2] or match[1]) + 1)):
        raise typer.BadParameter(f"'{selection}' is not a paragraph (7) or a range of them (7-9).")
    return numbers
