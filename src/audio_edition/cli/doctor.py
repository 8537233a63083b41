"""`edition doctor`: is everything here that is needed?"""

import typer

from audio_edition.cli import options
from audio_edition.cli.output import result, result_json
from audio_edition.cli.player import find_player


def doctor(*, json: options.Json = False) -> None:
    """Check the engine, the encoder, the store and the player, and say how to mend them."""
    from audio_edition import workflow  # noqa: PLC0415 - start-up

    checks = workflow.diagnose()
    player = find_player()
    if json:
        parts = {check.part: {"state": check.state, "problem": check.problem} for check in checks}
        result_json({**parts, "player": {"state": player and player[0], "problem": None}})
    else:
        result(*(f"{check.part:<8} {check.problem or check.state}" for check in checks))
        result(f"{'player':<8} {player[0] if player else 'none found: listen prints paths'}")
    if any(check.problem for check in checks):
        raise typer.Exit(1)
