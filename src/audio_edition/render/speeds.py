"""How fast each engine turned out to be here, kept in the store's folder."""

import json
from collections import defaultdict
from contextlib import suppress

from audio_edition.errors import StoreError
from audio_edition.render.store import Store

ENOUGH_SECONDS = 60.0
"""Of sound, for a measurement to be worth keeping."""

FILE = "speeds.json"


class SpeedMeter:
    """Adds up work and sound by engine."""

    def __init__(self) -> None:
        self._work: defaultdict[str, float] = defaultdict(float)
        self._sound: defaultdict[str, float] = defaultdict(float)

    def note(self, engine: str, work: float, sound: float) -> None:
        """Add a take: seconds of work in one process, seconds of sound."""
        self._work[engine] += work
        self._sound[engine] += sound

    def realtime_factors(self) -> dict[str, float]:
        """Return the realtime factor of every engine of which enough was heard."""
        return {
            engine: self._work[engine] / sound
            for engine, sound in self._sound.items()
            if sound >= ENOUGH_SECONDS
        }


def load_speeds(store: Store) -> dict[str, float]:
    """Return every measured engine's realtime factor in one process; empty where none is kept."""
    try:
        speeds = json.loads((store.root / FILE).read_bytes())
        return {str(engine): float(factor) for engine, factor in speeds.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def save_speeds(store: Store, meter: SpeedMeter) -> None:
    """Keep what was measured; not being able to is no reason to fail."""
    measured = meter.realtime_factors()
    if measured:
        with suppress(StoreError):
            store.write_file(FILE, json.dumps(load_speeds(store) | measured).encode())
