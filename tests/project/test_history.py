from pathlib import Path

import pytest

from audio_edition.errors import ConflictError, EditError
from audio_edition.project.history import Change, Entry, History


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text("one\n\ntwo\n", encoding="utf-8")
    return path


def edited(history: History, source: Path, first: int, before: str, after: str) -> None:
    change = Change(str(source), first, before, after)
    change.apply()
    history.add(Entry(f"{before} to {after}", (change,)))


def test_what_was_done_is_undone_and_done_again_also_after_a_restart(source: Path) -> None:
    place = source.with_name("history.json")
    edited(History(place), source, 3, "two", "2\n2")
    edited(History(place), source, 1, "one", "1")
    assert source.read_text(encoding="utf-8") == "1\n\n2\n2\n"
    assert History(place).undo().label == "one to 1"
    assert History(place).undo().label == "two to 2\n2"
    assert source.read_text(encoding="utf-8") == "one\n\ntwo\n"
    History(place).redo()
    assert source.read_text(encoding="utf-8") == "one\n\n2\n2\n"


def test_a_new_edit_forgets_what_was_undone(source: Path) -> None:
    history = History(source.with_name("history.json"))
    edited(history, source, 1, "one", "1")
    history.undo()
    edited(history, source, 3, "two", "2")
    assert history.redoable is None
    with pytest.raises(EditError, match="nothing to redo"):
        history.redo()


def test_lines_that_moved_are_undone_where_they_are(source: Path) -> None:
    history = History(source.with_name("history.json"))
    edited(history, source, 3, "two", "2")
    source.write_text("zero\n\none\n\n2\n", encoding="utf-8")
    history.undo()
    assert source.read_text(encoding="utf-8") == "zero\n\none\n\ntwo\n"


def test_nothing_is_undone_where_somebody_else_has_written(source: Path) -> None:
    history = History(source.with_name("history.json"))
    edited(history, source, 3, "two", "2")
    source.write_text("one\n\nthree\n", encoding="utf-8")
    with pytest.raises(ConflictError) as caught:
        history.undo()
    assert caught.value.theirs == "three"
    assert source.read_text(encoding="utf-8") == "one\n\nthree\n"
    assert history.undoable is not None


@pytest.mark.parametrize("rubbish", ["", "[]", "{", '{"entries": [{}], "done": 1}', "\x00"])
def test_a_history_that_cannot_be_read_counts_as_empty(tmp_path: Path, rubbish: str) -> None:
    path = tmp_path / "history.json"
    path.write_text(rubbish, encoding="utf-8")
    assert History(path).undoable is None
