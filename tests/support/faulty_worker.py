"""A worker with one more engine: `faulty`, which does what its text says.

HANG and DIE do so every time; HANG ONCE and DIE ONCE only the first time, of which the file named
in FAULTY_MEMORY keeps note. CRASH raises, WRONG VOICE is an unknown voice, NO SOUND is silence.
All else is spoken by the silent engine.
"""

import os
import sys
import time
from pathlib import Path

from audio_edition.engines import ENGINES, silent
from audio_edition.errors import VoiceError
from audio_edition.model import Audio, Utterance, Voice
from audio_edition.render.worker import main


class Faulty(silent.Silent):
    """Fails on request."""

    name = "faulty"

    def synthesise(self, utterance: Utterance) -> Audio:
        """Do what the text says."""
        if "ONCE" not in utterance.spoken or not self._remembered(utterance.spoken):
            self._fail(utterance.spoken)
        if "NO SOUND" in utterance.spoken:
            return Audio(bytes(2000), silent.SAMPLE_RATE)
        return super().synthesise(Utterance(utterance.spoken, Voice("low")))

    def _fail(self, spoken: str) -> None:
        if "HANG" in spoken:
            time.sleep(600)
        if "DIE" in spoken:
            os._exit(7)
        if "CRASH" in spoken:
            raise ZeroDivisionError("crashed")
        if "WRONG VOICE" in spoken:
            raise VoiceError("There is no voice “x”.", "Try y.")

    def _remembered(self, spoken: str) -> bool:
        """Return whether this text was asked for before, and remember it."""
        memory = Path(os.environ["FAULTY_MEMORY"])
        known = memory.read_text() if memory.exists() else ""
        memory.write_text(known + spoken + "\n")
        return spoken in known


def create() -> Faulty:
    """Return the engine."""
    return Faulty()


if __name__ == "__main__":
    ENGINES["faulty"] = "__main__"
    main(Path(sys.argv[1]))
