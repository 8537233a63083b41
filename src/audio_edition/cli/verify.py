"""`edition verify`: is what was built what it should be?"""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from audio_edition.cli import options
from audio_edition.cli.output import count, result, result_json, tell
from audio_edition.wording import clock

if TYPE_CHECKING:
    from audio_edition.workflow import Verification, Verified

Place = Annotated[
    Path, typer.Argument(metavar="FOLDER", help="An edition's folder, or any sound file.")
]


def verify(place: Place, *, json: options.Json = False) -> None:
    """Read an edition back: decode it, measure it, and hold it to its manifest."""
    from audio_edition import workflow  # noqa: PLC0415 - start-up

    found = workflow.verify(place)
    result_json(_json(found)) if json else result(*_lines(found))
    if found.problems:
        tell(f"error: {count(len(found.problems), 'problem')}.", "Build the edition again.")
        raise typer.Exit(1)


def _lines(found: "Verification") -> list[str]:
    figures = [_figures(file) for file in found.files if file.loudness is not None]
    verdict = f"{found.place}: {count(len(found.files), 'file')} verified"
    return [*found.problems, *figures, verdict if not found.problems else f"{found.place}: wrong"]


def _figures(file: "Verified") -> str:
    lasts = f"{clock(file.duration)}, " if file.duration is not None else ""
    level = f"{file.loudness} LUFS, true peak {file.true_peak} dBTP"
    return f"{file.name}  {lasts}{count(file.chapters or 0, 'chapter')}, {level}"


def _json(found: "Verification") -> dict[str, Any]:
    return {
        "place": str(found.place),
        "ok": not found.problems,
        "sentences": found.sentences,
        "problems": list(found.problems),
        "files": [
            {
                "name": file.name,
                "duration": file.duration and round(file.duration, 3),
                "loudness": file.loudness,
                "true_peak": file.true_peak,
                "chapters": file.chapters,
                "problems": list(file.problems),
            }
            for file in found.files
        ],
    }
