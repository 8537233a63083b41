from hypothesis import given
from hypothesis import strategies as st

from audio_edition.model import Take, Utterance, Voice
from audio_edition.render.messages import (
    Done,
    Failed,
    read_answer,
    read_request,
    write_answer,
    write_request,
)


@given(st.text(st.characters(exclude_categories=())), st.text())
def test_a_request_of_any_text_is_one_line_and_comes_back(spoken: str, name: str) -> None:
    utterance = Utterance(spoken, Voice(name, rate=1, pitch=2, volume=0.3, engine="e"))
    line = write_request("abc", utterance)
    assert line.isascii()
    assert line.count("\n") == 1
    assert read_request(line) == ("abc", utterance)


def test_both_answers_come_back() -> None:
    refused = Failed("What.", "Do.", "StoreError", fatal=True)
    for answer in (Done(Take("abc", 5, 22050), 0.1), refused):
        assert read_answer(write_answer(answer)) == answer
