"""`edition voices`: who can speak."""

from typing import Annotated

import typer

from audio_edition.cli import options
from audio_edition.cli.output import count, result, result_json, table, tell
from audio_edition.cli.player import play

Name = Annotated[
    str | None,
    typer.Argument(metavar="[NAME]", help="Only voices whose name or language has this."),
]
Sample = Annotated[bool, typer.Option("--sample", help="Say a sentence in each voice listed.")]


def voices(
    name: Name = None,
    *,
    sample: Sample = False,
    json: options.Json = False,
    no_play: options.NoPlay = False,
) -> None:
    """List the voices, or hear a sample of them."""
    from audio_edition import workflow  # noqa: PLC0415 - start-up

    if json and sample:
        raise typer.BadParameter("--json and --sample exclude each other.")
    found = workflow.voices(containing=name or "")
    if json:
        fields = ("name", "language", "gender", "description")
        result_json([{field: getattr(voice, field) for field in fields} for voice in found])
    else:
        rows = [(v.name, v.language, v.gender or "", v.description) for v in found]
        result(*table(rows, ("Voice", "Language", "Gender", "Description")))
        tell(f"{count(len(found), 'voice')}. A variant goes behind a plus sign: en-us+f3.")
    if sample:
        for voice in found:
            said = workflow.say(workflow.SAMPLE_TEXT, None, settings={"voice.name": voice.name})
            play([said.path], silently=no_play)
