"""What the pool and its workers say to each other: one JSON object a line."""

import json
from dataclasses import asdict, dataclass

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


def write_request(fingerprint: str, utterance: Utterance) -> str:
    """Return the line that asks a worker for a take."""
    return json.dumps({"fingerprint": fingerprint, "utterance": asdict(utterance)}) + "\n"


def read_request(line: str) -> tuple[str, Utterance]:
    """Return the fingerprint and the utterance that a line asks for."""
    request = json.loads(line)
    utterance = request["utterance"]
    return request["fingerprint"], Utterance(utterance["spoken"], Voice(**utterance["voice"]))


def write_answer(answer: Answer) -> str:
    """Return the line in which a worker says what came of it."""
    return json.dumps({type(answer).__name__: asdict(answer)}) + "\n"


def read_answer(line: str) -> Answer:
    """Return what a worker's line says."""
    answer = json.loads(line)
    if "Done" in answer:
        return Done(Take(**answer["Done"]["take"]), answer["Done"]["seconds"])
    return Failed(**answer["Failed"])
