"""Workers for real, and what becomes of the work when they die, hang or are killed."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path

import pytest

from audio_edition.engines import get_engine
from audio_edition.errors import RenderError, StoreError, VoiceError
from audio_edition.events import Event, Stage, StageFinished, StageStarted, StepDone, Warned
from audio_edition.identity import digest
from audio_edition.model import Take, Utterance, Voice
from audio_edition.render.crew import Crew
from audio_edition.render.fingerprint import fingerprint
from audio_edition.render.pool import render
from audio_edition.render.store import Store, StoreState
from audio_edition.render.takes import RenderJob
from audio_edition.render.trim import trim
from support.engine_contract import SENTENCE
from support.processes import PROC, children, is_alive

FAULTY = (sys.executable, os.fspath(Path(__file__).parents[1] / "support" / "faulty_worker.py"))


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    monkeypatch.setenv("FAULTY_MEMORY", os.fspath(tmp_path / "memory"))
    return Store(tmp_path / "store")


class Log:
    """Keeps what was reported."""

    def __init__(self) -> None:
        self.events: list[Event] = []

    def __call__(self, event: Event) -> None:
        self.events.append(event)


def _jobs(*texts: str, engine: str = "faulty") -> list[RenderJob]:
    voice = Voice("en-us" if engine == "pyttsx3" else "low", engine=engine)
    return [RenderJob(digest(text), Utterance(text, voice), text) for text in texts]


def _rendered(jobs: Sequence[RenderJob], crew: Crew, log: Log) -> Generator[Take, None, None]:
    """Yield what a crew renders that is dismissed at the end."""
    with crew:
        yield from render(jobs, crew, log)


def _faulty(
    jobs: Sequence[RenderJob], store: Store, log: Log, *, workers: int = 2, patience: float = 20
) -> Iterator[Take]:
    return _rendered(jobs, Crew(store, workers, patience=patience, command=FAULTY), log)


def test_every_take_is_in_the_store_and_told_of(store: Store) -> None:
    log, jobs = Log(), _jobs("One.", "Two.", "Three.", engine="silent")
    takes = list(_rendered(jobs, Crew(store, 2), log))
    assert {take.fingerprint for take in takes} == {job.fingerprint for job in jobs}
    assert all(store.take(take.fingerprint) == take for take in takes)
    assert isinstance(log.events[0], StageStarted)
    assert log.events[0].total == 3
    assert {event.text for event in log.events if isinstance(event, StepDone)} == {
        "One.",
        "Two.",
        "Three.",
    }
    assert log.events[-1] == StageFinished(Stage.RENDER)


def test_a_take_is_what_the_engine_says_trimmed(store: Store) -> None:
    utterance = Utterance(SENTENCE, Voice("en-us+f1", rate=180))
    name = fingerprint(utterance, get_engine("pyttsx3").version())
    list(_rendered([RenderJob(name, utterance, SENTENCE)], Crew(store, 1), Log()))
    assert store.load_take(name) == trim(get_engine("pyttsx3").synthesise(utterance))


def test_nothing_to_do_starts_nobody(store: Store) -> None:
    assert list(_rendered([], Crew(store, 2, command=("no-such-program",)), Log())) == []


def test_one_job_starts_one_worker_however_many_are_allowed(store: Store) -> None:
    takes = _rendered(_jobs("One.", engine="silent"), Crew(store, 8), Log())
    next(takes)
    assert len(children()) <= 1
    takes.close()


@pytest.mark.parametrize("once", ["DIE ONCE", "HANG ONCE"])
def test_a_worker_that_fails_once_is_replaced_and_the_sentence_said(
    store: Store, once: str
) -> None:
    log = Log()
    takes = list(_faulty(_jobs("One.", once, "Two."), store, log, workers=1, patience=1.5))
    assert len(takes) == 3
    (warning,) = [event for event in log.events if isinstance(event, Warned)]
    assert once in warning.message


def test_a_sentence_that_kills_every_worker_is_named_and_the_others_are_kept(store: Store) -> None:
    jobs = _jobs("One.", "DIE of this.", "Two.", "CRASH here.", "Three.")
    with pytest.raises(RenderError) as failure:
        list(_faulty(jobs, store, Log()))
    assert "2 sentences could not be rendered" in failure.value.message
    assert "“DIE of this.”: The engine's process died." in failure.value.message
    assert "“CRASH here.”: ZeroDivisionError: crashed" in failure.value.message
    assert "Build again" in failure.value.hint
    kept = [job.text for job in jobs if store.take(job.fingerprint)]
    assert kept == ["One.", "Two.", "Three."]


def test_a_sentence_that_hangs_every_worker_is_given_up(store: Store) -> None:
    started = time.monotonic()
    with pytest.raises(RenderError, match=r"“HANG\.”: The engine gave no answer in time"):
        list(_faulty(_jobs("HANG.", "One."), store, Log(), patience=0.6))
    assert time.monotonic() - started < 8
    assert store.state(digest("One.")) is StoreState.PRESENT


def test_a_sentence_with_words_and_no_sound_is_an_error(store: Store) -> None:
    with pytest.raises(RenderError, match="gave no sound"):
        list(_faulty(_jobs("NO SOUND"), store, Log()))


def test_an_unknown_voice_ends_the_work_at_once(store: Store) -> None:
    with pytest.raises(VoiceError, match="no voice “x”") as failure:
        list(_faulty(_jobs("WRONG VOICE", *(f"{n}." for n in range(500))), store, Log()))
    assert failure.value.hint == "Try y."
    assert store.state(digest("499.")) is StoreState.MISSING


def test_a_store_that_can_not_be_written_ends_the_work_at_once(store: Store) -> None:
    (store.root / "takes").write_text("in the way")
    with pytest.raises(StoreError) as failure:
        list(_rendered(_jobs("One.", engine="silent"), Crew(store, 1), Log()))
    assert os.fspath(store.root) in failure.value.message


def test_workers_that_can_not_start_end_the_work_at_once(store: Store) -> None:
    jobs = _jobs(*(f"{n}." for n in range(100)), engine="silent")
    for command in (("no-such-program",), (sys.executable, "-c", "raise SystemExit(3)")):
        with pytest.raises(RenderError, match="can't start") as failure:
            list(_rendered(jobs, Crew(store, 2, command=command), Log()))
        assert "edition doctor" in failure.value.hint


@pytest.mark.skipif(not PROC.is_dir(), reason="needs /proc")
def test_workers_killed_while_they_work_cost_nothing(store: Store) -> None:
    jobs = _jobs(*(f"{SENTENCE} {number}." for number in range(60)), engine="pyttsx3")
    done = 0
    for _take in _rendered(jobs, Crew(store, 2), Log()):
        done += 1
        if done in (10, 25):  # the older worker each time, so no sentence is killed twice
            os.kill(children()[0], signal.SIGKILL)
    assert done == 60
    assert all(store.load_take(job.fingerprint).length for job in jobs)


@pytest.mark.skipif(not PROC.is_dir(), reason="needs /proc")
def test_who_stops_half_way_leaves_no_worker_and_keeps_what_is_done(store: Store) -> None:
    jobs = _jobs(*(f"{number}." for number in range(1000)), engine="silent")
    takes = _rendered(jobs, Crew(store, 2), Log())
    kept = [next(takes) for _ in range(5)]
    takes.close()
    assert children() == []
    assert all(store.take(take.fingerprint) == take for take in kept)


PARENT = """
import json, signal, sys
from pathlib import Path
from audio_edition.events import silent
from audio_edition.model import Utterance, Voice
from audio_edition.render.crew import Crew
from audio_edition.render.pool import render
from audio_edition.render.store import Store
from audio_edition.render.takes import RenderJob
signal.signal(signal.SIGINT, signal.default_int_handler)
voice = Voice("low", engine="faulty")
jobs = [RenderJob(text, Utterance(text, voice), text) for text in ("aaOne.", "bbHANG")]
with Crew(Store(Path(sys.argv[1])), 2, command=json.loads(sys.argv[2])) as crew:
    for take in render(jobs, crew, silent):
        print(take.fingerprint, flush=True)
"""


@pytest.fixture
def parent(store: Store) -> Iterator[subprocess.Popen[str]]:
    """Return a process of ours that waits for a worker that hangs."""
    command = [sys.executable, "-c", PARENT, os.fspath(store.root), json.dumps(FAULTY)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "aaOne.\n"
        yield process
        process.kill()


@pytest.mark.skipif(not PROC.is_dir(), reason="needs /proc")
@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGINT])
def test_no_worker_outlives_its_parent(parent: subprocess.Popen[str], end: signal.Signals) -> None:
    workers = children(parent.pid)
    assert workers
    parent.send_signal(end)
    parent.wait(timeout=30)
    deadline = time.monotonic() + 10
    while any(is_alive(worker) for worker in workers):
        assert time.monotonic() < deadline
        time.sleep(0.05)
