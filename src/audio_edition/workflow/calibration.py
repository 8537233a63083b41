"""How loud each voice is: found out once for a voice and a preset, and kept in the store."""

import json
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict
from typing import Any

from audio_edition.assemble.calibration import CALIBRATION_VERSION, calibration_text
from audio_edition.assemble.presets import Loudness
from audio_edition.engines import get_engine
from audio_edition.errors import StoreError
from audio_edition.events import silent
from audio_edition.identity import digest
from audio_edition.model import Audio, Level, Utterance, Voice
from audio_edition.render.crew import Crew
from audio_edition.render.fingerprint import fingerprint
from audio_edition.render.pool import render
from audio_edition.render.store import Store
from audio_edition.render.takes import RenderJob


def levels_of(
    voices: Iterable[Voice], preset: Loudness | None, store: Store, workers: int
) -> dict[Voice, Level]:
    """Return how the takes of each voice come to the loudness of a preset.

    A voice that the store does not know yet says the calibration text first. Silent voices, and
    all where there is no preset, have no level.

    Raises:
        RenderError: A voice can't say its calibration text.
        StoreError: The store can't be used.
    """
    if preset is None:
        return {}
    jobs = {voice: calibration_job(voice) for voice in voices}
    known = {voice: _read(store, _name(job, preset)) for voice, job in jobs.items()}
    due = {voice: jobs[voice] for voice, found in known.items() if found is None}
    _render([job for job in due.values() if not store.take(job.fingerprint)], store, workers)
    made = {voice: _measured(voice, job, preset, store) for voice, job in due.items()}
    found = {voice: entry.get("level") for voice, entry in {**known, **made}.items() if entry}
    return {voice: Level(**level) for voice, level in found.items() if level}


def calibration_uses(voices: Iterable[Voice], preset: Loudness | None) -> Iterator[str]:
    """Yield the names of what the store keeps of these voices' loudness: takes and levels."""
    if preset:
        for job in map(calibration_job, voices):
            yield job.fingerprint
            yield _name(job, preset)


def calibration_job(voice: Voice) -> RenderJob:
    """Return how the take is made in which a voice says the calibration text."""
    engine = get_engine(voice.engine)
    utterance = Utterance(calibration_text(engine.language_of(voice.name)), voice)
    return RenderJob(fingerprint(utterance, engine.version()), utterance, utterance.spoken)


def _render(jobs: list[RenderJob], store: Store, workers: int) -> None:
    if jobs:
        with Crew(store, min(workers, len(jobs))) as crew:
            deque(render(jobs, crew, silent), maxlen=0)


def _name(job: RenderJob, preset: Loudness) -> str:
    numbers = map(str, asdict(preset).values())
    return digest("level", CALIBRATION_VERSION, job.fingerprint, *numbers)


def _read(store: Store, name: str) -> dict[str, Any] | None:
    data = store.load_level(name)
    return json.loads(data) if data else None


def _measured(voice: Voice, job: RenderJob, preset: Loudness, store: Store) -> dict[str, Any]:
    from audio_edition.assemble.levels import calibrated  # noqa: PLC0415 - start-up

    level = calibrated(_take(job, store), preset, voice.volume)
    entry = {"level": asdict(level) if level else None}
    with suppress(StoreError):  # a store that can't be written to is measured by again
        store.save_level(_name(job, preset), json.dumps(entry).encode())
    return entry


def _take(job: RenderJob, store: Store) -> Audio:
    """Return a calibration take; made anew if the store's is damaged."""
    try:
        return store.load_take(job.fingerprint)
    except StoreError:
        _render([job], store, 1)
        return store.load_take(job.fingerprint)
