import pytest

from audio_edition.cli.progress import LineReporter, Meter
from audio_edition.events import Stage, StageFinished, StageStarted, StepDone, Warned


def test_a_stage_ends_with_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    report = LineReporter()

    report(StageStarted(Stage.ENCODE, 2))
    report(StepDone(Stage.ENCODE))
    report(StepDone(Stage.ENCODE))
    report(StageFinished(Stage.ENCODE))

    assert capsys.readouterr() == ("", "encoding paragraphs: 2 of 2\n")


def test_a_warning_is_told_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    LineReporter()(Warned("A worker ended."))

    assert capsys.readouterr().err == "warning: A worker ended.\n"


def test_the_time_left_comes_from_the_sound_left(monkeypatch: pytest.MonkeyPatch) -> None:
    moments = iter([100.0, 110.0])
    monkeypatch.setattr("time.monotonic", lambda: next(moments))
    meter = Meter(StageStarted(Stage.RENDER, total=10, seconds=400.0))

    meter.step(StepDone(Stage.RENDER, seconds=100.0))

    assert meter.note == "0:30 left, realtime factor 0.1000"
