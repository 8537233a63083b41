"""The entry point of `edition` and of `python -m audio_edition.cli`."""

import os
import signal

from audio_edition.cli.faults import INTERRUPTED


def run() -> None:
    """Run the program.

    Until a command has begun there is nothing to lose: Ctrl-C ends the program at once.
    """
    signal.signal(signal.SIGINT, lambda *_: os._exit(INTERRUPTED))
    from audio_edition.cli.main import app  # noqa: PLC0415 - after Ctrl-C is seen to

    app()


if __name__ == "__main__":
    run()
