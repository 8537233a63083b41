"""Progress on stderr: a bar on a terminal, plain lines elsewhere."""

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from audio_edition.cli.output import tell
from audio_edition.events import (
    Event,
    Reporter,
    Stage,
    StageFinished,
    StageStarted,
    StepDone,
    Warned,
)
from audio_edition.wording import clock

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

WORDS = {
    Stage.RENDER: "rendering sentences",
    Stage.ENCODE: "encoding paragraphs",
    Stage.PUBLISH: "writing files",
}
LINE_EVERY = 5.0
"""Seconds between two lines of a plain log."""


@contextmanager
def progress() -> Iterator[Reporter]:
    """Yield a Reporter that shows progress in the way that fits stderr."""
    if not (sys.stderr and sys.stderr.isatty()):
        yield LineReporter()
        return
    from rich.console import Console  # noqa: PLC0415 - start-up
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn  # noqa: PLC0415

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[note]}"),
    )
    with Progress(*columns, console=Console(stderr=True)) as bar:
        yield BarReporter(bar)


class Meter:
    """How far a stage is, in steps and in seconds of sound."""

    def __init__(self, started: StageStarted) -> None:
        self.stage = started.stage
        self.total = started.total
        self.done = 0
        self.running = 1
        """How many have begun this stage and not ended it: files may be encoded side by side."""
        self._sound_total = started.seconds
        self._sound_done = 0.0
        self._start = time.monotonic()

    def join(self, started: StageStarted) -> None:
        """Count what begins the same stage besides."""
        self.running += 1
        self.total += started.total
        self._sound_total += started.seconds

    def leave(self) -> bool:
        """Tell whether the stage has ended for all who began it."""
        self.running -= 1
        return not self.running

    def step(self, event: StepDone) -> None:
        """Count a step."""
        self.done += 1
        self._sound_done += event.seconds

    @property
    def note(self) -> str:
        """Time left, from the sound still to be made, and the realtime factor so far."""
        elapsed = time.monotonic() - self._start
        if not self._sound_done or not self._sound_total:
            return ""
        factor = elapsed / self._sound_done
        left = max(self._sound_total - self._sound_done, 0) * factor
        eta = f"{clock(left)} left, " if self.done < self.total else ""
        return f"{eta}realtime factor {factor:.4f}"


class LineReporter:
    """Plain lines: one when a stage ends, and one now and then while it goes on."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._meters: dict[Stage, Meter] = {}
        self._last = 0.0

    def __call__(self, event: Event) -> None:
        """Take note of an event."""
        with self._lock:
            match event:
                case StageStarted() if event.stage in self._meters:
                    self._meters[event.stage].join(event)
                case StageStarted():
                    self._meters[event.stage] = Meter(event)
                    self._last = time.monotonic()
                case StepDone() if event.stage in self._meters:
                    self._meters[event.stage].step(event)
                    self._now_and_then()
                case StageFinished() if event.stage in self._meters:
                    if self._meters[event.stage].leave():
                        meter = self._meters.pop(event.stage)
                        if meter.total:
                            self._say(meter)
                case Warned():
                    tell(f"warning: {event.message}")

    def _now_and_then(self) -> None:
        if time.monotonic() - self._last >= LINE_EVERY:
            self._last = time.monotonic()
            for meter in self._meters.values():
                self._say(meter)

    @staticmethod
    def _say(meter: Meter) -> None:
        tell(f"{WORDS[meter.stage]}: {meter.done} of {meter.total}  {meter.note}".rstrip())


class BarReporter:
    """A bar a stage; stages may go on side by side."""

    def __init__(self, bar: "Progress") -> None:
        self._bar = bar
        self._lock = threading.Lock()
        self._shown: dict[Stage, tuple[Meter, TaskID]] = {}

    def __call__(self, event: Event) -> None:
        """Take note of an event."""
        with self._lock:
            match event:
                case StageStarted() if self._runs(event.stage):
                    meter, task = self._shown[event.stage]
                    meter.join(event)
                    self._bar.update(task, total=meter.total)
                case StageStarted():
                    task = self._bar.add_task(WORDS[event.stage], total=event.total, note="")
                    self._shown[event.stage] = Meter(event), task
                case StepDone() if event.stage in self._shown:
                    meter, task = self._shown[event.stage]
                    meter.step(event)
                    self._bar.update(task, completed=meter.done, note=meter.note)
                case StageFinished() if event.stage in self._shown:
                    self._shown[event.stage][0].leave()
                case Warned():
                    self._bar.console.print(f"warning: {event.message}", markup=False)
                case _:
                    pass

    def _runs(self, stage: Stage) -> bool:
        return stage in self._shown and self._shown[stage][0].running > 0
