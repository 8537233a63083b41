"""From a command's arguments to an open edition."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from audio_edition.project.schema import Value
    from audio_edition.workflow import Edition


def open_edition(  # noqa: PLR0913 - one parameter a flag
    source: str,
    *,
    output: Path | None = None,
    voice: str | None = None,
    quote_voice: str | None = None,
    cast: str | None = None,
    rate: int | None = None,
    bitrate: int | None = None,
    jobs: int | None = None,
) -> "Edition":
    """Open a source with the settings that the flags give."""
    from audio_edition import workflow  # noqa: PLC0415 - start-up

    chosen = flags(
        output=output,
        voice=voice,
        quote_voice=quote_voice,
        rate=rate,
        bitrate=bitrate,
        jobs=jobs,
    )
    return workflow.open(source, chosen)


def flags(  # noqa: PLR0913 - one parameter a flag
    *,
    output: Path | None,
    voice: str | None,
    quote_voice: str | None,
    rate: int | None,
    bitrate: int | None,
    jobs: int | None,
) -> dict[str, "Value"]:
    """Return the settings that flags give, by key."""
    return {
        "output.folder": None if output is None else str(output.absolute()),
        "voice.name": voice,
        "quote_voice.name": quote_voice,
        "quotes.cast": cast,
        "voice.rate": rate,
        "output.bitrate": bitrate,
        "jobs": jobs,
    }
