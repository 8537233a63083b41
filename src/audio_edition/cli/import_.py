"""`edition import`: the article as Markdown that a person can correct and build from."""

from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING, Annotated

import typer

from audio_edition.cli import options
from audio_edition.cli.opening import tell_of_fetching
from audio_edition.cli.output import result, tell
from audio_edition.events import Warned

if TYPE_CHECKING:
    from audio_edition.events import Event

STANDARD_OUTPUT = Path("-")

File = Annotated[
    Path,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="A .md file, or for several sources a folder of them; - is standard output.",
    ),
]
Force = Annotated[bool, typer.Option("--force", help="Replace the file if it is there.")]


def import_(
    sources: options.Sources, *, output: File = STANDARD_OUTPUT, force: Force = False
) -> None:
    """Write the article as clean Markdown, to be corrected and built from."""
    from audio_edition import workflow  # noqa: PLC0415 - start-up

    if output == STANDARD_OUTPUT:
        result(workflow.script_of(*sources, reporter=tell_of_fetching).removesuffix("\n"))
        return
    paths = workflow.import_scripts(sources, output, overwrite=force, reporter=_tell)
    result(*map(str, paths))
    tell(f"next: edition build {quote(str(output))}")


def _tell(event: "Event") -> None:
    """Say what is fetched, and what does not hold for the script."""
    if isinstance(event, Warned):
        tell(f"warning: {event.message}")
    else:
        tell_of_fetching(event)
