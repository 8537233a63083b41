"""`edition plan`: what a build would do to each sentence, and why."""

from typing import TYPE_CHECKING, Annotated

import typer

from audio_edition.cli import options
from audio_edition.cli.machine import plan_json
from audio_edition.cli.opening import open_edition
from audio_edition.cli.output import count, result, result_json, table
from audio_edition.model import Action
from audio_edition.wording import clock, first_words

if TYPE_CHECKING:
    from audio_edition.model import Plan, PlanItem

ExitCode = Annotated[
    bool, typer.Option("--exit-code", help="Exit with 1 if there is anything to render.")
]


def plan(  # noqa: PLR0913 - one parameter a flag
    sources: options.Sources,
    *,
    title: options.Title = None,
    output: options.Output = None,
    voice: options.VoiceName = None,
    quote_voice: options.QuoteVoice = None,
    cast: options.Cast = None,
    rate: options.Rate = None,
    exit_code: ExitCode = False,
    json: options.Json = False,
) -> None:
    """Say what a build would render and why, before any work."""
    edition = open_edition(
        sources,
        title=title,
        output=output,
        voice=voice,
        quote_voice=quote_voice,
        cast=cast,
        rate=rate,
    )
    work = edition.plan()
    result_json(plan_json(work)) if json else result(*plan_lines(work))
    if exit_code and work.count(Action.RENDER):
        raise typer.Exit(1)


def plan_lines(plan: "Plan") -> list[str]:
    """Return the plan as a table of what changes, and its totals."""
    rows = [_row(item) for item in plan.items if item.action is not Action.REUSE]
    listing = table(rows, ("Action", "Why", "Sentence")) if rows else []
    render, reuse, drop = (plan.count(action) for action in Action)
    return [
        *listing,
        (
            f"{count(render, 'sentence')} to render, {reuse} to reuse, {drop} to drop; "
            f"about {clock(plan.audio_seconds)} of sound, {plan.work_seconds:.1f} s of work"
        ),
    ]


def _row(item: "PlanItem") -> tuple[str, str, str]:
    why = f"{item.reason or ''}"
    if item.because:
        why += f": {first_words(item.because, 40)}"
    return item.action, why, first_words(item.sentence)
