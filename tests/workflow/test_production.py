"""Rendering and encoding go on side by side, and neither hides what goes wrong in the other."""

import time
from pathlib import Path

import pytest

import audio_edition
from audio_edition.errors import StoreError
from audio_edition.events import Event, Stage, StageFinished, StageStarted, StepDone
from audio_edition.model import Audio
from audio_edition.publish.mp3_frames import encode
from audio_edition.render.store import Store
from audio_edition.workflow import workshop
from audio_edition.workflow.edition import Edition

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


def test_paragraphs_are_encoded_while_others_are_rendered(
    edition: Edition, monkeypatch: pytest.MonkeyPatch
) -> None:
    events: list[Event] = []
    rendered_before: list[int] = []

    def noted(audio: Audio, bitrate: int) -> bytes:
        rendered_before.append(sum(event == StageFinished(Stage.RENDER) for event in events))
        return encode(audio, bitrate)

    def told(event: Event) -> None:
        events.append(event)
        time.sleep(0.01 * isinstance(event, StepDone))  # so that encoding has a chance to be first

    monkeypatch.setattr(workshop, "encode", noted)
    edition.build(told)
    assert rendered_before[0] == 0
    assert StageStarted(Stage.ENCODE, len(rendered_before)) in events
    assert len(rendered_before) == PARAGRAPHS


def test_nothing_is_announced_where_nothing_is_due(edition: Edition) -> None:
    edition.build()
    events: list[Event] = []
    built = edition.build(events.append)
    assert (built.rendered, built.encoded) == (0, 0)
    assert Stage.ENCODE not in {event.stage for event in events if isinstance(event, StageStarted)}


def test_a_paragraph_that_can_not_be_kept_ends_the_build(
    edition: Edition, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StoreError("No space is left for the store.")

    monkeypatch.setattr(Store, "save_chunk", full)
    with pytest.raises(StoreError, match="No space is left"):
        edition.build()
    assert not list(edition.folder.glob("*.mp3"))
