"""`edition say`: hear how a text sounds."""

from pathlib import Path
from typing import Annotated

import typer

from audio_edition.cli import options
from audio_edition.cli.output import as_read, tell
from audio_edition.cli.player import play

Text = Annotated[str, typer.Argument(metavar="TEXT", help="What to say.")]
Ipa = Annotated[
    str | None, typer.Option("--ipa", help="Say it by these phonemes, to try an entry.")
]
File = Annotated[
    Path | None, typer.Option("--output", "-o", help="Write the sound to this WAV file.")
]


def say(  # noqa: PLR0913 - one parameter a flag
    text: Text,
    *,
    ipa: Ipa = None,
    voice: options.VoiceName = None,
    rate: options.Rate = None,
    output: File = None,
    no_play: options.NoPlay = False,
) -> None:
    """Say a text at once, with the settings and the lexicon of the current folder."""
    from audio_edition import workflow  # noqa: PLC0415 - start-up

    settings = {"voice.name": voice, "voice.rate": rate}
    said = workflow.say(text, output, settings=settings, ipa=ipa)
    if said.spoken != text:
        tell(f"= {as_read(said.spoken)}")
    play([said.path], silently=no_play or output is not None)
