"""`edition listen`: hear the edition, some of its paragraphs, its quotes, or what changed."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from audio_edition.cli import options
from audio_edition.cli.opening import open_edition
from audio_edition.cli.output import tell
from audio_edition.cli.player import play
from audio_edition.cli.progress import progress
from audio_edition.cli.selection import split_selection

if TYPE_CHECKING:
    from audio_edition.events import Reporter
    from audio_edition.workflow import Edition

Changed = Annotated[bool, typer.Option("--changed", help="Only the paragraphs that changed.")]
Quotes = Annotated[bool, typer.Option("--quotes", help="Only what is quoted.")]

Words = Annotated[
    bool, typer.Option("--words", help="Only the words that may be mispronounced, in a row.")
]


def listen(  # noqa: PLR0913 - one parameter a flag
    sources: options.SourcesAndSelection,
    *,
    title: options.Title = None,
    changed: Changed = False,
    quotes: Quotes = False,
    words: Words = False,
    output: options.Output = None,
    voice: options.VoiceName = None,
    quote_voice: options.QuoteVoice = None,
    cast: options.Cast = None,
    rate: options.Rate = None,
    no_play: options.NoPlay = False,
) -> None:
    """Play the edition or a part of it; what is missing is rendered first."""
    sources, numbers = split_selection(sources)
    if sum((changed, quotes, words, numbers is not None)) > 1:
        raise typer.BadParameter("paragraphs, --changed, --quotes and --words exclude each other.")
    edition = open_edition(
        sources,
        title=title,
        output=output,
        voice=voice,
        quote_voice=quote_voice,
        cast=cast,
        rate=rate,
    )
    with progress() as reporter:
        paths = _paths(edition, numbers, reporter, changed=changed, quotes=quotes, words=words)
    if not paths:
        tell("Nothing has changed since the last build.")
    else:
        play(paths, silently=no_play)


def _paths(  # noqa: PLR0913 - one parameter a flag
    edition: "Edition",
    numbers: Sequence[int] | None,
    reporter: "Reporter",
    *,
    changed: bool,
    quotes: bool,
    words: bool,
) -> Sequence[Path]:
    from audio_edition import workflow  # noqa: PLC0415 - start-up

    if changed:
        return workflow.changed_clips(edition, reporter)
    if words:
        return [workflow.said_words(edition, reporter)]
    if quotes:
        return [workflow.quotes(edition, reporter)]
    if numbers is not None:
        return workflow.clips(edition, numbers, reporter)
    return [one.path for one in edition.build(reporter).audio[:1]]
