"""A worker that is kept ready, so that one sentence is heard at once."""

import threading

from audio_edition.model import Take
from audio_edition.render.crew import Crew
from audio_edition.render.takes import RenderJob


class Standby:
    """Makes takes one at a time, in a process that waits for the next.

    Args:
        crew: To be dismissed by whoever has brought it.
    """

    def __init__(self, crew: Crew) -> None:
        self._crew = crew
        self._lock = threading.Lock()
        self.made = 0
        """Takes made so far."""

    def take(self, job: RenderJob) -> Take:
        """Return the take of a job; made where the store has not got it.

        Raises:
            RenderError: The engine failed on it twice, or the crew has been dismissed.
            StoreError: It can't be kept.
            VoiceError: The voice or the engine does not exist.
        """
        store = self._crew.store
        known = store.take(job.fingerprint)
        if known:
            return known
        with self._lock:
            return store.take(job.fingerprint) or self._made(job)

    def _made(self, job: RenderJob) -> Take:
        take = self._crew.do(job).result().made()
        self.made += 1
        return take
