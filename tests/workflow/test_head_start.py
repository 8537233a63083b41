"""A worker that is started early serves, or is ended; what goes wrong in it is told later."""

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

import audio_edition
from audio_edition.assemble.presets import Loudness
from audio_edition.engines import get_engine
from audio_edition.events import Event, Stage, StepDone
from audio_edition.model import Utterance, Voice
from audio_edition.render.crew import Crew
from audio_edition.render.fingerprint import fingerprint
from audio_edition.render.store import Store
from audio_edition.render.takes import RenderJob, make_take
from audio_edition.workflow.calibration import calibration_job
from audio_edition.workflow.head_start import HeadStart
from support.processes import PROC, children

pytestmark = pytest.mark.skipif(not PROC.is_dir(), reason="needs /proc")

JOB = RenderJob("ab12", Utterance("Ready.", Voice("low", engine="silent")), "Ready.")
LOW = Voice("low", engine="silent")
PODCAST = Loudness(-18.6, -1.0, 0.8)


def name_of(utterance: Utterance) -> str:
    return fingerprint(utterance, get_engine("silent").version())


def comes_true(condition: Callable[[], object], seconds: float = 20.0) -> bool:
    deadline = time.monotonic() + seconds
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.01)
    return bool(condition())


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path)


def test_a_worker_that_was_started_early_does_the_first_job(store: Store) -> None:
    with HeadStart(store, "silent") as head_start:
        head_start.begin()
        head_start.begin()
        with Crew(store, 1, first=head_start.take_over()) as crew:
            (early,) = children()
            assert crew.do(JOB).result().made() == store.take("ab12")
            assert children() == [early]
    assert children() == []


def test_one_that_died_meanwhile_is_replaced(store: Store) -> None:
    with HeadStart(store, "silent") as head_start:
        head_start.begin()
        worker = head_start.take_over()
        os.kill(children()[0], signal.SIGKILL)
        with Crew(store, 1, first=worker) as crew:
            assert crew.do(JOB).result().made() == store.take("ab12")


def test_one_that_nobody_takes_over_is_ended(store: Store) -> None:
    with HeadStart(store, "silent") as head_start:
        head_start.begin()
    assert children() == []


def test_one_that_was_taken_over_by_nobody_who_ends_it_is_ended(store: Store) -> None:
    with HeadStart(store, "silent") as head_start:
        head_start.begin()
        head_start.take_over()
        assert len(children()) == 1
    assert children() == []


def test_nothing_is_started_where_no_text_is_new(store: Store) -> None:
    with HeadStart(store, "silent") as head_start, Crew(store, 1, first=head_start.take_over()):
        assert children() == []


def test_what_it_is_told_of_is_said_before_it_is_taken_over(store: Store) -> None:
    told = [Utterance(f"Boat {number}.", LOW) for number in range(20)]
    with HeadStart(store, "silent") as head_start:
        tell = head_start.begin()
        for utterance in told:
            tell(utterance)
        assert comes_true(lambda: len(head_start.made) == len(told))
    assert {name_of(one): store.take(name_of(one)) for one in told} == {
        name: done.made for name, done in head_start.made.items()
    }


def test_what_the_store_has_is_not_said_again(store: Store) -> None:
    old, new = Utterance("Old.", LOW), Utterance("New.", LOW)
    make_take(store, name_of(old), old)
    with HeadStart(store, "silent") as head_start:
        tell = head_start.begin()
        tell(old)
        tell(new)
        assert comes_true(lambda: head_start.made)
    assert set(head_start.made) == {name_of(new)}


def test_a_voice_is_measured_before_it_is_needed(store: Store) -> None:
    measured = calibration_job(LOW, PODCAST).name
    with HeadStart(store, "silent", PODCAST) as head_start:
        head_start.begin()(Utterance("Boats.", LOW))
        assert comes_true(lambda: head_start.made)
        assert store.load_level(measured)


def test_an_engine_that_is_known_to_be_slow_says_nothing_ahead(store: Store) -> None:
    store.write_file("speeds.json", b'{"silent": 0.5}')
    with HeadStart(store, "silent") as head_start:
        tell = head_start.begin()
        for number in range(20):
            tell(Utterance(f"Boat {number}.", LOW))
        with Crew(store, 1, first=head_start.take_over()) as crew:
            assert crew.do(JOB).result().made() == store.take("ab12")
    assert head_start.made == {}


def test_one_sentence_that_can_not_be_said_costs_the_others_nothing(store: Store) -> None:
    told = [Utterance(words, LOW) for words in ("One.", "Two.", "Three.")]
    silent = Utterance("Nothing.", Voice("nobody", engine="silent"))
    with HeadStart(store, "silent") as head_start:
        tell = head_start.begin()
        for utterance in (told[0], silent, *told[1:]):
            tell(utterance)
        assert comes_true(lambda: len(head_start.made) == len(told))


def test_a_level_that_can_not_be_read_is_left_to_others(store: Store) -> None:
    name = calibration_job(LOW, PODCAST).name
    (store.root / "levels" / name[:2] / name).mkdir(parents=True)
    with HeadStart(store, "silent", PODCAST) as head_start:
        tell = head_start.begin()
        tell(Utterance("One.", LOW))
        tell(Utterance("Two.", LOW))
        assert comes_true(lambda: head_start.made)


def test_what_it_can_not_say_is_left_to_others(store: Store) -> None:
    with HeadStart(store, "silent") as head_start:
        tell = head_start.begin()
        tell(Utterance("Nobody.", Voice("nobody", engine="silent")))
        with Crew(store, 1, first=head_start.take_over()) as crew:
            assert crew.do(JOB).result().made() == store.take("ab12")
    assert head_start.made == {}


def test_sentences_said_ahead_count_as_rendered_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AUDIO_EDITION_STORE", str(tmp_path / "store"))
    take_over = HeadStart.take_over

    def late(head_start: HeadStart) -> object:
        assert comes_true(lambda: len(head_start.made) == 3)
        return take_over(head_start)

    monkeypatch.setattr(HeadStart, "take_over", late)
    events: list[Event] = []
    text = "One boat. Two boats. Three boats."
    edition = audio_edition.open_text(text, "boats", {"engine": "silent"})
    built = edition.build(events.append)
    steps = [one for one in events if isinstance(one, StepDone) and one.stage is Stage.RENDER]
    assert (built.rendered, built.reused, len(steps)) == (3, 0, 3)
