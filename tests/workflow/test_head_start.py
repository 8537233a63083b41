"""A worker that is started early serves, or is ended; what goes wrong in it is told later."""

import os
import signal
from pathlib import Path

import pytest

from audio_edition.model import Utterance, Voice
from audio_edition.render.crew import Crew
from audio_edition.render.store import Store
from audio_edition.render.takes import RenderJob
from audio_edition.workflow.head_start import HeadStart
from support.processes import PROC, children

pytestmark = pytest.mark.skipif(not PROC.is_dir(), reason="needs /proc")

JOB = RenderJob("ab12", Utterance("Ready.", Voice("low", engine="silent")), "Ready.")


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


def test_nothing_is_started_where_no_text_is_new(store: Store) -> None:
    with HeadStart(store, "silent") as head_start, Crew(store, 1, first=head_start.take_over()):
        assert children() == []
