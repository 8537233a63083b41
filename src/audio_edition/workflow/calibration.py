"""How loud each voice is: found out once for a voice and a preset, and kept in the store."""

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import Any

from audio_edition.assemble.calibration import CALIBRATION_VERSION, calibration_text
from audio_edition.assemble.presets import Loudness
from audio_edition.engines import get_engine
from audio_edition.errors import StoreError
from audio_edition.identity import digest
from audio_edition.model import Audio, Level, Utterance, Voice
from audio_edition.render.crew import Crew
from audio_edition.render.fingerprint import fingerprint
from audio_edition.render.store import Store
from audio_edition.render.takes import SECONDS_PER_CHARACTER, make_take


@dataclass(frozen=True, slots=True)
class CalibrationJob:
    """A voice to measure by what it makes of the calibration text, by a worker."""

    fingerprint: str
    """Of the take."""
    utterance: Utterance
    preset: Loudness

    @property
    def name(self) -> str:
        """Under which the store keeps what is found out."""
        numbers = map(str, asdict(self.preset).values())
        return digest("level", CALIBRATION_VERSION, self.fingerprint, *numbers)

    @property
    def patience(self) -> float:
        """Seconds that its length asks for."""
        return SECONDS_PER_CHARACTER * len(self.utterance.spoken)

    def run(self, store: Store) -> dict[str, Any]:
        """Measure the voice, and keep what is found out where the store can be written to."""
        from audio_edition.assemble.levels import calibrated  # noqa: PLC0415 - start-up

        level = calibrated(self._take(store), self.preset, self.utterance.voice.volume)
        entry = {"level": asdict(level) if level else None}
        with suppress(StoreError):
            store.save_level(self.name, json.dumps(entry).encode())
        return entry

    def _take(self, store: Store) -> Audio:
        """Return the voice's take; made where the store lacks it, or has it damaged."""
        try:
            return store.load_take(self.fingerprint)
        except StoreError:
            make_take(store, self.fingerprint, self.utterance)
            return store.load_take(self.fingerprint)


def levels_of(voices: Iterable[Voice], preset: Loudness | None, crew: Crew) -> dict[Voice, Level]:
    """Return how the takes of each voice come to the loudness of a preset.

    A voice that the crew's store does not know yet says the calibration text first. Silent
    voices, and all where there is no preset, have no level.

    Raises:
        RenderError: A voice can't say its calibration text.
        StoreError: The store can't be used.
    """
    if preset is None:
        return {}
    jobs = {voice: calibration_job(voice, preset) for voice in voices}
    found = {voice: _read(crew.store, job.name) for voice, job in jobs.items()}
    due = {voice: crew.do(jobs[voice]) for voice, entry in found.items() if entry is None}
    found |= {voice: future.result().made() for voice, future in due.items()}
    levels = {voice: entry["level"] for voice, entry in found.items() if entry}
    return {voice: Level(**level) for voice, level in levels.items() if level}


def calibration_uses(voices: Iterable[Voice], preset: Loudness | None) -> Iterator[str]:
    """Yield the names of what the store keeps of these voices' loudness: takes and levels."""
    if preset:
        for voice in voices:
            job = calibration_job(voice, preset)
            yield job.fingerprint
            yield job.name


def calibration_job(voice: Voice, preset: Loudness) -> CalibrationJob:
    """Return how the loudness of a voice is found out."""
    engine = get_engine(voice.engine)
    utterance = Utterance(calibration_text(engine.language_of(voice.name)), voice)
    return CalibrationJob(fingerprint(utterance, engine.version()), utterance, preset)


def _read(store: Store, name: str) -> dict[str, Any] | None:
    data = store.load_level(name)
    return json.loads(data) if data else None
