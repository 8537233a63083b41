"""How long speech will last and how long making it takes, before any of it is made."""

from collections.abc import Iterable, Mapping

from audio_edition.model import Utterance

CHARACTERS_PER_WORD = 6.4
"""Of the nominal words that a rate counts, spaces and short pauses included: measured on eSpeak NG,
where it holds within 5 % from 100 to 450 words a minute (German 5.8, French 6.7)."""

FIRST_REALTIME_FACTOR = 0.02
"""For an engine whose speed has not been measured here yet."""

START_SECONDS = 0.2
"""What starting a worker takes."""


def speech_seconds(utterance: Utterance) -> float:
    """Return about how long an utterance lasts, its pauses left out."""
    words = len(utterance.spoken) / CHARACTERS_PER_WORD
    return words * 60 / utterance.voice.rate / utterance.voice.speed


def work_seconds(
    utterances: Iterable[Utterance], speeds: Mapping[str, float], workers: int
) -> float:
    """Return about how long rendering takes.

    Args:
        utterances: What is to be rendered.
        speeds: Every measured engine's realtime factor.
        workers: Processes side by side, at most.
    """
    seconds = _seconds_alone(utterances, speeds)
    return START_SECONDS + seconds / _worthwhile(seconds, workers) if seconds else 0.0


def worthwhile_workers(
    utterances: Iterable[Utterance], speeds: Mapping[str, float], workers: int
) -> int:
    """Return how many processes each have more to do than to start; one at the least.

    The arguments are those of `work_seconds`.
    """
    return _worthwhile(_seconds_alone(utterances, speeds), workers)


def _seconds_alone(utterances: Iterable[Utterance], speeds: Mapping[str, float]) -> float:
    """Return how long one worker takes that has started."""
    return sum(
        speech_seconds(utterance) * speeds.get(utterance.voice.engine, FIRST_REALTIME_FACTOR)
        for utterance in utterances
    )


def _worthwhile(seconds: float, workers: int) -> int:
    return max(1, min(workers, int(seconds / START_SECONDS)))
