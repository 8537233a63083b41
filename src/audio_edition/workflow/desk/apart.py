"""A large source understood in a process of its own, so that the page stays quick meanwhile.

`main` reads a request, and writes what came of it, all pickled:
    the article without its blocks, then these, some at a time, so that no reader is held up long
"""

import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import IO, cast

from audio_edition.errors import EditionError, SourceError
from audio_edition.model import Article, Block
from audio_edition.project.schema import Value
from audio_edition.workflow.opening import open as open_edition

LOOK = 0.2
"""Seconds between two looks whether it is still wanted."""

PART = 50
"""Blocks that are handed over at once."""

POLITE = 5
"""By how much the process steps back behind others, as `nice` counts."""

COMMAND = (sys.executable, "-P", "-c", f"from {__name__} import main; main()")


def understood_apart(
    sources: Sequence[Path], settings: Mapping[str, Value] | None, is_wanted: Callable[[], bool]
) -> Article | None:
    """Return what sources say, found out in another process; None once nobody wants it.

    Raises:
        EditionError: As `open` and `Edition.article`.
    """
    with subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        request, answer = cast("IO[bytes]", process.stdin), cast("IO[bytes]", process.stdout)
        threading.Thread(target=_end_unwanted, args=[process, is_wanted], daemon=True).start()
        try:
            with request:
                pickle.dump((tuple(sources), dict(settings or {})), request)
            return _taken(answer)
        except (EOFError, pickle.UnpicklingError, OSError):
            if not is_wanted():
                return None
    raise SourceError(
        f"{sources[0].name} can't be understood: the process that does it has failed.",
        f"Try `edition check {sources[0].name}`.",
    )


def _end_unwanted(process: "subprocess.Popen[bytes]", is_wanted: Callable[[], bool]) -> None:
    while process.poll() is None:
        if not is_wanted():
            process.kill()
        with suppress(subprocess.TimeoutExpired):
            process.wait(LOOK)


def _taken(written: IO[bytes]) -> Article:
    answer = pickle.load(written)  # noqa: S301 - our own process wrote it
    if isinstance(answer, EditionError):
        raise answer
    blocks = tuple(chain.from_iterable(_parts(written)))
    return replace(answer, blocks=blocks)  # type: ignore[no-any-return]  # as pickled


def _parts(written: IO[bytes]) -> Iterator[list[Block]]:
    while part := pickle.load(written):  # noqa: S301 - our own process wrote it
        yield part


def main() -> None:
    """Answer the request on the standard input."""
    if hasattr(os, "nice"):
        os.nice(POLITE)
    sources, settings = pickle.load(sys.stdin.buffer)  # noqa: S301 - our own process wrote it
    out = sys.stdout.buffer
    try:
        edition = open_edition(*sources, settings=settings)
        article = edition.article
    except EditionError as error:
        pickle.dump(error, out)
        return
    pickle.dump(replace(article, blocks=()), out)
    for at in range(0, len(article.blocks), PART):
        pickle.dump(list(article.blocks[at : at + PART]), out)
    pickle.dump([], out)
    out.flush()
    edition.remember()
