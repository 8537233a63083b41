"""What a long piece of work says while it goes on; who listens decides how to show it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Stage(StrEnum):
    """The parts of a build that take time."""

    RENDER = "render"
    ENCODE = "encode"
    PUBLISH = "publish"


@dataclass(frozen=True, slots=True)
class StageStarted:
    """A stage begins."""

    stage: Stage
    total: int
    """Steps to come."""
    seconds: float = 0.0
    """Sound to be made in this stage, in seconds; 0 where that is not what counts."""


@dataclass(frozen=True, slots=True)
class StepDone:
    """One step of a stage is done."""

    stage: Stage
    seconds: float = 0.0
    """Sound made in this step, in seconds."""
    text: str = ""
    """What it was about, for a person."""


@dataclass(frozen=True, slots=True)
class StageFinished:
    """A stage is over."""

    stage: Stage


@dataclass(frozen=True, slots=True)
class Warned:
    """Something went wrong that was put right or can be lived with."""

    message: str


@dataclass(frozen=True, slots=True)
class Fetching:
    """A source is fetched from the net, as it was named by its address."""

    url: str


@dataclass(frozen=True, slots=True)
class Fetched:
    """A source has been fetched."""

    url: str
    """Where it came from in the end."""
    bytes: int


Event = StageStarted | StepDone | StageFinished | Warned | Fetching | Fetched


class Reporter(Protocol):
    """Whoever listens to a piece of work. May be called from several threads."""

    def __call__(self, event: Event, /) -> None:
        """Take note of an event."""


def silent(_event: Event) -> None:
    """Take no note: the Reporter for callers that don't need one."""
