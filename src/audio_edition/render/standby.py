"""A worker that is kept ready, so that one sentence is heard at once."""

import threading

from audio_edition.errors import RenderError
from audio_edition.model import Take
from audio_edition.render.crew import Crew
from audio_edition.render.messages import Failed
from audio_edition.render.store import Store
from audio_edition.render.takes import RenderJob


class Standby:
    """Makes takes one at a time, in a process that waits for the next.

    Args:
        store: Where takes are kept.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._crew = Crew(store, 1)
        self._lock = threading.Lock()
        self._closed = False
        self.made = 0
        """Takes made so far."""

    def take(self, job: RenderJob) -> Take:
        """Return the take of a job; made where the store has not got it.

        Raises:
            RenderError: The engine failed on it twice, or what renders has been closed.
            StoreError: It can't be kept.
            VoiceError: The voice or the engine does not exist.
        """
        known = self._store.take(job.fingerprint)
        if known:
            return known
        with self._lock:
            return self._store.take(job.fingerprint) or self._made(job)

    def close(self) -> None:
        """End the process; no other is started."""
        self._closed = True
        self._crew.dismiss()

    def _made(self, job: RenderJob) -> Take:
        if self._closed:
            raise RenderError("What renders has been closed.")
        answer = self._crew.do(job).result().answer
        if isinstance(answer, Failed):
            raise answer.as_error()
        self.made += 1
        return answer.made
