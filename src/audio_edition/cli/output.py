"""Results on stdout, messages on stderr."""

import json
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Any

import typer

from audio_edition.errors import OutputError


def tell(*lines: str) -> None:
    """Print a message for a person, on stderr; empty lines are left out.

    Where stderr is closed or full, nobody can be told.
    """
    with suppress(OSError):
        for line in filter(None, lines):
            typer.echo(line, err=True)


def as_read(spoken: str) -> str:
    """Return a spoken form in one line, with its phonemes between slashes."""
    from audio_edition.pronounce import readable  # noqa: PLC0415 - start-up

    return readable(" ".join(spoken.split()))


def result(*lines: str) -> None:
    """Print lines of the result, on stdout."""
    _print("\n".join(lines))


def result_json(value: Any) -> None:  # noqa: ANN401 - JSON is what it is
    """Print the result as JSON, on stdout."""
    _print(json.dumps(value, ensure_ascii=False, indent=2))


def line_json(value: Any) -> None:  # noqa: ANN401 - JSON is what it is
    """Print one of several results as a line of JSON, on stdout, at once."""
    _print(json.dumps(value, ensure_ascii=False))
    sys.stdout.flush()


def _print(text: str) -> None:
    try:
        typer.echo(text)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(
            f"The result can't be printed: {error.strerror}.", "Send it elsewhere."
        ) from None


def place(source: str, line: int | None) -> str:
    """Return a place as it opens a message: `essay.txt, line 7: `; empty if it is not known."""
    told = filter(None, (source, f"line {line}" if line else ""))
    return "".join(f"{part}: " for part in [", ".join(told)] if part)


def table(rows: Iterable[Sequence[str]], header: Sequence[str]) -> list[str]:
    """Return lines with the columns aligned; the last column is not padded."""
    everything = [header, *rows]
    widths = [max(len(row[column]) for row in everything) for column in range(len(header) - 1)]
    return [
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]])
        for row in everything
    ]


def count(number: int, noun: str) -> str:
    """Return a number with its noun, in the plural where there are several."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
