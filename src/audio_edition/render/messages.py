"""What is asked of a worker and what it answers: pickled, one after the other."""

from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from audio_edition import errors
from audio_edition.render.store import Store

READY = b"ready\n"
"""A worker's first line: from here on it can be waited for."""

Made = TypeVar("Made")
Made_co = TypeVar("Made_co", covariant=True)


class Job(Protocol[Made_co]):
    """Something to make; it travels to another process, and so does what it makes."""

    @property
    def patience(self) -> float:
        """Seconds that it may take besides what any job may: no engine is ten times slower."""

    def run(self, store: Store) -> Made_co:
        """Make it, in the worker; what is large is kept in the store.

        Raises:
            EditionError: It can't be made. All but a RenderError stand in the way of others too.
        """


@dataclass(frozen=True, slots=True)
class Done(Generic[Made]):
    """A job was done."""

    made: Made
    seconds: float
    """Time that the work took."""


@dataclass(frozen=True, slots=True)
class Failed:
    """A job could not be done."""

    message: str
    hint: str = ""
    error: str = "RenderError"
    """The class in `errors`."""
    fatal: bool = False
    """Whether no other can be done either."""

    def as_error(self) -> errors.EditionError:
        """Return it as the error that the worker met with."""
        kind: type[errors.EditionError] = getattr(errors, self.error)
        return kind(self.message, self.hint)
