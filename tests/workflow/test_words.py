"""Where a doubtful word stands."""

import audio_edition
from audio_edition.workflow import doubtful_words


def test_a_doubtful_word_is_found_on_its_own_line_of_a_paragraph() -> None:
    text = """Nothing is odd in the first line of this paragraph, and
nothing in the second, but the third names Zbigniewski, and
the fourth tells of the Qwyrtle.

Zbigniewski again.
"""
    places = [(word.written, word.line) for word in doubtful_words(audio_edition.open_text(text))]
    assert places == [("Zbigniewski", 2), ("Qwyrtle", 3)]
