"""The entry point of `edition` and of `python -m audio_edition.cli`."""

import atexit
import gc
import os
import signal

from audio_edition.cli.faults import INTERRUPTED

COLLECTED_AFTER = 50_000
"""Objects after which Python looks for cycles among them: what is made of a text has none."""


def run() -> None:
    """Run the program.

    Until a command has begun there is nothing to lose: Ctrl-C ends the program at once.
    """
    gc.set_threshold(COLLECTED_AFTER, 20, 50)
    atexit.register(gc.freeze)  # no cycles are looked for in what ends with the program
    signal.signal(signal.SIGINT, lambda *_: os._exit(INTERRUPTED))
    from audio_edition.cli.main import app  # noqa: PLC0415 - after Ctrl-C is seen to

    app()


if __name__ == "__main__":
    run()
