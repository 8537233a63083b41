from pathlib import Path

import pytest
import typer

from audio_edition.cli.faults import handled
from audio_edition.errors import SourceError


def ended(fault: BaseException) -> int:
    """Return the exit code of a command that fails so."""

    @handled
    def command() -> None:
        raise fault

    with pytest.raises(typer.Exit) as caught:
        command()
    return caught.value.exit_code


def test_a_users_mistake_is_told_with_its_remedy(capsys: pytest.CaptureFixture[str]) -> None:
    assert ended(SourceError("It is empty.", "Fill it.")) == 1
    assert capsys.readouterr() == ("", "error: It is empty.\nFill it.\n")


def test_an_interruption_says_that_nothing_is_lost(capsys: pytest.CaptureFixture[str]) -> None:
    assert ended(KeyboardInterrupt()) == 130
    assert "is kept" in capsys.readouterr().err


def test_our_own_mistake_names_a_report_that_holds_all_we_need(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    assert ended(ZeroDivisionError("by nought")) == 3

    (report,) = tmp_path.iterdir()
    assert str(report) in capsys.readouterr().err
    assert "ZeroDivisionError: by nought" in report.read_text(encoding="utf-8")
    assert "audio-edition 0" in report.read_text(encoding="utf-8")


def test_what_typer_says_of_usage_is_left_alone() -> None:
    @handled
    def command() -> None:
        raise typer.BadParameter("no")

    with pytest.raises(typer.BadParameter):
        command()
