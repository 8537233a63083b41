"""Takes made in worker processes, several at once, whatever becomes of a single worker.

Processes of our own rather than `multiprocessing`'s, so that a script that uses the library needs
no `if __name__ == "__main__"`.
"""

from collections.abc import Generator, Sequence
from textwrap import shorten

from audio_edition import errors
from audio_edition.events import Reporter, Stage, StageFinished, StageStarted, StepDone, Warned
from audio_edition.model import Take
from audio_edition.render.crew import Crew, Outcome, RenderJob
from audio_edition.render.estimate import speech_seconds, worthwhile_workers
from audio_edition.render.messages import Failed
from audio_edition.render.process import WORKER, WorkerProcess
from audio_edition.render.speeds import SpeedMeter, load_speeds, save_speeds
from audio_edition.render.store import Store

PATIENCE = 30.0
"""Seconds that a worker may take for a sentence, besides what its length asks for."""

NAMED = 10
"""Failed sentences that an error names."""


def render(  # noqa: PLR0913  # the last two are for tests of what goes wrong
    jobs: Sequence[RenderJob],
    store: Store,
    workers: int,
    report: Reporter,
    *,
    patience: float = PATIENCE,
    command: Sequence[str] = WORKER,
) -> Generator[Take, None, None]:
    """Make takes and yield each as it is finished, roughly in the order of the jobs.

    A worker that dies or hangs is replaced and its sentence tried once more. Takes are in the
    store before they are yielded, so that whoever stops half way loses nothing.

    Args:
        jobs: What to make; no fingerprint twice.
        store: Where takes are kept.
        workers: Processes at most; fewer where there is little to do.
        report: Is told of every take.
        patience: Seconds to wait for a sentence, besides what its length asks for.
        command: Starts a worker.

    Raises:
        RenderError: At the end, naming the sentences that failed; or at once, if workers don't
            start.
        StoreError: At once, if takes can't be kept.
        VoiceError: At once, if a voice or an engine does not exist.
    """
    utterances = [job.utterance for job in jobs]
    size = worthwhile_workers(utterances, load_speeds(store), min(workers, len(jobs)))
    crew = Crew(jobs, [WorkerProcess(store.root, command) for _ in range(size)], patience)
    meter = SpeedMeter()
    failures: list[Outcome] = []
    report(StageStarted(Stage.RENDER, len(jobs), sum(map(speech_seconds, utterances))))
    try:
        for outcome in crew.work():
            take = _take(outcome, report, meter)
            if take:
                yield take
            else:
                failures.append(outcome)
    finally:
        crew.dismiss()
        save_speeds(store, meter)
    report(StageFinished(Stage.RENDER))
    if failures:
        raise _failed(failures)


def _take(outcome: Outcome, report: Reporter, meter: SpeedMeter) -> Take | None:
    """Return the take that an outcome brings, and tell of it; None if the job failed."""
    job, answer = outcome.job, outcome.answer
    if isinstance(answer, Failed):
        _raise_if_fatal(answer)
        return None
    if outcome.first_failure:
        reason = outcome.first_failure.message
        report(Warned(f"{reason} Tried again with success: {_quoted(job.text)}"))
    seconds = answer.take.length / answer.take.sample_rate
    meter.note(job.utterance.voice.engine, answer.seconds, seconds)
    report(StepDone(Stage.RENDER, seconds, job.text.strip()))
    return answer.take


def _raise_if_fatal(failure: Failed) -> None:
    if failure.fatal:
        raise getattr(errors, failure.error)(failure.message, failure.hint)


def _failed(failures: Sequence[Outcome]) -> errors.RenderError:
    """Return the error that names the sentences and what the engine said of each."""
    lines = [_named(outcome) for outcome in failures[:NAMED]]
    if len(failures) > NAMED:
        lines.append(f"… and {len(failures) - NAMED} more")
    count = "One sentence" if len(failures) == 1 else f"{len(failures)} sentences"
    return errors.RenderError(
        "\n  ".join([f"{count} could not be rendered:", *lines]),
        "The others are kept. Build again to retry, or write these differently.",
    )


def _named(outcome: Outcome) -> str:
    reason = outcome.answer.message if isinstance(outcome.answer, Failed) else ""
    return f"{_quoted(outcome.job.text)}: {reason}"


def _quoted(text: str) -> str:
    return f"“{shorten(text, 80, placeholder=' …')}”"
