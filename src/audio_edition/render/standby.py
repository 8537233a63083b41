"""A worker that is kept ready, so that one sentence is heard at once."""

import threading

from audio_edition import errors
from audio_edition.model import Take
from audio_edition.render.crew import SECONDS_PER_CHARACTER, RenderJob
from audio_edition.render.messages import Answer, Failed
from audio_edition.render.pool import PATIENCE
from audio_edition.render.process import WorkerProcess
from audio_edition.render.store import Store


class Standby:
    """Makes takes one at a time, in a process that waits for the next.

    Args:
        store: Where takes are kept.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._worker = WorkerProcess(store.root)
        self._lock = threading.Lock()
        self._closed = False
        self.made = 0
        """Takes made so far."""

    def take(self, job: RenderJob) -> Take:
        """Return the take of a job; made where the store has not got it.

        Raises:
            RenderError: The engine failed on it twice.
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
        self._worker.end()
        with self._lock:
            self._worker.release()

    def _made(self, job: RenderJob) -> Take:
        answer = self._answer(job)
        if isinstance(answer, Failed) and not answer.fatal:
            answer = self._answer(job)
        if isinstance(answer, Failed):
            raise getattr(errors, answer.error)(answer.message, answer.hint)
        self.made += 1
        return answer.take

    def _answer(self, job: RenderJob) -> Answer:
        if self._closed:
            return Failed("What renders has been closed.", fatal=True)
        patience = PATIENCE + SECONDS_PER_CHARACTER * len(job.utterance.spoken)
        watch = threading.Timer(patience + 1, self._worker.end_if_hung)
        watch.daemon = True
        watch.start()
        try:
            return self._worker.ask(job.fingerprint, job.utterance, patience)
        finally:
            watch.cancel()
