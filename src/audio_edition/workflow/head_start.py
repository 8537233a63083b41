"""A worker that gets ready while texts are worked through: then no sentence has to wait."""

import threading
from contextlib import AbstractContextManager
from dataclasses import dataclass

from audio_edition.engines import get_engine
from audio_edition.render.crew import PATIENCE
from audio_edition.render.process import WorkerProcess
from audio_edition.render.store import Store


@dataclass(frozen=True, slots=True)
class WarmUp:
    """Loading what rendering and encoding need, by a worker."""

    engine: str
    patience: float = 0.0

    def run(self, _store: Store) -> None:
        """Load it; what is wrong with an engine is told when it has something to say."""
        from audio_edition.assemble import join, levels, limiter, measure  # noqa: F401, PLC0415
        from audio_edition.workflow import encoding  # noqa: F401, PLC0415

        join.load()
        get_engine(self.engine).check()


class HeadStart(AbstractContextManager["HeadStart"]):
    """One worker, started before it is known what there is to do.

    To be used in a `with` statement, which ends it where nobody has taken it over.

    Args:
        store: Where it will keep what it makes.
        engine: That it will speak with.
    """

    def __init__(self, store: Store, engine: str) -> None:
        self._worker = WorkerProcess(store.root)
        self._thread = threading.Thread(target=self._worker.ask, args=(WarmUp(engine), PATIENCE))
        self._begun = self._taken_over = False

    def __exit__(self, *_: object) -> None:
        """End the worker, unless it has been taken over."""
        if self._begun and not self._taken_over:
            self._worker.end()
            self.take_over().release()

    def begin(self) -> None:
        """Start the worker; once is enough."""
        if not self._begun:
            self._begun = True
            self._thread.start()

    def take_over(self) -> WorkerProcess:
        """Return the worker, ready or not begun: whoever takes it over ends it."""
        self._taken_over = True
        if self._begun:
            self._thread.join()
        return self._worker
