"""What the pool and its workers say to each other: a line of JSON each.

There are as many as sentences: a list of values is written three times as fast as an object.
"""

import json
from dataclasses import asdict, dataclass, fields

from audio_edition.model import Take, Utterance, Voice

READY = "ready\n"
"""A worker's first line: from here on it can be waited for."""


@dataclass(frozen=True, slots=True)
class Done:
    """A take was made."""

    take: Take
    seconds: float
    """Time that the work took."""


@dataclass(frozen=True, slots=True)
class Failed:
    """A take could not be made."""

    message: str
    hint: str = ""
    error: str = "RenderError"
    """The class in `errors`."""
    fatal: bool = False
    """Whether no other take can be made either."""


Answer = Done | Failed

_VOICE = [field.name for field in fields(Voice)]


def write_request(fingerprint: str, utterance: Utterance) -> str:
    """Return the line that asks a worker for a take."""
    voice = [getattr(utterance.voice, name) for name in _VOICE]
    return json.dumps([fingerprint, utterance.spoken, *voice]) + "\n"


def read_request(line: str) -> tuple[str, Utterance]:
    """Return the fingerprint and the utterance that a line asks for."""
    fingerprint, spoken, *voice = json.loads(line)
    return fingerprint, Utterance(spoken, Voice(*voice))


def write_answer(answer: Answer) -> str:
    """Return the line in which a worker says what came of it."""
    if isinstance(answer, Failed):
        return json.dumps(asdict(answer)) + "\n"
    take = answer.take
    return json.dumps([take.fingerprint, take.length, take.sample_rate, answer.seconds]) + "\n"


def read_answer(line: str) -> Answer:
    """Return what a worker's line says."""
    answer = json.loads(line)
    if isinstance(answer, list):
        *take, seconds = answer
        return Done(Take(*take), seconds)
    return Failed(**answer)
