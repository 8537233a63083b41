"""What happens when a command fails: a message and a remedy, or a report of our own mistake.

Exit codes: 0 done · 1 you can put it right · 2 usage · 3 our mistake · 130 interrupted.
"""

import functools
import os
import platform
import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import ParamSpec, TypeVar

import typer

from audio_edition.cli.output import tell
from audio_edition.errors import EditionError

P = ParamSpec("P")
R = TypeVar("R")

YOURS, OURS, INTERRUPTED = 1, 3, 130


def handled(command: Callable[P, R]) -> Callable[P, R]:
    """Return the command with its failures turned into messages and exit codes."""

    @functools.wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            signal.signal(signal.SIGINT, signal.default_int_handler)
            return command(*args, **kwargs)
        except (typer.Exit, typer.Abort, typer.BadParameter):
            raise
        except BrokenPipeError:
            _close_stdout()
            raise typer.Exit(0) from None
        except KeyboardInterrupt:
            tell("Interrupted. Everything finished is kept; the next build goes on from there.")
            raise typer.Exit(INTERRUPTED) from None
        except EditionError as error:
            tell(f"error: {error.message}", error.hint)
            raise typer.Exit(YOURS) from None
        except Exception:  # noqa: BLE001 - the last resort: no user sees a traceback
            tell(f"error: this is our mistake, not yours. A report is in {_write_report()}")
            raise typer.Exit(OURS) from None

    return run


def _write_report() -> Path:
    """Write what we need to know to mend a mistake, and say where."""
    from audio_edition import __version__  # noqa: PLC0415 - start-up

    facts = (
        f"audio-edition {__version__}, Python {platform.python_version()}, {platform.platform()}",
        f"command: {' '.join(sys.argv)}",
        "",
        traceback.format_exc(),
    )
    import tempfile  # noqa: PLC0415 - start-up

    handle, name = tempfile.mkstemp(prefix="audio-edition-report-", suffix=".txt")
    with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as report:
        report.write("\n".join(facts))
    return Path(name)


def _close_stdout() -> None:
    """Keep Python from complaining, at its end, that nobody reads its output any more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
