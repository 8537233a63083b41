"""The sound of single sentences, rendered when somebody wants to hear them."""

import threading
from concurrent.futures import CancelledError
from contextlib import suppress

from audio_edition.assemble.join import join
from audio_edition.errors import EditionError
from audio_edition.model import Audio, Chunk, Level, Piece, Voice
from audio_edition.project.folders import store_folder
from audio_edition.project.settings import Settings
from audio_edition.publish.manifest_reader import Manifest
from audio_edition.render.crew import Crew
from audio_edition.render.standby import Standby
from audio_edition.render.store import Store, StoreState
from audio_edition.render.takes import RenderJob
from audio_edition.workflow.calibration import levels_of
from audio_edition.workflow.sound import sound_settings


class Booth:
    """Says sentences; what the store has not got is rendered by a worker that is kept ready.

    Args:
        settings: Of the edition.
    """

    def __init__(self, settings: Settings) -> None:
        self._store = Store(store_folder(settings))
        self._crew = Crew(self._store, 1)
        self._standby = Standby(self._crew)
        self._levelling = threading.Lock()
        self._loudness = sound_settings(settings).loudness
        self._levels: dict[Voice, Level | None] = {}

    def set_up(self, settings: Settings) -> None:
        """Take up what the settings say of loudness now.

        Raises:
            SettingsError: The bit rate is too low for the loudness, or a cue sound can't be used.
        """
        loudness = sound_settings(settings).loudness
        if loudness != self._loudness:
            self._loudness, self._levels = loudness, {}

    @property
    def rendered(self) -> int:
        """Sentences rendered so far."""
        return self._standby.made

    def sound(self, job: RenderJob) -> Audio:
        """Return the sound of a sentence, as loud as the edition has it.

        Raises:
            RenderError: The engine fails on it.
            StoreError: The store can't be used.
        """
        take = self._standby.take(job)
        piece = Piece(take.length, take.fingerprint, self._level(job.utterance.voice))
        return join(Chunk(0, take.sample_rate, (piece,)), self._store.load_take)

    def prepare(self, job: RenderJob) -> None:
        """Render a sentence that will soon be heard, beside everything else."""

        def render() -> None:
            with suppress(EditionError, CancelledError):  # whoever wants to hear it is told
                self._standby.take(job)

        threading.Thread(target=render, daemon=True).start()

    def know(self, voice: Voice) -> None:
        """Find out how loud a voice is that will soon be heard, beside everything else."""

        def find_out() -> None:
            with suppress(EditionError, CancelledError):
                self._level(voice)

        threading.Thread(target=find_out, daemon=True).start()

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
        self._crew.dismiss()

    def _level(self, voice: Voice) -> Level | None:
        with self._levelling:
            levels, loudness = self._levels, self._loudness
            if voice not in levels:
                levels[voice] = levels_of([voice], loudness, self._crew).get(voice)
            return levels[voice]


def published(manifest: Manifest | None) -> frozenset[str]:
    """Return the fingerprints that the last build said."""
    return frozenset(one.fingerprint for one in manifest.sentences) if manifest else frozenset()
