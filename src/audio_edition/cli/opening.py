"""From a command's arguments to an open edition."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

from audio_edition.cli.output import tell
from audio_edition.events import Fetched, Fetching

if TYPE_CHECKING:
    from audio_edition.events import Event
    from audio_edition.project.schema import Value
    from audio_edition.workflow import Edition


class Flags(TypedDict, total=False):
    """What the commands' flags set; None where one is not given."""

    title: str | None
    author: str | None
    narrator: str | None
    series: str | None
    genre: str | None
    description: str | None
    cover: Path | None
    split: str | None
    hours: float | None
    output: Path | None
    voice: str | None
    quote_voice: str | None
    cast: str | None
    rate: int | None
    bitrate: int | None
    formats: str | None
    page: bool | None
    epub: bool | None
    jobs: int | None
    loudness: str | None
    pace: str | None
    chime: bool
    speed: float | None


def open_edition(sources: Sequence[str], **flags: Unpack[Flags]) -> "Edition":
    """Open sources as one edition, with the settings that the flags give."""
    from audio_edition import workflow  # noqa: PLC0415 - start-up

    return workflow.open(*sources, settings=settings_of(**flags), reporter=tell_of_fetching)


def tell_of_fetching(event: "Event") -> None:
    """Say what is fetched from the net, and how much came from where."""
    match event:
        case Fetching():
            tell(f"fetching {event.url}, as it is named; nothing that it refers to is fetched")
        case Fetched():
            tell(f"fetched {event.bytes:,} bytes from {event.url}")
        case _:
            pass


def settings_of(**flags: Unpack[Flags]) -> dict[str, "Value"]:
    """Return the settings that flags give, by key."""
    chime = "chime" if flags.get("chime") else None
    output, cover = flags.get("output"), flags.get("cover")
    return {
        "article.title": flags.get("title"),
        "article.author": flags.get("author"),
        "article.narrator": flags.get("narrator"),
        "article.series": flags.get("series"),
        "article.genre": flags.get("genre"),
        "article.description": flags.get("description"),
        "output.cover": None if cover is None else str(cover.absolute()),
        "output.split": flags.get("split"),
        "output.hours": flags.get("hours"),
        "output.folder": None if output is None else str(output.absolute()),
        "voice.name": flags.get("voice"),
        "quote_voice.name": flags.get("quote_voice"),
        "quotes.cast": flags.get("cast"),
        "voice.rate": flags.get("rate"),
        "output.bitrate": flags.get("bitrate"),
        "output.formats": flags.get("formats"),
        "output.page": flags.get("page"),
        "output.epub": flags.get("epub"),
        "jobs": flags.get("jobs"),
        "loudness.preset": flags.get("loudness"),
        "cues.article": chime,
        "cues.chapter": chime,
        "pace": flags.get("pace"),
        "speed": flags.get("speed"),
    }
