"""Takes made in worker processes, several at once, whatever becomes of a single worker."""

from collections.abc import Generator, Iterator, Mapping, Sequence
from textwrap import shorten

from audio_edition.errors import RenderError
from audio_edition.events import Reporter, Stage, StageFinished, StageStarted, StepDone, Warned
from audio_edition.model import Take
from audio_edition.render.crew import Crew, Outcome
from audio_edition.render.estimate import speech_seconds
from audio_edition.render.messages import Done, Failed
from audio_edition.render.speeds import SpeedMeter, save_speeds
from audio_edition.render.takes import RenderJob

NAMED = 10
"""Failed sentences that an error names."""


def render(
    jobs: Sequence[RenderJob],
    crew: Crew,
    report: Reporter,
    ahead: Mapping[str, Done[Take]] | None = None,
) -> Generator[Take, None, None]:
    """Make takes and yield each as it is finished, roughly in the order of the jobs.

    A worker that dies or hangs is replaced and its sentence tried once more. Takes are in the
    store before they are yielded, so that whoever stops half way loses nothing.

    Args:
        jobs: What to make; no fingerprint twice.
        crew: Does it, and keeps the takes in its store.
        report: Is told of every take.
        ahead: Takes that have been made already, by fingerprint: they come first.

    Raises:
        RenderError: At the end, naming the sentences that failed; or at once, if workers don't
            start.
        StoreError: At once, if takes can't be kept.
        VoiceError: At once, if a voice or an engine does not exist.
    """
    meter = SpeedMeter()
    failures: list[tuple[RenderJob, Failed]] = []
    seconds = sum(speech_seconds(job.utterance) for job in jobs)
    report(StageStarted(Stage.RENDER, len(jobs), seconds))
    try:
        for job, outcome in _outcomes(jobs, crew, ahead or {}):
            answer = outcome.answer
            if isinstance(answer, Failed):
                _raise_if_fatal(answer)
                failures.append((job, answer))
                continue
            if outcome.first_failure:
                report(_tried_again(job, outcome.first_failure))
            length = answer.made.length / answer.made.sample_rate
            meter.note(job.utterance.voice.engine, answer.seconds, length)
            report(StepDone(Stage.RENDER, length, job.text.strip()))
            yield answer.made
    finally:
        save_speeds(crew.store, meter)
    report(StageFinished(Stage.RENDER))
    if failures:
        raise _failed(failures)


def _outcomes(
    jobs: Sequence[RenderJob], crew: Crew, ahead: Mapping[str, Done[Take]]
) -> Iterator[tuple[RenderJob, Outcome[Take]]]:
    for job in jobs:
        if job.fingerprint in ahead:
            yield job, Outcome(ahead[job.fingerprint])
    yield from crew.each([job for job in jobs if job.fingerprint not in ahead])


def _raise_if_fatal(failure: Failed) -> None:
    if failure.fatal:
        raise failure.as_error()


def _tried_again(job: RenderJob, failure: Failed) -> Warned:
    return Warned(f"{failure.message} Tried again with success: {_quoted(job.text)}")


def _failed(failures: Sequence[tuple[RenderJob, Failed]]) -> RenderError:
    """Return the error that names the sentences and what the engine said of each."""
    lines = [f"{_quoted(job.text)}: {failure.message}" for job, failure in failures[:NAMED]]
    if len(failures) > NAMED:
        lines.append(f"… and {len(failures) - NAMED} more")
    count = "One sentence" if len(failures) == 1 else f"{len(failures)} sentences"
    return RenderError(
        "\n  ".join([f"{count} could not be rendered:", *lines]),
        "The others are kept. Build again to retry, or write these differently.",
    )


def _quoted(text: str) -> str:
    return f"“{shorten(text, 80, placeholder=' …')}”"
