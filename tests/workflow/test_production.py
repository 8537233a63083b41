"""Rendering and encoding go on side by side, and neither hides what goes wrong in the other."""

import os
import re
import signal
from itertools import count
from pathlib import Path

import pytest

import audio_edition
from audio_edition.errors import EditError, StoreError
from audio_edition.events import Event, Stage, StageFinished, StageStarted, StepDone
from audio_edition.project.folders import store_folder
from audio_edition.workflow.edition import Edition
from support.processes import PROC, children

PARAGRAPHS = 40
TEXT = "\n\n".join(
    f"The ferryman counted {number} boats on the water. Nobody asked him why he did it."
    for number in range(100, 100 + PARAGRAPHS)
)


@pytest.fixture
def edition(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Edition:
    monkeypatch.setenv("AUDIO_EDITION_STORE", str(tmp_path / "store"))
    settings: dict[str, str | int] = {
        "engine": "silent",
        "jobs": 1,
        "output.folder": str(tmp_path),
    }
    return audio_edition.open_text(TEXT, "boats", settings)


def test_paragraphs_are_encoded_while_others_are_rendered(edition: Edition) -> None:
    events: list[Event] = []
    built = edition.build(events.append)
    rendered = events.index(StageFinished(Stage.RENDER))
    assert StepDone(Stage.ENCODE) in events[:rendered]
    assert StageStarted(Stage.ENCODE, PARAGRAPHS) in events
    assert events.count(StepDone(Stage.ENCODE)) == built.encoded == PARAGRAPHS


def test_nothing_is_announced_where_nothing_is_due(edition: Edition) -> None:
    edition.build()
    events: list[Event] = []
    built = edition.build(events.append)
    assert (built.rendered, built.encoded) == (0, 0)
    assert Stage.ENCODE not in {event.stage for event in events if isinstance(event, StageStarted)}


def test_a_paragraph_that_can_not_be_kept_ends_the_build(edition: Edition) -> None:
    root = store_folder(edition.settings)
    root.mkdir(parents=True)
    (root / "chunks").write_text("in the way")
    with pytest.raises(StoreError, match=re.escape(str(root))):
        edition.build()
    assert not list(edition.folder.glob("*.mp3"))


def test_what_a_listener_objects_to_ends_the_build(edition: Edition) -> None:
    def objects(event: Event) -> None:
        if event == StepDone(Stage.ENCODE):
            raise EditError("The build was stopped.")

    with pytest.raises(EditError, match="stopped"):
        edition.build(objects)


@pytest.mark.skipif(not PROC.is_dir(), reason="needs /proc")
def test_workers_killed_while_they_encode_cost_nothing(
    edition: Edition, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = count()

    def kills(event: Event) -> None:
        if event == StepDone(Stage.ENCODE) and next(steps) in {2, 9, PARAGRAPHS - 1}:
            for child in children():
                os.kill(child, signal.SIGKILL)

    undisturbed = edition.build().mp3.read_bytes()
    monkeypatch.setenv("AUDIO_EDITION_STORE", str(tmp_path / "other"))
    settings = {**edition.settings.values, "output.folder": str(tmp_path / "elsewhere")}
    again = audio_edition.open_text(TEXT, "boats", settings)
    assert again.build(kills).mp3.read_bytes() == undisturbed
