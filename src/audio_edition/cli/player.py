"""Plays files through the first player found."""

import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from audio_edition.cli.output import result, tell

PLAYERS = (
    ("mpv", "--no-video", "--really-quiet"),
    ("ffplay", "-nodisp", "-autoexit", "-loglevel", "error"),
    ("afplay",),
    ("mpg123", "-q"),
    ("play", "-q"),
    ("cvlc", "--play-and-exit", "--quiet"),
)


def find_player() -> tuple[str, ...] | None:
    """Return the command of the first player found; None where there is none."""
    return next((player for player in PLAYERS if shutil.which(player[0])), None)


def play(paths: Iterable[Path], *, silently: bool = False) -> None:
    """Print each path on stdout and play it to its end, unless that should stay silent."""
    player = None if silently else find_player()
    for path in paths:
        result(str(path))
        if player:
            ended = subprocess.run(
                [*player, str(path)],
                check=False,
                stdin=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            player = None if ended.returncode else player
    if not player and not silently:
        tell("Nothing here could play it: open the file in a player of your own.")
