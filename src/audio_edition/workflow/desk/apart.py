"""A large source understood in a process of its own, so that the page stays quick meanwhile.

python -m audio_edition.workflow.desk.apart   reads a request, writes an article: both pickled
"""

import pickle
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from audio_edition.errors import EditionError, SourceError
from audio_edition.model import Article
from audio_edition.project.schema import Value
from audio_edition.workflow.opening import open as open_edition

LOOK = 0.2
"""Seconds between two looks whether it is still wanted."""

COMMAND = (sys.executable, "-P", "-m", "audio_edition.workflow.desk.apart")


def understood_apart(
    source: Path, settings: Mapping[str, Value] | None, is_wanted: Callable[[], bool]
) -> Article | None:
    """Return what a source says, found out in another process; None once nobody wants it.

    Raises:
        EditionError: As `open` and `Edition.article`.
    """
    with subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        request: bytes | None = pickle.dumps((source, dict(settings or {})))
        written = None
        while written is None:
            try:
                written = process.communicate(request, timeout=LOOK)[0]
            except subprocess.TimeoutExpired:
                request = None
                if not is_wanted():
                    process.kill()
                    return None
    if process.returncode:
        raise SourceError(
            f"{source.name} can't be understood: the process that does it has failed.",
            f"Try `edition check {source.name}`.",
        )
    return _taken(written)


def _taken(written: bytes) -> Article:
    answer = pickle.loads(written)  # noqa: S301 - our own process wrote it
    if isinstance(answer, EditionError):
        raise answer
    if not isinstance(answer, Article):
        raise TypeError(type(answer))
    return answer


def main() -> None:
    """Answer the request on the standard input."""
    source, settings = pickle.load(sys.stdin.buffer)  # noqa: S301 - our own process wrote it
    try:
        answer: Article | EditionError = open_edition(source, settings=settings).article
    except EditionError as error:
        answer = error
    sys.stdout.buffer.write(pickle.dumps(answer))


if __name__ == "__main__":
    main()
