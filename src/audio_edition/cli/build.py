"""`edition build`: make the edition, or only say what that would take."""

from shlex import quote
from typing import TYPE_CHECKING, Annotated

import typer

from audio_edition.cli import options
from audio_edition.cli.check import finding_lines
from audio_edition.cli.machine import build_json, plan_json
from audio_edition.cli.opening import open_edition
from audio_edition.cli.output import count, result, result_json, tell
from audio_edition.cli.plan import plan_lines
from audio_edition.cli.progress import progress
from audio_edition.findings import Weight, weight_of
from audio_edition.render.memory import keep_freed_memory
from audio_edition.wording import clock

if TYPE_CHECKING:
    from pathlib import Path

    from audio_edition.workflow import Built

MOST_NAMED = 5
"""Files that the summary names."""

DryRun = Annotated[
    bool, typer.Option("--dry-run", "-n", help="Print the plan and stop before any work.")
]


def build(  # noqa: PLR0913 - one parameter a flag
    sources: options.Sources,
    *,
    title: options.Title = None,
    author: options.Author = None,
    narrator: options.Narrator = None,
    series: options.Series = None,
    genre: options.Genre = None,
    description: options.Description = None,
    cover: options.Cover = None,
    split: options.Split = None,
    hours: options.Hours = None,
    output: options.Output = None,
    voice: options.VoiceName = None,
    quote_voice: options.QuoteVoice = None,
    cast: options.Cast = None,
    rate: options.Rate = None,
    formats: options.Formats = None,
    page: options.Page = None,
    epub: options.Epub = None,
    bitrate: options.Bitrate = None,
    jobs: options.Jobs = None,
    loudness: options.LoudnessPreset = None,
    pace: options.Pace = None,
    chime: options.Chime = False,
    speed: options.Speed = None,
    dry_run: DryRun = False,
    json: options.Json = False,
) -> None:
    """Make the audio edition: only what changed is rendered and encoded."""
    edition = open_edition(
        sources,
        title=title,
        author=author,
        narrator=narrator,
        series=series,
        genre=genre,
        description=description,
        cover=cover,
        split=split,
        hours=hours,
        output=output,
        voice=voice,
        quote_voice=quote_voice,
        cast=cast,
        rate=rate,
        bitrate=bitrate,
        formats=formats,
        page=page,
        epub=epub,
        jobs=jobs,
        loudness=loudness,
        pace=pace,
        chime=chime,
        speed=speed,
    )
    if dry_run:
        plan = edition.plan()
        result_json(plan_json(plan)) if json else result(*plan_lines(plan))
        return
    keep_freed_memory()
    with progress() as reporter:
        built = edition.build(reporter)
    if json:
        result_json(build_json(built))
    else:
        result(*_summary(built))
        _next_step(" ".join(map(quote, sources)), built)


def _summary(built: "Built") -> list[str]:
    return [
        *_sounds(built),
        (
            f"{count(built.rendered, 'sentence')} rendered, {built.reused} reused, "
            f"{built.dropped} dropped; {count(built.encoded, 'paragraph')} encoded; "
            f"{sum(built.seconds.values()):.1f} s (realtime factor {built.realtime_factor:.4f})"
        ),
    ]


def _sounds(built: "Built") -> list[str]:
    """Name the files of sound, each with its length; where they are many, only their folder."""
    if 0 < len(built.audio) <= MOST_NAMED:
        return [_sound(one.path, one.duration, one.chapters) for one in built.audio]
    return [_sound(built.folder, built.duration, built.chapters)]


def _sound(path: "Path", duration: float, chapters: int) -> str:
    return f"{path}  {clock(duration)}, {count(chapters, 'chapter')}"


def _next_step(source: str, built: "Built") -> None:
    doubtful = [one for one in built.findings if weight_of(one.code) is Weight.DOUBTFUL]
    tell(*finding_lines(doubtful))
    if len(doubtful) < len(built.findings):
        tell(f"{count(len(built.findings) - len(doubtful), 'repair')}: edition check {source}")
    if built.rendered and source != "-":
        tell(f"next: edition listen {source} --changed")
