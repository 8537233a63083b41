"""The sound of single sentences, rendered when somebody wants to hear them."""

import threading
from contextlib import suppress

from audio_edition.assemble.join import join
from audio_edition.errors import EditionError
from audio_edition.model import Audio, Chunk, Piece
from audio_edition.project.folders import store_folder
from audio_edition.project.settings import Settings
from audio_edition.publish.manifest_reader import Manifest
from audio_edition.render.crew import RenderJob
from audio_edition.render.standby import Standby
from audio_edition.render.store import Store, StoreState


class Booth:
    """Says sentences; what the store has not got is rendered by a worker that is kept ready.

    Args:
        settings: Of the edition.
    """

    def __init__(self, settings: Settings) -> None:
        self._store = Store(store_folder(settings))
        self._standby = Standby(self._store)

    @property
    def rendered(self) -> int:
        """Sentences rendered so far."""
        return self._standby.made

    def sound(self, job: RenderJob) -> Audio:
        """Return the sound of a sentence, as the edition has it.

        Raises:
            RenderError: The engine fails on it.
            StoreError: The store can't be used.
        """
        take = self._standby.take(job)
        chunk = Chunk(0, take.sample_rate, (Piece(take.length, take.fingerprint),))
        return join(chunk, self._store.load_take)

    def prepare(self, job: RenderJob) -> None:
        """Render a sentence that will soon be heard, beside everything else."""

        def render() -> None:
            with suppress(EditionError):  # whoever wants to hear it is told
                self._standby.take(job)

        threading.Thread(target=render, daemon=True).start()

    def state(self, fingerprint: str, published: frozenset[str]) -> str:
        """Return how a sentence stands: built, rendered, or due.

        Args:
            fingerprint: Of its sound.
            published: What the last build said.
        """
        if self._store.state(fingerprint) is not StoreState.PRESENT:
            return "due"
        return "built" if fingerprint in published else "rendered"

    def close(self) -> None:
        """End the worker."""
        self._standby.close()


def published(manifest: Manifest | None) -> frozenset[str]:
    """Return the fingerprints that the last build said."""
    return frozenset(one.fingerprint for one in manifest.sentences) if manifest else frozenset()
