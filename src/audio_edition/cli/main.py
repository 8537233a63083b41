"""The program `edition`: its commands, in the order in which a person meets them."""

from typing import Annotated

import typer

from audio_edition.cli import (
    build,
    check,
    doctor,
    import_,
    lexicon,
    listen,
    plan,
    say,
    show,
    store,
    studio,
    verify,
    voices,
    watch,
)
from audio_edition.cli.faults import handled

app = typer.Typer(
    name="edition",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,  # plain help starts in half the time
    context_settings={"help_option_names": ["-h", "--help"]},
)

for command in (
    build.build,
    plan.plan,
    show.show,
    check.check,
    import_.import_,
    listen.listen,
    studio.studio,
    watch.watch,
    say.say,
    verify.verify,
    voices.voices,
    store.store,
    store.gc,
    doctor.doctor,
):
    app.command(command.__name__.rstrip("_"))(handled(command))


for inner in lexicon.COMMANDS:
    lexicon.GROUP.command(inner.__name__.rstrip("_"))(handled(inner))
app.add_typer(lexicon.GROUP)


def print_version(wanted: bool) -> None:  # noqa: FBT001 - Typer calls it with the option's value
    """Print the version and end, if that is wanted."""
    if wanted:
        from audio_edition import __version__  # noqa: PLC0415 - start-up

        typer.echo(__version__)
        raise typer.Exit


Version = Annotated[
    bool,
    typer.Option("--version", help="Print the version.", callback=print_version, is_eager=True),
]


@app.callback()
def edition(*, version: Version = False) -> None:
    """Turn an article into an audio edition: chaptered MP3, clips, captions. Offline."""
