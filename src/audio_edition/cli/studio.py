"""`edition studio`: hear, correct and hear again, on a local page."""

import webbrowser
from pathlib import Path
from typing import Annotated

import typer

from audio_edition.cli import options
from audio_edition.cli.opening import settings_of
from audio_edition.cli.output import result, tell

NoOpen = Annotated[bool, typer.Option("--no-open", help="Print the address only.")]
ReadOnly = Annotated[bool, typer.Option("--read-only", help="Change nothing, build nothing.")]
Port = Annotated[int, typer.Option("--port", min=0, max=65535, help="0 is any that is free.")]


def studio(  # noqa: PLR0913 - one parameter a flag
    sources: options.Sources,
    *,
    title: options.Title = None,
    output: options.Output = None,
    voice: options.VoiceName = None,
    quote_voice: options.QuoteVoice = None,
    rate: options.Rate = None,
    port: Port = 0,
    read_only: ReadOnly = False,
    no_open: NoOpen = False,
) -> None:
    """Open a local page to hear, correct and hear again; Ctrl-C ends it."""
    if any(source == "-" or "://" in source for source in sources):
        raise typer.BadParameter("only files can be edited: name one, or a folder of them.")
    from audio_edition.studio.server import Studio  # noqa: PLC0415 - start-up
    from audio_edition.workflow import Desk  # noqa: PLC0415 - start-up

    chosen = settings_of(
        title=title, output=output, voice=voice, quote_voice=quote_voice, rate=rate
    )
    page = Studio(Desk([*map(Path, sources)], chosen, read_only=read_only), port)
    result(page.address)
    tell(
        f"The studio of {', '.join(sources)} is open. "
        "Ctrl-C ends it; everything is saved as you go."
    )
    if not no_open:
        webbrowser.open(page.address)
    try:
        page.serve()
    finally:
        page.close()
