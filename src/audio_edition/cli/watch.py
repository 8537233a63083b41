"""`edition watch`: build again whenever the source is saved, and say what has changed."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from audio_edition.cli import options
from audio_edition.cli.machine import build_json, item_json
from audio_edition.cli.opening import settings_of
from audio_edition.cli.output import count, line_json, result, tell
from audio_edition.errors import EditionError
from audio_edition.model import Action, Reason
from audio_edition.wording import clock, first_words

if TYPE_CHECKING:
    from audio_edition.model import PlanItem
    from audio_edition.workflow import Rebuilt

SHOWN = 12
"""Sentences that are named after a build."""

WIDTH = 70
"""Characters of a sentence that are shown."""


def watch(  # noqa: PLR0913 - one parameter a flag
    sources: options.Sources,
    *,
    title: options.Title = None,
    output: options.Output = None,
    voice: options.VoiceName = None,
    quote_voice: options.QuoteVoice = None,
    rate: options.Rate = None,
    bitrate: options.Bitrate = None,
    json: options.Json = False,
) -> None:
    """Build whenever the source is saved, and say what has changed; Ctrl-C ends it."""
    if any(source == "-" or "://" in source for source in sources):
        raise typer.BadParameter("only files can be watched: name one.")
    from audio_edition import workflow  # noqa: PLC0415 - start-up
    from audio_edition.events import silent  # noqa: PLC0415 - start-up

    chosen = settings_of(
        title=title,
        output=output,
        voice=voice,
        quote_voice=quote_voice,
        rate=rate,
        bitrate=bitrate,
    )
    tell(f"Watching {', '.join(sources)}: it is built whenever it is saved. Ctrl-C ends this.")
    for outcome in workflow.watch(list(map(Path, sources)), chosen, silent, threading.Event()):
        if json:
            line_json(_json(outcome))
        elif isinstance(outcome, EditionError):
            tell(f"error: {outcome.message}", outcome.hint, "The edition is as it was.")
        else:
            result(*_lines(outcome))


def _json(outcome: "Rebuilt | EditionError") -> dict[str, Any]:
    if isinstance(outcome, EditionError):
        return {"error": outcome.message, "hint": outcome.hint}
    return {**build_json(outcome.built), "changes": [item_json(one) for one in outcome.changes]}


def _lines(rebuilt: "Rebuilt") -> Iterator[str]:
    built = rebuilt.built
    changed = [item for item in rebuilt.changes if item.reason is not Reason.MISSING]
    yield from (line for item in changed[:SHOWN] for line in _change(item))
    if len(changed) > SHOWN:
        yield f"  … and {len(changed) - SHOWN} more"
    yield (
        f"{built.mp3.name}  {clock(built.duration)}: {count(built.rendered, 'sentence')} rendered, "
        f"{built.reused} reused, {built.dropped} dropped; {sum(built.seconds.values()):.1f} s"
    )


def _change(item: "PlanItem") -> Iterator[str]:
    """Yield a sentence as it was and as it is, or why it sounds otherwise."""
    if item.action is Action.DROP:
        yield f"  - {first_words(item.sentence, WIDTH)}"
        return
    yield f"  + {first_words(item.sentence, WIDTH)}"
    if item.reason not in (None, Reason.TEXT):
        yield f"      {item.reason}: {item.because or ''}".rstrip(": ")
