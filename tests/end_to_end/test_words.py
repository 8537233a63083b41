import json
import wave
from pathlib import Path

import pytest

from support.program import Program

TEXT = """The Boat

Dr. Vellacott paid $5 on Aug. 23. Nobody saw Vellacott go.
"""


@pytest.fixture
def article(program: Program) -> Program:
    (program.folder / "a.txt").write_text(TEXT, "utf-8")
    return program


def test_check_lists_what_may_be_mispronounced_and_is_content(article: Program) -> None:
    (word,) = article.json("check", "a.txt")["words"]
    assert (word["word"], word["why"], word["count"], word["line"]) == ("Vellacott", "name", 2, 3)
    assert "Vellacott (name, 2 times)" in article.run("check", "a.txt").stdout


def test_the_words_are_played_in_a_row(article: Program) -> None:
    done = article.run("listen", "a.txt", "--words", "--no-play")
    with wave.open(str(Path(done.stdout.strip()))) as sound:
        assert 0.5 < sound.getnframes() / sound.getframerate() < 3


def test_show_marks_what_is_said_otherwise_and_by_which_rule(article: Program) -> None:
    shown = article.run("show", "a.txt", "1").stdout
    assert "Dr. → Doctor  [title]" in shown
    assert "Aug. 23 → August twenty-third  [date]" in shown
    blocks = json.loads(article.run("show", "a.txt", "1", "--json").stdout)["blocks"]
    sentence = blocks[0]["units"][0]["sentences"][0]
    for span in sentence["spans"]:
        assert sentence["text"][span["start"] : span["end"]] == span["written"]
    assert [span["rule"] for span in sentence["spans"]] == ["title", "money", "date"]
