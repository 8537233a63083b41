"""The library, as its documentation says."""

from pathlib import Path

import pytest

import audio_edition
from audio_edition import workflow
from audio_edition.events import Event, StageStarted, StepDone
from support.sentences import article, paragraphs


def test_all_that_is_documented_is_there() -> None:
    assert audio_edition.__all__ == [
        "Built",
        "Edition",
        "EditionError",
        "__version__",
        "open",
        "open_text",
    ]
    assert all(hasattr(audio_edition, name) for name in audio_edition.__all__)


def test_the_workflow_finds_all_that_it_offers_when_it_is_asked_for() -> None:
    assert all(getattr(workflow, name) is not None for name in workflow.__all__)
    with pytest.raises(AttributeError, match="no attribute 'publish'"):
        workflow.publish  # noqa: B018


def test_an_article_is_opened_looked_at_planned_and_built(tmp_path: Path) -> None:
    source = tmp_path / "quay.txt"
    source.write_text(article([*paragraphs(4), "“We waited,” said Ada Quill."]), encoding="utf-8")

    edition = audio_edition.open(source, settings={"output.folder": str(tmp_path)})
    quotes = [unit for unit in edition.units if unit.kind == "quote"]
    built = edition.build()

    assert [(unit.text, unit.speaker) for unit in quotes] == [("“We waited,” ", "Ada Quill")]
    assert quotes[0].sentences[0].spoken == "We waited,"
    assert built.rendered == 7
    assert built.mp3 in built.files
    assert all(path.is_file() for path in built.files)
    assert edition.plan().audio_seconds == 0


def test_whoever_listens_hears_of_every_step(tmp_path: Path) -> None:
    events: list[Event] = []
    edition = audio_edition.open_text(
        article(paragraphs(8)), "quay", {"output.folder": str(tmp_path)}
    )

    edition.build(events.append)

    for started in [event for event in events if isinstance(event, StageStarted)]:
        steps = [e for e in events if isinstance(e, StepDone) and e.stage is started.stage]
        assert len(steps) == started.total > 0


def test_a_mistake_has_a_message_and_a_hint() -> None:
    with pytest.raises(audio_edition.EditionError) as caught:
        audio_edition.open("nowhere.txt")

    assert "nowhere.txt" in caught.value.message
    assert caught.value.hint
