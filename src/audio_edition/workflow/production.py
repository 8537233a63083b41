"""Takes and chunks made side by side: a chunk is encoded while later sentences are rendered."""

from collections import deque
from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, closing
from threading import Lock
from typing import Any

from audio_edition.assemble.layout import Assembly, Layout
from audio_edition.events import Reporter, Stage, StageFinished, StageStarted, StepDone
from audio_edition.model import Chunk, Take
from audio_edition.render.crew import Crew
from audio_edition.render.messages import Failed
from audio_edition.workflow.workshop import Workshop


class Production(AbstractContextManager["Production"]):
    """Makes what an edition lacks. To be used in a `with` statement, which ends what it began.

    Args:
        workshop: Where takes and chunks are made.
        assembly: Lays the edition out while its takes arrive.
        crew: Makes them; to be dismissed after it.
        reporter: Hears of each chunk.
    """

    def __init__(
        self, workshop: Workshop, assembly: Assembly, crew: Crew, reporter: Reporter
    ) -> None:
        self._workshop = workshop
        self._assembly = assembly
        self._reporter = reporter
        self._crew = crew
        self._aside = ThreadPoolExecutor(1)
        self._begun: deque[tuple[str, Future[Any]]] = deque()
        self._names: dict[int, str] = {}
        self._known: set[str] = set()
        self._left = 0
        self._counting = Lock()
        self._objection: Exception | None = None
        self.encoded = 0
        """How many chunks the store did not have."""

    def __exit__(self, *_: object) -> None:
        """Begin nothing more."""
        self._aside.shutdown(cancel_futures=True)

    def render(self) -> None:
        """Render what the store has not; finished takes are kept whatever happens.

        Raises:
            RenderError: Some sentences could not be rendered; it names them.
            SettingsError: The bit rate does not fit the voices: told with the first take.
            VoiceError: The voices don't fit together, or one does not exist.
            StoreError: The store can't be used.
        """
        takes = {name: self._workshop.take(name) for name in self._assembly.lacking}
        due = [name for name, take in takes.items() if not take]
        laying = self._aside.submit(self._lay_out, [take for take in takes.values() if take])
        with closing(self._workshop.render(due, self._crew)) as made:
            for take in made:
                laying.result()
                added = self._assembly.add(take)
                unmade = self._named(added)
                self._begin(unmade)
                self._step(len(added) - len(unmade))
        laying.result()

    def layout(self) -> tuple[Layout, tuple[str, ...]]:
        """Return the layout, and its chunks' fingerprints in order: some may still be encoded.

        To be called when all is rendered.
        """
        layout = self._assembly.layout()
        return layout, tuple(self._names[chunk.block] for chunk in layout.chunks)

    def finish(self) -> None:
        """Wait until everything is encoded.

        Raises:
            StoreError: The store can't be used.
        """
        while self._begun:
            self._settle()

    def _lay_out(self, takes: Iterable[Take]) -> None:
        """Take up what is there already: the workers that render are starting meanwhile."""
        missing = self._named(chunk for take in takes for chunk in self._assembly.add(take))
        self._announce(len(missing) + self._assembly.unfinished)
        self._begin(missing)

    def _announce(self, chunks: int) -> None:
        self._left = chunks
        if chunks:
            self._reporter(StageStarted(Stage.ENCODE, chunks))

    def _named(self, chunks: Iterable[Chunk]) -> list[str]:
        """Name chunks, and return the names of those that are still to be encoded."""
        unmade = []
        for chunk in chunks:
            name = self._names[chunk.block] = self._workshop.name(chunk)
            if name not in self._known and not self._workshop.has(name):
                unmade.append(name)
            self._known.add(name)
        return unmade

    def _begin(self, names: Sequence[str]) -> None:
        """Have chunks encoded, and see to any that could not be."""
        self.encoded += len(names)
        for name in names:
            future = self._workshop.begin(name, self._crew)
            future.add_done_callback(self._tell)
            self._begun.append((name, future))
        while self._begun and self._begun[0][1].done():
            self._settle()

    def _settle(self) -> None:
        """Wait for the first chunk that was begun; what no worker can encode is done here."""
        name, future = self._begun.popleft()
        failed = isinstance(future.result().answer, Failed)
        if self._objection:
            raise self._objection
        if failed:
            self._workshop.frames(name)

    def _tell(self, _future: Future[Any]) -> None:
        """Tell of a chunk; that whoever hears it objects is minded where chunks are waited for."""
        try:
            self._step()
        except Exception as error:  # noqa: BLE001  # a reporter may raise anything
            self._objection = error

    def _step(self, count: int = 1) -> None:
        for _ in range(count):
            self._reporter(StepDone(Stage.ENCODE))
        with self._counting:
            self._left -= count
            if count and not self._left:
                self._crew.rest()  # nothing is rendered any more either
                self._reporter(StageFinished(Stage.ENCODE))
